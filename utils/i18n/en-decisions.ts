/** English: what we do not agree on, and what was decided. */
export const enDecisions = {
  "decisions.title": "Decisions",
} as const;
