import { z } from "../model/zod";

/** An asset key, or the id of a piece. */
export const Key = z.string().min(3).max(1000);

/** Names one thing a person did; a message sent twice with the same one changes nothing the second time. */
export const Operation = z.string().min(8).max(64);

/** Which page a panel is about: one piece, a tab, or whatever tab is in front in a window. */
export const Target = z.union([
  z.object({ key: Key }),
  z.object({ tabId: z.number().int() }),
  z.object({ windowId: z.number().int() }),
  z.object({ own: z.literal(true) }),
]);
export type Target = z.infer<typeof Target>;
