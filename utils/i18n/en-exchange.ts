/** English: taking in and giving out. */
export const enExchange = {} as const;
