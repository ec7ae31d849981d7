import { Day, Id } from "../model/fields";
import { MOST_HANDED } from "../model/handover";
import { z } from "../model/zod";
import { Operation } from "./target";

/** What lines of the audit list are about. */
export const AUDITED = ["links", "answers", "strategy", "pieces", "people", "imports"] as const;
export const AuditKind = z.enum(AUDITED);
export type AuditKind = z.infer<typeof AuditKind>;

/** Requests about people: those we write for, and those who do the work. */
export const peopleRequests = {
  /** What one reader received lately and will receive, in order. */
  timeline: { body: z.object({ personaId: Id }) },
  /** A person's pieces that are not out yet. */
  openPieces: { body: z.object({ ownerId: Id }) },
  /** Gives pieces of one person to another person, another team, or both: at once, or on a day to come. */
  handOver: {
    body: z.object({
      operation: Operation,
      from: Id,
      to: Id.nullable(),
      teamId: Id.nullable(),
      on: Day,
      pieces: z.array(Id).min(1).max(MOST_HANDED),
    }),
  },
  /** Work that changes hands on a day to come. */
  handovers: { body: z.object({}) },
  /** What was done here, the newest first. `after` is where the former answer ended. */
  audit: {
    body: z.object({
      kind: AuditKind.nullable(),
      by: z.string().max(200).nullable(),
      from: Day.nullable(),
      to: Day.nullable(),
      after: z.string().max(1200).nullable(),
      most: z.number().int().min(1).max(500),
    }),
  },
} as const;
