/** This person's own pieces, for the toolbar, the popup and the panel. Nobody else's are ever counted. */
import { isPressing } from "../../findings/standing";
import type { MyPieces, WaitingPiece } from "../../messages/pieces-view";
import { reviewsOf } from "../../store/lines";
import { readDocument } from "../../store/read";
import { restingOn } from "../../store/reviews";
import type { Reviewed } from "../../store/schema";
import type { Desk } from "../desk";
import { Slices } from "../review/slices";
import { byPressure } from "./queue";
import { isQuiet } from "./quiet";

const AT_ONCE = 100;
const MOST_SEEN = 5000;
const SHOWN = 3;

const NOBODY: MyPieces = { known: false, inWork: 0, waiting: 0, unlinked: 0, first: [] };

/**
 * A piece waits for its owner while it has no goal and should have one, or while something to check or to stop for is
 * not answered. Notes wait for nobody.
 */
export async function mine(desk: Desk): Promise<MyPieces> {
  const db = await desk.db();
  const settings = await desk.settings();
  const me = settings.me && (await readDocument(db, "person", settings.me));
  if (!me) return NOBODY;
  const ids = (await restingOn(db, `person:${me.body.id}`)).slice(0, MOST_SEEN);
  const waiting: Reviewed[] = [];
  const slices = new Slices();
  let inWork = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const one of await reviewsOf(db, ids.slice(from, from + AT_ONCE))) {
      if (one.profile.status === "draft" || one.profile.status === "review") inWork++;
      if (one.findings.some(isPressing) && !isQuiet(one.profile.key ?? "", settings, desk.now()))
        waiting.push(one);
    }
    await slices.pause();
  }
  waiting.sort((a, b) => Number(isUnlinked(b)) - Number(isUnlinked(a)) || byPressure(a, b));
  return {
    known: true,
    inWork,
    waiting: waiting.length,
    unlinked: waiting.filter(isUnlinked).length,
    first: waiting.slice(0, SHOWN).map(waitingPiece),
  };
}

function isUnlinked({ rules }: Reviewed): boolean {
  return rules.includes("LINK-NONE");
}

function waitingPiece(one: Reviewed): WaitingPiece {
  const { key = one.id, title, url } = one.profile;
  const state = isUnlinked(one) ? "unlinked" : "finding";
  return { key, title, state, ...(url ? { url } : {}) };
}
