import { Envelope } from "../model/document";
import type { Document } from "../model/document";
import { entities } from "../model/entities";
import { Event } from "../model/event";
import type { z } from "../model/zod";
import { draft, nothing } from "./parsed";
import type { Parsed } from "./parsed";
import { readRows } from "./rows";

export const FULL_SCHEMA = "throughline/1";

/** Reads a full export: every document and every line of history. */
export function readFullFile(file: string, json: Record<string, unknown>): Parsed {
  const into = nothing();
  readRows(
    { file, list: "documents", value: json["documents"] ?? {} },
    Envelope,
    into,
    (doc, at) => {
      const body = (entities[doc.t] as unknown as z.ZodType).safeParse(doc.body);
      if (body.success) {
        into.drafts.push(draft(doc.t, body.data as never, doc.rank));
        return;
      }
      into.skippable.push({
        file,
        path: `documents[${String(at)}].body`,
        row: `${file}#documents[${String(at)}]`,
        entry: doc.id,
        expected: { key: "expected.entry" },
        found: body.error.issues[0]?.message ?? "",
      });
    },
  );
  readRows({ file, list: "events", value: json["events"] }, Event, into, (event) =>
    into.events.push(event),
  );
  return into;
}

/** Everything as one file. Keys, tokens and page texts are not part of it: they are not stored as documents. */
export function writeFullFile(
  docs: readonly Document[],
  events: readonly Event[],
  exportedAt: string,
): Record<string, unknown> {
  return { schema: FULL_SCHEMA, exportedAt, documents: docs, events };
}
