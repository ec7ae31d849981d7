import type { Suggested } from "../messages/strategy-view";
import type { Suggestion } from "../model/suggestion";
import { readDocument } from "../store/read";
import type { Database } from "../store/schema";

/** Suggestions with the piece each was made at, where there is one. */
export function withPieces(db: Database, suggestions: readonly Suggestion[]): Promise<Suggested[]> {
  return Promise.all(
    suggestions.map(async (one) => {
      const piece = one.assetId ? await readDocument(db, "asset", one.assetId) : undefined;
      if (!piece) return one;
      const { id, title, refs } = piece.body;
      return { ...one, piece: { key: refs[0]?.key ?? id, title } };
    }),
  );
}
