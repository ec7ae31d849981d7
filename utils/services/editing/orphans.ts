/** Pieces that serve something the strategy has given up. */
import type { Orphan, Orphans } from "../../messages/strategy-view";
import { closingId } from "../../model/closing";
import type { Link } from "../../model/link";
import { documentId } from "../../model/document";
import { readMainTarget } from "../../model/link";
import { readDocument } from "../../store/read";
import { linkedTo, spokenOn } from "../../store/lines";
import { restingOn } from "../../store/reviews";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";
import { shelf } from "../strategy";
import type { Shelf } from "../strategy";

const MOST = 500;

/** The most a page lists; the rest comes when these are dealt with. */
export async function orphans(desk: Desk): Promise<Orphans> {
  const db = await desk.db();
  const shelved = await shelf(db, desk.now());
  const gone = goneFrom(shelved);
  const spoken = new Set(await spokenOn(db, "VER-ORPHAN"));
  const items: Orphan[] = [];
  for (const id of new Set([...(await servingGone(db, gone)), ...spoken])) {
    const one = await orphan(db, id, gone, spoken.has(id));
    if (one) items.push(one);
    if (items.length > MOST) break;
  }
  return { items: items.slice(0, MOST), more: items.length > MOST };
}

/** Documents that are retired: `goal:g1`. */
function goneFrom({ goals, personas, pillars, campaigns }: Shelf): ReadonlySet<string> {
  const over = (list: readonly { id: string; retiredOn?: string | null | undefined }[]): string[] =>
    list.filter(({ retiredOn }) => retiredOn).map(({ id }) => id);
  return new Set([
    ...goals.filter(({ status }) => status === "retired").map(({ id }) => documentId("goal", id)),
    ...over(personas).map((id) => documentId("persona", id)),
    ...over(pillars).map((id) => documentId("pillar", id)),
    ...over(campaigns).map((id) => documentId("campaign", id)),
  ]);
}

/** Pieces that may serve what is gone: linked to such a goal, or with findings that rest on such a thing. */
async function servingGone(db: Database, gone: ReadonlySet<string>): Promise<string[]> {
  const lists = [...gone].map((document) =>
    document.startsWith("goal:") ? linkedTo(db, document.slice(5)) : restingOn(db, document),
  );
  return (await Promise.all(lists)).flat();
}

async function orphan(
  db: Database,
  id: string,
  gone: ReadonlySet<string>,
  spoken: boolean,
): Promise<Orphan | null> {
  const [asset, link, closing] = await Promise.all([
    readDocument(db, "asset", id),
    readDocument(db, "link", id),
    readDocument(db, "closing", closingId(id, "VER-ORPHAN")),
  ]);
  if (!asset || asset.body.status === "retired") return null;
  const serves = link ? servedBy(link.body).filter((one) => gone.has(one)) : [];
  const { title, status, ownerId, teamId, refs } = asset.body;
  if (serves.length === 0 && !spoken) return null;
  const until = closing?.body.kind === "snoozed" ? closing.body.until : null;
  return {
    ...{ id, key: refs[0]?.key ?? id, title, status, gone: serves },
    ...(refs[0]?.url ? { url: refs[0].url } : {}),
    ...(ownerId ? { ownerId } : {}),
    ...(teamId ? { teamId } : {}),
    ...(until ? { keptUntil: until } : {}),
  };
}

/** Documents a piece serves by its link. */
function servedBy(link: Link): string[] {
  const target = readMainTarget(link);
  return [
    ...(link.main ? [documentId("goal", link.main)] : []),
    ...(target?.personaId ? [documentId("persona", target.personaId)] : []),
    ...(target?.pillarId ? [documentId("pillar", target.pillarId)] : []),
    ...(link.campaignId ? [documentId("campaign", link.campaignId)] : []),
  ];
}
