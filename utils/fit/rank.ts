import type { Evidence, Sign } from "./evidence";

/** How sure a suggestion is: one click, a short list, or nothing clear. */
export type Band = "suggested" | "maybe" | "none";

/** A goal or reader that a piece's words speak for, with those words. */
export interface Ranked {
  id: string;
  band: Band;
  because: string[];
}

const CLEAR = 3;
const AHEAD = 2;

/**
 * What a piece's words speak for, the likeliest first. A sign in the title counts twice. What no word speaks for comes
 * last, in the order given.
 */
export function rank(
  evidence: Pick<Evidence, "meant">,
  kind: "goal" | "persona",
  ids: readonly string[],
): Ranked[] {
  const weighed = ids.map((id) => {
    const signs = evidence.meant[`${kind}:${id}`] ?? [];
    return { id, signs, weight: signs.reduce((sum, one) => sum + (one.inTitle ? 2 : 1), 0) };
  });
  const sorted = [...weighed].sort((a, b) => b.weight - a.weight);
  const [first, second] = sorted;
  const clear =
    (first?.weight ?? 0) >= CLEAR && (first?.weight ?? 0) >= (second?.weight ?? 0) + AHEAD;
  return sorted.map(({ id, signs, weight }, at) => ({
    id,
    band: weight === 0 ? "none" : at === 0 && clear ? "suggested" : "maybe",
    because: wordsOf(signs),
  }));
}

function wordsOf(signs: readonly Sign[]): string[] {
  return [...new Set(signs.map(({ said }) => said))];
}
