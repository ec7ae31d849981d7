import { Id } from "../model/fields";
import { ROW_KINDS, TABLE_FIELDS } from "../model/table-fields";
import { z } from "../model/zod";
import { Operation } from "./target";

/** A file as text, with what a person corrected about its columns (by place) and rows (by number). */
export const TextFile = z.object({
  name: z.string().max(300),
  text: z.string().max(50_000_000),
  columns: z.record(z.string(), z.enum(TABLE_FIELDS)).optional(),
  rows: z.record(z.string(), z.enum(ROW_KINDS)).optional(),
  every: z.enum(ROW_KINDS).optional(),
});
const Files = z.array(TextFile).max(20);

/** Requests about files in and out. */
export const exchangeRequests = {
  previewImport: { body: z.object({ files: Files }) },
  import: { body: z.object({ files: Files, skip: z.array(z.string()), operation: Operation }) },
  exportFile: { body: z.object({ what: z.enum(["all", "strategy", "pieces"]) }) },
  /** A table, a page, or a pack for somebody from outside. */
  exportText: {
    body: z.object({
      what: z.enum([
        ...(["goals", "personas", "notdoing", "campaigns", "why", "pieces"] as const),
        ...(["decisions", "history", "page", "guestFile", "guestPage"] as const),
      ]),
      guest: z.object({ type: z.enum(["person", "team"]), id: Id }).optional(),
    }),
  },
  guests: { body: z.object({}) },
  supportFile: { body: z.object({}) },
  backup: { body: z.object({}) },
} as const;
