import { Asset } from "../../model/asset";
import { Link } from "../../model/link";
import { z } from "../../model/zod";

/**
 * A piece that went into another, kept whole inside it: itself, what it was linked to, and which planned parts named
 * it. Nothing is lost when two become one, and both can be told apart again.
 */
const Joined = z.looseObject({
  asset: Asset,
  link: Link.nullish(),
  parts: z.array(z.string()).default([]),
});
export type Joined = z.infer<typeof Joined>;

/** The pieces that went into a piece. Files may say anything in that field; only what was kept so counts. */
export function joinedTo(asset: Asset): Joined[] {
  const kept = asset["joined"];
  return Array.isArray(kept) ? kept.flatMap((one) => Joined.safeParse(one).data ?? []) : [];
}
