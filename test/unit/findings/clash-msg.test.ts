/** CLASH-MSG: two pieces tell the same people opposite things within a month. */
import { describe, expect, it } from "vitest";
import { clashMsg } from "../../../utils/findings/rules/clash-msg";
import { byStep, ground, notDoing, pieceFacts, workspace } from "./facts";
import type { Given, On } from "./facts";

const CUT = "Discount weeks are back: 30% off.";
const FULL = "You expand at full price.";
const cut = (over: Given = {}): Given => ({ title: "Come in", text: CUT, ...over });
const full = (over: Given = {}): Given => ({
  ...{ id: "b", title: "First depot", text: FULL, key: "gdoc:B", ...over },
});
const check = (one: Given, other: Given, on: On = {}) =>
  clashMsg.check(pieceFacts(one, [other], on));

it("fires on the piece that goes against a decision, with both phrases", () => {
  expect(check(cut(), full())).toEqual([
    {
      level: "check",
      message: {
        key: "findings.clashMsg",
        params: { said: "discount weeks", title: "First depot", theirs: "full price" },
      },
      facts: [
        { key: "facts.saysHere", params: { said: "discount weeks" } },
        { key: "facts.saysThere", params: { title: "First depot", said: "full price" } },
      ],
      cause: ["n-sale", "b"],
      fix: { kind: "open", key: "gdoc:B", title: "First depot" },
    },
  ]);
  expect(check(full(), cut({ id: "b" }))).toEqual([]);
});

describe("the readers", () => {
  const reader = (personaId: string | null) => ({ link: { goalId: "g-winter", personaId } });
  it.each([
    ["p-rider", "p-rider", 1],
    ["p-rider", "p-fleet", 0],
    ["p-rider", null, 1],
    [null, "p-fleet", 1],
    [null, null, 1],
  ])("overlap when shared or when either has none: %s and %s", (one, other, count) => {
    expect(check(cut(reader(one)), full(reader(other)))).toHaveLength(count);
  });
});

describe("the days", () => {
  const made = { createdOn: "2026-02-20" };
  it.each([
    ["2026-03-22", 1],
    ["2026-03-23", 0],
    ["2026-01-21", 1],
    ["2026-01-20", 0],
  ])("are at most thirty apart, those on which they go out: 2026-02-20 and %s", (liveOn, count) => {
    const other = full({ status: "live", liveOn, createdOn: "2025-06-01" });
    expect(check(cut({ ...made, scheduledOn: "2026-02-20" }), other)).toHaveLength(count);
  });

  it.each([
    ["2026-02-20", "2026-02-20", "2026-06-01", 0],
    ["2026-02-20", "2025-06-01", "2026-03-01", 1],
    ["2025-06-01", "2026-02-20", null, 1],
    ["2025-06-01", "2026-03-01", null, 1],
    ["2025-06-01", "2025-01-01", null, 0],
  ])(
    "count alone where both go out: made %s, out 2026-02-20, beside one made %s, out %s",
    (createdOn, theirs, scheduledOn, count) => {
      const one = cut({ createdOn, scheduledOn: "2026-02-20" });
      expect(check(one, full({ createdOn: theirs, scheduledOn }))).toHaveLength(count);
    },
  );

  it.each([
    ["2026-01-21", 1],
    ["2026-01-20", 0],
  ])("or those on which they were made: 2026-02-20 and %s", (createdOn, count) => {
    expect(check(cut(made), full({ createdOn }))).toHaveLength(count);
  });
});

describe("the claims", () => {
  it.each([
    ["one word of the decision alone is none", cut({ text: "A discount for you." }), full()],
    ["a denied one is none", cut(), full({ text: "We never say full price." })],
    ["who says both contradicts nobody", cut(), full({ text: `${FULL} ${CUT}` })],
    ["an idea makes none", cut(), full({ status: "idea" })],
    ["a retired piece makes none", cut(), full({ status: "retired" })],
  ])("are meant: %s", (_what, one, other) => {
    expect(check(one, other)).toEqual([]);
  });

  it("of pairs people wrote down are said where the later piece is", () => {
    const on = {
      ground: ground({ workspace: workspace({ opposites: [["simple", "expert depth"]] }) }),
    };
    const simple = { title: "It is simple", createdOn: "2026-02-02" };
    const depth = { id: "b", title: "Expert depth", createdOn: "2026-02-01" };
    expect(check(simple, depth, on)).toMatchObject([{ level: "check", cause: ["pair/0", "b"] }]);
    expect(check({ ...simple, createdOn: "2026-01-31" }, depth, on)).toEqual([]);
  });

  it("of such a pair are never taken for those of a decision with a name like it", () => {
    const on = {
      ground: ground({
        workspace: workspace({ opposites: [["simple", "expert depth"]] }),
        notDoing: [notDoing({ id: "g0", text: "Neon", signals: ["neon"] })],
      }),
    };
    const simple = { title: "It is simple", createdOn: "2026-01-31" };
    const depth = { id: "b", title: "Expert depth", createdOn: "2026-02-01" };
    expect(check(simple, depth, on)).toEqual([]);
  });

  it("make one finding for one piece, in whatever order the others come", () => {
    const two = [full({ id: "c" }), full()];
    for (const others of [two, [...two].reverse()])
      expect(clashMsg.check(pieceFacts(cut(), others))).toMatchObject([{ cause: ["n-sale", "b"] }]);
  });
});

it("is a check in work and live", () => {
  expect(byStep(clashMsg, cut(), [full()])).toEqual({
    ...{ idea: "-", draft: "check", review: "check", live: "check", retired: "-" },
  });
});
