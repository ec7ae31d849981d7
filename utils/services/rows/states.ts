import { isPressing, standingOf } from "../../findings/standing";
import { words } from "../../i18n/index";
import type { Words } from "../../i18n/say";
import { localeOf } from "../../i18n/locale";
import type { Body } from "../../messages/protocol";
import type { RowSeen } from "../../messages/row-requests";
import type { RowState } from "../../messages/row-view";
import type { Sender } from "../../messages/serve";
import { matchKey } from "../../model/asset-key";
import type { Goal } from "../../model/goal";
import { isPaused } from "../../model/settings";
import { readRowFacts } from "../../store/rows";
import type { RowFacts } from "../../store/rows";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";
import { shelf } from "../strategy";
import { meet } from "./met";

/** What badges say, at once; and what takes longer. */
export interface RowStates {
  states: (RowState | null)[];
  /** Settles when the pieces are remembered as met: nobody waits for that to see a dot */
  remembered: Promise<void>;
}

/**
 * What the badges of some rows say, in their order, and nothing more. `null` for a row that bears none: its tool or
 * piece is paused, there is no strategy, or nobody can say which piece it is. The pieces are remembered as met, except
 * in a private window.
 */
export async function rowStates(
  desk: Desk,
  { tool, rows }: Body<"rows">,
  { privately }: Pick<Sender, "privately">,
): Promise<RowStates> {
  const states = rows.map((): RowState | null => null);
  const none = { states, remembered: Promise.resolve() };
  const settings = await desk.settings();
  if (isPaused(settings, tool, undefined, desk.now())) return none;
  const db = await desk.db();
  const { workspace, goals, today } = await shelf(db, desk.now());
  if (!workspace) return none;
  const keys = await Promise.all(rows.map((row) => keyOf(db, row)));
  const wanted = rows.flatMap((row, at) => {
    const key = keys[at];
    return key && !isPaused(settings, tool, key, desk.now()) ? [{ at, key, row }] : [];
  });
  const facts = await readRowFacts(
    db,
    wanted.map(({ key }) => matchKey(key)),
  );
  const met = wanted.map(({ key, row }) => ({ ...row, key }));
  const remembers = privately !== true || settings.rememberPrivate;
  const t = words(localeOf(settings.locale, desk.language));
  wanted.forEach(({ at, key }, place) => (states[at] = rowState(t, goals, key, facts[place])));
  return { states, remembered: remembers ? meet(db, met, today) : none.remembered };
}

/** What the badge of one piece says. */
export async function rowStateOf(desk: Desk, key: string): Promise<RowState> {
  const db = await desk.db();
  const [{ goals }, { locale }, [facts]] = await Promise.all([
    shelf(db, desk.now()),
    desk.settings(),
    readRowFacts(db, [matchKey(key)]),
  ]);
  return rowState(words(localeOf(locale, desk.language)), goals, key, facts);
}

function rowState(
  t: Words,
  goals: readonly Goal[],
  key: string,
  facts: RowFacts | undefined,
): RowState {
  const { goalId, findings = [] } = facts ?? {};
  const state = standingOf(goalId, findings);
  const count = findings.filter(isPressing).length;
  const code = goals.find(({ id }) => id === goalId)?.code ?? "";
  return { key, state, label: t(`tab.${state}`, { count, code }) };
}

/** A row's key; where the page does not say which of several it is, the one that is known here, if any. */
async function keyOf(db: Database, { keys }: RowSeen): Promise<string | null> {
  const [only] = keys;
  if (keys.length === 1 && only) return only;
  const known = await Promise.all(
    keys.map(async (key) => {
      const at = matchKey(key);
      const [doc, met] = await Promise.all([
        db.getKeyFromIndex("docs", "keys", at),
        db.getKey("sightings", at),
      ]);
      return doc !== undefined || met !== undefined;
    }),
  );
  return keys[known.indexOf(true)] ?? null;
}
