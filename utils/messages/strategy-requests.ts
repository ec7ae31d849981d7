import { FieldChange } from "../model/edit";
import type { entities } from "../model/entities";
import { Day, Id, Line } from "../model/fields";
import { z } from "../model/zod";
import { Operation } from "./target";

/** Entities that people change in the workspace, one by one. */
export const EDITABLE = [
  "meta",
  "business",
  "goal",
  "persona",
  "stage",
  "pillar",
  "notdoing",
  "campaign",
  "disagreement",
  "ritual",
  "workflow",
  "team",
  "person",
  "evidence",
  "suggestion",
  "handover",
] as const satisfies (keyof typeof entities)[];
export const Editable = z.enum(EDITABLE);
export type Editable = z.infer<typeof Editable>;

/**
 * One change to one entity. `edit` goes field by field, so that two people who edit one entity write over each other
 * only where a person decided so. `retire` keeps it for what was linked to it; `remove` takes it out of the lists.
 */
export const Edit = z.discriminatedUnion("op", [
  z.object({
    op: z.literal("edit"),
    type: Editable,
    id: Id,
    changes: z.array(FieldChange).min(1).max(500),
  }),
  z.object({
    op: z.literal("add"),
    type: Editable,
    body: z.looseObject({ id: Id }),
  }),
  z.object({
    op: z.enum(["retire", "remove"]),
    type: Editable,
    id: Id,
    reason: z.string().trim().max(500).optional(),
  }),
]);
export type Edit = z.infer<typeof Edit>;

/** Requests of the pages that make and change the strategy. */
export const strategyRequests = {
  strategy: { body: z.object({}) },
  /** How many pieces each thing of the strategy has. Takes a moment with very many pieces. */
  tally: { body: z.object({}) },
  /**
   * Changes entities in one operation: all of them, or none where a field was changed by somebody else meanwhile.
   * `next`: the change waits for the next version of the strategy; only what is versioned may.
   */
  edit: {
    body: z.object({
      operation: Operation,
      when: z.enum(["now", "next"]),
      edits: z.array(Edit).min(1).max(500),
    }),
  },
  /** Puts a list into an order. Goals get their priority by it: the first is 1, and no two share a place. */
  order: { body: z.object({ operation: Operation, type: Editable, ids: z.array(Id).max(1000) }) },
  /** Says why a waiting change is made; an empty reason takes it away. */
  explainPending: {
    body: z.object({ operation: Operation, id: Id, reason: z.string().trim().max(500) }),
  },
  /** Takes waiting changes back, by the id of the document each is about (`goal:g1`). */
  dropPending: { body: z.object({ operation: Operation, ids: z.array(Id).min(1).max(500) }) },
  /** Makes all waiting changes a new version of the strategy. */
  publish: {
    body: z.object({
      operation: Operation,
      effectiveFrom: Day,
      summary: Line,
      why: Line,
      nextReviewOn: Day.nullable(),
      approvedBy: Id.nullable(),
    }),
  },
  /** What the line of a goal is, so that a way of getting there is not taken for the goal. `kinds`: its key results'. */
  goalLine: {
    body: z.object({
      name: z.string().max(300),
      kinds: z.array(z.enum(["outcome", "output"])).max(100),
    }),
  },
  /** Pieces that serve something which is retired; this person's own first. */
  orphans: { body: z.object({}) },
  /** What every meeting has to talk about today. Takes a moment with very many pieces. */
  agendas: { body: z.object({}) },
  /** The person was told of this version; it is not said again on this device. */
  versionSeen: { body: z.object({ version: Id }) },
} as const satisfies Record<string, { page?: true; body: z.ZodType }>;
