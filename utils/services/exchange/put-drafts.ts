import { idOfDraft } from "../../exchange/parsed";
import type { Draft } from "../../exchange/parsed";
import type { Writer } from "../../store/write";

/**
 * Writes drafts in one operation: side by side, since waiting for each of them costs more than writing them, and those
 * of one document one after the other, the last one staying.
 */
export async function putDrafts(writer: Writer, drafts: readonly Draft[]): Promise<void> {
  const byDocument = new Map<string, Draft[]>();
  for (const one of drafts) {
    const id = idOfDraft(one);
    byDocument.set(id, [...(byDocument.get(id) ?? []), one]);
  }
  await Promise.all(
    [...byDocument.values()].map(async (all) => {
      for (const { type, body, rank, doc } of all)
        await (doc ? writer.restore(doc) : writer.put(type, body, rank));
    }),
  );
}
