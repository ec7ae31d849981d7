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
} as const;
