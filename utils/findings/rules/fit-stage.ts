import type { Stage } from "../../model/stage";
import type { Found, Rule } from "../contract";
import { listed } from "../said";

const LEAST_WORDS = 40;
/** So long a piece for people who decide would have asked for something by now. */
const LONG = 150;
const DECIDING = /decid|decision|entscheid|décid|décision|sign|unterschr|buy|kauf|achat|purchase/i;

/** FIT-STAGE (findings.md 4.2): what it asks the reader to do belongs to another stage, or a decision piece asks nothing. */
export const fitStage: Rule = {
  id: "FIT-STAGE",
  set: "full",
  check({ piece, link, evidence, ground }) {
    const stage = ground.stages.find((one) => one.id === link?.stage);
    if (!stage || piece.status === "idea" || piece.status === "retired") return [];
    if (evidence.words < LEAST_WORDS || stage.nextSteps.length === 0) return [];
    const stepsOf = (id: string) => evidence.meant[`stage:${id}`] ?? [];
    // Looked for in other words since: the text may hold them.
    const unsure = evidence.unsure?.some((owner) => owner.startsWith("stage:"));
    if (stepsOf(stage.id).length > 0 || unsure) return [];
    const asked = ground.stages.some((one) => stepsOf(one.id).length > 0);
    if (!asked) return asksNothing(stage, evidence.words);
    const other = ground.stages.find((one) => one.id !== stage.id && stepsOf(one.id).length > 0);
    if (!other) return [];
    const said = listed(stepsOf(other.id).map((one) => one.said));
    return [
      {
        level: "note",
        message: {
          key: "findings.fitStage",
          params: { stage: stage.name, usual: listed(stage.nextSteps), said },
        },
        facts: [{ key: "facts.step", params: { said, stage: other.name } }],
        cause: [stage.id, other.id],
        fix: { kind: "show", route: "personas", id: stage.id },
      },
    ];
  },
};

function asksNothing(stage: Stage, words: number): Found[] {
  if (words < LONG || !DECIDING.test(`${stage.id} ${stage.name}`)) return [];
  const usual = listed(stage.nextSteps);
  return [
    {
      level: "note",
      message: { key: "findings.fitStageNone", params: { stage: stage.name, usual } },
      facts: [{ key: "facts.noStep" }],
      cause: [stage.id, null],
      fix: { kind: "show", route: "personas", id: stage.id },
    },
  ];
}
