import type { Entry } from "./catalogue";
import type { enPlan } from "./en-plan";

/** German: campaigns, parts, calendar and grid. */
export const dePlan: Record<keyof typeof enPlan, Entry> = {
  "plan.title": "Plan",
};
