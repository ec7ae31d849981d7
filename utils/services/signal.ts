/** One unasked signal per piece and day: the tab's warm colour. After that what is open is shown without it. */
import { matchKey } from "../model/asset-key";
import { readLocal } from "../store/read";
import { rememberLocal } from "../store/reviews";
import type { Desk } from "./desk";
import { readPage } from "./pages";

const SIGNAL = "signal:";

/** True when a piece had drawn attention on this day before its page was opened in this tab. */
export async function wasSignalled(
  desk: Desk,
  key: string,
  tabId: number | undefined,
  today: string,
): Promise<boolean> {
  const before = tabId === undefined ? undefined : await readPage(tabId);
  if (before?.key === key) return before.quiet === true;
  return (await readLocal(await desk.db(), SIGNAL + matchKey(key)))?.value === today;
}

/** Notes that a piece draws attention now. */
export async function noteSignal(desk: Desk, key: string, today: string): Promise<void> {
  await rememberLocal(await desk.db(), SIGNAL + matchKey(key), today);
}
