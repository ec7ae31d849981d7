/** The sentences two texts share. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedSentences } from "../../../utils/fit/duplicates-sentences";
import { languages } from "../../../utils/fit/languages";
import { sketchOf } from "../../../utils/fit/sketch";
import { plain, tokensOf } from "../../../utils/fit/tokens";

const AUDIT = "The auditor arrives on a Tuesday, without a word of warning.";
const RECORDS = "Keep the records of two years in one place.";

describe("shared sentences", () => {
  it("come longest first, each once, as the first text has them", () => {
    const one = `${RECORDS} Something of its own stands here as well. ${AUDIT} ${AUDIT}`;
    const other = `${AUDIT}\n\nAnother opening that nobody else has.\n${RECORDS}`;
    expect(sharedSentences(one, other)).toEqual([AUDIT, RECORDS]);
  });

  it.each([
    ["case and punctuation", "the auditor arrives, on a TUESDAY - without a word of warning"],
    ["spaces", AUDIT.replaceAll(" ", "  \t")],
    ["a bullet", `• ${AUDIT}`],
    ["curly quotes", `“${AUDIT}”`],
    ["soft hyphens", AUDIT.replace("auditor", "audi\u00adtor")],
  ])("are the same whatever the %s", (_what, text) => {
    expect(sharedSentences(AUDIT, text)).toEqual([AUDIT]);
    expect(sharedSentences(text, AUDIT)).toHaveLength(1);
  });

  it("do not end at a decimal point", () => {
    const text = "The scrap rate fell to 2.5 per cent in one year.";
    expect(sharedSentences(text, `Before. ${text} After.`)).toEqual([text]);
  });

  it("leave out short ones", () => {
    expect(
      sharedSentences("Read more about it.\nContact us", "Read more about it. Contact us"),
    ).toEqual([]);
  });

  it("leave out those that stand in many pieces", () => {
    const { en } = languages;
    const boilerplate = new Set(sketchOf(tokensOf(plain(RECORDS), en), en).runs);
    const text = `${RECORDS} ${AUDIT}`;
    expect(sharedSentences(text, text, { boilerplate, language: en })).toEqual([AUDIT]);
    expect(sharedSentences(text, text, { boilerplate: new Set(), language: en })).toHaveLength(2);
  });

  it("are found in scripts without spaces and from right to left", () => {
    expect(sharedSentences("审核员星期二来。别的话。", "前言。审核员星期二来。")).toEqual([
      "审核员星期二来。",
    ]);
    const arabic = "المدقق يصل يوم الثلاثاء دون سابق إنذار.";
    expect(sharedSentences(`🚲 ${arabic}`, `🚲 ${arabic} نص آخر`)).toHaveLength(1);
  });

  it("of a text with itself are all its longer sentences; of any two, stand in both", () => {
    const sentence = fc.constantFrom(
      AUDIT,
      RECORDS,
      "Short one.",
      "Nothing else is said here at all.",
    );
    const text = fc.array(sentence).map((all) => all.join(" "));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const found = sharedSentences(one, other);
        expect(found).toEqual(sharedSentences(other, one));
        expect(new Set(found).size).toBe(found.length);
        for (const each of found) expect(one.includes(each) && other.includes(each)).toBe(true);
        const own = [AUDIT, RECORDS, "Nothing else is said here at all."];
        expect(sharedSentences(one, one)).toEqual(own.filter((each) => one.includes(each)));
      }),
    );
  });

  it("are looked for in anything, and in long texts in good time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
        expect(sharedSentences(one, other).length).toBeLessThanOrEqual(one.length);
      }),
    );
    const long = Array.from({ length: 40_000 }, (_one, at) => `This is sentence number ${at}.`);
    expect(sharedSentences(long.join(" "), [...long].reverse().join("\n"))).toHaveLength(40_000);
    const quotes = '"'.repeat(100_000);
    expect(sharedSentences(quotes, `. ${quotes}${" ".repeat(100_000)}`)).toEqual([]);
  }, 10_000);
});
