import { z } from "../model/zod";
import { Key, Operation } from "./target";

/** A row of a list, as its page shows it. */
export const RowSeen = z.object({
  /** Several where the page does not say which of them it is */
  keys: z.array(Key).min(1).max(4),
  kind: z.string().max(60),
  title: z.string().max(300),
  url: z.string().max(2000),
  account: z.string().max(40).optional(),
  container: Key.optional(),
  hostStatus: z.string().max(120).optional(),
});
export type RowSeen = z.infer<typeof RowSeen>;

/** How many rows one question may be about. */
export const MOST_ROWS = 200;

const tool = z.enum(["google", "asana", "hubspot"]);

/** Requests of the script that watches a host's lists. It sees titles and addresses, never texts. */
export const rowRequests = {
  /** The page may show lists: brings the script that watches them, once per document. */
  watchRows: { page: true, body: z.object({}) },
  /** What the badges of these rows say, in their order; the pieces are remembered as met. */
  rows: { page: true, body: z.object({ tool, rows: z.array(RowSeen).min(1).max(MOST_ROWS) }) },
  /** Two lines about one row. */
  rowHint: { page: true, body: z.object({ key: Key, by: z.enum(["pointer", "keyboard"]) }) },
  /** Enter on a badge: links with the best guess, where there is one with a reason of its own. */
  linkRow: { page: true, body: z.object({ key: Key, operation: Operation }) },
  /** Takes that back. */
  undoRow: { page: true, body: z.object({ key: Key, operation: Operation, undone: Operation }) },
  /** The panel of this tab shows this row's piece; `null`: the page itself again. */
  pickRow: {
    page: true,
    body: z.object({
      key: Key.nullable(),
      /** The tab, where a page of ours says it that stands in none */
      tabId: z.number().int().optional(),
      /** The panel lives in the browser's own side panel: it is opened at once, with the click's gesture */
      side: z.boolean(),
    }),
  },
  /** The dots are off in this document: too few rows could be told apart, or the page keeps taking them out. */
  lostRows: {
    page: true,
    body: z.object({
      tool,
      because: z.enum(["unmatched", "removed"]),
      /** The page's shape, for a report without content */
      shape: z.string().max(20),
      seen: z.number().int(),
      matched: z.number().int(),
    }),
  },
} as const;
