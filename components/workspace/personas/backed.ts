import { documentId } from "../../../utils/model/document";
import { openGoals } from "../../../utils/model/goal";
import type { Strategy } from "../../../utils/messages/strategy-view";

/** What evidence may stand behind, by kind, in the order in which it is offered. */
export const BACKED = ["persona", "goal", "pillar", "disagreement"] as const;

/** One thing that evidence may stand behind. */
export interface Backed {
  /** Id of its document: `goal:g1` */
  id: string;
  label: string;
  /** Where it stands */
  href: string;
  /** False for what is retired or over: it is shown where it is backed, and offered no more */
  open: boolean;
}

/** Everything of a strategy that evidence may stand behind. */
export function backedBy(strategy: Strategy): Record<(typeof BACKED)[number], Backed[]> {
  const { personas, goals, pillars, disagreements } = strategy;
  const open = new Set(openGoals(goals).map(({ id }) => id));
  const one = (
    type: (typeof BACKED)[number],
    route: string,
    { id, label, open: isOpen }: Omit<Backed, "href">,
  ): Backed => ({
    ...{ id: documentId(type, id), label, open: isOpen },
    href: `#/${route}?id=${encodeURIComponent(id)}`,
  });
  return {
    persona: personas.map(({ id, short, retiredOn }) =>
      one("persona", "personas", { id, label: short, open: !retiredOn }),
    ),
    goal: goals.map(({ id, code, name }) =>
      one("goal", "goals", { id, label: `${code} ${name}`, open: open.has(id) }),
    ),
    pillar: pillars.map(({ id, name, retiredOn }) =>
      one("pillar", "one-page", { id, label: name, open: !retiredOn }),
    ),
    disagreement: disagreements.map(({ id, topic }) =>
      one("disagreement", "decisions", { id, label: topic, open: true }),
    ),
  };
}
