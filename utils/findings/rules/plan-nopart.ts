import type { Campaign, Part } from "../../model/campaign";
import type { PieceFacts, Rule } from "../contract";
import { isLinked } from "../facts";

/** What a piece itself tells, without those beside it. */
type Own = Pick<PieceFacts, "piece" | "link" | "part" | "campaign" | "campaigns" | "ground">;

const NO_PARTS =
  /\breply|\bfix\b|\bintern(al|e|er|es)?\b|research|meeting note|minutes|antwort|recherche|protokoll|réponse|correctif|compte rendu/i;

/** PLAN-NOPART (findings.md 4.2; 4.5, 13): a parts list exists, and this piece fills no part of it. */
export const planNoPart: Rule = {
  id: "PLAN-NOPART",
  set: "standard",
  check(facts) {
    const { piece } = facts;
    const campaign = unplannedIn(facts);
    if (!campaign) return [];
    const likely = likelyPart(campaign, facts);
    return [
      {
        level: piece.status === "review" ? "check" : "note",
        message: { key: "findings.planNoPart", params: { campaign: campaign.name } },
        facts: [
          { key: `facts.status.${piece.status}` },
          { key: "facts.parts", params: { count: campaign.parts.length, campaign: campaign.name } },
        ],
        cause: [campaign.id],
        fix: likely
          ? { kind: "attach", campaignId: campaign.id, partId: likely.id }
          : { kind: "fill", field: "part" },
      },
    ];
  },
};

/** The campaign with a parts list that a piece serves without filling a part of it; whoever is told about it. */
export function unplannedIn(facts: Own): Campaign | null {
  const { piece, link, part, ground } = facts;
  // A piece that only lies in a mapped container is linked first: a part belongs to what it serves.
  if (!isLinked(link) || part || piece.status === "idea" || piece.status === "retired") return null;
  if (NO_PARTS.test(piece.type ?? "") || ground.partOf.has(piece.id)) return null;
  return campaignWithParts(facts);
}

/** A link to a campaign looks at that campaign only; one without at the unfinished campaigns of its goal. */
function campaignWithParts({ link, campaign, campaigns }: Own): Campaign | null {
  if (campaign && (!link?.main || link.campaignId || campaign.goalId === link.main))
    return campaign.parts.length > 0 ? campaign : null;
  return campaigns.find((one) => one.parts.length > 0) ?? null;
}

/** An open part for the same reader or of the same kind, where there is one. */
function likelyPart({ parts }: Campaign, { piece, persona, others }: PieceFacts): Part | null {
  const filled = new Set(others.map(({ partId }) => partId));
  const fits = (one: Part): number =>
    Number(Boolean(one.type) && one.type === piece.type) * 2 +
    Number(Boolean(one.channel) && one.channel === piece.channel) +
    Number(Boolean(persona) && one.personaId === persona?.id);
  const open = parts.filter(
    (one) => !one.assetId && !one.doneElsewhere && !filled.has(one.id) && fits(one) > 0,
  );
  return [...open].sort((a, b) => fits(b) - fits(a))[0] ?? null;
}
