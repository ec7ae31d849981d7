import type { Rule } from "../contract";
import { brokenEntries, isInForce } from "../not-doing";
import { listed } from "../said";

/** NOT-DOING (findings.md 4.2; 4.5, 15): its title, text or notes match a decision still in force. */
export const notDoing: Rule = {
  id: "NOT-DOING",
  set: "calm",
  speaksOnIdeas: true,
  check(facts) {
    const { piece, today } = facts;
    if (piece.status === "retired") return [];
    const goesOut = piece.scheduled && (piece.date ?? "") >= today && piece.status !== "idea";
    const out = piece.status === "live" || goesOut;
    return brokenEntries(facts)
      .filter(({ entry }) => isInForce(entry, today))
      .slice(0, 1)
      .map(({ entry, signs }) => ({
        level: out ? "stop" : "check",
        message: { key: "findings.notDoing", params: { text: entry.text, why: entry.why } },
        facts: [
          { key: "facts.words", params: { words: listed(signs.map(({ said }) => said)) } },
          ...(signs.some(({ inTitle }) => inTitle) ? [{ key: "facts.inTitle" }] : []),
          ...(entry.until ? [{ key: "facts.until", params: { day: entry.until } }] : []),
        ],
        cause: [entry.id, out ? "out" : "in work"],
        fix: { kind: "status", status: piece.status === "idea" ? "retired" : "idea" },
      }));
  },
};
