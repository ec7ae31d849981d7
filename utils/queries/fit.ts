import { mutationOptions, queryOptions, skipToken } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Fit } from "../messages/fit-view";
import type { Body, Target } from "../messages/protocol";
import { send } from "../messages/send";

type Check = Pick<Body<"check">, "why" | "text"> & {
  /** Names the link the words are compared with: another one makes the answer old */
  ground: string;
  /** Names the passage the person selected, where there is one */
  passage?: string | undefined;
};

/** What a look at a piece's words found, and what it was asked with. Only in this page's memory. */
export interface Looked extends Check {
  fit: Fit;
  /** When it was asked, in milliseconds of this page's clock, and how long the answer took */
  began: number;
  took: number;
}

/** What was found last in a piece's words. Nothing asks for it by itself: looking is up to the panel. */
export function lookedQuery(target: Target) {
  return queryOptions<Looked>({ queryKey: ["looked", target], queryFn: skipToken });
}

/** Looks at a piece's words. */
export function checkMutation(target: Target) {
  return mutationOptions({
    mutationKey: ["check"],
    mutationFn: (check: Check) => lookAt(target, check),
  });
}

async function lookAt(target: Target, check: Check): Promise<Looked> {
  const { why, text } = check;
  const began = Date.now();
  const fit = await send("check", { target, why, ...(text ? { text } : {}) });
  return { ...check, fit, began, took: Date.now() - began };
}

/** Looks at the words of a sample page, which no tab shows, so that the panel begins with them. */
export async function lookAtSample(
  client: QueryClient,
  target: Target,
  text: string,
): Promise<void> {
  const check: Check = { why: "opened", text: { from: "sample", text }, ground: "" };
  const found = await lookAt(target, check).catch(() => null);
  if (found) client.setQueryData(lookedQuery(target).queryKey, found);
}
