/** What has to be said when a version is published. Pure. */
import type { Body } from "../../../utils/messages/protocol";
import type { Strategy } from "../../../utils/messages/strategy-view";

export type Draft = Omit<Body<"publish">, "operation">;

/** The form as it opens: from today, approved by who publishes where that person is in the list. */
export function startOf({ today, me, people }: Strategy): Draft {
  const approvedBy = people.some(({ id }) => id === me) ? (me ?? null) : null;
  return { effectiveFrom: today, summary: "", why: "", nextReviewOn: null, approvedBy };
}

export function nextNumber({ versions }: Pick<Strategy, "versions">): number {
  return Math.max(0, ...versions.map(({ number }) => number)) + 1;
}

/** Fields that keep it from being published: nothing is said, or a day that cannot be. */
export function missingIn(
  { summary, why, effectiveFrom }: Draft,
  { version, today }: Pick<Strategy, "version" | "today">,
): ("summary" | "why" | "effectiveFrom")[] {
  const day = effectiveFrom !== "" && effectiveFrom <= today;
  return [
    ...(summary.trim() ? [] : (["summary"] as const)),
    ...(why.trim() ? [] : (["why"] as const)),
    ...(day && effectiveFrom >= (version?.effectiveFrom ?? "") ? [] : (["effectiveFrom"] as const)),
  ];
}
