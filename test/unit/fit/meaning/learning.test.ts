/** What own pieces teach: the same in any order, undone by leaving a link out, kept as text without words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Own } from "../../../../utils/fit/meaning/experience";
import { packed, readPacked } from "../../../../utils/fit/meaning/packed";
import type { Experiences } from "../../../../utils/fit/meaning/reader";
import { anyText, readerOf, somePieces, someText, taught } from "../larkfield";

const say = (experiences: Experiences, title: string, text = ""): string =>
  JSON.stringify(readerOf(undefined, experiences).suggestions(title, text));
const piece = (title: string, text: string, goal?: string): Own => ({
  ...{ title, text },
  linked: goal ? { goal } : {},
});

describe("order", () => {
  it("of own pieces never changes anything", () => {
    const shuffled = somePieces.chain((pieces) =>
      fc.tuple(
        fc.constant(pieces),
        fc.shuffledSubarray(pieces, { minLength: pieces.length, maxLength: pieces.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, someText(), ([pieces, other], text) => {
        const [one, two] = [taught(pieces), taught(other)];
        expect(packed(two)).toBe(packed(one));
        expect(say(two, "", text)).toBe(say(one, "", text));
        const scores = [one, two].map((given) =>
          readerOf(undefined, given).in("en").scores("goal", "", text),
        );
        expect(scores[1]).toEqual(scores[0]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the same pieces", () => {
  it("teach the same, byte for byte, whatever was learned in between", () => {
    fc.assert(
      fc.property(somePieces, somePieces, someText(), (pieces, others, text) => {
        const first = taught(pieces);
        const before = [packed(first), say(first, "", text)];
        taught([...pieces, ...others]);
        const again = taught(pieces);
        expect([packed(again), say(again, "", text)]).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

const mixed = (word: string): string => `${word} ${word} opening hours and parking at the shop`;
const linked = [
  ...["daffodil", "daffodils in pots", "a daffodil show"].map((one) =>
    piece(one, mixed("daffodil"), "g-winter"),
  ),
  ...["tulip", "tulips in pots", "a tulip show"].map((one) =>
    piece(one, mixed("tulip"), "g-school"),
  ),
];

describe("a link a person confirmed", () => {
  it("raises its card for pieces that say the same", () => {
    expect(JSON.parse(say({}, "Daffodil weekend"))).toMatchObject({
      goal: [{ band: "none" }, { band: "none" }],
    });
    const scores = readerOf(undefined, taught(linked))
      .in("en")
      .scores("goal", "Daffodil weekend", "");
    expect(scores[0]?.id).toBe("g-winter");
    const other = readerOf(undefined, taught(linked)).in("en").scores("goal", "Tulip weekend", "");
    expect(other[0]?.id).toBe("g-school");
  });

  it("raises it more, the more there are", () => {
    const score = (pieces: Own[]): number =>
      readerOf(undefined, taught(pieces)).in("en").scores("goal", "Daffodil", "")[0]?.score ?? 0;
    const few = [0, 3].flatMap((at) => linked[at] ?? []);
    expect(score(linked)).toBeGreaterThan(score(few));
  });

  it("left out again leaves nothing behind", () => {
    const [first, ...rest] = linked;
    const without = { ...(first ?? piece("", "")), linked: {} };
    const before = taught([without, ...rest]);
    taught(linked);
    expect(packed(taught([without, ...rest]))).toBe(packed(before));
    expect(packed(taught(linked))).not.toBe(packed(before));
  });

  it("to a goal it supports counts for that goal too, in whatever order they are named", () => {
    const one = piece("daffodil", mixed("daffodil"), "g-school");
    const score = (given: Own): number => {
      const meaning = readerOf(undefined, taught([given, ...linked.slice(3)])).in("en");
      const scores = meaning.scores("goal", "Daffodil", "");
      return scores.find(({ id }) => id === "g-winter")?.score ?? 0;
    };
    expect(score({ ...one, supports: ["g-winter"] })).toBeGreaterThan(score(one));
    const texts = [["g-winter"], ["g-school", "g-winter", "g-gone"], ["g-winter", "g-school"]].map(
      (supports) => packed(taught([{ ...one, supports }, ...linked])),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toBe(packed(taught([one, ...linked])));
  });

  it("to what is gone teaches nothing", () => {
    const gone = linked.map((one) => ({ ...one, linked: { goal: "g-gone" } }));
    const bare = linked.map((one) => ({ ...one, linked: {} }));
    expect(packed(taught(gone))).toBe(packed(taught(bare)));
  });
});

describe("kept as text", () => {
  it("serves as well as what was learned", () => {
    fc.assert(
      fc.property(somePieces, someText(), (pieces, text) => {
        const learned = taught(pieces);
        const kept = readPacked(packed(learned));
        const scores = [learned, kept].map((one) =>
          readerOf(undefined, one).in("en").scores("goal", "", text),
        );
        const [before = [], after = []] = scores;
        for (const { id, score } of before)
          expect(after.find((one) => one.id === id)?.score).toBeCloseTo(score, 2);
        expect(packed(kept)).toBe(packed(learned));
      }),
      { numRuns: 40 },
    );
  });

  it("suggests the same", () => {
    const learned = taught(linked);
    for (const text of ["Daffodil weekend", "Tulips for the classroom", "Polytunnel daffodils"])
      expect(say(readPacked(packed(learned)), text)).toBe(say(learned, text));
  });

  it("holds no word of a piece", () => {
    expect(packed(taught(linked))).not.toMatch(/daffodil|tulip|parking/i);
  });

  it("is nothing when it is anything else", () => {
    const odd = fc.oneof(anyText, fc.json(), fc.constantFrom("", "null", "[]", "1", "{", '"x"'));
    fc.assert(
      fc.property(odd, (text) => {
        expect(readPacked(text)).toEqual({});
      }),
    );
  });

  it.each([
    ["another version", { version: 0, en: { pieces: 1, holding: [], learned: {} } }],
    ["a language that is a number", { version: 1, en: 5 }],
    ["no counts", { version: 1, en: { pieces: "3", holding: [], learned: {} } }],
    ["words for numbers", { version: 1, en: { pieces: 3, holding: [[1, "a"]], learned: {} } }],
    [
      "less than nothing",
      { version: 1, en: { pieces: -3, holding: [[1, 1]], learned: { goal: [] } } },
    ],
    [
      "weights that are none",
      { version: 1, en: { pieces: 3, holding: [], learned: { goal: [["g", [[1, null]]]] } } },
    ],
  ])("is nothing when it holds %s", (_what, value) => {
    expect(readPacked(JSON.stringify(value))).toEqual({});
  });
});
