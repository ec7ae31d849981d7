import { addDays } from "../../model/days";
import type { PieceFacts, Rule } from "../contract";
import { isOver } from "../facts";
import { nearDuplicates } from "../near";
import type { Profile } from "../profile";

const WINDOW = 5;
const LIMIT = 3;
const STAYS =
  /\bads?\b|advert|anzeige|annonce|landing|web ?page|website|^page|\bpage$|faq|wiki|help|evergreen|seite/i;

/** CLASH-DATE (findings.md 4.2; 4.5, 10): too many pieces for one reader on one channel within five days. */
export const clashDate: Rule = {
  id: "CLASH-DATE",
  set: "standard",
  check(facts) {
    const { piece, persona, ground } = facts;
    if (!persona || !piece.channel || !piece.date || isSent(piece.status)) return [];
    if (staysUp(piece)) return [];
    const limit = ground.workspace?.rules?.clashLimit ?? LIMIT;
    const taken = slots(facts);
    if (earlierInWindow(facts, piece.date, taken).length < limit) return [];
    const near = new Set(nearDuplicates(facts).map(({ id }) => id));
    const others = taken.filter(({ id }) => !near.has(id));
    const before = earlierInWindow(facts, piece.date, others);
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

function staysUp({
  type,
  evergreen,
}: Pick<Profile, "type" | "evergreen"> | PieceFacts["piece"]): boolean {
  return Boolean(evergreen) || STAYS.test(type ?? "");
}

interface Slot {
  id: string;
  title: string;
  date?: string;
}

/** Pieces and empty parts for the same reader on the same channel, up to the piece's own day. */
function earlierInWindow({ piece }: PieceFacts, day: string, taken: readonly Slot[]): Slot[] {
  const from = addDays(day, 1 - WINDOW);
  return taken.filter(
    ({ id, date = "" }) => date >= from && (date < day || (date === day && id < piece.id)),
  );
}

function slots(facts: PieceFacts): Slot[] {
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

/** The next day on which the reader hears no more than the limit. */
function freeDay(taken: readonly Slot[], day: string, limit: number): string {
  for (let ahead = 1; ahead <= 30; ahead++) {
    const next = addDays(day, ahead);
    const from = addDays(next, 1 - WINDOW);
    if (taken.filter(({ date = "" }) => date >= from && date <= next).length < limit) return next;
  }
  return addDays(day, WINDOW);
}
