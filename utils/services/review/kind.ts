import type { OwnFacts } from "../../findings/facts";
import { unplannedIn } from "../../findings/rules/plan-nopart";
import type { Profile } from "../../findings/profile";
import type { Kind } from "../../store/schema";
import { toolOf } from "../../model/asset-key";
import { readMainTarget } from "../../model/link";

/** What a piece counts as. */
export function kindOf(own: OwnFacts, profile: Profile): Kind {
  const { link, reading } = own;
  const { goalId, personaId, campaignId, partId, channel, teamId, key } = profile;
  const said = {
    ...{ goalId, personaId, campaignId, partId, channel, teamId },
    unplannedIn: unplannedIn(own)?.id,
    stage: link?.stage,
    pillarId: readMainTarget(link)?.pillarId,
    drivenBy: link ? reading.why.kind : undefined,
    month: link?.linkedOn.slice(0, 7),
  };
  return {
    ...{ status: profile.status, tool: toolOf(key ?? "") },
    ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value)) as Partial<Kind>),
  };
}
