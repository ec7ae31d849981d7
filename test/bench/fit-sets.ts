/** Public texts with known classes, as a strategy of goals, and how well the engine tells them (fit.md, 10). */
import { readFileSync } from "node:fs";
import type { Own } from "../../utils/fit/meaning/experience.ts";
import { confidenceIn } from "../../utils/fit/meaning/confidence.ts";
import { TUNED } from "../../utils/fit/meaning/constants.ts";
import { experiencesOf, Reader } from "../../utils/fit/meaning/reader.ts";
import type { Linkable } from "../../utils/fit/meaning/strategy-cards.ts";
import { readVectors } from "../../utils/fit/meaning/vectors.ts";
import { Goal } from "../../utils/model/goal.ts";

export const DATA = new URL("../../../shared/data/bench/", import.meta.url);
export const SETS = ["yc", "dg", "va"] as const;

interface Doc {
  id: string;
  title: string;
  text: string;
  labels: string[];
}

export interface TextSet {
  name: string;
  strategy: Linkable;
  ids: string[];
  docs: Doc[];
}

export const vectors = readVectors(
  readFileSync(new URL("../../public/fit/words.bin", import.meta.url)),
);

export function readSet(name: string): TextSet {
  const raw = JSON.parse(readFileSync(new URL(`${name}.json`, DATA), "utf8")) as {
    classes: { id: string; name: string; description: string; phrases: string[] }[];
    docs: Doc[];
  };
  const goals = raw.classes.map(({ id, name: said, description, phrases }, at) =>
    Goal.parse({
      ...{ id, code: `G${String(at + 1)}`, name: said, status: "active", why: description },
      ...{ signals: phrases, personaIds: [], kpis: [], teamIds: [] },
    }),
  );
  const strategy = { goals, personas: [], pillars: [], campaigns: [], stages: [] };
  return { name, strategy, ids: raw.classes.map(({ id }) => id), docs: raw.docs };
}

export interface Told {
  first: number;
  firstThree: number;
  /** How well the engine's own chance tells documents of none of the classes from the others */
  none: number;
  /** Of what is offered in one click: the share of all documents, and the share of it that is right */
  offered: number;
  right: number;
}

const PER_CLASS = 20;
const PARTS = 8;
const ownOf = ({ title, text }: Doc, titleOnly: boolean, goals: readonly string[] = []): Own => {
  const [goal, ...supports] = goals;
  return { title, text: titleOnly ? "" : text, linked: goal ? { goal } : {}, supports };
};

/**
 * Each document read against the classes; with `links` up to 20 of each class are confirmed, never itself. As in
 * fit.md 3, a document of several classes is confirmed for each of them: one is its main goal, the others it supports.
 */
export function tell(set: TextSet, titleOnly: boolean, links: boolean): Told {
  const parts = links ? PARTS : 1;
  const seen = Array.from({ length: parts }, (_, part) => {
    const counts = new Map<string, number>();
    const own = set.docs.map((doc, at) => {
      if (!links || at % parts === part) return ownOf(doc, titleOnly);
      const goals = doc.labels.filter((label) => (counts.get(label) ?? 0) < PER_CLASS);
      for (const goal of goals) counts.set(goal, (counts.get(goal) ?? 0) + 1);
      return ownOf(doc, titleOnly, goals);
    });
    const reader = readerOf(set, own);
    return set.docs
      .filter((_, at) => at % parts === part)
      .map(({ title, text, labels }) => {
        const scores = reader.in("en").scores("goal", title, titleOnly ? "" : text);
        return { labels, scores, chance: confidenceIn(scores) };
      });
  }).flat();
  return summed(seen);
}

function readerOf(set: TextSet, own: readonly Own[]): Reader {
  const experiences = experiencesOf(own, set.strategy, "en", vectors);
  return new Reader(set.strategy, "en", vectors, experiences);
}

interface Seen {
  labels: string[];
  scores: { id: string }[];
  chance: number;
}

function summed(seen: readonly Seen[]): Told {
  const known = seen.filter(({ labels }) => labels.length > 0);
  const isRight = ({ labels, scores }: Seen, most: number): boolean =>
    scores.slice(0, most).some(({ id }) => labels.includes(id));
  const share = (some: readonly Seen[], of: readonly Seen[]): number => some.length / of.length;
  const offered = seen.filter(({ chance }) => chance >= TUNED.bands.suggested);
  return {
    first: share(
      known.filter((one) => isRight(one, 1)),
      known,
    ),
    firstThree: share(
      known.filter((one) => isRight(one, 3)),
      known,
    ),
    none: auroc(
      known.map(({ chance }) => chance),
      seen.filter(({ labels }) => labels.length === 0).map(({ chance }) => chance),
    ),
    offered: share(offered, seen),
    right: share(
      offered.filter((one) => isRight(one, 1)),
      offered,
    ),
  };
}

/** Of long documents: right links called wrong, and wrong links found. Other classes of a document are not wrong. */
export function tellDrift(set: TextSet): { alarms: number; found: number } {
  const reader = readerOf(
    set,
    set.docs.map((doc) => ownOf(doc, false)),
  );
  const [alarms, found]: [boolean[], boolean[]] = [[], []];
  for (const { title, text, labels } of set.docs) {
    if (labels.length === 0 || text.split(/\s+/).length < TUNED.drift.words) continue;
    for (const id of set.ids) {
      const other = reader.readAhead("goal", id, title, text);
      if (!labels.includes(id)) found.push(other !== undefined);
      else alarms.push(other !== undefined && !labels.includes(other));
    }
  }
  const share = (list: boolean[]): number => list.filter(Boolean).length / list.length;
  return { alarms: share(alarms), found: share(found) };
}

function auroc(yes: readonly number[], no: readonly number[]): number {
  let sum = 0;
  for (const one of yes) for (const other of no) sum += one > other ? 1 : one === other ? 0.5 : 0;
  return sum / (yes.length * no.length);
}
