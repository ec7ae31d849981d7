/** Which piece the panel of a tab shows while the tab itself shows a list. Lives as long as the browser session. */
import { z } from "../../model/zod";
import { forgetSession, readSession, saveSession } from "../../platform/session";

/** A row that a person picked, and the address of the page it stood in. */
const Picked = z.object({ key: z.string(), url: z.string() });

const at = (tabId: number): string => `pick:${String(tabId)}`;

export function keepPick(tabId: number, picked: z.infer<typeof Picked>): Promise<void> {
  return saveSession(at(tabId), picked);
}

/** The key of the piece that was picked in a tab, as long as the tab shows that page. */
export async function readPick(tabId: number, url: string): Promise<string | undefined> {
  const picked = await readSession(at(tabId), Picked);
  return picked?.url === url ? picked.key : undefined;
}

export function forgetPick(tabId: number): Promise<void> {
  return forgetSession(at(tabId));
}
