import { WORKSPACE_ID } from "../model/document";
import type { Document } from "../model/document";
import type { BusinessGoal } from "../model/business-goal";
import type { Campaign } from "../model/campaign";
import type { Goal } from "../model/goal";
import type { NotDoing } from "../model/not-doing";
import type { Person } from "../model/people";
import type { Persona } from "../model/persona";
import type { Stage } from "../model/stage";
import type { Workflow } from "../model/workflow";
import { dayOf } from "../model/days";
import type { Workspace } from "../model/workspace";
import { confidenceOf } from "../model/persona";
import type { Strategy } from "../messages/views";
import { allOf, allOfTypes, countLinked, countOf } from "../store/read";
import type { Database } from "../store/schema";
import { bodies } from "./desk";
import type { Desk } from "./desk";

/** The strategy one answer needs, read in one go. */
export interface Shelf {
  workspace?: Workspace;
  /** The workspace document itself, for its envelope */
  meta?: Document<"meta">;
  goals: Goal[];
  personas: Persona[];
  business: BusinessGoal[];
  people: Person[];
  notDoing: NotDoing[];
  campaigns: Campaign[];
  stages: Stage[];
  workflows: Workflow[];
  today: string;
}

const ON_THE_SHELF = [
  "meta",
  "goal",
  "persona",
  "business",
  "person",
  "notdoing",
  "campaign",
  "stage",
  "workflow",
] as const;

/** Today as a calendar day in the workspace's zone. */
export function todayIn(workspace: Workspace | undefined, now: Date): string {
  return dayOf(now, workspace?.zone);
}

/** Everything of the strategy that a piece's answer may need, in one transaction. */
export async function shelf(db: Database, now: Date): Promise<Shelf> {
  const docs = await allOfTypes(db, ON_THE_SHELF);
  const meta = docs.meta.find((doc) => doc.id === WORKSPACE_ID);
  return {
    ...(meta ? { meta, workspace: meta.body } : {}),
    goals: bodies(docs.goal),
    personas: bodies(docs.persona),
    business: bodies(docs.business),
    people: bodies(docs.person),
    notDoing: bodies(docs.notdoing),
    campaigns: bodies(docs.campaign),
    stages: bodies(docs.stage),
    workflows: bodies(docs.workflow),
    today: todayIn(meta?.body, now),
  };
}

/** Everything the workspace pages show. */
export async function strategy(desk: Desk): Promise<Strategy> {
  const db = await desk.db();
  const [meta, versions, business, goals, personas, pillars, notDoing, people, known, linked] =
    await Promise.all([
      allOf(db, "meta"),
      allOf(db, "version"),
      allOf(db, "business"),
      allOf(db, "goal"),
      allOf(db, "persona"),
      allOf(db, "pillar"),
      allOf(db, "notdoing"),
      allOf(db, "person"),
      countOf(db, "asset"),
      countLinked(db),
    ]);
  const workspace = meta.docs[0]?.body;
  const version = bodies(versions.docs).find((one) => one.current);
  return {
    ...(workspace ? { workspace } : {}),
    ...(version ? { version } : {}),
    business: bodies(business.docs),
    goals: bodies(goals.docs),
    personas: bodies(personas.docs).map((one) => ({ ...one, derived: confidenceOf(one) })),
    pillars: bodies(pillars.docs),
    notDoing: bodies(notDoing.docs),
    people: bodies(people.docs),
    pieces: { known, linked },
    unreadable: [meta, versions, business, goals, personas, pillars, notDoing, people].flatMap(
      (read) => read.unreadable,
    ),
    today: todayIn(workspace, desk.now()),
  };
}
