import type { Suggestions } from "../fit/meaning/meaning";
import { openGoals } from "../model/goal";
import type { Goal } from "../model/goal";
import type { Along, SuggestedGoal } from "../messages/views";
import { localsUnder } from "../store/read";
import type { Database } from "../store/schema";
import type { Shelf } from "./strategy";
import { alongWith } from "./suggest/along";
import { becauseOfWords } from "./suggest/guess";
import type { Guess, Unlinked } from "./suggest/guess";
import { fromLast, fromMapped, fromSiblings, fromTwin } from "./suggest/inherited";
import { refusedFor } from "./suggest/refused";

/** Key under which this device counts how often a goal was chosen. */
export const USES = "use:";

const MOST = 3;

/**
 * Best guesses for a piece without a goal, each with its reason and at most three. What it inherits comes first: from
 * the campaign its container was mapped to, its twin in another tool, its siblings in the container, the last choice
 * there. Then what its own words speak for, then what is chosen most, then the team's order. Never what a person
 * refused there, never a goal twice, never a goal that is closed.
 */
export async function suggestGoals(
  db: Database,
  shelved: Shelf,
  piece: Unlinked,
  title: string,
  words: Suggestions,
): Promise<SuggestedGoal[]> {
  const open = openGoals(shelved.goals);
  const [refused, ...inherited] = await Promise.all([
    refusedFor(db, piece),
    fromMapped(db, shelved, piece),
    fromTwin(db, piece),
    fromSiblings(db, piece),
    fromLast(db, piece),
  ]);
  const guesses = [...inherited.flat(), ...fromWords(words.goal), ...(await fromUse(db, open))];
  const chosen = new Map<string, SuggestedGoal>();
  for (const guess of guesses) {
    const goal = open.find(({ id }) => id === guess.goalId);
    if (!goal || refused.has(goal.id) || chosen.has(goal.id)) continue;
    const basis = { shelved, others: piece.others, title, words, refused };
    const { because, maybe } = guess;
    const along = alongWith(basis, goal, guess);
    chosen.set(goal.id, { goalId: goal.id, because, ...(maybe ? { maybe } : {}), ...along });
    if (chosen.size === MOST) break;
  }
  return [...chosen.values()];
}

/**
 * What the words of a piece that is linked to a goal already speak for besides, for findings that ask for more.
 *
 * @param campaignId the piece's campaign, which decides what may go with it
 */
export async function likelyFor(
  db: Database,
  shelved: Shelf,
  piece: Unlinked,
  title: string,
  words: Suggestions,
  { goal, campaignId }: { goal: Goal; campaignId?: string | undefined },
): Promise<Along> {
  const refused = await refusedFor(db, piece);
  const basis = { shelved, others: piece.others, title, words, refused };
  const because = { key: "because.linked" };
  return alongWith(basis, goal, { because, ...(campaignId ? { campaignId } : {}) });
}

function fromWords(goals: Suggestions["goal"]): Guess[] {
  return goals.flatMap((one): Guess[] => {
    const because = becauseOfWords(one);
    if (!because) return [];
    return [{ goalId: one.id, because, ...(one.band === "suggested" ? {} : { maybe: true }) }];
  });
}

/** What is chosen most on this device, then the team's order of priority. */
async function fromUse(db: Database, open: readonly Goal[]): Promise<Guess[]> {
  const uses = await localsUnder(db, USES);
  const used = uses
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .map(({ key, count = 0 }) => ({
      goalId: key.slice(USES.length),
      because: { key: "because.used", params: { count } },
    }));
  const ordered = open.map(({ id }, at) => ({
    goalId: id,
    because: at === 0 ? { key: "because.first" } : { key: "because.order" },
  }));
  return [...used, ...ordered];
}
