/** English: readers and what is known of them. */
export const enPersonas = {} as const;
