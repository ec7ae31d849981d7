import type { Body } from "../../messages/protocol";
import type { Goal } from "../../model/goal";
import { save } from "../actions";
import type { Desk } from "../desk";
import { shelfFor } from "./may";

/**
 * Puts entities of one type into an order. Those that are not named keep theirs behind the others. Goals get their
 * priority by it: 1, 2, 3, no two alike.
 */
export async function order(desk: Desk, { operation, type, ids }: Body<"order">): Promise<null> {
  await shelfFor(desk, "edit");
  const by = (await desk.settings()).me ?? "you";
  await save(desk, { id: operation, by, at: desk.now().toISOString() }, async (writer) => {
    const docs = await writer.readUnder(type, "");
    const place = (one: (typeof docs)[number]): number => {
      const at = ids.indexOf(one.body.id);
      return at < 0 ? ids.length + (one.rank ?? 0) : at;
    };
    for (const [at, doc] of [...docs].sort((a, b) => place(a) - place(b)).entries()) {
      const named = type === "goal" && ids.includes(doc.body.id);
      const body = named ? { ...(doc.body as Goal), priority: at + 1 } : doc.body;
      await writer.put(type, body, at);
    }
  });
  return null;
}
