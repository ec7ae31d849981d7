import type { Parsed } from "../../../utils/exchange/parsed";
import { readFile } from "../../../utils/exchange";
import { documentId } from "../../../utils/model/document";
import type { Document } from "../../../utils/model/document";

/** The documents a store would hold after importing what was read. */
export function documentsOf({ drafts }: Parsed): Document[] {
  return drafts.map(({ type, body, rank }) => ({
    id: documentId(type, type === "meta" ? "workspace" : (body as { id: string }).id),
    t: type,
    v: 1,
    by: "me",
    at: "2026-02-16T12:00:00.000Z",
    ev: "ev",
    ...(rank === undefined ? {} : { rank }),
    body,
  }));
}

/** What one reads in a file that was written from what was read in another. */
export function readAgain(
  parsed: Parsed,
  write: (docs: readonly Document[]) => Record<string, unknown>,
): Parsed {
  return readFile("again.json", JSON.stringify(write(documentsOf(parsed))));
}

/** Problems as `path: expected`, short enough to compare. */
export function said(problems: Parsed["refused"]): string[] {
  return problems.map(({ path, expected }) => `${path}: ${expected.key}`);
}
