/** Sentences, quotes and passages: what is quoted stands in the text, word for word. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAsking } from "../../../../utils/fit/lines/asking";
import { quotesOf } from "../../../../utils/fit/lines/quotes";
import { sentencesOf } from "../../../../utils/fit/lines/sentences";
import { anyText, readerOf, someText } from "../larkfield";

const texts = (text: string): string[] => sentencesOf(text).map((one) => one.text);
const straight = (text: string): string => text.replace(/\s+/g, " ");
const covering = (thing: string, text: string) =>
  readerOf().in("en").readCovering(thing, sentencesOf(text));

describe("sentences", () => {
  it("end at signs and lines, keep their own quotation marks, and leave out what has no word", () => {
    expect(
      texts(`One is here. Two is "here." Three!\n- four\n\n3.14\n---\n“Five?” Six e.g. seven`),
    ).toEqual(["One is here.", `Two is "here."`, "Three!", "- four", "“Five?”", "Six e.g. seven"]);
  });

  it("that are very long are cut at a word, never through a sign", () => {
    const [long] = texts("plant ".repeat(100));
    expect(long).toMatch(/^(plant )+…$/);
    expect(long?.length).toBeLessThanOrEqual(242);
    const [whole] = texts(`a${"🌱".repeat(300)}`);
    expect(whole?.endsWith("🌱 …")).toBe(true);
  });

  it("say whether they follow each other", () => {
    const found = sentencesOf(
      `A pea. A bean.\n1.\nA leek. ${"A very long one ".repeat(20)}. Last.`,
    );
    expect(found.map(({ follows }) => follows)).toEqual([false, true, false, true, false]);
    expect(found.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4]);
  });

  it("stand in the text as they are", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, someText(400)), (text) => {
        for (const one of texts(text)) {
          if (one.endsWith(" …")) expect(straight(text)).toContain(one.slice(0, -2));
          else expect(straight(text)).toContain(one);
        }
      }),
    );
  });
});

describe("quotes", () => {
  const text =
    "Pupils sow peas. The pupils and teachers sow. Teachers rest. We pay £20 for multi-site.";
  const quote = (said: string[], most = 2) => quotesOf(sentencesOf(text), said, most);

  it("are the sentences that hold most of the words, as they stand there", () => {
    expect(quote(["teachers", "pupils"])).toEqual([
      { text: "The pupils and teachers sow.", words: ["teachers", "pupils"] },
    ]);
    expect(quote(["peas", "rest"])).toEqual([
      { text: "Pupils sow peas.", words: ["peas"] },
      { text: "Teachers rest.", words: ["rest"] },
    ]);
  });

  it("are as many as wanted, none for words that are not there or only parts of others", () => {
    expect(quote(["peas", "rest"], 1)).toHaveLength(1);
    expect(quote(["pea", "teach", "", "…", "$"])).toEqual([]);
  });

  it("know phrases whatever sign stands between their words, and signs of patterns as signs", () => {
    expect(quote(["multi site"])[0]?.words).toEqual(["multi-site"]);
    expect(quote(["£20"])[0]?.words).toEqual(["£20"]);
    expect(
      quotesOf(sentencesOf("It’s the teacher’s day."), ["it's", "teacher"], 1)[0]?.words,
    ).toEqual(["It’s", "teacher"]);
  });

  it("never say more than stands there", () => {
    fc.assert(
      fc.property(someText(200), fc.array(someText(3), { maxLength: 8 }), (body, said) => {
        const quotes = quotesOf(sentencesOf(body), said, 2);
        expect(quotes.length).toBeLessThanOrEqual(2);
        for (const one of quotes) {
          expect(one.words.length).toBeGreaterThan(0);
          for (const word of one.words) expect(one.text).toContain(word);
          if (!one.text.endsWith(" …")) expect(straight(body)).toContain(one.text);
        }
      }),
    );
  });
});

describe("the passage that answers a question", () => {
  it("is the sentence with most of its words, in any form, as they stand there", () => {
    expect(
      covering(
        "Does it fit into one lesson?",
        "A tray is small. All of it Fits into a LESSON. Bye.",
      ),
    ).toEqual({ text: "All of it Fits into a LESSON.", words: ["Fits", "LESSON"] });
  });

  it("is two sentences in a row where one alone holds too little, and never two that are apart", () => {
    const [one, two] = ["In the holidays we rest.", "The watering happens by itself."];
    const asks = "What happens to watering in the holidays?";
    expect(covering(asks, `${one} ${two}`)?.text).toBe(`${one} ${two}`);
    expect(covering(asks, `${one}\n1.\n${two}`)).toBeUndefined();
    expect(covering(asks, `${one} ${"We wait. ".repeat(3)}${two}`)).toBeUndefined();
  });

  it("takes words that are much alike for each other", () => {
    expect(
      covering("What does the teacher pay?", "The teachers paid nothing at all.")?.words,
    ).toEqual(["teachers", "paid"]);
  });

  it("is none for other words, and for a question of one", () => {
    expect(
      covering("Does it fit into one lesson?", "The polytunnel is cold in winter."),
    ).toBeUndefined();
    expect(covering("Why?", "Why it is so.")).toBeUndefined();
    expect(covering("Lesson?", "A lesson is a lesson.")).toBeUndefined();
    expect(covering("Does it fit into one lesson?", "")).toBeUndefined();
  });

  it("stands in the text as it is, whatever the text", () => {
    const questions = fc.constantFrom(
      "Does the pupils' harvest fit?",
      "Bulk seed for the classroom?",
    );
    fc.assert(
      fc.property(fc.oneof(anyText, someText(300)), questions, (body, thing) => {
        const found = covering(thing, body);
        if (!found) return;
        for (const word of found.words) expect(found.text).toContain(word);
        if (!found.text.endsWith(" …")) expect(straight(body)).toContain(found.text);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what a text asks for", () => {
  const asks = (text: string, language: "en" | "de" | "fr" = "en") =>
    readAsking(sentencesOf(text), language).last;

  it.each<["en" | "de" | "fr", string, string]>([
    ["en", "Peas are green. Sign up by Friday.", "Sign up"],
    ["en", "→ Book a visit", "Book"],
    ["en", "Please reply to this email.", "reply"],
    ["de", "Die Erbsen keimen. Bitte melden Sie sich bis Freitag an.", "melden"],
    ["fr", "Les pois poussent. Inscrivez-vous avant vendredi.", "Inscrivez"],
  ])("in %s: %s", (language, text, verb) => {
    expect(asks(text, language)?.words).toEqual([verb]);
  });

  it("is what it asks last", () => {
    expect(asks("Read the leaflet. Peas are green. Order a tray. Bye now.")?.text).toBe(
      "Order a tray.",
    );
  });

  it.each<["en" | "de" | "fr", string]>([
    ["en", "Peas are green."],
    ["en", "Do not order yet. Never call us."],
    ["en", "Order or wait?"],
    ["en", "Booking is closed, orders too."],
    ["de", "Bestellen ist einfach."],
    ["fr", "N'appelez pas."],
  ])("is nothing in %s: %s", (language, text) => {
    expect(asks(text, language)).toBeUndefined();
  });
});
