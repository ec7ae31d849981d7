/** English: campaigns, parts, calendar and grid. */
export const enPlan = {} as const;
