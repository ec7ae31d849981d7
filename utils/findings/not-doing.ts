import type { Sign } from "../fit/evidence";
import type { NotDoing } from "../model/not-doing";
import type { OwnFacts } from "./facts";

/** An entry of the not-doing list a piece goes against, and the words that say so. */
export interface Broken {
  entry: NotDoing;
  signs: Sign[];
}

const ENOUGH = 2;
const BESIDE = 0.5;

/**
 * Entries a piece goes against, whether still in force or not: two distinct signals, or one in the title (findings.md
 * 4.5, 15). Words that only lean that way count half, and never alone.
 */
export function brokenEntries({
  evidence,
  ground,
}: Pick<OwnFacts, "evidence" | "ground">): Broken[] {
  return ground.notDoing.flatMap((entry) => {
    const signs = evidence.meant[`not:${entry.id}`] ?? [];
    const of = (kind: Sign["weight"]): Sign[] => signs.filter(({ weight }) => weight === kind);
    const [strong, also, slots] = [of("strong"), of("also"), of("slot")];
    const weight = strong.length + also.length * BESIDE;
    const clear = strong.length > 0 && weight >= ENOUGH;
    const inTitle = strong.some((one) => one.inTitle);
    if (!inTitle && !clear && !meetsAllSides(slots)) return [];
    return [{ entry, signs: [...strong, ...also, ...slots] }];
  });
}

const SIDES = 3;

/** Who, what with, to whom: everyday words of three sides of one thing say together what none says alone. */
function meetsAllSides(slots: readonly Sign[]): boolean {
  const sides = new Map<number, Set<number>>();
  for (const { slot = 0 } of slots) {
    const concept = Math.floor(slot / 100);
    sides.set(concept, (sides.get(concept) ?? new Set()).add(slot));
  }
  return [...sides.values()].some((one) => one.size >= SIDES);
}

/** True while a decision stands. */
export function isInForce({ until, retiredOn }: NotDoing, today: string): boolean {
  return !(until && until < today) && !(retiredOn && retiredOn <= today);
}
