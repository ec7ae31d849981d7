/** When the browser's model may be asked, and what it would be sent. */
import { describe, expect, it } from "vitest";
import { requestsFor } from "../../../components/panel/second-request";
import { words } from "../../../utils/i18n";
import type { Fit } from "../../../utils/messages/fit-view";
import type { Context, SuggestedGoal } from "../../../utils/messages/views";

const guess = (goalId: string, maybe = true): SuggestedGoal => ({
  goalId,
  because: { key: "because.words" },
  ...(maybe ? { maybe } : {}),
});
const GOALS = ["g1", "g2", "g3", "g4"].map((id) => ({
  id,
  code: id.toUpperCase(),
  label: `Goal ${id}`,
}));
const context = (change: Partial<Context> = {}): Context => ({
  state: "unlinked",
  tool: "google",
  key: "gdoc:x",
  title: "The gearbox night",
  status: "draft",
  findings: [],
  goals: GOALS,
  personas: [],
  campaigns: [],
  pillars: [],
  stages: [],
  people: [],
  parts: [],
  suggested: [guess("g2"), guess("g1")],
  notDoing: [],
  layoutChanged: false,
  history: [],
  pieces: [],
  today: "2026-02-16",
  ...change,
});

const quote = (text: string) => ({ text, words: [] });
function fit(sentences: readonly string[], against: readonly string[] = []): Fit {
  return {
    read: { from: "page", at: "2026-02-16T10:00:00Z", words: 400 },
    enough: 40,
    lines: [{ id: "reader", state: "unlinked", says: { key: "x" }, quotes: sentences.map(quote) }],
    questions: [{ text: "?", answered: true, by: "words", quote: quote("It is asked.") }],
    points: [],
    notDoing: against.map((text) => ({ id: text, text, why: "", quote: quote(text) })),
    copies: [],
    links: [],
    strange: false,
  };
}
const t = words("en");
const asked = (change: Partial<Context> = {}, found = fit(["It stopped.", "It began."])) =>
  requestsFor(context(change), found, t, "en");

describe("a second opinion", () => {
  it("is asked with the question, the goals by letter, the title and the quoted sentences", () => {
    expect(asked()?.[0]).toEqual({
      language: "en",
      words: ["The gearbox night", "It stopped.", "It began.", "It is asked."],
      goals: ["g2", "g1"],
      text: [
        t("second.question"),
        "A: G2 Goal g2",
        "B: G1 Goal g1",
        "",
        "Title: The gearbox night",
        "- It stopped.",
        "- It began.",
        "- It is asked.",
        "",
        t("second.form"),
      ].join("\n"),
    });
  });

  it("is asked with twelve sentences at most, and gives them up from the end", () => {
    const many = Array.from({ length: 14 }, (_, at) => `Sentence ${String(at)}.`);
    const requests = asked({}, fit([...many, "Sentence 0."])) ?? [];
    expect(requests.map((one) => one.words.length)).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2,
    ]);
    expect(requests.at(-1)?.words).toEqual(["The gearbox night", "Sentence 0."]);
    for (const { text, words: sent } of requests)
      expect(text.match(/^- .*$/gm)).toEqual(sent.slice(1).map((one) => `- ${one}`));
  });

  it("names three goals at most, and only those the words speak for", () => {
    const goals = (suggested: SuggestedGoal[]) => asked({ suggested })?.[0].goals;
    const four = ["g1", "g2", "g3", "g4"];
    expect(goals(four.map((id) => guess(id)))).toEqual(["g1", "g2", "g3"]);
    expect(goals([guess("g1"), guess("g2"), guess("g3", false)])).toEqual(["g1", "g2"]);
    expect(goals([guess("g1"), guess("gone"), guess("g3")])).toEqual(["g1", "g3"]);
  });

  it.each<[string, Partial<Context>]>([
    ["a piece that is linked", { state: "linked" }],
    ["a piece with findings on its link", { state: "finding" }],
    ["an idea", { status: "idea" }],
    ["somebody who may only look", { readOnly: "viewer" }],
    ["a piece without a title", { title: "" }],
    ["a goal that is clear", { suggested: [guess("g1", false), guess("g2"), guess("g3")] }],
    ["one goal", { suggested: [guess("g1"), guess("g2", false)] }],
    ["nothing that words speak for", { suggested: [guess("g1", false), guess("g2", false)] }],
    ["no goals at all", { suggested: [] }],
  ])("is not offered for %s", (_name, change) => {
    expect(asked()).not.toBeNull();
    expect(asked(change)).toBeNull();
  });

  it("is not offered where no words were quoted", () => {
    expect(asked({}, { ...fit([]), questions: [] })).toBeNull();
    expect(asked({}, { ...fit([], ["We give it away."]), questions: [] })?.[0].words).toEqual([
      "The gearbox night",
      "We give it away.",
    ]);
  });
});
