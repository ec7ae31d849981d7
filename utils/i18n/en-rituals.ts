/** English: meetings and the process. */
export const enRituals = {} as const;
