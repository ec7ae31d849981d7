/** English: meetings and the process. */
export const enRituals = {
  "rituals.title": "Rituals",
} as const;
