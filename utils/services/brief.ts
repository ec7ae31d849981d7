import type { Brief } from "../messages/fit-view";
import { readMainTarget } from "../model/link";
import type { Link } from "../model/link";
import type { Shelf } from "./strategy";

/** Words. What is short by nature is cut only where somebody wrote a paragraph into it. */
const MOST_WORDS = 119;
const MOST = { name: 12, belief: 40, step: 20 };
const MOST_PROOF = 2;

/**
 * What to write, in four blocks: the reader, the one thing to believe, why they would, what they do next. Made of what
 * the strategy says and nothing else; under 120 words, the later proof points giving way.
 */
export function readBrief(
  { goals, personas, pillars, stages }: Shelf,
  link: Link | undefined,
): Brief | undefined {
  const target = readMainTarget(link);
  const persona = personas.find(({ id }) => id === target?.personaId);
  const goal = goals.find(({ id }) => id === link?.main);
  const pillar = pillars.find(({ id }) => id === target?.pillarId);
  const stage = stages.find(({ id }) => id === link?.stage);
  if (!goal && !persona) return undefined;
  const [asks] = persona?.questions ?? [];
  const proof = (pillar?.proof ?? []).slice(0, MOST_PROOF).map((one) => {
    if (typeof one === "string") return { text: one };
    return { text: one.text, ...(one.source ? { source: one.source } : {}) };
  });
  const belief = pillar?.claim ?? goal?.name;
  const whole: Brief = {
    ...(persona
      ? {
          reader: {
            name: cut(persona.short, MOST.name),
            job: persona.job,
            ...(asks ? { asks } : {}),
          },
        }
      : {}),
    ...(belief ? { belief: cut(belief, MOST.belief) } : {}),
    proof,
    ...(stage && stage.nextSteps.length > 0
      ? { nextStep: stage.nextSteps.map((one) => cut(one, MOST.step)) }
      : {}),
  };
  return short(whole);
}

/** Gives way from the least needed: proof points, the question, later next steps, then the end of the reader's job. */
function short(brief: Brief): Brief {
  let kept = brief;
  while (wordsIn(kept) > MOST_WORDS && kept.proof.length > 0)
    kept = { ...kept, proof: kept.proof.slice(0, -1) };
  if (wordsIn(kept) > MOST_WORDS && kept.reader)
    kept = { ...kept, reader: { name: kept.reader.name, job: kept.reader.job } };
  while (wordsIn(kept) > MOST_WORDS && kept.nextStep && kept.nextStep.length > 1)
    kept = { ...kept, nextStep: kept.nextStep.slice(0, -1) };
  const over = wordsIn(kept) - MOST_WORDS;
  if (over <= 0 || !kept.reader) return kept;
  const { job } = kept.reader;
  return { ...kept, reader: { ...kept.reader, job: cut(job, job.split(/\s+/).length - over) } };
}

/** @param most words, the sign of what is left out among them */
function cut(text: string, most: number): string {
  const words = text.split(/\s+/);
  return words.length > most ? `${words.slice(0, most - 1).join(" ")} …` : text;
}

function wordsIn({ reader, belief, proof, nextStep }: Brief): number {
  const said = [
    ...[reader?.name, reader?.job, reader?.asks, belief],
    ...proof.flatMap(({ text, source }) => [text, source]),
    ...(nextStep ?? []),
  ];
  return said.filter(Boolean).join(" ").split(/\s+/).length;
}
