import type { LinkView } from "../messages/views";
import { readMainTarget } from "../model/link";
import type { Link } from "../model/link";
import type { Shelf } from "./strategy";

/** What a piece is linked to, as the panel shows it. */
export function linkView(link: Link, { goals, campaigns, stages }: Shelf): LinkView {
  const target = readMainTarget(link);
  const campaign = campaigns.find((one) => one.id === link.campaignId);
  const part = campaign?.parts.find((one) => one.id === link.partId);
  const supporting = Object.keys(link.to)
    .filter((id) => id !== link.main)
    .map((id) => ({ goalId: id, code: "", name: "", ...goals.find((goal) => goal.id === id) }))
    .map(({ goalId, code, name }) => ({ goalId, code, name }));
  return {
    why: target?.why ?? "",
    supporting,
    linkedOn: link.linkedOn,
    source: link.source,
    ...(link.main ? { goalId: link.main } : {}),
    ...(target?.personaId ? { personaId: target.personaId } : {}),
    ...(campaign ? { campaign: campaign.name, campaignId: campaign.id } : {}),
    ...(part ? { part: { name: part.name, ...(part.dueOn ? { dueOn: part.dueOn } : {}) } } : {}),
    ...(link.stage
      ? { stage: stages.find((one) => one.id === link.stage)?.name ?? link.stage }
      : {}),
  };
}
