import type { Rule } from "../contract";

const FEW = 4;

/** WHY-EMPTY (findings.md 4.2; 4.5, 6): the team asks for the why at this step, and there is none to speak of. */
export const whyEmpty: Rule = {
  id: "WHY-EMPTY",
  set: "calm",
  check({ piece, persona, why, workflow }) {
    if (piece.status === "idea" || piece.status === "retired") return [];
    const asked = workflow.steps.find((step) => step.status === piece.status)?.ask ?? [];
    if (!asked.includes("why") || why.kind === "strategy") return [];
    if (why.words >= FEW && why.kind !== "empty") return [];
    const question = persona?.questions[0];
    return [
      {
        level: "check",
        message: { key: why.words === 0 ? "findings.whyEmpty" : "findings.whyShort" },
        facts: [
          { key: `facts.status.${piece.status}` },
          { key: "facts.whyAsked" },
          ...(why.words > 0 ? [{ key: "facts.whyWords", params: { count: why.words } }] : []),
        ],
        fix: {
          kind: "why",
          ...(question ? { starter: { key: "starter.question", params: { question } } } : {}),
        },
      },
    ];
  },
};
