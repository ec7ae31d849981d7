/** How long the fit engine takes: long drafts new, again and after an edit; many pieces; first use. Runs anywhere. */
import type * as experience from "../../utils/fit/meaning/experience.ts";
import type * as reader from "../../utils/fit/meaning/reader.ts";
import type { Linkable } from "../../utils/fit/meaning/strategy-cards.ts";
import type * as vectors from "../../utils/fit/meaning/vectors.ts";

/** This file is bundled with the engine: what tsx makes of a function does not run in a browser. */
export const MODULES = [
  ...["experience", "reader", "vectors"].map((one) => `fit/meaning/${one}`),
  "../test/bench/fit-speed",
];
export type Engine = typeof experience & typeof reader & typeof vectors;

export interface Speed {
  /** Milliseconds from nothing (file in memory) to the first answer about a short draft */
  first: number;
  /** Comparing the 3,000 most frequent words with the cards, in idle time */
  warm: number;
  /** Drafts of 10,000 words: all new, the same once more, and with one sentence changed */
  fresh: number[];
  again: number[];
  edits: number[];
  /** Pieces of a paragraph learned from */
  learned: number;
  /** What every draft and piece speaks for, as one text: the same everywhere */
  said: string;
}

/** What is read: a strategy, long drafts, and pieces to learn from. */
export interface Task {
  strategy: Linkable;
  drafts: string[];
  pieces: { title: string; text: string; linked: object }[];
}

/** Measures, here or in a browser. */
export function measureSpeed(on: Engine, bytes: Uint8Array, task: Task): Speed {
  const now = (): number => performance.now();
  const start = now();
  const known = on.readVectors(bytes);
  const one = new on.Reader(task.strategy, "en", known, {});
  one.suggestions("A page about forms", "People fill in forms and leave them half way.");
  const first = now() - start;
  const warming = now();
  one.in("en").warm(0, 3000);
  const warm = now() - warming;
  const timed = (text: string): number => {
    const from = now();
    one.suggestions("A long draft", text);
    return now() - from;
  };
  const fresh = task.drafts.map(timed);
  const again = task.drafts.map((text) => {
    timed(text);
    return timed(text);
  });
  const lines = (task.drafts[0] ?? "").split("\n");
  const edits = Array.from({ length: 200 }, (_, at) => {
    const place = (at * 37) % lines.length;
    lines[place] = `${lines[place] ?? ""} Edit number${String(at)} about accessible forms.`;
    return timed(lines.join("\n"));
  });
  const learning = now();
  const lessons = on.experiencesOf(task.pieces, task.strategy, "en", known);
  const learned = now() - learning;
  const taught = new on.Reader(task.strategy, "en", known, lessons);
  const said = JSON.stringify(
    [...task.drafts, ...task.pieces.slice(0, 200).map(({ text }) => text)].map((text) =>
      taught.suggestions("A draft", text),
    ),
  );
  return { first, warm, fresh, again, edits, learned, said };
}
