/** Pieces of one person that are not out yet, so that they can be given to somebody else. */
import type { OpenPiece, OpenPieces } from "../../messages/people-view";
import type { Body } from "../../messages/protocol";
import { MOST_HANDED } from "../../model/handover";
import { reviewsOf } from "../../store/lines";
import { restingOn } from "../../store/reviews";
import type { Reviewed } from "../../store/schema";
import type { Desk } from "../desk";
import { shelfFor } from "../editing/may";
import { inTime } from "../pieces/in-time";
import { Slices } from "../review/slices";

const AT_ONCE = 200;

/**
 * Ideas, drafts and what is in review, by title; what is live stays with whoever made it.
 * @throws Refusal `viewer`, `newer-data`, `editors-only`: nobody else is told what a colleague has in hand
 */
export async function openPieces(
  desk: Desk,
  { ownerId }: Body<"openPieces">,
): Promise<OpenPieces> {
  await shelfFor(desk, "edit");
  await inTime(desk);
  const db = await desk.db();
  const ids = await restingOn(db, `person:${ownerId}`);
  const slices = new Slices();
  const pieces: OpenPiece[] = [];
  for (let from = 0; from < ids.length && pieces.length <= MOST_HANDED; from += AT_ONCE) {
    const some = await reviewsOf(db, ids.slice(from, from + AT_ONCE));
    pieces.push(...some.filter((one) => isOpen(one, ownerId)).map(openPiece));
    await slices.pause();
  }
  pieces.sort((a, b) => a.title.localeCompare(b.title));
  return { pieces: pieces.slice(0, MOST_HANDED), more: pieces.length > MOST_HANDED };
}

function isOpen({ profile }: Reviewed, ownerId: string): boolean {
  return profile.ownerId === ownerId && /^(idea|draft|review)$/.test(profile.status);
}

function openPiece({ id, profile }: Reviewed): OpenPiece {
  const { title, key = id, status, teamId, goalId } = profile;
  return {
    ...{ id, title: title || key, status },
    ...(teamId ? { teamId } : {}),
    ...(goalId ? { goalId } : {}),
  };
}
