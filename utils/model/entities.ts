import { Asset } from "./asset";
import { BusinessGoal } from "./business-goal";
import { Campaign } from "./campaign";
import { Closing } from "./closing";
import { Disagreement } from "./disagreement";
import { EvidenceItem } from "./evidence";
import { Goal } from "./goal";
import { Handover } from "./handover";
import { Link } from "./link";
import { NotDoing } from "./not-doing";
import { Team, Person } from "./people";
import { Pending } from "./pending";
import { Persona } from "./persona";
import { Pillar } from "./pillar";
import { Place } from "./place";
import { Ritual } from "./ritual";
import { Stage } from "./stage";
import { StrategyVersion } from "./strategy-version";
import { Suggestion } from "./suggestion";
import { Workflow } from "./workflow";
import { Workspace } from "./workspace";
import type { z } from "./zod";

/** THE LIST of entities. The key is the type of a stored document and the first part of its id. */
export const entities = {
  meta: Workspace,
  version: StrategyVersion,
  team: Team,
  person: Person,
  business: BusinessGoal,
  goal: Goal,
  persona: Persona,
  stage: Stage,
  pillar: Pillar,
  campaign: Campaign,
  notdoing: NotDoing,
  disagreement: Disagreement,
  ritual: Ritual,
  workflow: Workflow,
  asset: Asset,
  link: Link,
  closing: Closing,
  suggestion: Suggestion,
  evidence: EvidenceItem,
  pending: Pending,
  handover: Handover,
  place: Place,
} as const;

export type EntityType = keyof typeof entities;
export type EntityOf<T extends EntityType> = z.infer<(typeof entities)[T]>;

/**
 * Lists of a `strategy-context/1` file and the entity each row is. The order is the order of import and export.
 */
export const STRATEGY_LISTS = {
  versions: "version",
  teams: "team",
  people: "person",
  businessGoals: "business",
  goals: "goal",
  personas: "persona",
  stages: "stage",
  pillars: "pillar",
  campaigns: "campaign",
  notDoing: "notdoing",
  disagreements: "disagreement",
  rituals: "ritual",
  evidence: "evidence",
  workflows: "workflow",
} as const satisfies Record<string, EntityType>;
export type StrategyList = keyof typeof STRATEGY_LISTS;
