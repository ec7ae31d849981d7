/** English: campaigns, parts, calendar and grid. */
export const enPlan = {
  "plan.title": "Plan",
} as const;
