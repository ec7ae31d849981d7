import type { OwnFacts } from "../../findings/facts";
import { unplannedIn } from "../../findings/rules/plan-nopart";
import type { Profile } from "../../findings/profile";
import type { Kind } from "../../store/schema";
import { toolOf } from "../../model/asset-key";
import { DRIVERS } from "../../model/constants";
import type { Driver } from "../../model/constants";
import { openGoals } from "../../model/goal";
import { readMainTarget } from "../../model/link";

/** What a piece counts as. */
export function kindOf(own: OwnFacts, profile: Profile): Kind {
  const { link } = own;
  const { goalId, personaId, campaignId, partId, channel, teamId, key } = profile;
  const said = {
    ...{ goalId, personaId, campaignId, partId, channel, teamId },
    unplannedIn: unplannedIn(own)?.id,
    stage: link?.stage,
    pillarId: readMainTarget(link)?.pillarId,
    drivenBy: link ? driverOf(own) : undefined,
    month: link?.linkedOn.slice(0, 7),
  };
  return {
    ...{ status: profile.status, tool: toolOf(key ?? "") },
    ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value)) as Partial<Kind>),
  };
}

/**
 * What drove a piece: the strategy, somebody's wish, or nothing that can be told. A why that says little still follows
 * the strategy where an open goal and its reader are named.
 */
function driverOf({ reading: { why }, goal, persona }: OwnFacts): Driver {
  if (why.kind === "unclear" && goal && openGoals([goal]).length > 0 && persona) return "strategy";
  return DRIVERS.find((one) => one === why.kind) ?? "unclear";
}
