/** Work changes hands: at once, or on its day. One operation, and one line of history for each piece. */
import type { Body } from "../../messages/protocol";
import type { PeopleAnswers } from "../../messages/people-view";
import { Refusal } from "../../messages/serve";
import type { Handover } from "../../model/handover";
import { allOf } from "../../store/read";
import { save } from "../actions";
import { bodies } from "../desk";
import type { Desk } from "../desk";
import { shelfFor } from "../editing/may";
import { move } from "./hands";

/**
 * Gives one person's pieces to another person, another team, or both. What belongs to somebody else by then stays
 * theirs.
 * @throws Refusal `viewer`, `newer-data`, `editors-only`; `bad-request` when it goes to nobody, or to whom nobody knows
 */
export async function handOver(
  desk: Desk,
  { operation, ...said }: Body<"handOver">,
): Promise<PeopleAnswers["handOver"]> {
  const { people, teams, today, workspace } = await shelfFor(desk, "edit");
  const known =
    (said.to === null || people.some(({ id }) => id === said.to)) &&
    (said.teamId === null || teams.some(({ id }) => id === said.teamId));
  if (!known || (said.to === null && said.teamId === null)) throw new Refusal("bad-request", "to");
  const by = (await desk.settings()).me ?? "you";
  const waits = said.on > today;
  let moved = 0;
  await save(desk, { id: operation, by, at: desk.now().toISOString() }, async (writer) => {
    if (!waits) moved = await move(writer, said);
    else
      await writer.put("handover", {
        ...{ ...said, id: `h-${operation}`, by, saidOn: today },
        // What is said about the sample goes with it.
        ...(workspace?.sample ? { sample: true } : {}),
      });
  });
  return { moved, waits };
}

/** Work that changes hands on a day to come, the next first. */
export async function handovers(desk: Desk): Promise<Handover[]> {
  const waiting = bodies((await allOf(await desk.db(), "handover")).docs);
  return waiting.sort((a, b) => a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1));
}
