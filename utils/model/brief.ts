/** What to write, out of what the strategy says and nothing else. */
import type { Brief } from "../messages/fit-view";
import type { Goal } from "./goal";
import type { Persona } from "./persona";
import type { Pillar } from "./pillar";
import type { Stage } from "./stage";

/** Words. What is short by nature is cut only where somebody wrote a paragraph into it. */
export const MOST_WORDS = 119;
const MOST = { name: 12, belief: 40, step: 20 };
const MOST_PROOF = 2;

/** What a brief is made of. */
export interface BriefOf {
  goal?: Goal | undefined;
  persona?: Persona | undefined;
  pillar?: Pillar | undefined;
  stage?: Stage | undefined;
  /** How many of the reader's questions it says; one where not said */
  questions?: number;
  /** So many words it may have */
  most?: number;
}

/**
 * Four blocks: the reader, the one thing to believe, why they would, what they do next. Where they are too long
 * together, what is needed least gives way. `undefined` without a goal and a reader.
 */
export function readBriefOf(of: BriefOf): Brief | undefined {
  const { goal, persona, pillar, stage, questions = 1, most = MOST_WORDS } = of;
  if (!goal && !persona) return undefined;
  const proof = (pillar?.proof ?? []).slice(0, MOST_PROOF).map((one) => {
    if (typeof one === "string") return { text: one };
    return { text: one.text, ...(one.source ? { source: one.source } : {}) };
  });
  const belief = pillar?.claim ?? goal?.name;
  const whole: Brief = {
    ...(persona ? { reader: readerOf(persona, questions) } : {}),
    ...(belief ? { belief: cut(belief, MOST.belief) } : {}),
    proof,
    ...(stage && stage.nextSteps.length > 0
      ? { nextStep: stage.nextSteps.map((one) => cut(one, MOST.step)) }
      : {}),
  };
  return short(whole, most);
}

function readerOf(
  { short: name, job, questions }: Persona,
  count: number,
): NonNullable<Brief["reader"]> {
  const [asks, ...also] = questions.slice(0, count);
  return {
    name: cut(name, MOST.name),
    job,
    ...(asks ? { asks } : {}),
    ...(also.length > 0 ? { also } : {}),
  };
}

/** How each round of giving way makes a brief shorter; `null` where it has nothing left to give. */
const WAYS: readonly ((brief: Brief) => Brief | null)[] = [
  (brief) => (brief.proof.length > 1 ? { ...brief, proof: brief.proof.slice(0, -1) } : null),
  (brief) =>
    brief.nextStep && brief.nextStep.length > 1
      ? { ...brief, nextStep: brief.nextStep.slice(0, -1) }
      : null,
  (brief) => {
    const words = brief.reader?.job.split(/\s+/).length ?? 0;
    return words > LEAST_JOB ? withJob(brief, words - 1) : null;
  },
  (brief) => {
    if (!brief.reader?.also) return null;
    const { also, ...reader } = brief.reader;
    return { ...brief, reader: also.length > 1 ? { ...reader, also: also.slice(0, -1) } : reader };
  },
  (brief) => (brief.proof.length > 0 ? { ...brief, proof: [] } : null),
  (brief) =>
    brief.reader?.asks
      ? { ...brief, reader: { name: brief.reader.name, job: brief.reader.job } }
      : null,
  (brief) => {
    const words = brief.reader?.job.split(/\s+/).length ?? 0;
    return words > 1 ? withJob(brief, words - 1) : null;
  },
];
/** So much of the reader's job says what it is. */
const LEAST_JOB = 14;

function withJob(brief: Brief, words: number): Brief {
  const { reader } = brief;
  return reader ? { ...brief, reader: { ...reader, job: cut(reader.job, words) } } : brief;
}

function short(brief: Brief, most: number): Brief {
  let kept = brief;
  for (const way of WAYS)
    while (wordsIn(kept) > most) {
      const next = way(kept);
      if (!next) break;
      kept = next;
    }
  return kept;
}

/** @param most words, the sign of what is left out among them */
function cut(text: string, most: number): string {
  const words = text.split(/\s+/);
  return words.length > most ? `${words.slice(0, most - 1).join(" ")} …` : text;
}

function wordsIn({ reader, belief, proof, nextStep }: Brief): number {
  const said = [
    ...[reader?.name, reader?.job, reader?.asks, ...(reader?.also ?? []), belief],
    ...proof.flatMap(({ text, source }) => [text, source]),
    ...(nextStep ?? []),
  ];
  return countWords(said.filter(Boolean).join(" "));
}

/** Words of a text, by the gaps between them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
