import type { Goal } from "../../../utils/model/goal";

/** Fields without which a goal cannot be saved, by the keys of their names. What can wait is said on its card. */
export function missingIn(goal: Goal, { withBusiness }: { withBusiness: boolean }): string[] {
  const draft = goal.status === "draft";
  const said = (text: string | null | undefined): boolean => Boolean(text?.trim());
  const lacks: Record<string, boolean> = {
    name: !said(goal.name),
    code: !said(goal.code),
    businessGoalId: !draft && withBusiness && !goal.businessGoalId,
    why: !draft && !said(goal.why),
    kpis: goal.kpis.some(({ name }) => !said(name)),
    // A written obstacle without an answer is a worry; with one it is a plan.
    agreedResponse: goal.constraints.some(
      ({ text, agreedResponse }) => said(text) && !said(agreedResponse),
    ),
  };
  return Object.keys(lacks)
    .filter((field) => lacks[field])
    .map((field) => `field.${field}`);
}
