import { readFileSync } from "node:fs";
import type { Known } from "../../utils/findings/facts";
import type { Ground } from "../../utils/findings/ground";
import type { Own } from "../../utils/fit/meaning/experience";
import { experiencesOf, Reader } from "../../utils/fit/meaning/reader";
import type { Experiences } from "../../utils/fit/meaning/reader";
import { readVectors } from "../../utils/fit/meaning/vectors";
import type { Vectors } from "../../utils/fit/meaning/vectors";
import { readMainTarget } from "../../utils/model/link";

/** With fewer pieces each is read with what all the others teach; with more, with what the other parts do. */
const ONE_BY_ONE = 60;
const PARTS = 10;

/** What each piece's words speak for, by id: from text and title alone, its own link has no say. */
export function suggestionsFor(
  ground: Ground,
  known: readonly Known[],
  learn: boolean,
): ReadonlyMap<string, Record<string, unknown>> {
  const vectors = theVectors();
  const teach = (pieces: readonly Known[]): Experiences =>
    experiencesOf(
      pieces.map((one) => ownOf(one, learn)),
      ground,
      ground.language,
      vectors,
    );
  const readerOf = (pieces: readonly Known[]): Reader =>
    new Reader(ground, ground.language, vectors, teach(pieces));
  const all = readerOf(learn ? [] : known);
  const parts = known.length <= ONE_BY_ONE ? known.length : PARTS;
  const others = new Map<number, Reader>();
  return new Map(
    known.map((one, at) => {
      const part = at % parts;
      if (learn && !others.has(part))
        others.set(part, readerOf(known.filter((_other, place) => place % parts !== part)));
      const reader = learn ? (others.get(part) ?? all) : all;
      const { goal, persona } = reader.suggestions(one.title, one.text);
      return [one.id, { suggestions: { goals: goal, personas: persona } }];
    }),
  );
}

function ownOf({ title, text, link }: Known, learn: boolean): Own {
  const persona = readMainTarget(link)?.personaId;
  const linked = {
    ...(link?.main ? { goal: link.main } : {}),
    ...(persona ? { persona } : {}),
  };
  return learn
    ? { title, text, linked, supports: Object.keys(link?.to ?? {}) }
    : { title, text, linked: {} };
}

let vectors: Vectors | undefined;
function theVectors(): Vectors {
  const file = new URL("../../public/fit/words.bin", import.meta.url);
  return (vectors ??= readVectors(readFileSync(file)));
}
