import type { Rule } from "../contract";

/** LINK-LATE (findings.md 4.2): first linked after it went out. For the record; imported history is left alone. */
export const linkLate: Rule = {
  id: "LINK-LATE",
  set: "full",
  check({ piece, link }) {
    if (!link?.main || link.source === "imported" || piece.status !== "live") return [];
    const first = firstLinkedOn(link);
    if (!piece.liveOn || first <= piece.liveOn) return [];
    return [
      {
        level: "note",
        message: { key: "findings.linkLate" },
        facts: [
          { key: "facts.live", params: { day: piece.liveOn } },
          { key: "facts.linked", params: { day: first } },
        ],
        fix: { kind: "noted" },
      },
    ];
  },
};

function firstLinkedOn(link: { linkedOn: string; [field: string]: unknown }): string {
  const first = link["firstLinkedOn"];
  return typeof first === "string" ? first : link.linkedOn;
}
