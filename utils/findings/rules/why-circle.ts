import { weakWhy } from "../weak-why";
import type { Rule } from "../contract";

const HOUSEKEEPING =
  /research|interview|housekeeping|maintenance|\bintern(al|e|er|es)?\b|forschung|recherche|étude|entretien/i;

/** WHY-CIRCLE (findings.md 4.2): the reason describes the piece, not the purpose. Not for research and housekeeping. */
export const whyCircle: Rule = {
  id: "WHY-CIRCLE",
  set: "standard",
  speaksOnIdeas: true,
  check(facts) {
    if (HOUSEKEEPING.test(facts.piece.type ?? "")) return [];
    return weakWhy(facts, "circular", "findings.whyCircle", {
      kind: "why",
      starter: { key: "starter.different" },
    });
  },
};
