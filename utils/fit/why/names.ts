import type { Person, Team } from "../../model/people";
import { languages } from "./languages";
import { anyOf } from "./words";

/** Names a reason may mention, from the workspace. */
export interface WhyNames {
  /** People of director level or above, outside sales */
  seniors: readonly string[];
  /** People of the sales team, whatever their title */
  sellers: readonly string[];
  rivals: readonly string[];
  /** Readers: names and short names */
  personas: readonly string[];
  /** Key results */
  kpis: readonly string[];
}

const packs = Object.values(languages);
const senior = anyOf(packs.flatMap((one) => one.seniorRoles));
const seller = anyOf(packs.flatMap((one) => one.sellerRoles));
const sellingTeam = anyOf(packs.flatMap((one) => [...one.sellers, ...one.sellerRoles]));

/** Who is who, for the reading of reasons. A seller is one even as a director. */
export function whoIsWho(
  people: readonly Person[],
  teams: readonly Team[],
): Pick<WhyNames, "seniors" | "sellers"> {
  const selling = new Set(
    teams.filter(({ name }) => sellingTeam.test(name.toLowerCase())).map(({ id }) => id),
  );
  const sellers = people.filter(
    (one) => (one.teamId && selling.has(one.teamId)) || seller.test((one.role ?? "").toLowerCase()),
  );
  const seniors = people.filter(
    (one) => !sellers.includes(one) && senior.test((one.role ?? "").toLowerCase()),
  );
  return { seniors: seniors.map(({ name }) => name), sellers: sellers.map(({ name }) => name) };
}

const patterns = new Map<string, RegExp>();
const MOST_KNOWN = 2_000;

/** A name as it may stand in a text, with its capital: in full, or first or last name alone. Kept: names are few. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const parts = [
    name,
    ...name.split(/\s+/).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part)),
  ];
  const body = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?:'?s)?(?![\\p{L}\\p{N}])`, "u");
  if (patterns.size > MOST_KNOWN) patterns.clear();
  patterns.set(name, made);
  return made;
}

/** Where one of these names first stands in a text. */
export function nameIn(text: string, names: readonly string[]): RegExpExecArray | null {
  for (const name of names) {
    const match = name.trim() === "" ? null : patternOf(name).exec(text);
    if (match) return match;
  }
  return null;
}
