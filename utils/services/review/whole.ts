import type { Boilerplate } from "../../fit/duplicates";
import type { Finding } from "../../findings/contract";
import { findingsFor } from "../../findings/engine";
import { ownFacts, withOthers } from "../../findings/facts";
import type { Known, OwnFacts } from "../../findings/facts";
import { Neighbours } from "../../findings/neighbours";
import { answersByPiece, setFor } from "../../findings/pass";
import { profileOf } from "../../findings/profile";
import type { Profile } from "../../findings/profile";
import { rules } from "../../findings/rules/index";
import { allOf } from "../../store/read";
import { putReviews, reviewKeys } from "../../store/reviews";
import type { Database, Reviewed } from "../../store/schema";
import { bodies } from "../desk";
import { groundFor } from "../strategy";
import type { Shelf } from "../strategy";
import { readEveryPiece } from "./every-piece";
import { keepBoilerplate } from "./boilerplate";
import { reviewedFrom } from "./known";
import { quietRules } from "./quiet";
import { Slices } from "./slices";

/** So few at once that writing them does not keep others waiting. */
const AT_ONCE = 40;

interface Own {
  known: Known;
  before: Reviewed | undefined;
  facts: OwnFacts;
  profile: Profile;
}

/**
 * All rules over all pieces, in slices that leave the worker free for others. What did not change is not written.
 *
 * @param only where given, only these pieces, and those beside one of which others now know something else
 * @returns how many pieces' rules ran
 */
export async function reviewAll(
  db: Database,
  shelved: Shelf,
  only?: ReadonlySet<string>,
): Promise<number> {
  const slices = new Slices();
  const own = await readAll(db, shelved, slices);
  const neighbours = new Neighbours(own.map(({ profile }) => profile));
  const wanted = only && withThoseBeside(own, neighbours, only);
  await keepBoilerplate(db, neighbours.boilerplate);
  const judge = await judgeOf(db, shelved, neighbours.boilerplate);
  const ready: Reviewed[] = [];
  let count = 0;
  for (const one of own) {
    if (wanted && !wanted.has(one.known.id)) continue;
    count++;
    const next = reviewedFrom(one.facts, one.profile, judge(one, neighbours.of(one.profile)));
    if (!isSame(one.before, next)) ready.push(next);
    await slices.pause();
    if (ready.length < AT_ONCE) continue;
    await putReviews(db, ready.splice(0));
  }
  await putReviews(db, ready);
  const here = new Set(own.map(({ known }) => known.id));
  const gone = (await reviewKeys(db)).filter((id) => !here.has(id));
  if (gone.length > 0) await putReviews(db, [], gone);
  return count;
}

async function readAll(db: Database, shelved: Shelf, slices: Slices): Promise<Own[]> {
  const ground = groundFor(shelved);
  const own: Own[] = [];
  for await (const { known, before } of readEveryPiece(db, shelved.today)) {
    const facts = ownFacts(ground, known, shelved.today);
    own.push({ known, before, facts, profile: profileOf(facts, known) });
    await slices.pause();
  }
  return own;
}

/** Runs the rules on one piece among others, with the answers people gave. */
async function judgeOf(
  db: Database,
  shelved: Shelf,
  boilerplate: Boilerplate,
): Promise<(one: Own, others: readonly Profile[]) => Finding[]> {
  const ground = groundFor(shelved);
  const closings = answersByPiece(bodies((await allOf(db, "closing")).docs));
  const quiet = await quietRules(db);
  return ({ known, facts }, others) => {
    const team = known.asset?.teamId;
    const answers = closings.get(known.id) ?? [];
    return findingsFor(
      withOthers(facts, others, boilerplate),
      setFor(ground, team),
      rules,
      answers,
      quiet(team),
    );
  };
}

function withThoseBeside(
  own: readonly Own[],
  neighbours: Neighbours,
  only: ReadonlySet<string>,
): ReadonlySet<string> {
  const wanted = new Set(only);
  for (const { known, before, profile } of own) {
    if (!only.has(known.id) || JSON.stringify(before?.profile) === JSON.stringify(profile))
      continue;
    for (const { id } of neighbours.of(profile)) wanted.add(id);
  }
  return wanted;
}

function isSame(before: Reviewed | undefined, next: Reviewed): boolean {
  return (
    before?.reading.hash === next.reading.hash && JSON.stringify(before) === JSON.stringify(next)
  );
}
