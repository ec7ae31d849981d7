import type { Rule } from "../contract";
import { clashDate } from "./clash-date";
import { clashMsg } from "./clash-msg";
import { disOpen } from "./dis-open";
import { dupNear } from "./dup-near";
import { fitDrift } from "./fit-drift";
import { fitPersona } from "./fit-persona";
import { fitPillar } from "./fit-pillar";
import { fitStage } from "./fit-stage";
import { linkCampaign } from "./link-campaign";
import { linkEnded } from "./link-ended";
import { linkLate } from "./link-late";
import { linkNone } from "./link-none";
import { linkPartial } from "./link-partial";
import { linkSpread } from "./link-spread";
import { notDoing } from "./not-doing";
import { planNoPart } from "./plan-nopart";
import { verOrphan } from "./ver-orphan";
import { whyBoss } from "./why-boss";
import { whyCircle } from "./why-circle";
import { whyEmpty } from "./why-empty";
import { whyRival } from "./why-rival";
import { whySales } from "./why-sales";

/** THE LIST of rules on a piece, in the order of the catalogue (findings.md 4.2), the order of equal findings too. */
export const rules: readonly Rule[] = [
  linkNone,
  linkPartial,
  linkEnded,
  linkSpread,
  linkCampaign,
  linkLate,
  whyEmpty,
  whyBoss,
  whySales,
  whyRival,
  whyCircle,
  notDoing,
  planNoPart,
  fitPersona,
  fitPillar,
  fitStage,
  fitDrift,
  dupNear,
  clashDate,
  clashMsg,
  disOpen,
  verOrphan,
];
