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
    const strong = signs.filter(({ weight }) => weight === "strong");
    const weight = strong.length + (signs.length - strong.length) * BESIDE;
    const inTitle = strong.some((one) => one.inTitle);
    if (!inTitle && (weight < ENOUGH || strong.length === 0)) return [];
    return [{ entry, signs: [...strong, ...signs.filter((one) => one.weight === "also")] }];
  });
}

/** True while a decision stands. */
export function isInForce({ until, retiredOn }: NotDoing, today: string): boolean {
  return !(until && until < today) && !(retiredOn && retiredOn <= today);
}
