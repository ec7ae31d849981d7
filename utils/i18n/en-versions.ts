/** English: versions of the strategy. */
export const enVersions = {} as const;
