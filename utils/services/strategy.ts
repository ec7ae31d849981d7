import { groundOf, localeLanguage } from "../findings/ground";
import type { Ground } from "../findings/ground";
import { cardNotes } from "../fit/meaning/card-check";
import { cardsOf } from "../fit/meaning/strategy-cards";
import { hashOf } from "../findings/hash";
import { WORKSPACE_ID } from "../model/document";
import type { Document } from "../model/document";
import type { BusinessGoal } from "../model/business-goal";
import type { Campaign } from "../model/campaign";
import type { Disagreement } from "../model/disagreement";
import type { Goal } from "../model/goal";
import type { NotDoing } from "../model/not-doing";
import type { Person, Team } from "../model/people";
import type { Persona } from "../model/persona";
import type { Pillar } from "../model/pillar";
import type { Ritual } from "../model/ritual";
import type { Stage } from "../model/stage";
import type { StrategyVersion } from "../model/strategy-version";
import { DEFAULT_WORKFLOW } from "../model/workflow";
import type { Workflow } from "../model/workflow";
import { accessOf } from "../model/access";
import { dayOf } from "../model/days";
import type { EvidenceItem } from "../model/evidence";
import type { Workspace } from "../model/workspace";
import { confidenceOf } from "../model/persona";
import type { Strategy } from "../messages/strategy-view";
import { allOf, allOfTypes, isNewer, readTypes } from "../store/read";
import type { Database } from "../store/schema";
import { bodies } from "./desk";
import { withPieces } from "./suggested";
import type { Desk } from "./desk";

/** The strategy one answer needs, read in one go. */
export interface Shelf {
  workspace?: Workspace;
  /** The workspace document itself, for its envelope */
  meta?: Document<"meta">;
  goals: Goal[];
  personas: Persona[];
  pillars: Pillar[];
  business: BusinessGoal[];
  people: Person[];
  teams: Team[];
  notDoing: NotDoing[];
  campaigns: Campaign[];
  stages: Stage[];
  workflows: Workflow[];
  disagreements: Disagreement[];
  versions: StrategyVersion[];
  rituals: Ritual[];
  evidence: EvidenceItem[];
  /** Changes when any of these documents does */
  edition: string;
  today: string;
}

const ON_THE_SHELF = [
  "meta",
  "goal",
  "persona",
  "pillar",
  "business",
  "person",
  "team",
  "notdoing",
  "campaign",
  "stage",
  "workflow",
  "disagreement",
  "version",
  "ritual",
  "evidence",
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
    pillars: bodies(docs.pillar),
    business: bodies(docs.business),
    people: bodies(docs.person),
    teams: bodies(docs.team),
    notDoing: bodies(docs.notdoing),
    campaigns: bodies(docs.campaign),
    stages: bodies(docs.stage),
    workflows: bodies(docs.workflow),
    disagreements: bodies(docs.disagreement),
    versions: bodies(docs.version),
    rituals: bodies(docs.ritual),
    evidence: bodies(docs.evidence),
    edition: hashOf(ON_THE_SHELF.map((type) => docs[type].map(({ id, ev }) => [id, ev]))),
    today: todayIn(meta?.body, now),
  };
}

/** Why nothing may be written here: this person only looks, or the data is a newer version's. */
export function readOnlyOf({ meta, people }: Shelf, me: string | null): "viewer" | "newer" | null {
  return readOnlyFrom(
    meta,
    people.find(({ id }) => id === me),
  );
}

function readOnlyFrom(
  meta: Document<"meta"> | undefined,
  person: Person | undefined,
): "viewer" | "newer" | null {
  if (meta && isNewer(meta)) return "newer";
  return person?.access === "viewer" ? "viewer" : null;
}

export async function readOnlyFor(desk: Desk): Promise<"viewer" | "newer" | null> {
  const [shelved, settings] = await Promise.all([
    shelf(await desk.db(), desk.now()),
    desk.settings(),
  ]);
  return readOnlyOf(shelved, settings.me);
}

/** The strategy made ready for the rules; made once for an edition, since look-ups come in bursts. */
export function groundFor(shelved: Shelf): Ground {
  if (latest?.edition !== shelved.edition)
    latest = { edition: shelved.edition, ground: groundOf(shelved) };
  return latest.ground;
}
/** The pure outcome of documents, kept while they stay the same: no state that anything rests on. */
let latest: { edition: string; ground: Ground } | null = null;

/** Today in the workspace's zone. */
export async function todayFor(desk: Desk): Promise<string> {
  const db = await desk.db();
  return todayIn((await allOf(db, "meta")).docs[0]?.body, desk.now());
}

const SHOWN = [...ON_THE_SHELF, "suggestion", "pending"] as const;

/** Everything the workspace pages show of the strategy. How many pieces there are is another question (`tally`). */
export async function strategy(desk: Desk): Promise<Strategy> {
  const db = await desk.db();
  const [{ docs, unreadable }, { me }] = await Promise.all([readTypes(db, SHOWN), desk.settings()]);
  const workspace = docs.meta.find(({ id }) => id === WORKSPACE_ID);
  const versions = bodies(docs.version).sort((a, b) => b.number - a.number);
  const version = versions.find(({ current }) => current);
  const person = docs.person.find(({ body }) => body.id === me)?.body;
  const evidence = bodies(docs.evidence);
  const readOnly = readOnlyFrom(workspace, person);
  return {
    ...(workspace ? { workspace: workspace.body } : {}),
    ...(version ? { version } : {}),
    versions,
    ...cardsShown(docs, evidence, workspace?.body),
    stages: bodies(docs.stage),
    campaigns: bodies(docs.campaign),
    disagreements: bodies(docs.disagreement),
    rituals: bodies(docs.ritual),
    evidence,
    suggestions: await withPieces(db, bodies(docs.suggestion)),
    people: bodies(docs.person),
    teams: bodies(docs.team),
    workflows: withDefault(bodies(docs.workflow), unreadable),
    pending: bodies(docs.pending),
    unreadable,
    access: accessOf(person?.access),
    ...(readOnly ? { readOnly } : {}),
    ...(person ? { me: person.id } : {}),
    today: todayIn(workspace?.body, desk.now()),
  };
}

type Shown = { [T in (typeof SHOWN)[number]]: Document<T>[] };

/** Goals, readers and what stands beside them, with what their cards lack. */
function cardsShown(
  docs: Shown,
  evidence: readonly EvidenceItem[],
  workspace: Workspace | undefined,
): Pick<Strategy, "business" | "goals" | "personas" | "pillars" | "notDoing" | "cardNotes"> {
  const [goals, personas] = [bodies(docs.goal), bodies(docs.persona)];
  const language = localeLanguage(workspace?.locale);
  const cards = cardsOf({ goals, personas, pillars: [], campaigns: [], stages: [] });
  return {
    business: bodies(docs.business),
    goals,
    personas: personas.map((one) => ({ ...one, derived: confidenceOf(one, evidence) })),
    pillars: bodies(docs.pillar),
    notDoing: bodies(docs.notdoing),
    cardNotes: [...cardNotes(cards.goal, language), ...cardNotes(cards.persona, language)],
  };
}

/** Teams without a workflow of their own follow one too: ours, where the workspace has none stored for them. */
function withDefault(workflows: Workflow[], unreadable: readonly string[]): Workflow[] {
  const stored =
    workflows.some(({ id }) => id === "w-default") || unreadable.includes("workflow:w-default");
  return stored ? workflows : [{ ...DEFAULT_WORKFLOW, id: "w-default" }, ...workflows];
}
