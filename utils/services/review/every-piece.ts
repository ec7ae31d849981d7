import type { Known } from "../../findings/facts";
import type { Document } from "../../model/document";
import { linksBetween, pageOfType, reviewsBetween } from "../../store/reviews";
import { everyRead } from "../../store/reads";
import type { Database, Reviewed } from "../../store/schema";
import { mappedPieces } from "../places/mapped";
import { knownFrom } from "./known";

const AT_ONCE = 250;

/** Pieces with their links and what was found before, page by page: all lie in the order of the piece's id. */
export async function* readEveryPiece(
  db: Database,
  today: string,
): AsyncGenerator<{ known: Known; before: Reviewed | undefined }> {
  const [mapped, reads] = await Promise.all([mappedPieces(db), everyRead(db)]);
  let after: string | null = null;
  for (;;) {
    const assets: Document<"asset">[] = await pageOfType(db, "asset", after, AT_ONCE);
    const first = assets[0]?.body.id;
    const last: string | undefined = assets.at(-1)?.body.id;
    if (first === undefined || last === undefined) return;
    const [links, reviews] = await Promise.all([
      linksBetween(db, first, last),
      reviewsBetween(db, first, last),
    ]);
    for (const asset of assets) {
      const { id } = asset.body;
      const before = reviews.get(id);
      yield { known: knownFrom(asset, links.get(id), before, today, mapped, reads), before };
    }
    after = last;
  }
}
