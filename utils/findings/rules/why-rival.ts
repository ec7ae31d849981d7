import { weakWhy } from "../weak-why";
import type { Rule } from "../contract";

/** WHY-RIVAL (findings.md 4.2; 4.5, 4 and 5): the reason is that others have it. Reads only the why. */
export const whyRival: Rule = {
  id: "WHY-RIVAL",
  set: "standard",
  speaksOnIdeas: true,
  check: (facts) => weakWhy(facts, "rival", "findings.whyRival", { kind: "questions" }),
};
