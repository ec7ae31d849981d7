/** A change to the strategy that somebody proposes from the work: kept for the next review of the strategy. */
import type { Body } from "../messages/protocol";
import type { Sender } from "../messages/serve";
import type { Changed } from "../messages/views";
import { readSighting } from "../store/read";
import { change } from "./actions";
import type { Desk } from "./desk";
import { ensureAsset } from "./link";

/**
 * Keeps a suggestion, with the piece it was made at where there is one. Those who may link may suggest.
 * @throws Refusal `viewer`, `newer-data`
 */
export function suggest(desk: Desk, body: Body<"suggest">, sender: Sender): Promise<Changed> {
  const prepare: Parameters<typeof change>[4] = async ({ page, key, by, before }) => {
    const { today, workspace } = before;
    const sighting = key ? await readSighting(await desk.db(), key) : undefined;
    return async (writer) => {
      const asset = key ? await ensureAsset(writer, page, key, sighting, today) : undefined;
      await writer.put("suggestion", {
        id: `s-${body.operation}`,
        text: body.text,
        assetId: asset?.id ?? null,
        ...{ by, on: today, state: "open" },
        // What is said about the sample goes with it.
        ...(workspace?.sample ? { sample: true } : {}),
      });
    };
  };
  return change(desk, sender, body, undefined, prepare, { settles: false, anywhere: true });
}
