import type { Boilerplate } from "../../fit/duplicates";
import { findingsFor } from "../../findings/engine";
import { ownFacts, withOthers } from "../../findings/facts";
import type { Known, OwnFacts } from "../../findings/facts";
import { tells } from "../../findings/neighbours";
import { setFor } from "../../findings/pass";
import { meetingKeys, profileOf } from "../../findings/profile";
import type { Profile } from "../../findings/profile";
import { rules } from "../../findings/rules/index";
import { allOf, readDocument } from "../../store/read";
import { matchKey } from "../../model/asset-key";
import { readLatest } from "../../store/reads";
import { meetingAt, putReviews, readReview } from "../../store/reviews";
import type { Database, Reviewed } from "../../store/schema";
import { bodies } from "../desk";
import { groundFor } from "../strategy";
import type { Shelf } from "../strategy";
import { mappedPieces } from "../places/mapped";
import { readBoilerplate } from "./boilerplate";
import { knownFrom, reviewedFrom } from "./known";
import { quietRules } from "./quiet";
import { Slices } from "./slices";
import { reviewAll } from "./whole";

/** From so many on it is cheaper to read everything in its order than each by itself. */
const MANY = 150;

interface Own {
  known: Known;
  facts: OwnFacts;
  profile: Profile;
  keys: readonly string[];
}

/**
 * Looks again at some pieces, and at those that stand beside one whose own facts changed. Answers how many pieces' rules
 * ran.
 */
export async function reviewPieces(
  db: Database,
  shelved: Shelf,
  ids: readonly string[],
): Promise<number> {
  if (ids.length > MANY) return reviewAll(db, shelved, new Set(ids));
  const slices = new Slices();
  const touched = new Set<string>();
  const own = new Map<string, Own>();
  const mapped = await mappedPieces(db);
  for (const id of ids) {
    for (const key of await changedKeys(db, shelved, id, own, mapped)) touched.add(key);
    await slices.pause();
  }
  const beside = await meetingAt(db, [...touched], tells);
  for (const { id } of beside) {
    if (!own.has(id)) await load(db, shelved, id, own, mapped);
    await slices.pause();
  }
  const quiet = await quietRules(db);
  const boilerplate = await readBoilerplate(db);
  const done: Reviewed[] = [];
  for (const one of own.values()) {
    const noted = { quiet: quiet(one.known.asset?.teamId), boilerplate };
    done.push(await review(db, shelved, one, own, noted));
    await slices.pause();
  }
  await putReviews(
    db,
    done,
    ids.filter((id) => !own.has(id)),
  );
  return done.length;
}

/** The keys at which a piece met or meets others, when what others know of it has changed. */
async function changedKeys(
  db: Database,
  shelved: Shelf,
  id: string,
  own: Map<string, Own>,
  mapped: ReadonlyMap<string, string>,
): Promise<string[]> {
  const before = await readReview(db, id);
  const now = await load(db, shelved, id, own, mapped);
  if (JSON.stringify(before?.profile) === JSON.stringify(now?.profile)) return [];
  return [...(before?.keys ?? []), ...(now?.keys ?? [])];
}

async function load(
  db: Database,
  shelved: Shelf,
  id: string,
  own: Map<string, Own>,
  mapped: ReadonlyMap<string, string>,
): Promise<Own | null> {
  const [asset, link, before] = await Promise.all([
    readDocument(db, "asset", id),
    readDocument(db, "link", id),
    readReview(db, id),
  ]);
  if (!asset) return null;
  const places = asset.body.refs.map(({ key }) => matchKey(key));
  const read = await readLatest(db, places);
  const reads = new Map(read ? [[read.key, read]] : []);
  const known = knownFrom(asset, link?.body, before, shelved.today, mapped, reads);
  const facts = ownFacts(groundFor(shelved), known, shelved.today);
  const profile = profileOf(facts, known);
  const one = { known, facts, profile, keys: meetingKeys(profile) };
  own.set(id, one);
  return one;
}

async function review(
  db: Database,
  shelved: Shelf,
  { known, facts, profile, keys }: Own,
  own: ReadonlyMap<string, Own>,
  { quiet, boilerplate }: { quiet: ReadonlySet<string>; boilerplate: Boilerplate },
): Promise<Reviewed> {
  const [beside, closings] = await Promise.all([
    meetingAt(db, keys, tells),
    allOf(db, "closing", `${known.id}~`),
  ]);
  const others = new Map(beside.map((one) => [one.id, one.profile]));
  const here = new Set(keys);
  // What is being looked at now is not stored yet.
  for (const [id, one] of own)
    if (others.has(id) || one.keys.some((key) => here.has(key))) others.set(id, one.profile);
  const set = setFor(groundFor(shelved), known.asset?.teamId);
  const whole = withOthers(facts, [...others.values()], boilerplate);
  const findings = findingsFor(whole, set, rules, bodies(closings.docs), quiet);
  return reviewedFrom(facts, profile, findings);
}
