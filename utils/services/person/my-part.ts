/** What one person works on, for whom and which numbers it moves. For their own eyes; nobody else's is ever read. */
import type { MyPart, MyPiece } from "../../messages/person-view";
import { openGoals } from "../../model/goal";
import { reviewsOf } from "../../store/lines";
import { restingOn } from "../../store/reviews";
import type { Database, Reviewed } from "../../store/schema";
import { goalCard } from "../cards";
import type { Desk } from "../desk";
import { inTime } from "../pieces/in-time";
import { byPressure } from "../pieces/queue";
import { Slices } from "../review/slices";
import { shelf } from "../strategy";

const AT_ONCE = 100;
const MOST_SEEN = 5000;
const SHOWN = 50;

export async function myPart(desk: Desk): Promise<MyPart> {
  await inTime(desk);
  const db = await desk.db();
  const [shelved, { me }] = await Promise.all([shelf(db, desk.now()), desk.settings()]);
  const person = shelved.people.find(({ id }) => id === me);
  if (!person) return { pieces: [], more: false, goals: [], readers: [] };
  const work = await inWork(db, person.id);
  const pieces = work.slice(0, SHOWN).map(myPiece);
  const { goals, people, business, personas, today } = shelved;
  return {
    name: person.name,
    pieces,
    more: work.length > SHOWN,
    goals: openGoals(goals)
      .filter(({ id }) => pieces.some(({ goalId }) => goalId === id))
      .map((goal) => goalCard(goal, people, business, today)),
    readers: personas
      .filter(({ id }) => pieces.some(({ personaId }) => personaId === id))
      .map(({ id, short, job }) => ({ id, short, job })),
  };
}

/** This person's pieces in draft or review, the most pressing first. */
async function inWork(db: Database, me: string): Promise<Reviewed[]> {
  const ids = (await restingOn(db, `person:${me}`)).slice(0, MOST_SEEN);
  const slices = new Slices();
  const work: Reviewed[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const one of await reviewsOf(db, ids.slice(from, from + AT_ONCE)))
      if (one.profile.ownerId === me && /^(draft|review)$/.test(one.profile.status)) work.push(one);
    await slices.pause();
  }
  return work.sort(byPressure);
}

function myPiece({ id, profile }: Reviewed): MyPiece {
  const { key = id, title, status, url, goalId, personaId } = profile;
  return {
    ...{ key, title, status },
    ...(url ? { url } : {}),
    ...(goalId ? { goalId } : {}),
    ...(personaId ? { personaId } : {}),
  };
}
