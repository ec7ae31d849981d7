import { browser } from "wxt/browser";

/** The line's own green: a number here is news and no alarm. */
const CALM = "#17594f";
const INK = "#ffffff";
const MOST = 99;

/** What the toolbar button says: how many things wait (nothing at 0), and the same in words. */
export async function showCount(count: number, title: string): Promise<void> {
  const { action } = browser;
  await action.setBadgeBackgroundColor({ color: CALM });
  // Not in every version of every browser.
  await (action as Partial<typeof action>).setBadgeTextColor?.({ color: INK });
  await action.setBadgeText({ text: count === 0 ? "" : count > MOST ? `${MOST}+` : `${count}` });
  await action.setTitle({ title });
}
