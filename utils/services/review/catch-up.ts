/** Keeps what the rules found up to date: everything once a day, and after a change only what rests on it. */
import { localsUnder, readLocal } from "../../store/read";
import { forgetReads } from "../../store/reads";
import { piecesMetIn } from "../../store/met";
import { forgetMarks, putReviews, rememberLocal, restingOn, reviewKeys } from "../../store/reviews";
import { DIRTY, DIRTY_ALL } from "../../store/schema";
import type { Database, Local } from "../../store/schema";
import type { Desk } from "../desk";
import { shelf } from "../strategy";
import type { Shelf } from "../strategy";
import { reviewPieces } from "./some";
import { handOverDue } from "../team/hands";
import { judgeRules } from "./quiet";
import { reviewAll } from "./whole";

/** What a catch-up looked at. */
export interface CaughtUp {
  /** Pieces whose rules ran */
  pieces: number;
  whole: boolean;
}

const REVIEWED = "reviewed";

/** Documents every piece may rest on: a change of one is a change for all. */
const FOR_ALL = [
  "meta",
  "notdoing",
  "disagreement",
  "version",
  "person",
  "team",
  "stage",
  "persona",
  // Teams move between them, and a part of any campaign may be one piece too many in a week.
  "workflow",
  "campaign",
];

/**
 * Looks again at what changed since the last time; at everything on a new day or after an import. One at a time: a
 * second asked for meanwhile runs after the first.
 */
export function catchUp(desk: Desk): Promise<CaughtUp> {
  const next = running.catch(() => undefined).then(() => lookAgain(desk));
  running = next;
  return next;
}
/** Only the order of work: what is to be done stands in the store. */
let running: Promise<unknown> = Promise.resolve();

async function lookAgain(desk: Desk): Promise<CaughtUp> {
  await handOverDue(desk);
  const db = await desk.db();
  const [shelved, dirty, last] = await Promise.all([
    shelf(db, desk.now()),
    localsUnder(db, DIRTY),
    readLocal(db, REVIEWED),
  ]);
  if (!shelved.workspace) return leave(db, dirty);
  const whole = last?.value !== shelved.today || dirty.some(isForAll);
  const judged = whole || dirty.length > 0 ? await judgeRules(db, shelved) : [];
  const pieces = whole ? await all(db, shelved) : await some(db, shelved, dirty, judged);
  await forgetMarks(db, dirty);
  return { pieces, whole };
}

/** Without a workspace nothing is looked at, and nothing that was found is left to be shown. */
async function leave(db: Database, dirty: readonly Local[]): Promise<CaughtUp> {
  const left = await reviewKeys(db);
  if (left.length > 0) await putReviews(db, [], left);
  // What was read and learned was about goals that are gone.
  await forgetReads(db);
  await forgetMarks(db, dirty);
  return { pieces: 0, whole: false };
}

async function all(db: Database, shelved: Shelf): Promise<number> {
  await rememberLocal(db, REVIEWED, "");
  const count = await reviewAll(db, shelved);
  await rememberLocal(db, REVIEWED, shelved.today);
  return count;
}

/** @param teams those whose rules became quieter, or louder again */
async function some(
  db: Database,
  shelved: Shelf,
  dirty: readonly Local[],
  teams: readonly string[],
): Promise<number> {
  const ids = new Set<string>();
  for (const team of teams) for (const id of await restingOn(db, `team:${team}`)) ids.add(id);
  for (const { key } of dirty)
    for (const id of await restingOnDocument(db, key.slice(DIRTY.length))) ids.add(id);
  return ids.size === 0 ? 0 : reviewPieces(db, shelved, [...ids]);
}

function isForAll({ key }: Local): boolean {
  return key === DIRTY_ALL || FOR_ALL.some((type) => key.startsWith(`${DIRTY}${type}:`));
}

/** Pieces whose findings a document may change. */
async function restingOnDocument(db: Database, document: string): Promise<string[]> {
  const at = document.indexOf(":");
  const [type, id] = [document.slice(0, at), document.slice(at + 1)];
  if (type === "asset" || type === "link") return [id];
  if (type === "closing") return [id.slice(0, id.lastIndexOf("~"))];
  // What was said about a container is said about every piece in it.
  if (type === "place") return piecesMetIn(db, id);
  return restingOn(db, document);
}
