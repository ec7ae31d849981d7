import type { Closing } from "../model/closing";
import type { RuleSet } from "../model/workspace";
import { isClosed } from "./closings";
import type { Finding, Level, PieceFacts, Rule } from "./contract";
import { hashOf } from "./hash";
import { isSuppressed } from "./suppression";

const ORDER: Readonly<Record<Level, number>> = { stop: 0, check: 1, note: 2 };
const SETS: Readonly<Record<RuleSet, readonly RuleSet[]>> = {
  calm: ["calm"],
  standard: ["calm", "standard"],
  full: ["calm", "standard", "full"],
};

/**
 * What there is to say about one piece, most pressing first: the rules of the team's set, minus those another finding
 * already explains, minus those a person has answered. Suppression comes before answers, so that closing the cause
 * never brings its consequences up.
 */
export function findingsFor(
  facts: PieceFacts,
  set: RuleSet,
  rules: readonly Rule[],
  closings: readonly Closing[],
): Finding[] {
  const spoken = rules
    .filter((rule) => SETS[set].includes(rule.set))
    .flatMap((rule) => run(rule, facts));
  const fired = [...new Set(spoken.map((finding) => finding.rule))];
  return spoken
    .filter((finding) => !isSuppressed(finding.rule, fired))
    .filter((finding) => !isClosed(finding, closings, facts.today, facts.piece.status))
    .sort((a, b) => ORDER[a.level] - ORDER[b.level]);
}

function run(rule: Rule, facts: PieceFacts): Finding[] {
  const idea = facts.piece.status === "idea";
  if (idea && !rule.speaksOnIdeas) return [];
  return rule.check(facts).map((found) => ({
    ...found,
    level: idea ? "note" : found.level,
    rule: rule.id,
    set: rule.set,
    hash: hashOf([rule.id, found.facts]),
  }));
}
