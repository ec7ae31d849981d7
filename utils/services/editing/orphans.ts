/** Pieces that serve something the strategy has given up. */
import { isClosed } from "../../findings/closings";
import { findingsFor } from "../../findings/engine";
import { ownFacts, withOthers } from "../../findings/facts";
import { verOrphan } from "../../findings/rules/ver-orphan";
import type { Orphan, Orphans } from "../../messages/strategy-view";
import { documentId } from "../../model/document";
import { linkedTo, spokenOn } from "../../store/lines";
import { piecesWith } from "../../store/pieces";
import type { PieceRows } from "../../store/pieces";
import { restingOn } from "../../store/reviews";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";
import { mappedPieces } from "../places/mapped";
import { knownFrom } from "../review/known";
import { Slices } from "../review/slices";
import { groundFor, shelf } from "../strategy";
import type { Shelf } from "../strategy";

/** The most a page lists; the rest comes when these are dealt with. */
const MOST = 500;
const AT_ONCE = 400;
const NOTHING_READ: Parameters<typeof knownFrom>[5] = new Map();

/**
 * Says what the rule says now of every piece that may serve something retired, before everything was looked at again.
 * This person's own pieces come first.
 */
export async function orphans(desk: Desk): Promise<Orphans> {
  const db = await desk.db();
  const [shelved, { me }] = await Promise.all([shelf(db, desk.now()), desk.settings()]);
  const [ids, mapped] = await Promise.all([likely(db, shelved, me), mappedPieces(db)]);
  const items: Orphan[] = [];
  const slices = new Slices();
  for (let at = 0; at < ids.length && items.length <= MOST; at += AT_ONCE) {
    for (const rows of await piecesWith(db, ids.slice(at, at + AT_ONCE), verOrphan.id))
      items.push(...judged(shelved, rows, mapped));
    await slices.pause();
  }
  return { items: items.slice(0, MOST), more: items.length > MOST };
}

/** Pieces that may serve what is gone: linked to such a goal, resting on such a thing, or found before. */
async function likely(db: Database, shelved: Shelf, me: string | null): Promise<string[]> {
  const [own, found, ...lists] = await Promise.all([
    me ? restingOn(db, documentId("person", me)) : [],
    spokenOn(db, verOrphan.id),
    ...goneFrom(shelved).map((document) =>
      document.startsWith("goal:") ? linkedTo(db, document.slice(5)) : restingOn(db, document),
    ),
  ]);
  const ids = [...new Set([...lists.flat(), ...found])];
  const mine = new Set(own);
  return [...ids.filter((id) => mine.has(id)), ...ids.filter((id) => !mine.has(id))];
}

/** Documents that are retired, and goals that a version took away and nobody has any more: `goal:g1`. */
function goneFrom({ goals, personas, pillars, campaigns, versions }: Shelf): string[] {
  const over = (list: readonly { id: string; retiredOn?: string | null | undefined }[]): string[] =>
    list.filter(({ retiredOn }) => retiredOn).map(({ id }) => id);
  const here = new Set(goals.map(({ id }) => id));
  const lost = versions.flatMap(({ changes }) =>
    changes.filter(({ op, type, id }) => op === "retire" && type === "goal" && !here.has(id)),
  );
  const retired = goals.filter((one) => one.status === "retired" || one.retiredOn);
  return [
    ...[...retired, ...lost].map(({ id }) => documentId("goal", id)),
    ...over(personas).map((id) => documentId("persona", id)),
    ...over(pillars).map((id) => documentId("pillar", id)),
    ...over(campaigns).map((id) => documentId("campaign", id)),
  ];
}

/** What the rule says of one piece: nothing, or that it waits, or that it was kept until a day. */
function judged(
  shelved: Shelf,
  { asset, link, closing, reviewed }: PieceRows,
  mapped: ReadonlyMap<string, string>,
): Orphan[] {
  const { today } = shelved;
  const known = knownFrom(asset, link?.body, reviewed, today, mapped, NOTHING_READ);
  // Its words are not read again for this: what they said last tells the goal they speak for.
  const facts = withOthers(ownFacts(groundFor(shelved), known, today, known.reading), []);
  return findingsFor(facts, verOrphan.set, [verOrphan], []).flatMap((finding) => {
    const closed = closing && isClosed(finding, [closing], today, known.status);
    const until = closing?.kind === "snoozed" ? closing.until : null;
    if (closed && !until) return [];
    const { title, status } = known;
    const { ownerId, teamId } = asset.body;
    return {
      ...{ on: known.id, key: known.key ?? known.id, title, status, finding },
      ...(ownerId ? { ownerId } : {}),
      ...(teamId ? { teamId } : {}),
      ...(closed && until ? { keptUntil: until } : {}),
    };
  });
}
