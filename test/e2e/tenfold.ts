/** The sample company ten times over, with names as long as they may be: what a strategy grows into in a bad year. */
import { dayOf, daysBetween, shiftDays } from "../../utils/model/days";
import { ANCHOR, assetsText, ASSETS, STRATEGY, strategyText } from "../unit/brackenworks";

interface Entry {
  id: string;
  name?: string;
  [field: string]: unknown;
}
type Lists = Record<string, unknown>;

const TIMES = 10;
/** Lists of the strategy that grow; stages and versions are few by their nature. */
const GROWING = [
  ...["teams", "people", "businessGoals", "goals", "personas", "pillars", "campaigns"],
  ...["notDoing", "disagreements", "rituals", "workflows"],
];
/** The longest a line may be, in words and in one word no browser can break. */
const WORDS = "and everything that belongs to it in every country and season ".repeat(5);
const WORD = "Qualitätssicherungsbeauftragtenversammlungsprotokoll".repeat(6);

/** The files of a workspace with ten of everything the sample has one of, its days as if it were of today. */
export function tenfold(): { name: string; text: string }[] {
  const late = daysBetween(ANCHOR, dayOf(new Date()));
  const strategy = shiftDays(JSON.parse(strategyText), late) as Lists;
  const assets = shiftDays(JSON.parse(assetsText), late) as Lists & { assets: Entry[] };
  const ids = new Set<string>();
  for (const list of GROWING) collectIds(strategy[list], ids);
  for (const { id } of assets.assets) ids.add(id);
  for (const list of GROWING) strategy[list] = grown(strategy[list] as Entry[], ids);
  assets.assets = grown(assets.assets, ids);
  return [
    { name: STRATEGY, text: JSON.stringify(strategy) },
    { name: ASSETS, text: JSON.stringify(assets) },
  ];
}

function collectIds(value: unknown, into: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  const { id } = value as { id?: unknown };
  if (typeof id === "string") into.add(id);
  for (const inner of Object.values(value)) collectIds(inner, into);
}

function grown(list: readonly Entry[], ids: ReadonlySet<string>): Entry[] {
  return Array.from({ length: TIMES }, (_, copy) => copy).flatMap((copy) =>
    list.map((one, at) => (copy === 0 ? one : copyOf(one, copy, at + copy * list.length, ids))),
  );
}

function copyOf(one: Entry, copy: number, at: number, ids: ReadonlySet<string>): Entry {
  const text = JSON.stringify(one).replaceAll(/"([^"\\]+)"/g, (whole, word: string) =>
    ids.has(word) ? `"${word}-${String(copy)}"` : whole,
  );
  const made = JSON.parse(text) as Entry & {
    code?: string;
    title?: string;
    refs?: { key: string; url?: string }[];
  };
  if (made.code) made.code = `G${String(at + 1)}`;
  if (made.priority) made.priority = at + 1;
  for (const ref of made.refs ?? []) {
    const tail = ref.key.split(":").at(-1) ?? "";
    ref.key += String(copy);
    if (ref.url) ref.url = ref.url.replaceAll(tail, tail + String(copy));
  }
  for (const field of ["name", "title", "topic"] as const)
    if (typeof made[field] === "string") made[field] = longer(made[field], copy);
  return made;
}

function longer(name: string, copy: number): string {
  if (copy === 1) return `${name} ${WORDS}`.slice(0, 299).trim();
  if (copy === 2) return `${name} ${WORD}`.slice(0, 300);
  return `${name} ${String(copy)}`;
}
