import { Asset } from "../model/asset";
import { Envelope } from "../model/document";
import { entities } from "../model/entities";
import type { EntityType } from "../model/entities";
import { Event } from "../model/event";
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

/** One entity of a large file. Its body is checked where it is stored. */
const Draft = z.object({
  type: z.enum(Object.keys(entities) as [EntityType, ...EntityType[]]),
  body: z.custom<Record<string, unknown>>(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  ),
  rank: z.number().optional(),
  doc: Envelope.optional(),
  here: z.literal(true).optional(),
  over: z.object({ title: z.boolean().optional(), status: z.boolean().optional() }).optional(),
});
const Drafts = z.array(Draft).max(5000);
const Step = z.number().int().nonnegative();

/** Requests about files in and out. */
export const exchangeRequests = {
  previewImport: { body: z.object({ files: Files }) },
  import: { body: z.object({ files: Files, skip: z.array(z.string()), operation: Operation }) },
  exportFile: { body: z.object({ what: z.enum(["all", "strategy", "pieces"]) }) },
  /** Everything, when it is too much for one message: asked for until `next` is `null`. */
  exportPart: { body: z.object({ after: z.string().max(600).nullable() }) },
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
  /** The strategy rows of a large table are read against. */
  importGround: { body: z.object({}) },
  /** Large imports: begin, some pieces at a time, lines of history, then the rest and done; or taken back. */
  bulkStart: {
    body: z.object({
      operation: Operation,
      workspace: z.object({ id: Id, name: z.string().max(300) }).optional(),
    }),
  },
  bulkPut: {
    body: z.object({
      operation: Operation,
      step: Step,
      drafts: Drafts,
      /** What the file says of other pieces these meet, where that was asked for */
      beside: z.array(Asset).max(5000).optional(),
    }),
  },
  bulkEvents: {
    body: z.object({ operation: Operation, step: Step, events: z.array(Event).max(5000) }),
  },
  bulkEnd: { body: z.object({ operation: Operation, drafts: z.array(Draft).max(50_000) }) },
  bulkStop: { body: z.object({ operation: Operation }) },
  guests: { body: z.object({}) },
  supportFile: { body: z.object({}) },
  backup: { body: z.object({}) },
} as const;
