/** A text as numbers: the same everywhere, few, and whatever the text is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../../utils/fit/languages";
import { MOST_RUNS, shared, sketchOf } from "../../../utils/fit/sketch";
import type { Sketch } from "../../../utils/fit/sketch";
import { plain, tokensOf } from "../../../utils/fit/tokens";

const of = (text: string, language = languages.en): Sketch =>
  sketchOf(tokensOf(plain(text), language), language);
const words = (count: number, start = 0): string =>
  Array.from({ length: count }, (_one, at) => `word${String(at + start)}x`).join(" ");

describe("a sketch", () => {
  it("is the same numbers in every engine", () => {
    expect(of("Frost bites the old chain, Zoë. שלום עולם טוב 🚲 salt eats it."))
      .toMatchInlineSnapshot(`
      {
        "runs": [
          10559988,
          138601263,
          175906438,
          183962166,
          445572456,
          692334053,
          785704824,
          795683870,
          814835059,
          914167719,
        ],
        "size": 10,
        "stems": [
          314352547,
          353481565,
          424260649,
          491906553,
          584525404,
          734200445,
          773519927,
          790162112,
          1025227241,
          1055863365,
        ],
      }
    `);
  });

  it("sees no case, no punctuation and no ending of a word", () => {
    expect(of("The auditor asks for records.")).toEqual(of("the AUDITORS asked: for record"));
  });

  it("keeps telling runs of three words, not those of function words", () => {
    expect(of("one of the few").runs).toEqual([]);
    expect(of("frost on chains").runs).toHaveLength(1);
    expect(of("frost chains").runs).toEqual([]);
  });

  it("keeps each number once, the smallest, in order", () => {
    const { stems, runs, size } = of(`${words(900)} ${words(900)}`);
    expect(size).toBe(900);
    expect([stems.length, runs.length]).toEqual([400, MOST_RUNS]);
    for (const list of [stems, runs]) {
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect(list.every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 30)).toBe(true);
    }
  });

  it("of a text that grows keeps the same runs, but for those that give way to smaller ones", () => {
    const [one, more] = [of(words(900)).runs, of(words(1200)).runs];
    const reach = Math.max(...more);
    expect(more).toEqual(expect.arrayContaining(one.filter((run) => run <= reach)));
    expect(one).not.toEqual(more);
  });

  it("spreads its numbers evenly, so that the smallest are a fair choice", () => {
    const all = Array.from({ length: 200 }, (_one, at) => of(words(100, at * 100)).runs).flat();
    for (const quarter of [0, 1, 2, 3]) {
      const share = all.filter((run) => run >>> 28 === quarter).length / all.length;
      expect(Math.abs(share - 0.25)).toBeLessThan(0.02);
    }
  });

  it.each([
    ["nothing", ""],
    ["emoji", "👩‍👩‍👧 🏳️‍🌈 🚲🚲 \ud83d"],
    ["right to left", "مرحبا بالعالم هذا نص قصير \u202eabc\u202c שלום"],
    ["200,000 words", words(200_000)],
    ["one long word", "x".repeat(1_000_000)],
    ["binary", Array.from({ length: 70_000 }, (_one, at) => String.fromCharCode(at)).join("")],
  ])("is made of any text: %s", (_what, text) => {
    for (const language of Object.values(languages)) {
      const { stems, runs, size } = of(text, language);
      expect(runs.length).toBeLessThanOrEqual(MOST_RUNS);
      expect(size).toBeGreaterThanOrEqual(stems.length);
    }
  });

  it("is made of any string at all, and is plain data", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const sketch = of(text);
        expect(JSON.parse(JSON.stringify(sketch))).toEqual(sketch);
        expect(of(text)).toEqual(sketch);
      }),
    );
  });
});

it("shared counts what two sorted lists have in common", () => {
  const list = fc.uniqueArray(fc.nat(60)).map((one) => one.sort((a, b) => a - b));
  fc.assert(
    fc.property(list, list, (a, b) => {
      expect(shared(a, b)).toBe(a.filter((one) => b.includes(one)).length);
    }),
  );
});
