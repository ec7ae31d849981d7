/** What a person does to the piece in front of the queue, and how each is taken back. */
import type { QueryClient } from "@tanstack/react-query";
import type { Body } from "../messages/protocol";
import { send } from "../messages/send";
import { newOperation, settingsQuery } from "./index";

/** Takes one deed back. */
export type Back = () => Promise<void>;

const MOST_QUIET = 500;

export async function linkInQueue(
  key: string,
  choice: Omit<Body<"link">, "target" | "operation">,
): Promise<Back> {
  const operation = newOperation();
  await send("link", { ...choice, target: { key }, operation });
  return async () => {
    await send("undoReview", { operation: newOperation(), undone: [operation] });
  };
}

/** Asks for quiet on a piece, here: it is not ours to link. */
export async function hideInQueue(client: QueryClient, key: string): Promise<Back> {
  await quiet(client, (keys) => [...keys.filter((one) => one !== key), key].slice(-MOST_QUIET));
  return () => quiet(client, (keys) => keys.filter((one) => one !== key));
}

/** Changes what is stored now: what this page knows may be a moment old. */
async function quiet(
  client: QueryClient,
  change: (keys: readonly string[]) => string[],
): Promise<void> {
  const { settings } = await client.query({ ...settingsQuery(), staleTime: 0 });
  await send("saveSettings", { quietKeys: change(settings.quietKeys) });
}
