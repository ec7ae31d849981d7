/** English: forms that change the strategy. */
export const enEdit = {} as const;
