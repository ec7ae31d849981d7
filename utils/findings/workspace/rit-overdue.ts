import { cycleDays } from "../../model/cycle";
import { daysBetween } from "../../model/days";
import type { WorkspaceRule } from "../contract";

const CYCLES = 1.5;

/** RIT-OVERDUE (findings.md 4.3): a ritual was not held for one and a half of its cycles. */
export const ritOverdue: WorkspaceRule = {
  id: "RIT-OVERDUE",
  set: "standard",
  check({ ground, today }) {
    return ground.rituals
      .filter(({ every, lastHeldOn }) => {
        const cycle = cycleDays(every);
        return (
          cycle > 0 && Boolean(lastHeldOn) && daysBetween(lastHeldOn ?? "", today) > cycle * CYCLES
        );
      })
      .map((ritual) => ({
        level: "note",
        target: { type: "ritual", id: ritual.id, in: ritual.id, name: ritual.name },
        ...(ritual.ownerId ? { ownerId: ritual.ownerId } : {}),
        message: {
          key: "findings.ritOverdue",
          params: { ritual: ritual.name, day: ritual.lastHeldOn ?? "" },
        },
        facts: [{ key: "facts.every", params: { every: ritual.every } }],
        cause: [ritual.id, ritual.lastHeldOn ?? null],
        fix: { kind: "held" },
      }));
  },
};
