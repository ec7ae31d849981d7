/** Pieces of one person that are not out yet, so that they can be given to somebody else. */
import type { OpenPiece, OpenPieces } from "../../messages/people-view";
import type { Body } from "../../messages/protocol";
import type { Asset } from "../../model/asset";
import { MOST_HANDED } from "../../model/handover";
import { pageOfType } from "../../store/reviews";
import type { Desk } from "../desk";
import { shelfFor } from "../editing/may";
import { Slices } from "../review/slices";

const AT_ONCE = 1000;

/**
 * Ideas, drafts and what is in review, by title; what is live stays with whoever made it. It asks the pieces themselves
 * and not what was found on them: nothing may be left behind because it was not looked at yet.
 * @throws Refusal `viewer`, `newer-data`, `editors-only`: nobody else is told what a colleague has in hand
 */
export async function openPieces(desk: Desk, { ownerId }: Body<"openPieces">): Promise<OpenPieces> {
  await shelfFor(desk, "edit");
  const db = await desk.db();
  const slices = new Slices();
  const pieces: OpenPiece[] = [];
  for (let after: string | null = null; pieces.length <= MOST_HANDED;) {
    const page: Asset[] = (await pageOfType(db, "asset", after, AT_ONCE)).map(({ body }) => body);
    const last = page.at(-1);
    if (!last) break;
    pieces.push(...page.filter((one) => isOpen(one, ownerId)).map(openPiece));
    after = last.id;
    await slices.pause();
  }
  pieces.sort((a, b) => a.title.localeCompare(b.title));
  return { pieces: pieces.slice(0, MOST_HANDED), more: pieces.length > MOST_HANDED };
}

function isOpen(asset: Asset, ownerId: string): boolean {
  return asset.ownerId === ownerId && /^(idea|draft|review)$/.test(asset.status);
}

function openPiece({ id, title, status }: Asset): OpenPiece {
  return { id, title, status };
}
