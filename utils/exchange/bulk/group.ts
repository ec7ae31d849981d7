import { matchKey } from "../../model/asset-key";
import type { Asset } from "../../model/asset";
import type { Draft, Parsed } from "../parsed";

/** A piece of a large file with all that is said about it: they are written together. */
export type Group = Draft[];

/** What of a large file is written when: pieces a few hundred at a time, and all the rest at the end, in one go. */
export interface Grouped {
  groups: Group[];
  rest: Draft[];
}

/**
 * Groups stand in the order of their places, so that a look into one stretch of the index tells whether any of some
 * hundred pieces is here already.
 */
export function groupPieces({ drafts }: Pick<Parsed, "drafts">): Grouped {
  const byPiece = new Map<string, Group>();
  const rest: Draft[] = [];
  for (const one of drafts) if (one.type === "asset") byPiece.set(one.body.id, [one]);
  for (const one of drafts) {
    if (one.type === "asset") continue;
    const { assetId } = one.body as { assetId?: string };
    const group =
      one.type === "link" || one.type === "closing" ? byPiece.get(assetId ?? "") : undefined;
    (group ?? rest).push(one);
  }
  const placed = [...byPiece.values()].map((group) => ({ group, place: placeOf(group) }));
  placed.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  return { groups: placed.map(({ group }) => group), rest };
}

function placeOf([piece]: Group): string {
  return matchKey((piece?.body as Asset).refs[0]?.key ?? "");
}

/** Pieces of a file by their ids, and by the places they live at. */
export class Places {
  private readonly byId = new Map<string, Draft>();
  private readonly byKey = new Map<string, Draft>();

  constructor(groups: readonly Group[]) {
    for (const [piece] of groups) {
      if (!piece) continue;
      this.byId.set(piece.body.id, piece);
      for (const { key } of (piece.body as Asset).refs) this.byKey.set(matchKey(key), piece);
    }
  }

  /** What the file says of pieces with these ids, or at these places. */
  of(ids: readonly string[], keys: readonly string[]): Asset[] {
    const found = [
      ...ids.map((id) => this.byId.get(id)),
      ...keys.map((key) => this.byKey.get(matchKey(key))),
    ];
    return [...new Set(found.flatMap((one) => one ?? []))].map(({ body }) => body as Asset);
  }
}
