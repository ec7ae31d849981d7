import { findingsFor } from "../../findings/engine";
import { ownFacts, withOthers } from "../../findings/facts";
import type { Known, OwnFacts } from "../../findings/facts";
import { Neighbours } from "../../findings/neighbours";
import { answersByPiece, setFor } from "../../findings/pass";
import { profileOf } from "../../findings/profile";
import type { Profile } from "../../findings/profile";
import { rules } from "../../findings/rules/index";
import type { Document } from "../../model/document";
import { pageOfType, putReviews } from "../../store/reviews";
import type { Database, Reviewed } from "../../store/schema";
import { allOf } from "../../store/read";
import { bodies } from "../desk";
import { groundFor } from "../strategy";
import type { Shelf } from "../strategy";
import { knownFrom, reviewedFrom } from "./known";
import { quietRules } from "./quiet";
import { Slices } from "./slices";

const AT_ONCE = 500;

/** All rules over all pieces, in slices that leave the worker free for others. Answers how many pieces there were. */
export async function reviewAll(db: Database, shelved: Shelf): Promise<number> {
  const slices = new Slices();
  const ground = groundFor(shelved);
  const closings = answersByPiece(bodies((await allOf(db, "closing")).docs));
  const quiet = await quietRules(db);
  const own: { known: Known; facts: OwnFacts; profile: Profile }[] = [];
  for await (const known of everyPiece(db, shelved.today)) {
    const facts = ownFacts(ground, known, shelved.today);
    own.push({ known, facts, profile: profileOf(facts, known) });
    await slices.pause();
  }
  const neighbours = new Neighbours(own.map(({ profile }) => profile));
  let ready: Reviewed[] = [];
  for (const { known, facts, profile } of own) {
    const team = known.asset?.teamId;
    const whole = withOthers(facts, neighbours.of(profile));
    const answers = closings.get(known.id) ?? [];
    const findings = findingsFor(whole, setFor(ground, team), rules, answers, quiet(team));
    ready.push(reviewedFrom(facts, profile, findings));
    await slices.pause();
    if (ready.length < AT_ONCE) continue;
    await putReviews(db, ready);
    ready = [];
  }
  await putReviews(db, ready);
  const here = new Set(own.map(({ known }) => known.id));
  await putReviews(
    db,
    [],
    (await db.getAllKeys("reviews")).filter((id) => !here.has(id)),
  );
  return own.length;
}

/** Pieces with their links, page by page: both lie in the order of the piece's id. */
async function* everyPiece(db: Database, today: string): AsyncGenerator<Known> {
  let after: string | null = null;
  for (;;) {
    const assets: Document<"asset">[] = await pageOfType(db, "asset", after, AT_ONCE);
    const first = assets[0]?.body.id;
    const last: string | undefined = assets.at(-1)?.body.id;
    if (first === undefined || last === undefined) return;
    const links = new Map(
      (await linksBetween(db, first, last)).map((doc) => [doc.body.assetId, doc.body]),
    );
    const before = await reviewsBetween(db, first, last);
    for (const asset of assets) {
      const { id } = asset.body;
      yield knownFrom(asset, links.get(id), before.get(id), today);
    }
    after = last;
  }
}

async function linksBetween(db: Database, first: string, last: string) {
  const range = IDBKeyRange.bound(`link:${first}`, `link:${last}`);
  return (await db.getAll("docs", range)).map((row) => row.doc as Document<"link">);
}

async function reviewsBetween(
  db: Database,
  first: string,
  last: string,
): Promise<Map<string, Reviewed>> {
  const reviews = await db.getAll("reviews", IDBKeyRange.bound(first, last));
  return new Map(reviews.map((one) => [one.id, one]));
}
