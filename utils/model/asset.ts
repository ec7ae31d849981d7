import { ASSET_STATUSES } from "./constants";
import { Day, Id, Line, OptionalDay, OptionalId, OptionalProse } from "./fields";
import { z } from "./zod";

export const AssetStatus = z.enum(ASSET_STATUSES);
export type AssetStatus = z.infer<typeof AssetStatus>;

/** One place where a piece lives: a document, a task, an email. `key` is an asset key. */
export const AssetRef = z.looseObject({
  tool: z.string().min(1),
  key: Id,
  url: z
    .string()
    .max(2000)
    .regex(/^https?:\/\//i)
    .nullish(),
  lastSeenOn: OptionalDay,
});
export type AssetRef = z.infer<typeof AssetRef>;

/** A piece of work (called "piece" wherever people read it). Its text is never part of it. */
export const Asset = z.looseObject({
  id: Id,
  title: Line,
  refs: z.array(AssetRef).min(1),
  type: z.string().nullish(),
  channel: z.string().nullish(),
  status: AssetStatus,
  teamId: OptionalId,
  ownerId: OptionalId,
  createdOn: Day.nullish(),
  liveOn: OptionalDay,
  /** The day it is planned to go out */
  scheduledOn: OptionalDay,
  /** True for what stays up and is no mailing: guides, pages, help */
  evergreen: z.boolean().nullish(),
  notes: OptionalProse,
});
export type Asset = z.infer<typeof Asset>;
