/** Drafts of the seed merchant, as the three lines see them. */
import { evidenceOf } from "../../../../utils/fit/evidence";
import type { DraftFacts } from "../../../../utils/fit/lines/draft-lines";
import { sentencesOf } from "../../../../utils/fit/lines/sentences";
import { ground, larkfield, readerOf } from "../larkfield";

/** What is linked, by id, and the words. */
export interface Given {
  text: string;
  title?: string;
  goal?: string;
  persona?: string;
  pillar?: string;
  stage?: string;
}

const reader = readerOf();
const { lexicon } = ground();

/** What the lines rest on, made as the background makes it. */
export function factsOf({ text, title = "", ...linked }: Given): DraftFacts {
  const { goals, personas, pillars, stages } = larkfield;
  const evidence = evidenceOf(lexicon, title, text);
  return {
    ...{ goals, personas, pillars, stages, evidence },
    goal: goals.find(({ id }) => id === linked.goal),
    persona: personas.find(({ id }) => id === linked.persona),
    pillar: pillars.find(({ id }) => id === linked.pillar),
    stage: stages.find(({ id }) => id === linked.stage),
    suggestions: reader.suggestions(title, text),
    ahead: {
      goal: reader.readAhead("goal", linked.goal, title, text),
      persona: reader.readAhead("persona", linked.persona, title, text),
    },
    sentences: sentencesOf(text),
    language: evidence.language === "other" ? "en" : evidence.language,
    today: "2026-02-16",
  };
}
