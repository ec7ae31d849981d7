import { words } from "../i18n/index";
import { daysBetween } from "../model/days";
import { readLocal } from "../store/read";
import { rememberLocal } from "../store/reviews";
import type { Database } from "../store/schema";
import type { Desk } from "./desk";
import { todayFor } from "./strategy";

const TIP = "tip:";
const REST = 14;
/** Rules without a tip are passed over; the catalogues have the same keys. */
const english = words("en");

/** The first of these rules whose tip was not shown for two weeks on this device; nothing when all were. */
export async function readTip(
  db: Database,
  rules: readonly string[],
  today: string,
): Promise<string | undefined> {
  for (const rule of new Set(rules)) {
    if (english(`tip.${rule}`) === `tip.${rule}`) continue;
    const shown = (await readLocal(db, TIP + rule))?.value;
    if (!shown || daysBetween(shown, today) >= REST) return rule;
  }
  return undefined;
}

/** A tip was shown: it rests for two weeks. */
export async function tipShown(desk: Desk, rule: string): Promise<null> {
  await rememberLocal(await desk.db(), TIP + rule, await todayFor(desk));
  return null;
}
