import { closingId } from "../model/closing";
import type { Closing } from "../model/closing";
import { documentId } from "../model/document";
import type { Document } from "../model/document";
import type { Database, Reviewed, Row } from "./schema";

/** A piece with what belongs to it. */
export interface PieceRows {
  asset: Document<"asset">;
  link?: Document<"link">;
  /** The answer to one rule */
  closing?: Closing;
  reviewed?: Reviewed;
}

/** Some pieces, with their links, their answers to one rule and what was found on them. One transaction. */
export async function piecesWith(
  db: Database,
  ids: readonly string[],
  rule: string,
): Promise<PieceRows[]> {
  const tx = db.transaction(["docs", "reviews"]);
  const [docs, reviews] = [tx.objectStore("docs"), tx.objectStore("reviews")];
  const [assets, links, closings, found] = await Promise.all([
    Promise.all(ids.map((id) => docs.get(documentId("asset", id)))),
    Promise.all(ids.map((id) => docs.get(documentId("link", id)))),
    Promise.all(ids.map((id) => docs.get(documentId("closing", closingId(id, rule))))),
    Promise.all(ids.map((id) => reviews.get(id))),
  ]);
  return assets.flatMap((asset, at) => {
    if (!asset) return [];
    const [link, closing, reviewed] = [links[at], closings[at], found[at]];
    return {
      asset: as<"asset">(asset),
      ...(link ? { link: as<"link">(link) } : {}),
      ...(closing ? { closing: as<"closing">(closing).body } : {}),
      ...(reviewed ? { reviewed } : {}),
    };
  });
}

function as<T extends Document["t"]>({ doc }: Row): Document<T> {
  return doc as Document<T>;
}
