/** Whatever a text is: it is read, without a failure and without a wait. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftLines } from "../../../../utils/fit/lines/draft-lines";
import { CARD_KINDS } from "../../../../utils/fit/meaning/experience";
import { anyText, larkfield, readerOf, taught } from "../larkfield";
import { factsOf } from "../lines/drafts";

const SENTENCE = "The pupils of the school saw the harvest of a polytunnel, and nobody asked why. ";
const words = (count: number, of = SENTENCE): string => of.repeat(Math.ceil(count / 15));
const junk = String.fromCharCode(
  ...Array.from({ length: 60_000 }, (_one, at) => (at * 7919) % 65_536),
);

/** Milliseconds, on a busy machine: reading that grew with the square of the words would take minutes. */
const PATIENCE = 60_000;

describe("a text of any kind", () => {
  it.each<[string, string]>([
    ["nothing", ""],
    ["one word", "pupils"],
    ["200,000 words in lines", words(200_000, `${SENTENCE}\n`)],
    ["200,000 words in one line", words(200_000)],
    ["200,000 words without an end", words(200_000, "pupils school harvest ")],
    [
      "200,000 different words",
      Array.from({ length: 200_000 }, (_, at) => `w${at.toString(36)}`).join(" "),
    ],
    ["one word of a million letters", "a".repeat(1_000_000)],
    ["a million spaces", `pupils${" ".repeat(1_000_000)}school`],
    ["a million line ends", `pupils${"\n".repeat(1_000_000)}school`],
    ["200,000 full stops", ". ".repeat(200_000)],
    ["200,000 quotation marks", `."`.repeat(200_000)],
    ["20,000 quotations", `"we like our pupils and our school" said she, `.repeat(20_000)],
    ["20,000 negations", "no pupils, never a school, not without lessons, ".repeat(20_000)],
    ["binary junk", junk],
    ["emoji", "👩‍🌾🌱🏫".repeat(20_000)],
    ["half characters", "\ud83d ".repeat(20_000)],
    ["right-to-left", "المدرسة تزرع حديقة في الصف مع التلاميذ. ".repeat(2000)],
    ["Japanese", "学校の菜園で子どもたちが種をまきます。".repeat(2000)],
    [
      "mixed languages",
      `${SENTENCE}\n\nDie Schule erntet.\n\nL'école récolte. العربية\n\n`.repeat(500),
    ],
  ])("is read in time: %s", { timeout: 60_000 }, (_what, text) => {
    const reader = readerOf();
    const from = performance.now();
    const said = reader.suggestions(text.slice(0, 300), text);
    const lines = draftLines(factsOf({ text, goal: "g-winter", persona: "p-grower" }));
    reader.in("en").readCovering("Does it fit into one lesson?", factsOf({ text }).sentences);
    expect(performance.now() - from).toBeLessThan(PATIENCE);
    for (const kind of CARD_KINDS) expect(said[kind]).toHaveLength(larkfield[`${kind}s`].length);
    expect(lines.map(({ id }) => id)).toEqual(["reader", "message", "next-step"]);
  });

  it("may be a title, a text or a piece of our own", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, text, other) => {
        const experiences = taught([
          { title, text, linked: { goal: "g-school" } },
          { title: other, text: title, linked: { goal: "g-winter", persona: "gone" } },
        ]);
        const reader = readerOf(undefined, experiences);
        const { goal } = reader.suggestions(other, text);
        expect(goal).toHaveLength(2);
        for (const { score } of reader.in("en").scores("goal", title, text))
          expect(score).not.toBeNaN();
        expect(draftLines(factsOf({ text, title, persona: "p-teacher" }))).toHaveLength(3);
      }),
      { numRuns: 150 },
    );
  });
});
