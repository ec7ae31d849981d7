import type { PieceFacts, Rule } from "../contract";

const MOST_SUPPORTING = 2;
const MANY_GOALS = 4;
const LONG = 300;
const SIMILAR = 0.6;
const CLEAR = 3;

/** LINK-SPREAD (findings.md 4.2): it tries to serve too many goals, by its link or by its words. */
export const linkSpread: Rule = {
  id: "LINK-SPREAD",
  set: "full",
  check(facts) {
    const { piece, link } = facts;
    if (!link?.main || piece.status === "retired" || isOverview(piece.title, piece.type)) return [];
    const supporting = Object.keys(link.to).filter((id) => id !== link.main);
    const goals = supporting.length > MOST_SUPPORTING ? [link.main, ...supporting] : similar(facts);
    if (goals.length === 0) return [];
    const codes = goals.map((id) => facts.ground.goal.get(id)?.code ?? id);
    return [
      {
        level: "note",
        message: { key: "findings.linkSpread", params: { count: goals.length } },
        facts: [{ key: "facts.goals", params: { names: codes.join(", ") } }],
        cause: [...goals].sort(),
        fix: { kind: "link" },
      },
    ];
  },
};

function isOverview(title: string, type: string | null | undefined): boolean {
  return /overview|überblick|übersicht|vue d'ensemble|aperçu/i.test(`${title} ${type ?? ""}`);
}

/** Goals whose signals are about as strong as the strongest, when there are four or more in a long text. */
function similar({ evidence, ground }: PieceFacts): string[] {
  // Looked for in other words since: which goals are alike is not known.
  const unsure = evidence.unsure?.some((owner) => owner.startsWith("goal:"));
  if (evidence.words < LONG || unsure) return [];
  const counts = ground.goals
    .filter(({ status }) => status === "active")
    .map(({ id }) => ({ id, count: evidence.meant[`goal:${id}`]?.length ?? 0 }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  if (most < CLEAR) return [];
  const close = counts.filter(({ count }) => count >= most * SIMILAR).map(({ id }) => id);
  return close.length >= MANY_GOALS ? close : [];
}
