/**
 * Values that pages need without the schemas they belong to: a schema library in the panel costs a tenth of a second
 * before anything can be read.
 */

export const HOST_TOOLS = ["google", "asana", "hubspot"] as const;

export const ASSET_STATUSES = ["idea", "draft", "review", "live", "retired"] as const;

/** How much of a strategy one keeps; each holds all of the one before. */
export const SIZES = ["start-up", "growing", "group"] as const;

/** Narrowest and widest docked panel, in CSS pixels. */
export const WIDTH = { least: 300, most: 640, usual: 360 } as const;

/** Far enough away to mean "until I resume". */
export const FOREVER = "9999-12-31T00:00:00.000Z";

/** Midnight after a moment, on this machine's clock. */
export function endOfDay(now: Date): string {
  const end = new Date(now);
  end.setHours(24, 0, 0, 0);
  return end.toISOString();
}

/** What drives a piece, by its why. `unclear`: no reason, one that only repeats the piece, or one that says little. */
export const DRIVERS = ["strategy", "boss", "sales", "rival", "unclear"] as const;
export type Driver = (typeof DRIVERS)[number];

/** What may be behind a finding: an unclear goal, a missing fact, an open disagreement, no time, habit. */
export const CAUSES = ["goal", "fact", "disagreement", "time", "habit"] as const;
export type Cause = (typeof CAUSES)[number];

/** Asks the queue for pieces that were only seen in lists, instead of somebody's own or a team's. */
export const ONLY_MET = "met";
