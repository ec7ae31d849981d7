import type { Closing } from "../model/closing";
import type { RuleSet } from "../model/workspace";
import { isClosed } from "./closings";
import type {
  Finding,
  Level,
  PieceFacts,
  Rule,
  WorkspaceFacts,
  WorkspaceFinding,
  WorkspaceRule,
} from "./contract";
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
 *
 * @param quiet rules that this team called wrong too often lately: they speak as notes
 */
export function findingsFor(
  facts: PieceFacts,
  set: RuleSet,
  rules: readonly Rule[],
  closings: readonly Closing[],
  quiet: ReadonlySet<string> = NONE,
): Finding[] {
  const spoken = rules
    .filter((rule) => SETS[set].includes(rule.set))
    .flatMap((rule) => run(rule, facts))
    .map((finding) => (quiet.has(finding.rule) ? softened(finding) : finding));
  const fired = [...new Set(spoken.flatMap(({ rule, fix }) => [rule, `${rule} ${fix.kind}`]))];
  return spoken
    .filter((finding) => !isSuppressed(finding.rule, fired))
    .filter((finding) => !isClosed(finding, closings, facts.today, facts.piece.status))
    .sort((a, b) => ORDER[a.level] - ORDER[b.level]);
}

const NONE: ReadonlySet<string> = new Set();

function softened(finding: Finding): Finding {
  return { ...finding, level: "note", facts: [...finding.facts, { key: "facts.quieter" }] };
}

function run(rule: Rule, facts: PieceFacts): Finding[] {
  const idea = facts.piece.status === "idea";
  if (idea && !rule.speaksOnIdeas) return [];
  return rule.check(facts).map((found) => ({
    ...found,
    level: idea ? "note" : found.level,
    rule: rule.id,
    set: rule.set,
    hash: hashOf([rule.id, found.cause ?? found.facts]),
  }));
}

/** What there is to say about the strategy itself, each on the goal, persona, part, campaign or ritual it is about. */
export function workspaceFindings(
  facts: WorkspaceFacts,
  set: RuleSet,
  rules: readonly WorkspaceRule[],
  closings: readonly Closing[],
  quiet: ReadonlySet<string> = NONE,
): WorkspaceFinding[] {
  return rules
    .filter((rule) => SETS[set].includes(rule.set))
    .flatMap((rule) =>
      rule.check(facts).map((found) => ({
        ...found,
        rule: rule.id,
        set: rule.set,
        hash: hashOf([rule.id, found.cause ?? found.facts]),
      })),
    )
    .map((finding) => (quiet.has(finding.rule) ? { ...finding, level: "note" as const } : finding))
    .filter((finding) => {
      const own = closings.filter(({ assetId }) => assetId === targetKey(finding.target));
      return !isClosed(finding, own, facts.today, "review");
    });
}

/** What an answer to a finding on the strategy is filed under: `goal:g1`, `kpi:k1`. */
export function targetKey({ type, id }: WorkspaceFinding["target"]): string {
  return `${type}:${id}`;
}
