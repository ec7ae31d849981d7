import { weakWhy } from "../weak-why";
import type { Rule } from "../contract";

/** WHY-SALES (findings.md 4.2; 4.5, 4 and 5): the reason is that sales would like it. Reads only the why. */
export const whySales: Rule = {
  id: "WHY-SALES",
  set: "standard",
  speaksOnIdeas: true,
  check(facts) {
    const [question] = facts.persona?.questions ?? [];
    const starter = question ? { starter: { key: "starter.question", params: { question } } } : {};
    return weakWhy(facts, "sales", "findings.whySales", { kind: "why", ...starter });
  },
};
