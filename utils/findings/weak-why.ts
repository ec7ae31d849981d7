import type { WhyKind } from "../fit/why/read-why";
import type { Fix, Found, PieceFacts } from "./contract";

/** What the WHY rules share: one kind of weak reason, said with the words it was recognised by. */
export function weakWhy({ piece, why }: PieceFacts, kind: WhyKind, key: string, fix: Fix): Found[] {
  if (why.kind !== kind || piece.status === "retired") return [];
  return [
    {
      level: "check",
      message: { key, params: { said: why.said } },
      facts: [{ key: "facts.whySays", params: { said: why.said } }],
      cause: [why.said],
      fix,
    },
  ];
}
