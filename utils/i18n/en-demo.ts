/** English: the built-in demo pages. */
export const enDemo = {} as const;
