import type { Evidence } from "../fit/evidence";
import type { Sentence } from "../fit/lines/sentences";
import type { Meaning } from "../fit/meaning/meaning";
import type { Fit } from "../messages/fit-view";
import type { Link } from "../model/link";
import type { Persona } from "../model/persona";
import type { Pillar } from "../model/pillar";

const MOST_QUESTIONS = 3;

/** The reader's questions: answered as a person said, else where a passage of the draft holds what they ask for. */
export function questionsOf(
  persona: Persona | undefined,
  link: Link | undefined,
  meaning: Meaning,
  sentences: readonly Sentence[],
): Fit["questions"] {
  const said = (link?.["answered"] ?? {}) as Record<string, unknown>;
  return (persona?.questions ?? []).slice(0, MOST_QUESTIONS).map((text) => {
    const quote = meaning.readCovering(text, sentences);
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
  { meant }: Evidence,
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
