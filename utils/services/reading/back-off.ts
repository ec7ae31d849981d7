/** How long a tool that said "too often" is left alone. Kept for the session, so that a woken worker knows it too. */
import { z } from "../../model/zod";
import { forgetSession, readSession, saveSession } from "../../platform/session";
import type { Desk } from "../desk";

/** Milliseconds: the first wait, doubled each time it is said again, up to the most; the tool's own word up to an hour. */
const FIRST = 30_000;
const MOST = 15 * 60_000;
const LONGEST = 60 * 60_000;

const Wait = z.object({ until: z.iso.datetime(), times: z.number().int().positive() });

const keyOf = (tool: string): string => `wait:${tool}`;

/** Until when a tool is to be left alone, while it is. */
export async function readWait(desk: Desk, tool: string): Promise<Date | undefined> {
  const wait = await readSession(keyOf(tool), Wait);
  const until = new Date(wait?.until ?? 0);
  return until > desk.now() ? until : undefined;
}

/**
 * A tool said "too often". Answers when asking again makes sense.
 * @param seconds what the tool said itself, where it said anything
 */
export async function throttled(desk: Desk, tool: string, seconds = 0): Promise<Date> {
  const times = ((await readSession(keyOf(tool), Wait))?.times ?? 0) + 1;
  const grown = Math.min(MOST, FIRST * 2 ** (times - 1));
  const wait = Math.max(grown, Math.min(LONGEST, seconds * 1000));
  const until = new Date(desk.now().getTime() + wait);
  await saveSession(keyOf(tool), { until: until.toISOString(), times });
  return until;
}

/** The tool answers again: the next wait is a short one. */
export async function calmed(tool: string): Promise<void> {
  await forgetSession(keyOf(tool));
}
