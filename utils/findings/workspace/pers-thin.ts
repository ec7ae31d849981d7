import { confidenceOf } from "../../model/persona";
import type { Persona } from "../../model/persona";
import type { WorkspaceRule } from "../contract";

const SHOWN = 3;

/** PERS-THIN (findings.md 4.3): an active goal counts on a reader we only guess about. */
export const persThin: WorkspaceRule = {
  id: "PERS-THIN",
  set: "standard",
  check({ ground, today }) {
    const active = ground.goals.filter(({ status }) => status === "active");
    return ground.personas
      .filter(
        (one) =>
          !(one.retiredOn && one.retiredOn <= today) &&
          confidenceOf(one, ground.evidence) === "assumed",
      )
      .map((persona) => ({
        persona,
        goal: active.find(({ personaIds }) => personaIds.includes(persona.id)),
      }))
      .flatMap(({ persona, goal }) =>
        goal
          ? [
              {
                level: "note" as const,
                target: {
                  type: "persona" as const,
                  id: persona.id,
                  in: persona.id,
                  name: persona.short,
                },
                ...(goal.ownerId ? { ownerId: goal.ownerId } : {}),
                message: { key: "findings.persThin", params: { persona: persona.short } },
                facts: [{ key: "facts.usedBy", params: { code: goal.code, goal: goal.name } }],
                cause: [persona.id],
                fix: { kind: "copy" as const, text: questionsFor(persona) },
              },
            ]
          : [],
      );
  },
};

/** What to ask this reader: their own questions, else what we believe of them. */
function questionsFor({ questions, thinks, job, short }: Persona): string {
  const asked = questions.length > 0 ? questions : [thinks, job].filter(Boolean);
  return asked.slice(0, SHOWN).join("\n") || short;
}
