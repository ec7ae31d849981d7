/** English: readers and what is known of them. */
export const enPersonas = {
  "personas.title": "Readers",
} as const;
