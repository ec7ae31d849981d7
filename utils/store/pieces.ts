import { matchKey } from "../model/asset-key";
import { closingId } from "../model/closing";
import type { Closing } from "../model/closing";
import { documentId } from "../model/document";
import type { Document } from "../model/document";
import type { Database, Read, Reviewed, Row } from "./schema";

/** A piece with what belongs to it. */
export interface PieceRows {
  asset: Document<"asset">;
  link?: Document<"link">;
  /** The answer to one rule */
  closing?: Closing;
  reviewed?: Reviewed;
  /** What was read at its places */
  reads: Read[];
}

/** Some pieces, with their links, their answers to one rule and what was read and found. One transaction. */
export async function piecesWith(
  db: Database,
  ids: readonly string[],
  rule: string,
): Promise<PieceRows[]> {
  const tx = db.transaction(["docs", "reviews", "reads"]);
  const [docs, reviews] = [tx.objectStore("docs"), tx.objectStore("reviews")];
  const one = async (id: string): Promise<PieceRows | null> => {
    const [row, link, closing, reviewed] = await Promise.all([
      docs.get(documentId("asset", id)),
      docs.get(documentId("link", id)),
      docs.get(documentId("closing", closingId(id, rule))),
      reviews.get(id),
    ]);
    if (!row) return null;
    const asset = as<"asset">(row);
    const places = asset.body.refs.map(({ key }) => tx.objectStore("reads").get(matchKey(key)));
    const reads = (await Promise.all(places)).flatMap((read) => read ?? []);
    return {
      ...{ asset, reads },
      ...(link ? { link: as<"link">(link) } : {}),
      ...(closing ? { closing: as<"closing">(closing).body } : {}),
      ...(reviewed ? { reviewed } : {}),
    };
  };
  return (await Promise.all(ids.map(one))).flatMap((rows) => rows ?? []);
}

function as<T extends Document["t"]>({ doc }: Row): Document<T> {
  return doc as Document<T>;
}
