/** English: versions of the strategy. */
export const enVersions = {
  "versions.title": "Versions",
} as const;
