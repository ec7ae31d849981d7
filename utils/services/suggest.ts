import type { Ranked } from "../fit/rank";
import { openGoals } from "../model/goal";
import type { Goal } from "../model/goal";
import type { SuggestedGoal } from "../messages/views";
import { localsUnder, readLocal } from "../store/read";
import type { Database } from "../store/schema";

/** Keys of what this device remembers about choices. */
export const lastIn = (container: string): string => `last:${container}`;
export const USES = "use:";

const MOST = 3;
const ENOUGH = 2;
const SHOWN = 3;

/**
 * Best guesses for an unlinked piece, each with its reason: what was last chosen in this container, then what its own
 * words speak for, then what is chosen most, then the team's own order of priority.
 */
export async function suggestGoals(
  db: Database,
  goals: readonly Goal[],
  container: { key: string; name?: string | undefined } | undefined,
  words: readonly Ranked[] = [],
): Promise<SuggestedGoal[]> {
  const open = openGoals(goals);
  const [last, uses] = await Promise.all([
    container ? readLocal(db, lastIn(container.key)) : undefined,
    localsUnder(db, USES),
  ]);
  const found = new Map<string, SuggestedGoal>();
  const offer = (
    goal: Goal | undefined,
    because: SuggestedGoal["because"],
    persona?: string,
  ): void => {
    const personaId = persona ?? goal?.personaIds[0];
    if (goal && !found.has(goal.id))
      found.set(goal.id, { goalId: goal.id, because, ...(personaId ? { personaId } : {}) });
  };
  const byId = (id: string | undefined): Goal | undefined => open.find((goal) => goal.id === id);
  if (last && container)
    offer(
      byId(last.goalId),
      container.name
        ? { key: "because.lastInNamed", params: { name: container.name } }
        : { key: "because.lastIn" },
      last.personaId,
    );
  for (const { id, because } of words)
    if (because.length >= ENOUGH)
      offer(byId(id), {
        key: "because.words",
        params: { words: because.slice(0, SHOWN).join(", ") },
      });
  for (const use of [...uses].sort((a, b) => (b.count ?? 0) - (a.count ?? 0)))
    offer(byId(use.key.slice(USES.length)), {
      key: "because.used",
      params: { count: use.count ?? 0 },
    });
  for (const [at, goal] of open.entries())
    offer(goal, at === 0 ? { key: "because.first" } : { key: "because.order" });
  return [...found.values()].slice(0, MOST);
}
