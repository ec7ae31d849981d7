import type { Settings } from "./settings";

/** Whether a person wants dots in lists: on for those who lead, off for those who write, until they say otherwise. */
export function wantsBadges({ badges, view }: Pick<Settings, "badges" | "view">): boolean {
  return badges ?? view === "lead";
}
