import type { Profile } from "../../findings/profile";

const LEAST = 2;

/** True when two titles say the same in the words that tell something: "The audit guide", "Audit guides". */
export function sameTitle(title: readonly string[], { evidence }: Profile): boolean {
  const [one, other] = [new Set(title), new Set(evidence.title)];
  return one.size >= LEAST && one.size === other.size && [...one].every((stem) => other.has(stem));
}
