import { weakWhy } from "../weak-why";
import type { Rule } from "../contract";

/** WHY-BOSS (findings.md 4.2; 4.5, 4 and 5): the reason is that a senior person or body wants it. Reads only the why. */
export const whyBoss: Rule = {
  id: "WHY-BOSS",
  set: "standard",
  speaksOnIdeas: true,
  check: (facts) => weakWhy(facts, "boss", "findings.whyBoss", { kind: "questions" }),
};
