import type { Rule } from "../contract";

const LEAST_WORDS = 150;
const NOT_FOR = /e-?mail|invit|einladung|newsletter/i;
const SHOWN = 2;

/** FIT-PILLAR (findings.md 4.2): nothing of the linked message is in a long draft yet. */
export const fitPillar: Rule = {
  id: "FIT-PILLAR",
  set: "standard",
  check({ piece, pillar, evidence }) {
    if (!pillar || piece.status === "idea" || piece.status === "retired") return [];
    if (evidence.words < LEAST_WORDS || evidence.language === "other") return [];
    if (NOT_FOR.test(piece.type ?? "") || /^e-?mail$/i.test(piece.channel ?? "")) return [];
    const owner = `pillar:${pillar.id}`;
    // Looked for in other words since: the text may hold them.
    if ((evidence.meant[owner] ?? []).length > 0 || evidence.unsure?.includes(owner)) return [];
    const proof = pillar.proof
      .map((one) => (typeof one === "string" ? one : one.text))
      .slice(0, SHOWN);
    return [
      {
        level: "note",
        message: {
          key: "findings.fitPillar",
          params: { pillar: pillar.name },
        },
        facts: [
          { key: "facts.claim", params: { claim: pillar.claim } },
          ...proof.map((text) => ({ key: "facts.proof", params: { text } })),
        ],
        cause: [pillar.id],
        fix: { kind: "copy", text: proof[0] ?? pillar.claim },
      },
    ];
  },
};
