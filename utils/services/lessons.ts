/** What the workspace's own pieces teach the reader of texts; kept on this device and learned again as links change. */
import type { Own } from "../fit/meaning/experience";
import { packed, readPacked } from "../fit/meaning/packed";
import { experiencesSteps } from "../fit/meaning/reader";
import type { Experiences } from "../fit/meaning/reader";
import type { Known } from "../findings/facts";
import { readMainTarget } from "../model/link";
import { readLocal } from "../store/read";
import type { Database } from "../store/schema";
import type { Desk } from "./desk";
import type { CaughtUp } from "./review/catch-up";
import { readEveryPiece } from "./review/every-piece";
import { Slices } from "./review/slices";
import { groundFor, shelf } from "./strategy";
import { vectorsOf } from "./vectors";

const LESSONS = "lessons";
const DUE = "lessons-due";
/** Links change every minute; in a large workspace one more teaches nothing new. */
const SHARE = 0.01;

/** Lessons, and when they were learned (empty: never). */
export async function readLessons(db: Database): Promise<{ at: string; experiences: Experiences }> {
  const stored = await readLocal(db, LESSONS);
  const at = stored?.at ?? "";
  if (latest?.at !== at)
    latest = { at, experiences: stored?.value ? readPacked(stored.value) : {} };
  return latest;
}
/** Parsed once for each lesson: a pure outcome of what is stored. */
let latest: { at: string; experiences: Experiences } | null = null;

/** Learns again when enough has changed since the last time. In slices, in the background. */
export async function learnAgain(desk: Desk, { pieces, whole }: CaughtUp): Promise<void> {
  if (pieces === 0) return;
  const db = await desk.db();
  const [lessons, due] = await Promise.all([readLocal(db, LESSONS), readLocal(db, DUE)]);
  const changed = (due?.count ?? 0) + pieces;
  if (lessons && !whole && changed < (lessons.count ?? 0) * SHARE) {
    await db.put("local", { key: DUE, count: changed });
    return;
  }
  const shelved = await shelf(db, desk.now());
  const slices = new Slices();
  const own: Own[] = [];
  for await (const { known } of readEveryPiece(db, shelved.today)) own.push(ownOf(known));
  const steps = experiencesSteps(own, shelved, groundFor(shelved).language, await vectorsOf(desk));
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      const at = desk.now().toISOString();
      await db.put("local", { key: LESSONS, at, count: own.length, value: packed(value) });
      await db.put("local", { key: DUE, count: 0 });
      return;
    }
    await slices.pause();
  }
}

function ownOf({ title, text, link }: Known): Own {
  const target = readMainTarget(link);
  const linked = {
    goal: link?.main,
    persona: target?.personaId,
    pillar: target?.pillarId,
    campaign: link?.campaignId,
    stage: link?.stage,
  };
  const said = Object.entries(linked).filter(([, id]) => typeof id === "string");
  return { title, text, linked: Object.fromEntries(said), supports: Object.keys(link?.to ?? {}) };
}
