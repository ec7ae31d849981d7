import { DOCUMENT_VERSION, documentId, Envelope } from "../model/document";
import type { Document } from "../model/document";
import { entities } from "../model/entities";
import { Event } from "../model/event";
import type { z } from "../model/zod";
import { describe } from "./issues";
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
      const row = `documents[${String(at)}]`;
      const body = (entities[doc.t] as unknown as z.ZodType<{ id: string }>).safeParse(doc.body);
      const newer = doc.v > DOCUMENT_VERSION;
      if (body.success && !newer) {
        const id = documentId(doc.t, doc.t === "meta" ? "workspace" : body.data.id);
        const whole = { ...doc, id, body: body.data } as Document;
        into.drafts.push({ ...draft(doc.t, whole.body, doc.rank), doc: whole });
        return;
      }
      into.skippable.push({
        file,
        path: newer ? `${row}.v` : `${row}.body`,
        row: `${file}#${row}`,
        entry: doc.id,
        expected: { key: newer ? "expected.newer" : "expected.entry" },
        found: describe(newer ? doc.v : doc.body),
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
