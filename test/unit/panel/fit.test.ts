/** What the fit region does with quotes and with time. */
import { describe, expect, it } from "vitest";
import { nextLook } from "../../../components/panel/pause";
import { piecesOf } from "../../../components/panel/quote";

describe("a quote", () => {
  const marked = (text: string, words: string[]) =>
    piecesOf({ text, words })
      .map((one) => (one.marked ? `[${one.text}]` : one.text))
      .join("");

  it.each([
    [
      "On any Tuesday you are ready.",
      ["any Tuesday", "ready"],
      "On [any Tuesday] you are [ready].",
    ],
    ["Ready or not, already ready", ["ready"], "Ready or not, already [ready]"],
    ["The audit trail of an audit", ["audit", "audit trail"], "The [audit trail] of an [audit]"],
    ["Prüfung, Vorprüfung", ["Prüfung"], "[Prüfung], Vorprüfung"],
    ["What? (C++) costs $5.", ["C++", "$5"], "What? ([C++]) costs [$5]."],
    ["Nothing matched here", [], "Nothing matched here"],
    ["Not in here", ["elsewhere", ""], "Not in here"],
  ])("marks the words that matched: %s", (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  it("that is long is cut at words, around the first that matched", () => {
    const filler = "one two three four five six seven eight nine ten ".repeat(10);
    const text = marked(`${filler}the gearbox stopped ${filler}`, ["gearbox"]);
    expect(text).toMatch(/^… (\w+ )+the \[gearbox\] stopped one two [\w ]+ …$/);
    expect(text.length).toBeLessThan(200);
    expect(marked(filler.trim(), []).startsWith("one two")).toBe(true);
    expect(marked("a".repeat(400), []).length).toBeLessThan(200);
  });
});

describe("looking again by itself", () => {
  it("waits twenty seconds, and fifteen times as long as reading took", () => {
    expect(nextLook({ began: 1000, took: 100 })).toBe(21_100);
    expect(nextLook({ began: 0, took: 4000 })).toBe(64_000);
  });
});
