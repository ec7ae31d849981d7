/** All of a list at once: what speaks for a goal, piece by piece, and linking those a person said yes to. */
import type { Answers, Body } from "../../messages/protocol";
import type { EachLinked, Proposal } from "../../messages/list-view";
import { openGoals } from "../../model/goal";
import { mayWrite } from "../answers";
import { contextOf } from "../context";
import type { Desk } from "../desk";
import { versionNow } from "../link";
import type { LinkGround } from "../link";
import { pageByKey } from "../pages";
import { partOf } from "../pieces/change";
import { jobFor } from "../pieces/job";
import { saveAll } from "../pieces/save";
import type { Part } from "../pieces/save";
import { Slices } from "../review/slices";
import { shelf } from "../strategy";
import { readOwnGuess } from "../suggest/guess";
import { linkUnlinked } from "./link-unlinked";
import type { Outcome } from "./link-unlinked";

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

/**
 * Links each with its own goal, in one transaction. What cannot be linked, or was linked by now, is told with the
 * reason, and the rest is done. Each piece's part of the operation is done once, however often it is asked.
 *
 * @throws Refusal `viewer`, `newer-data`
 */
export async function linkEach(
  desk: Desk,
  { operation, from, items }: Body<"linkEach">,
): Promise<EachLinked> {
  await mayWrite(desk);
  const db = await desk.db();
  const { goals, today } = await shelf(db, desk.now());
  const open = new Set(openGoals(goals).map(({ id }) => id));
  const by = (await desk.settings()).me ?? "you";
  const at = desk.now().toISOString();
  const stamp: LinkGround["stamp"] = { by, at, today, version: await versionNow(db) };
  const jobs = await Promise.all(
    items.map(async (item) => ({ item, job: await jobFor(desk, db, item.key, stamp) })),
  );
  const outcomes = new Map<number, Outcome>();
  const parts = jobs.map(({ item, job }, place): Part => ({
    operation: { id: partOf(operation, from + place), by, at },
    work: async (writer) => {
      outcomes.set(place, await linkUnlinked(writer, job, item, open));
    },
  }));
  await saveAll(desk, parts);
  const linked: EachLinked = { done: 0, left: [] };
  for (const [place, { job }] of jobs.entries()) {
    const outcome = outcomes.get(place) ?? "done";
    if (outcome === "done") linked.done++;
    else linked.left.push({ title: job.page.title ?? job.key, because: outcome });
  }
  return linked;
}
