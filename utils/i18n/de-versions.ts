import type { Entry } from "./catalogue";
import type { enVersions } from "./en-versions";

/** German: versions of the strategy. */
export const deVersions: Record<keyof typeof enVersions, Entry> = {
  "versions.title": "Fassungen",
};
