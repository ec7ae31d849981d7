import { daysBetween } from "../../model/days";
import { readMainTarget } from "../../model/link";
import type { Fix, PieceFacts, Rule } from "../contract";
import { isLinked } from "../facts";

type Field = Extract<Fix, { kind: "fill" }>["field"];
const FIELDS: readonly Field[] = ["persona", "pillar", "campaign", "part", "stage", "owner"];
/** What can be said of a piece in a mapped container before it is linked; the rest waits for its goal. */
const OWN: readonly Field[] = ["persona", "owner"];

/**
 * LINK-PARTIAL (findings.md 4.2; 4.5, 6 and 7): a field the team asks for at this step is missing. One message for all
 * missing fields. A missing goal is LINK-NONE's, a missing why WHY-EMPTY's.
 */
export const linkPartial: Rule = {
  id: "LINK-PARTIAL",
  set: "calm",
  check(facts) {
    const { piece, link, campaign, workflow, today } = facts;
    if ((!link?.main && !campaign) || piece.status === "idea" || piece.status === "retired")
      return [];
    if (piece.status === "draft" && daysBetween(piece.createdOn, today) <= workflow.graceDays)
      return [];
    const asked = workflow.steps.find((step) => step.status === piece.status)?.ask ?? [];
    const fields = isLinked(link) ? FIELDS : OWN;
    const missing = fields.filter((field) => asked.includes(field) && isMissing(field, facts));
    const first = missing[0];
    if (!first) return [];
    return [
      {
        level: piece.status === "review" ? "check" : "note",
        message: {
          key: missing.length > 1 ? "findings.linkPartialMany" : `findings.linkPartial.${first}`,
        },
        facts: [
          { key: `facts.status.${piece.status}` },
          ...missing.map((field) => ({ key: `facts.missing.${field}` })),
        ],
        fix: { kind: "fill", field: first },
      },
    ];
  },
};

function isMissing(field: Field, { piece, link, campaign, part, campaigns }: PieceFacts): boolean {
  const target = readMainTarget(link);
  switch (field) {
    case "persona":
      return !target?.personaId;
    case "pillar":
      return !target?.pillarId;
    case "stage":
      return !link?.stage;
    case "owner":
      return !piece.ownerId;
    case "campaign":
      return campaigns.length > 0 && !campaign;
    case "part":
      return campaigns.some((one) => one.parts.length > 0) && !part;
  }
}
