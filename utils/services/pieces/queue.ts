/** Pieces that wait for a goal, as the rule LINK-NONE judges; what somebody asked quiet for does not wait. */
import type { QueueItem, QueueView } from "../../messages/pieces-view";
import { ONLY_MET } from "../../model/constants";
import type { Body } from "../../messages/protocol";
import type { Settings } from "../../model/settings";
import { reviewsOf, spokenOn } from "../../store/lines";
import { readSighting } from "../../store/read";
import { restingOn } from "../../store/reviews";
import type { Database, Reviewed } from "../../store/schema";
import type { Desk } from "../desk";
import { Slices } from "../review/slices";
import { readOnlyOf, shelf } from "../strategy";
import { inTime } from "./in-time";
import { metWaiting } from "./met-queue";
import type { Look, Waiting } from "./met-queue";
import { isQuiet } from "./quiet";

const AT_ONCE = 100;
/** So many are looked at to find the most pressing ones. */
const MOST_SEEN = 2000;

/** The most pressing first: live ones, then the oldest. */
export async function queue(desk: Desk, { whose, most }: Body<"queue">): Promise<QueueView> {
  // What was only met rests on no rule.
  if (whose !== ONLY_MET) await inTime(desk);
  const db = await desk.db();
  const [shelved, settings] = await Promise.all([shelf(db, desk.now()), desk.settings()]);
  const me = shelved.people.find(({ id }) => id === settings.me)?.id;
  const lead = settings.view === "lead";
  const look = { settings, now: desk.now(), most };
  const waiting =
    whose === ONLY_MET
      ? await metWaiting(db, shelved.workflows, look)
      : await storedWaiting(db, await idsFor(db, lead ? whose : "mine", me), look);
  const readOnly = readOnlyOf(shelved, settings.me);
  const until = settings.pausedUntil;
  return {
    ...waiting,
    people: shelved.people.map(({ id, name }) => ({ id, label: name })),
    teams: shelved.teams.map(({ id, name }) => ({ id, label: name })),
    lead,
    ...(me ? { me } : {}),
    ...(until && Date.parse(until) > desk.now().getTime() ? { pausedUntil: until } : {}),
    ...(readOnly ? { readOnly } : {}),
  };
}

async function storedWaiting(
  db: Database,
  ids: readonly string[],
  { settings, now, most }: Look,
): Promise<Waiting> {
  const waiting = await unlinkedAmong(db, ids.slice(0, MOST_SEEN), settings, now);
  waiting.sort(byPressure);
  return {
    items: await Promise.all(waiting.slice(0, most).map((one) => itemOf(db, one))),
    more: waiting.length > most || ids.length > MOST_SEEN,
  };
}

async function idsFor(db: Database, whose: string, me: string | undefined): Promise<string[]> {
  const unlinked = await spokenOn(db, "LINK-NONE");
  if (whose === "all" || unlinked.length === 0) return unlinked;
  if (whose === "mine" && me === undefined) return [];
  const own = new Set(
    await restingOn(db, whose === "mine" ? `person:${me ?? ""}` : `team:${whose}`),
  );
  return unlinked.filter((id) => own.has(id));
}

async function unlinkedAmong(
  db: Database,
  ids: readonly string[],
  settings: Settings,
  now: Date,
): Promise<Reviewed[]> {
  const found: Reviewed[] = [];
  const slices = new Slices();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await reviewsOf(db, ids.slice(from, from + AT_ONCE));
    found.push(...some.filter(({ profile: { key = "" } }) => !isQuiet(key, settings, now)));
    await slices.pause();
  }
  return found;
}

/** Stops before checks, then what has waited longest. */
export function byPressure(a: Reviewed, b: Reviewed): number {
  const rank = ({ findings }: Reviewed): number =>
    findings.some(({ level }) => level === "stop") ? 0 : 1;
  return (
    rank(a) - rank(b) ||
    a.profile.createdOn.localeCompare(b.profile.createdOn) ||
    (a.id < b.id ? -1 : 1)
  );
}

async function itemOf(db: Database, { id, profile }: Reviewed): Promise<QueueItem> {
  const { key = id, title, status, createdOn: since, url, ownerId, teamId } = profile;
  const met = await readSighting(db, key);
  const container = met?.containerName;
  return {
    ...{ id, key, title: title || (met?.title ?? ""), status, since },
    ...(url ? { url } : {}),
    ...(container ? { container } : {}),
    ...(ownerId ? { ownerId } : {}),
    ...(teamId ? { teamId } : {}),
  };
}
