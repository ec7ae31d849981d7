import { queryOptions } from "@tanstack/react-query";
import type { PieceLine, PiecesFrame } from "../messages/pieces-view";
import type { Body } from "../messages/protocol";
import { send } from "../messages/send";

/** A line with what it is sorted and searched by: its title without accents and in small letters. */
export interface Piece extends PieceLine {
  plain: string;
}

/** Every piece this device knows. */
export interface EveryPiece {
  pieces: readonly Piece[];
  /** Places in `pieces`, by title */
  byTitle: Uint32Array;
  frame: PiecesFrame;
  /** False while more are on their way */
  whole: boolean;
}

/** What fits on a screen at once, then as many as cross without keeping anybody waiting. */
const [FIRST, REST] = [60, 4000];
/** Milliseconds between two drawings while pieces come in. */
const EVERY = 600;

/**
 * Every piece, chunk by chunk. What came first is shown while the rest is on its way; when they are brought anew the
 * former ones stay until all are here.
 */
export function everyPieceQuery() {
  return queryOptions<EveryPiece>({
    queryKey: ["every-piece"],
    // A hundred thousand lines are not compared one by one.
    structuralSharing: false,
    async queryFn({ client, queryKey, signal }) {
      const fresh = client.getQueryData(queryKey) === undefined;
      const pieces: Piece[] = [];
      let byTitle = new Uint32Array();
      let frame: PiecesFrame | undefined;
      let shown = -EVERY;
      for (let after: string | null = null; ;) {
        const body: Body<"pieces"> = { after, most: after === null ? FIRST : REST };
        const chunk = await send("pieces", body);
        signal.throwIfAborted();
        frame ??= chunk.frame;
        const from = pieces.length;
        for (const line of chunk.lines)
          pieces.push(Object.assign(line, { plain: plainOf(line.title) }));
        byTitle = merged(byTitle, sortedFrom(pieces, from), pieces);
        if (!frame) throw new Error("The first lines came without what they refer to");
        after = chunk.next;
        if (after === null) return { pieces, byTitle, frame, whole: true };
        if (!fresh || performance.now() - shown < EVERY) continue;
        shown = performance.now();
        client.setQueryData(queryKey, { pieces: pieces.slice(), byTitle, frame, whole: false });
      }
    },
  });
}

/** Text as it is compared: without accents, in small letters. */
export function plainOf(text: string): string {
  const small = text.toLowerCase();
  // Nearly all titles need no more.
  return /^[\x20-\x7e]*$/.test(small) ? small : small.normalize("NFKD").replace(/\p{M}/gu, "");
}

function sortedFrom(pieces: readonly Piece[], from: number): Uint32Array {
  const places = Uint32Array.from({ length: pieces.length - from }, (_, at) => from + at);
  return places.sort((a, b) => byPlain(pieces[a], pieces[b]));
}

function byPlain(a: Piece | undefined, b: Piece | undefined): number {
  const [one = "", other = ""] = [a?.plain, b?.plain];
  // Pieces without a title come last.
  if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Two sorted lists as one: sorting a hundred thousand titles at once would be felt. */
function merged(
  a: Uint32Array,
  b: Uint32Array,
  pieces: readonly Piece[],
): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < all.length; at++) {
    const [one, other] = [a[i], b[j]];
    const first =
      other === undefined || (one !== undefined && byPlain(pieces[one], pieces[other]) <= 0);
    all[at] = (first ? one : other) ?? 0;
    if (first) i++;
    else j++;
  }
  return all;
}

/** Pieces that wait for a goal: this person's, a team's, or everybody's. */
export function queueQuery(whose: string, most: number) {
  return queryOptions({
    queryKey: ["queue", whose, most],
    queryFn: () => send("queue", { whose, most }),
  });
}

/** This person's own pieces, counted, and the first that wait for them. */
export function mineQuery() {
  return queryOptions({ queryKey: ["mine"], queryFn: () => send("mine", {}) });
}
