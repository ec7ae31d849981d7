import { daysBetween } from "../../model/days";
import type { PieceFacts, Rule } from "../contract";
import { isLater } from "../order";
import { openFix } from "../said";
import { profileClaims } from "../profile";
import type { Profile } from "../profile";

const NEAR = 30;

/** CLASH-MSG (findings.md 4.2; 4.5, 2): two pieces tell the same people opposite things within a month. */
export const clashMsg: Rule = {
  id: "CLASH-MSG",
  set: "standard",
  check(facts) {
    const { piece } = facts;
    if (piece.status === "idea" || piece.status === "retired") return [];
    const clashes = Object.entries(profileClaims(facts)).flatMap(([side, said]) =>
      facts.others
        .filter((other) => contradicts(facts, side, other))
        .map((other) => ({ side, said, other })),
    );
    const [first] = clashes.sort((a, b) => (a.other.id < b.other.id ? -1 : 1));
    if (!first) return [];
    const theirs = first.other.claims[opposite(first.side)] ?? "";
    return [
      {
        level: "check",
        message: {
          key: "findings.clashMsg",
          params: { said: first.said, title: first.other.title, theirs },
        },
        facts: [
          { key: "facts.saysHere", params: { said: first.said } },
          { key: "facts.saysThere", params: { title: first.other.title, said: theirs } },
        ],
        cause: [pairOf(first.side), first.other.id],
        fix: openFix(first.other),
      },
    ];
  },
};

function pairOf(side: string): string {
  return side.slice(0, side.lastIndexOf(":"));
}

function opposite(side: string): string {
  return `${pairOf(side)}:${side.endsWith(":0") ? "1" : "0"}`;
}

/** A pair of a decision is said where the decision is broken; a pair people wrote down where the later piece is. */
function contradicts(facts: PieceFacts, side: string, other: Profile): boolean {
  const { piece, persona } = facts;
  if (!(opposite(side) in other.claims) || other.claims[side] !== undefined) return false;
  if (other.status === "idea" || other.status === "retired") return false;
  if (persona && other.personaId && persona.id !== other.personaId) return false;
  if (!isNear(piece, other)) return false;
  const decided = facts.ground.notDoing.some(({ id }) => id === pairOf(side));
  return decided ? side.endsWith(":0") : isLater(piece, other);
}

interface Dated {
  createdOn: string;
  date?: string;
}

/** Made, or out, within a month of each other. */
function isNear(one: Dated, other: Dated): boolean {
  const within = (a: string, b: string): boolean => Math.abs(daysBetween(a, b)) <= NEAR;
  if (one.date && other.date) return within(one.date, other.date);
  const near = within(one.date ?? one.createdOn, other.date ?? other.createdOn);
  return near || within(one.createdOn, other.createdOn);
}
