import { Id, Moment } from "./fields";
import { entities } from "./entities";
import type { EntityOf, EntityType } from "./entities";
import { z } from "./zod";

/** The schema version this build writes into every document (`v`). Older ones are upgraded in memory when read. */
export const DOCUMENT_VERSION = 1;

/**
 * What is stored and, later, replicated: one entity in an envelope that suits a team database (sync.md section 2).
 * `id` is `<type>:<entity id>`; no field of the envelope starts with `_`; `ev` is the last line of its history.
 */
export const Envelope = z.looseObject({
  id: Id,
  t: z.enum(Object.keys(entities) as [EntityType, ...EntityType[]]),
  v: z.number().int().positive(),
  by: z.string(),
  at: Moment,
  ev: z.string(),
  /** Place in its list, where lists have an order of their own */
  rank: z.number().optional(),
  body: z.record(z.string(), z.unknown()),
});

export interface Document<T extends EntityType = EntityType> {
  id: string;
  t: T;
  v: number;
  by: string;
  at: string;
  ev: string;
  rank?: number;
  body: EntityOf<T>;
}

/** `goal` and `g-audit` give `goal:g-audit`. */
export function documentId(type: EntityType, id: string): string {
  return `${type}:${id}`;
}

/** Workspaces hold one document about themselves. */
export const WORKSPACE_ID = documentId("meta", "workspace");

/** The id of the document of a body. The workspace is one document whatever the id in its file says. */
export function documentIdOf(type: EntityType, body: object): string {
  return type === "meta" ? WORKSPACE_ID : documentId(type, String((body as { id: unknown }).id));
}
