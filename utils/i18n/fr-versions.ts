import type { Entry } from "./catalogue";
import type { enVersions } from "./en-versions";

/** French: versions of the strategy. */
export const frVersions: Record<keyof typeof enVersions, Entry> = {
  "versions.title": "Versions",
};
