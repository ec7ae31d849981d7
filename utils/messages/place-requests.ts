import { Id } from "../model/fields";
import { z } from "../model/zod";
import { Key, Operation, Target } from "./target";

/** Requests about places: what is not suggested there, what they belong to, and pieces that live at several. */
export const placeRequests = {
  /** A guess is not for this piece, or for nothing in its container: it is not offered there again. */
  refuse: {
    body: z.object({
      target: Target,
      operation: Operation,
      what: z.enum(["goal", "persona", "campaign", "pillar", "stage", "part"]),
      id: Id,
      at: z.enum(["piece", "container"]),
    }),
  },
  /** All of a project, campaign or folder belongs to a campaign; `null`: to none any more. */
  mapContainer: {
    body: z.object({
      target: Target,
      operation: Operation,
      container: z.object({ key: Key, name: z.string().max(300).optional() }),
      campaignId: Id.nullable(),
    }),
  },
  /** The page shows the same piece as another place. `keep`: whose link stays, where both have one. */
  attach: {
    body: z.object({
      target: Target,
      operation: Operation,
      /** An asset key, or the id of a piece */
      to: Key,
      keep: z.enum(["here", "there"]).optional(),
    }),
  },
  /** A place shows another piece after all. */
  detach: { body: z.object({ target: Target, operation: Operation, key: Key }) },
  /** Pieces a page may be about, by words of their titles, an address or an asset key. */
  findPieces: { body: z.object({ target: Target, text: z.string().max(2000) }) },
} as const;
