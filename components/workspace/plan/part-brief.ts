import type { Words } from "../../../utils/i18n/say";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { countWords, MOST_WORDS, readBriefOf } from "../../../utils/model/brief";
import type { Campaign, Part } from "../../../utils/model/campaign";
import { blocksOf, blocksText } from "../../ui/brief-blocks";
import type { BriefBlock } from "../../ui/brief-blocks";

const QUESTIONS = 3;

export interface PartBrief {
  blocks: BriefBlock[];
  /** To be pasted: the part, then the blocks, in under 120 words */
  text: string;
}

/**
 * What to write for a planned piece: the part itself, its reader with their questions, the campaign's message with
 * proof, and what the reader does next.
 *
 * @param day writes a calendar day
 */
export function partBrief(
  { goals, personas, pillars, stages }: Strategy,
  campaign: Campaign,
  part: Part,
  { t, day }: { t: Words; day: (day: string) => string },
): PartBrief {
  const of = {
    goal: goals.find(({ id }) => id === campaign.goalId),
    persona: personas.find(({ id }) => id === part.personaId),
    pillar: pillars.find(({ id, retiredOn }) => campaign.pillarIds.includes(id) && !retiredOn),
    stage: stages.find(({ id }) => id === part.stage),
    questions: QUESTIONS,
  };
  const facts = [
    part.type,
    part.channel,
    part.dueOn ? t("plan.due", { day: day(part.dueOn) }) : "",
  ];
  const what = { name: part.name, says: [facts.filter(Boolean).join(", ")].filter(Boolean) };
  for (let most = MOST_WORDS; ;) {
    const brief = readBriefOf({ ...of, most });
    const blocks = [what, ...(brief ? blocksOf(brief, t) : [])];
    const text = blocksText(blocks);
    const over = countWords(text) - MOST_WORDS;
    // A brief gives way as far as it can; the names of things stay.
    if (over <= 0 || most === 0) return { blocks, text };
    most = Math.max(0, most - over);
  }
}
