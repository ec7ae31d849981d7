/** How alike two texts are, seen from their runs of words alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boilerplateOf, kinOf, likeness, NO_BOILERPLATE } from "../../../utils/fit/duplicates";
import { languages } from "../../../utils/fit/languages";
import { MOST_RUNS, sketchOf } from "../../../utils/fit/sketch";
import { plain, tokensOf } from "../../../utils/fit/tokens";

const { en } = languages;
const of = (text: string): number[] => sketchOf(tokensOf(plain(text), en), en).runs;
const words = (count: number, start = 0): string =>
  Array.from({ length: count }, (_one, at) => `word${String(at + start)}x`).join(" ");

const runs = fc
  .uniqueArray(fc.nat(400), { maxLength: MOST_RUNS })
  .map((one) => one.sort((a, b) => a - b));
const pieces = fc.array(runs, { maxLength: 12 });

describe("likeness", () => {
  it("is 1 for the same text and 0 for another one", () => {
    for (const count of [3, 60, 5000]) {
      const one = of(words(count));
      expect(likeness(one, one)).toEqual({ similarity: 1, contained: 1 });
      expect(likeness(one, of(words(count, 9000)))).toEqual({ similarity: 0, contained: 0 });
    }
  });

  it("of a text that stands whole in a longer one: contained, and not as similar", () => {
    expect(likeness(of(words(30)), of(words(90)))).toEqual({
      similarity: 28 / 88,
      contained: 1,
    });
  });

  it.each([
    [2000, 1000],
    [2000, 500],
    [900, 700],
  ])("is about right where only some runs are kept: of %i words %i shared", (length, both) => {
    const { similarity, contained } = likeness(of(words(length)), of(words(length, length - both)));
    expect(Math.abs(contained - both / length)).toBeLessThan(0.1);
    expect(Math.abs(similarity - both / (2 * length - both))).toBeLessThan(0.1);
  });

  it("counts boilerplate next to nothing, and not nothing", () => {
    const frame = words(80, 5000);
    const [one, other] = [of(`${frame} ${words(20)}`), of(`${frame} ${words(20, 100)}`)];
    const dropped = new Set(of(frame));
    expect(kinOf(likeness(one, other))).toBe("near");
    expect(kinOf(likeness(one, other, dropped))).not.toBe("near");
    expect(likeness(of(frame), of(frame), dropped)).toEqual({ similarity: 1, contained: 1 });
  });

  it("is between 0 and 1, the same both ways, and 1 with itself, whatever is boilerplate", () => {
    fc.assert(
      fc.property(runs, runs, fc.uniqueArray(fc.nat(400)), (one, other, dropped) => {
        const found = likeness(one, other, new Set(dropped));
        expect(likeness(other, one, new Set(dropped))).toEqual(found);
        expect(found.similarity).toBeGreaterThanOrEqual(0);
        expect(found.contained).toBeGreaterThanOrEqual(found.similarity);
        expect(found.contained).toBeLessThanOrEqual(1);
        const same = one.length > 0 ? 1 : 0;
        expect(likeness(one, one, new Set(dropped)).similarity).toBe(same);
      }),
    );
  });

  it("says nothing of texts without runs", () => {
    expect(likeness([], [])).toEqual({ similarity: 0, contained: 0 });
    expect(likeness([], of(words(9)))).toEqual({ similarity: 0, contained: 0 });
  });
});

it.each([
  [0.25, 0.3, "near"],
  [0.1, 0.5, "near"],
  [0.24, 0.49, "parts"],
  [0.08, 0.1, "parts"],
  [0.01, 0.15, "parts"],
  [0.07, 0.14, "apart"],
])("similarity %d, contained %d: %s", (similarity, contained, kin) => {
  expect(kinOf({ similarity, contained })).toBe(kin);
});

describe("boilerplate", () => {
  const frame = words(20, 900_000);
  const many = (count: number, framed: number): number[][] =>
    Array.from({ length: count }, (_one, at) =>
      of(at < framed ? `${frame} ${words(20, at * 40)}` : words(40, at * 40)),
    );

  it.each([
    [10, 3, 0],
    [10, 4, 18],
    [300, 6, 0],
    [300, 7, 18],
  ])("of %i texts %i have a frame: %i runs of it", (count, framed, expected) => {
    const found = boilerplateOf(many(count, framed));
    expect(found.size).toBe(expected);
    expect([...found].every((run) => of(frame).includes(run))).toBe(true);
  });

  it("of long texts is seen by its share among those that could have kept it", () => {
    const long = Array.from({ length: 200 }, (_one, at) =>
      of(`${at < 40 ? frame : ""} ${words(1200, at * 1300 + 9000)}`),
    );
    const kept = long.flat().filter((run) => of(frame).includes(run));
    expect(kept.length).toBeGreaterThan(0);
    expect([...boilerplateOf(long)].sort()).toEqual([...new Set(kept)].sort());
  });

  it("is none of nothing", () => {
    expect(boilerplateOf([])).toEqual(NO_BOILERPLATE);
    expect(boilerplateOf([[], []])).toEqual(NO_BOILERPLATE);
  });

  it("is the same in whatever order the pieces come, and what stands in more than three", () => {
    fc.assert(
      fc.property(
        pieces.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const found = boilerplateOf(all);
          expect([...boilerplateOf(shuffled)]).toEqual([...found]);
          for (const run of new Set(all.flat()))
            expect(found.has(run)).toBe(all.filter((one) => one.includes(run)).length > 3);
        },
      ),
    );
  });
});
