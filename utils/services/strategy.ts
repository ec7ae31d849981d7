import { WORKSPACE_ID } from "../model/document";
import type { Document } from "../model/document";
import type { Goal } from "../model/goal";
import { dayOf } from "../model/days";
import type { Workspace } from "../model/workspace";
import { confidenceOf } from "../model/persona";
import type { Strategy } from "../messages/views";
import { allOf, countLinked, countOf } from "../store/read";
import type { Database } from "../store/schema";
import { bodies } from "./desk";
import type { Desk } from "./desk";

/** The strategy a workspace needs for one answer, read in one go. */
export interface Shelf {
  workspace?: Workspace;
  /** The workspace document itself, for its envelope */
  meta?: Document<"meta">;
  goals: Goal[];
  today: string;
}

/** Today as a calendar day in the workspace's zone. */
export function todayIn(workspace: Workspace | undefined, now: Date): string {
  return dayOf(now, workspace?.zone);
}

/** The workspace and its goals. */
export async function shelf(db: Database, now: Date): Promise<Shelf> {
  const [metas, goals] = await Promise.all([allOf(db, "meta"), allOf(db, "goal")]);
  const meta = metas.docs.find((doc) => doc.id === WORKSPACE_ID);
  return {
    ...(meta ? { meta, workspace: meta.body } : {}),
    goals: bodies(goals.docs),
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
