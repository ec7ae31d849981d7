import { isOver } from "../../model/campaign";
import { CROWD_LIMIT, earlierInWindow, freeDay, staysUp } from "../../model/crowd";
import type { Slot } from "../../model/crowd";
import type { PieceFacts, Rule } from "../contract";
import { nearDuplicates } from "../near";

/** CLASH-DATE (findings.md 4.2; 4.5, 10): too many pieces for one reader on one channel within five days. */
export const clashDate: Rule = {
  id: "CLASH-DATE",
  set: "standard",
  check(facts) {
    const { piece, persona, ground } = facts;
    if (!persona || !piece.channel || !piece.date || isSent(piece.status)) return [];
    if (staysUp(piece)) return [];
    const limit = ground.workspace?.rules?.clashLimit ?? CROWD_LIMIT;
    const taken = slots(facts);
    const own = { id: piece.id, date: piece.date };
    if (earlierInWindow(taken, own).length < limit) return [];
    const near = new Set(nearDuplicates(facts).map(({ id }) => id));
    const others = taken.filter(({ id }) => !near.has(id));
    const before = earlierInWindow(others, own);
    if (before.length < limit) return [];
    return [
      {
        level: "note",
        message: {
          key: "findings.clashDate",
          params: { persona: persona.short, count: before.length + 1, channel: piece.channel },
        },
        facts: before.map(({ title, date }) => ({
          key: "facts.on",
          params: { title, day: date ?? "" },
        })),
        cause: [persona.id, piece.channel, piece.date],
        fix: { kind: "day", day: freeDay(others, piece.date, limit) },
      },
    ];
  },
};

function isSent(status: string): boolean {
  return status === "live" || status === "idea" || status === "retired";
}

/** Pieces and empty parts for the same reader on the same channel. */
function slots(facts: PieceFacts): (Slot & { title: string })[] {
  const { piece, persona, others, ground } = facts;
  const channel = piece.channel?.toLowerCase();
  const pieces = others.filter(
    (one) =>
      one.personaId === persona?.id &&
      one.channel?.toLowerCase() === channel &&
      !["idea", "retired"].includes(one.status) &&
      !staysUp(one),
  );
  const parts = ground.campaigns
    .filter((one) => !isOver(one, facts.today))
    .flatMap((one) => one.parts)
    .filter(
      (part) =>
        !part.assetId &&
        !part.doneElsewhere &&
        part.personaId === persona?.id &&
        part.channel?.toLowerCase() === channel &&
        !staysUp({ type: part.type ?? "" }) &&
        !others.some(({ partId }) => partId === part.id) &&
        facts.part?.id !== part.id,
    )
    .map((part) => ({
      id: `~${part.id}`,
      title: part.name,
      ...(part.dueOn ? { date: part.dueOn } : {}),
    }));
  return [...pieces, ...parts].sort((a, b) =>
    `${a.date ?? ""} ${a.id}` < `${b.date ?? ""} ${b.id}` ? -1 : 1,
  );
}
