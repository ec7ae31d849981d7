import type { Closing } from "../model/closing";
import { addDays } from "../model/days";

const DAYS = 30;
const LEAST = 8;
const SHARE = 0.25;

/** A rule that a team called wrong too often lately. It speaks as a note there, and those who lead are told. */
export interface Quieted {
  rule: string;
  /** Team id; empty for pieces without a team */
  teamId: string;
  wrong: number;
  answers: number;
}

/** Rules with at least a quarter "wrong" of at least eight answers in thirty days, by team (findings.md 4.1). */
export function quieted(
  closings: readonly Closing[],
  teamOf: (assetId: string) => string,
  today: string,
): Quieted[] {
  const from = addDays(today, -DAYS);
  const counts = new Map<string, Quieted>();
  for (const { ruleId, assetId, kind, at } of closings) {
    if (at.slice(0, 10) < from) continue;
    const teamId = teamOf(assetId);
    const key = `${teamId}~${ruleId}`;
    const one = counts.get(key) ?? { rule: ruleId, teamId, wrong: 0, answers: 0 };
    counts.set(key, {
      ...one,
      answers: one.answers + 1,
      wrong: one.wrong + Number(kind === "wrong"),
    });
  }
  return [...counts.values()]
    .filter(({ wrong, answers }) => answers >= LEAST && wrong >= answers * SHARE)
    .sort((a, b) => (a.teamId + a.rule < b.teamId + b.rule ? -1 : 1));
}
