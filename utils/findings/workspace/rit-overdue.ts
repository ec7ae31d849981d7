import { isOverdue } from "../../model/ritual";
import type { WorkspaceRule } from "../contract";

/** RIT-OVERDUE (findings.md 4.3): a ritual was not held for one and a half of its cycles. */
export const ritOverdue: WorkspaceRule = {
  id: "RIT-OVERDUE",
  set: "standard",
  check({ ground, today }) {
    return ground.rituals
      .filter((ritual) => isOverdue(ritual, today))
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
