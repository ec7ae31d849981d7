import { ownFacts } from "../../utils/findings/facts";
import type { Known } from "../../utils/findings/facts";
import type { Ground } from "../../utils/findings/ground";
import { rank } from "../../utils/fit/rank";
import { openGoals } from "../../utils/model/goal";
import { readMainTarget } from "../../utils/model/link";

/** What a piece's words speak for, from text and title alone: its own link has no say. */
export function suggestionsFor(
  ground: Ground,
  known: readonly Known[],
  id: string,
  today: string,
  learn: boolean,
): Record<string, unknown> {
  const one = known.find((other) => other.id === id);
  if (!one) return {};
  const { link: _link, ...unlinked } = one;
  const { evidence } = ownFacts(ground, unlinked, today);
  const goals = openGoals(ground.goals).map((goal) => goal.id);
  const personas = ground.personas.filter(({ retiredOn }) => !retiredOn).map((other) => other.id);
  const used = learn ? usesOf(known, id) : [];
  const likely = (ids: readonly string[]): string[] =>
    [...ids].sort((a, b) => count(used, b) - count(used, a));
  return {
    suggestions: {
      goals: rank(evidence, "goal", likely(goals)),
      personas: rank(evidence, "persona", likely(personas)),
    },
    fit: {
      language: evidence.language,
      words: evidence.words,
      reads: rank(evidence, "persona", personas).filter(({ band }) => band !== "none"),
    },
  };
}

/** Goals and readers of the other pieces' links: what is chosen most breaks ties. */
function usesOf(known: readonly Known[], id: string): string[] {
  return known
    .filter((other) => other.id !== id)
    .flatMap(({ link }) => [link?.main, readMainTarget(link)?.personaId])
    .filter((used) => typeof used === "string");
}

function count(used: readonly string[], id: string): number {
  return used.filter((one) => one === id).length;
}
