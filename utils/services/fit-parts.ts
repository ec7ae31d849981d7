import type { Evidence } from "../fit/evidence";
import type { Fit, Quote } from "../messages/fit-view";
import { answeredOf } from "../model/answered";
import type { Link } from "../model/link";
import type { Persona } from "../model/persona";
import type { Pillar } from "../model/pillar";

const MOST_QUESTIONS = 3;

/**
 * The reader's questions: answered as a person said, else where a passage of the draft holds what they ask for.
 *
 * @param readAnswer the passage that answers a question, where one does
 */
export function questionsOf(
  persona: Persona | undefined,
  link: Link | undefined,
  readAnswer: (question: string) => Quote | undefined,
): Fit["questions"] {
  const said = answeredOf(link);
  return (persona?.questions ?? []).slice(0, MOST_QUESTIONS).map((text) => {
    const quote = readAnswer(text);
    const own = Object.hasOwn(said, text) ? said[text] : undefined;
    return {
      text,
      answered: typeof own === "boolean" ? own : quote !== undefined,
      by: typeof own === "boolean" ? "person" : "words",
      ...(quote ? { quote } : {}),
    };
  });
}

/** Points with proof of the linked message; of every message while none is linked. */
export function pointsOf(
  pillars: readonly Pillar[],
  linked: Pillar | undefined,
  meant: Evidence["meant"],
): Fit["points"] {
  const shown = linked ? [linked] : pillars.filter(({ retiredOn }) => !retiredOn);
  return shown.flatMap(({ id, name, proof }) =>
    proof.map((one) => {
      const { text, source } = typeof one === "string" ? { text: one, source: null } : one;
      const used = (meant[`pillar:${id}`] ?? []).some(({ signal }) => signal === text);
      return { text, pillar: name, used, ...(source ? { source } : {}) };
    }),
  );
}
