/** All of a list at once: what speaks for a goal, piece by piece, and linking those a person said yes to. */
import type { Answers, Body } from "../../messages/protocol";
import type { Proposal } from "../../messages/list-view";
import { Refusal } from "../../messages/serve";
import type { Sender } from "../../messages/serve";
import { link } from "../actions";
import { contextOf } from "../context";
import type { Desk } from "../desk";
import { pageByKey } from "../pages";
import { partOf } from "../pieces/change";
import { Slices } from "../review/slices";
import { readOwnGuess } from "../suggest/guess";

/** Pieces that are not linked yet, each with the goal that something about it speaks for, if any. */
export async function proposals(
  desk: Desk,
  { keys }: Body<"proposals">,
): Promise<Answers["proposals"]> {
  const slices = new Slices();
  const found: Proposal[] = [];
  for (const key of keys) {
    const context = await contextOf(desk, await pageByKey(desk, key));
    if (context.state === "unlinked" && context.status !== "idea") {
      const { title = "", url } = context;
      const guess = readOwnGuess(context);
      const piece = { key, title, state: "unlinked" as const, ...(url ? { url } : {}) };
      found.push({ piece, ...(guess ? { guess } : {}) });
    }
    await slices.pause();
  }
  return found;
}

/** Links each with its own goal. What cannot be linked is said, and the rest is done. */
export async function linkEach(
  desk: Desk,
  { operation, from, items }: Body<"linkEach">,
  sender: Sender,
): Promise<Answers["linkEach"]> {
  const slices = new Slices();
  const linked: Answers["linkEach"] = { done: 0, left: [] };
  for (const [at, { key, ...choice }] of items.entries()) {
    const target = { key };
    const body = { target, operation: partOf(operation, from + at), why: "", ...choice };
    try {
      await link(desk, body, sender);
      linked.done++;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { title } = await pageByKey(desk, key);
      linked.left.push(title ?? key);
    }
    await slices.pause();
  }
  return linked;
}
