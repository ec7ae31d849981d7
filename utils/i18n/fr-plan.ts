import type { Entry } from "./catalogue";
import type { enPlan } from "./en-plan";

/** French: campaigns, parts, calendar and grid. */
export const frPlan: Record<keyof typeof enPlan, Entry> = {
  "plan.title": "Plan",
};
