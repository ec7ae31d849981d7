import type { Closing } from "../model/closing";
import type { RuleSet } from "../model/workspace";
import type { Finding, PieceLine, WorkspaceFinding } from "./contract";
import { findingsFor, workspaceFindings } from "./engine";
import { ownFacts, withOthers } from "./facts";
import type { Known } from "./facts";
import type { Ground } from "./ground";
import { Neighbours } from "./neighbours";
import { profileOf } from "./profile";
import { rules } from "./rules/index";
import { workspaceRules } from "./workspace/index";

/** What a whole pass found. */
export interface Passed {
  pieces: { id: string; findings: Finding[] }[];
  workspace: WorkspaceFinding[];
}

/** All rules over all pieces at once, in memory. The order of the pieces never changes what is found. */
export function passOver(
  ground: Ground,
  known: readonly Known[],
  closings: readonly Closing[],
  today: string,
  set?: RuleSet,
): Passed {
  const own = known.map((one) => ({ one, facts: ownFacts(ground, one, today) }));
  const profiles = own.map(({ one, facts }) => profileOf(facts, one));
  const neighbours = new Neighbours(profiles);
  const answered = answersByPiece(closings);
  const pieces = own.map(({ one, facts }, at) => {
    const profile = profiles[at];
    const others = profile ? neighbours.of(profile) : [];
    const answers = answered.get(one.id) ?? [];
    const chosen = set ?? setFor(ground, one.asset?.teamId);
    const whole = withOthers(facts, others, neighbours.boilerplate);
    return { id: one.id, findings: findingsFor(whole, chosen, rules, answers) };
  });
  const lines: PieceLine[] = profiles;
  const workspace = workspaceFindings(
    { ground, pieces: lines, today },
    set ?? setFor(ground, null),
    workspaceRules,
    closings,
  );
  return { pieces, workspace };
}

/** The rules that speak for a team: its own set, else the workspace's, else the calm one. */
export function setFor({ workspace }: Ground, teamId: string | null | undefined): RuleSet {
  const choice = workspace?.rules;
  const teams = choice?.teams ?? {};
  const own = teamId && Object.hasOwn(teams, teamId) ? teams[teamId] : undefined;
  return own ?? choice?.set ?? "calm";
}

/** Answers by what they are about. */
export function answersByPiece(closings: readonly Closing[]): ReadonlyMap<string, Closing[]> {
  const map = new Map<string, Closing[]>();
  for (const one of closings) {
    const here = map.get(one.assetId);
    if (here) here.push(one);
    else map.set(one.assetId, [one]);
  }
  return map;
}
