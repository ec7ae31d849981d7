import type { Rule } from "../contract";
import { nearDuplicates } from "../near";
import { openFix } from "../said";

/** DUP-NEAR (findings.md 4.2; 4.5, 9): another team works on something close. The later piece says so. */
export const dupNear: Rule = {
  id: "DUP-NEAR",
  set: "calm",
  check(facts) {
    const { piece, ground } = facts;
    if (piece.status === "idea" || piece.status === "retired") return [];
    const [other] = nearDuplicates(facts);
    if (!other) return [];
    const team = ground.teams.find(({ id }) => id === other.teamId)?.name ?? "";
    const owner = ground.people.find(({ id }) => id === other.ownerId)?.name ?? "";
    const key = owner ? "findings.dupNear" : "findings.dupNearNobody";
    return [
      {
        level: "check",
        message: { key, params: { team, title: other.title, owner } },
        facts: [
          { key: "facts.other", params: { title: other.title, team } },
          { key: "facts.since", params: { day: other.createdOn } },
        ],
        cause: [other.id],
        fix: openFix(other),
      },
    ];
  },
};
