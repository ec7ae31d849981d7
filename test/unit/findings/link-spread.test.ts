/** LINK-SPREAD: it tries to serve too many goals, by its link or by its words. */
import { describe, expect, it } from "vitest";
import { linkSpread } from "../../../utils/findings/rules/link-spread";
import { byStep, filler, goal, ground, linkOf, pieceFacts } from "./facts";
import type { Given } from "./facts";

const SIGNS = ["saddle", "pedal", "spoke", "valve", "lever", "basket", "pannier", "cassette"];
const SIGNS_2 = ["tyre", "pump", "grip", "brake", "stem", "hub", "crank", "chain"];
/** Four goals with three words each that the text may hold, and one with two. */
const goals = [0, 1, 2, 3, 4].map((at) =>
  goal({
    ...{ id: `g${String(at)}`, code: `G${String(at)}` },
    signals: [...SIGNS, ...SIGNS_2].slice(at * 3, at * 3 + 3),
  }),
);
const on = { ground: ground({ goals }) };
const signsOf = (...ids: number[]): string =>
  ids.flatMap((at) => goals[at]?.signals ?? []).join(". ");
const text = (signs: string, length: number): string => {
  const count = signs.split(/\W+/).length;
  return `${signs}. ${filler(length - count)}`;
};
const check = (given: Given) =>
  linkSpread.check(pieceFacts({ link: { goalId: "g0" }, ...given }, [], on));

describe("by its words", () => {
  it.each([
    [300, 1],
    [299, 0],
  ])("fires on four goals at similar strength in %i words", (length, count) => {
    expect(check({ text: text(signsOf(0, 1, 2, 3), length) })).toHaveLength(count);
  });

  it("is silent on three goals, and on four of which one is far stronger", () => {
    expect(check({ text: text(signsOf(0, 1, 2), 320) })).toEqual([]);
    expect(check({ text: text("saddle. spoke. valve. lever. tyre. hub. chain", 320) })).toEqual([]);
    const weaker = `${signsOf(0)}. ${["valve", "basket", "cassette"].join(". ")}`;
    expect(check({ text: text(weaker, 320) })).toEqual([]);
  });

  it("is silent on goals nobody pursues now", () => {
    const rest = goals.map((one, at) => (at === 3 ? { ...one, status: "draft" as const } : one));
    const facts = pieceFacts(
      { link: { goalId: "g0" }, text: text(signsOf(0, 1, 2, 3), 320) },
      ...([[], { ground: ground({ goals: rest }) }] as const),
    );
    expect(linkSpread.check(facts)).toEqual([]);
  });
});

describe("by its link", () => {
  const target = { why: "", by: "me", at: "2026-02-16T12:00:00Z" };
  const supported = (...ids: string[]): Given => ({
    link: { goalId: "g0", to: Object.fromEntries(ids.map((id) => [id, target])) },
  });

  it("fires on a third supporting goal, whatever the length", () => {
    expect(Object.keys(linkOf("a", supported("g1", "g2").link ?? {}).to)).toHaveLength(3);
    expect(check(supported("g1", "g2"))).toEqual([]);
    expect(check(supported("g1", "g2", "g3"))).toEqual([
      {
        level: "note",
        message: { key: "findings.linkSpread", params: { count: 4 } },
        facts: [{ key: "facts.goals", params: { names: "G0, G1, G2, G3" } }],
        cause: ["g0", "g1", "g2", "g3"],
        fix: { kind: "link" },
      },
    ]);
  });

  it("is a note at every step but idea", () => {
    expect(byStep(linkSpread, supported("g1", "g2", "g3"), [], on)).toEqual({
      ...{ idea: "-", draft: "note", review: "note", live: "note", retired: "-" },
    });
  });

  it.each([
    { title: "Overview of the year" },
    { type: "overview deck" },
    { title: "Überblick 2026" },
  ])("is silent on decks marked as overviews: %o", (marked) => {
    expect(check({ ...supported("g1", "g2", "g3"), ...marked })).toEqual([]);
  });
});
