import type { Sign } from "../../fit/evidence";
import type { Persona } from "../../model/persona";
import { betterGoal } from "../better-goal";
import type { Fix, PieceFacts, Rule } from "../contract";
import { listed } from "../said";

const LEAST_WORDS = 80;
const LEAST_SIGNS = 4;
const TIMES = 2;

/** FIT-PERSONA (findings.md 4.2; 4.5, 17): the draft reads clearly as if written for another reader. */
export const fitPersona: Rule = {
  id: "FIT-PERSONA",
  set: "standard",
  check(facts) {
    const { piece, persona, evidence } = facts;
    if (!persona || piece.status === "idea" || piece.status === "retired") return [];
    if (evidence.words < LEAST_WORDS) return [];
    const other = clearlyFor(facts, persona);
    if (!other) return [];
    const goal = betterGoal(facts, other.persona.id);
    const fix: Fix = goal
      ? { kind: "relink", goalId: goal.id, personaId: other.persona.id }
      : { kind: "fill", field: "persona" };
    const words = listed(other.signs.map(({ said }) => said));
    const params = { other: other.persona.short, words, persona: persona.short };
    return [
      {
        level: piece.status === "review" ? "check" : "note",
        message: { key: "findings.fitPersona", params },
        facts: [
          { key: "facts.reads", params: { name: other.persona.short, count: other.signs.length } },
          { key: "facts.reads", params: { name: persona.short, count: other.own } },
          ...(goal ? [{ key: "facts.better", params: { code: goal.code, goal: goal.name } }] : []),
        ],
        cause: [persona.id, other.persona.id],
        fix,
      },
    ];
  },
};

interface Other {
  persona: Persona;
  signs: Sign[];
  own: number;
}

/** The reader whose signals are at least double the linked one's and at least four; signals of both count for both. */
function clearlyFor({ evidence, ground, today }: PieceFacts, linked: Persona): Other | null {
  const signsOf = ({ id }: Persona): Sign[] => evidence.meant[`persona:${id}`] ?? [];
  // Looked for in other words since: the text may speak to the linked reader after all.
  if (evidence.unsure?.includes(`persona:${linked.id}`)) return null;
  const own = signsOf(linked).length;
  const others = ground.personas
    .filter((one) => one.id !== linked.id && !(one.retiredOn && one.retiredOn <= today))
    .map((persona) => ({ persona, signs: signsOf(persona), own }))
    .filter(({ signs }) => signs.length >= LEAST_SIGNS && signs.length >= own * TIMES)
    .sort((a, b) => b.signs.length - a.signs.length || (a.persona.id < b.persona.id ? -1 : 1));
  return others[0] ?? null;
}
