/** Pieces that change hands in the store, apart from who may say so: a day that has come needs nobody's word. */
import type { Handover } from "../../model/handover";
import { allOf } from "../../store/read";
import { commit } from "../../store/write";
import type { Writer } from "../../store/write";
import { bodies } from "../desk";
import type { Desk } from "../desk";
import { todayFor } from "../strategy";

type Hands = Pick<Handover, "from" | "to" | "teamId" | "pieces">;

/** Gives pieces to whom they go to; answers how many that were. What is not `from`'s any more stays as it is. */
export async function move(writer: Writer, { from, to, teamId, pieces }: Hands): Promise<number> {
  let moved = 0;
  for (const id of new Set(pieces)) {
    const asset = (await writer.read("asset", id))?.body;
    if (asset?.ownerId !== from) continue;
    const next = { ...asset, ...(to ? { ownerId: to } : {}), ...(teamId ? { teamId } : {}) };
    if (await writer.put("asset", next)) moved++;
  }
  return moved;
}

/** Moves what waited for a day that has come. Done once, however often it is asked. */
export async function handOverDue(desk: Desk): Promise<void> {
  const db = await desk.db();
  const waiting = bodies((await allOf(db, "handover")).docs);
  if (waiting.length === 0) return;
  const today = await todayFor(desk);
  const at = desk.now().toISOString();
  for (const one of waiting.filter(({ on }) => on <= today))
    await commit(db, { id: `due-${one.id}`, by: one.by, at }, async (writer) => {
      await move(writer, one);
      await writer.remove("handover", one.id);
    });
}
