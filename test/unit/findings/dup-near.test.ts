/** DUP-NEAR: another team works on something close. The later piece says so. */
import { describe, expect, it } from "vitest";
import { Neighbours } from "../../../utils/findings/neighbours";
import { dupNear } from "../../../utils/findings/rules/dup-near";
import { byStep, distinct, filler, pieceFacts, profile } from "./facts";
import type { Given } from "./facts";

const TEXT = distinct(20);
const mine: Given = {
  ...{ title: "Frost on the chain", teamId: "t-words", createdOn: "2026-02-02", text: TEXT },
};
const theirs: Given = {
  ...{ id: "b", title: "Chain and frost: a guide", teamId: "t-shops", createdOn: "2026-01-20" },
  ...{ ownerId: "u-mia", text: TEXT, key: "gdoc:B" },
};
const check = (one: Given = {}, other: Given = {}) =>
  dupNear.check(pieceFacts({ ...mine, ...one }, [{ ...theirs, ...other }]));

it("fires on a similar title and text of another team, and opens it", () => {
  expect(check()).toEqual([
    {
      level: "check",
      message: {
        key: "findings.dupNear",
        params: { team: "Shops", title: "Chain and frost: a guide", owner: "Mia Falk" },
      },
      facts: [
        { key: "facts.other", params: { title: "Chain and frost: a guide", team: "Shops" } },
        { key: "facts.since", params: { day: "2026-01-20" } },
      ],
      cause: ["b"],
      fix: { kind: "open", key: "gdoc:B", title: "Chain and frost: a guide" },
    },
  ]);
  expect(check({}, { ownerId: null })[0]?.message.key).toBe("findings.dupNearNobody");
});

describe("the title", () => {
  it.each([
    ["Frost", "Frost on the old chain", 1],
    ["Frost bell", "Chain in frost", 1],
    ["Frost bell tyre", "Frost saddle fork", 0],
    ["Guide", "Chain in frost", 0],
    ["Frost guide", "Bell guide", 0],
  ])("shares half of the telling words of the shorter: %s, %s", (title, other, count) => {
    expect(check({ title }, { title: other })).toHaveLength(count);
  });

  it("may instead stand in the other's text", () => {
    const other = { title: "Seven cold mornings", text: TEXT };
    expect(check({ title: "Salt" }, other)).toEqual([]);
    expect(check({ title: "Salt", text: `${TEXT} See seven cold mornings.` }, other)).toHaveLength(
      1,
    );
  });
});

describe("the text", () => {
  it.each([
    ["12 of 20 words", `${distinct(12)} ${distinct(8, 100)}`, 1],
    ["11 of 20 words", `${distinct(11)} ${distinct(9, 100)}`, 0],
    ["8 words in all", distinct(8), 1],
    ["7 words in all", distinct(7), 0],
    ["none", "", 0],
  ])("shares 60%% of the shorter, at least 8: %s", (_what, text, count) => {
    expect(check({}, { text })).toHaveLength(count);
  });

  /** Ten words of the short text, each followed by four of its own. */
  const scattered = distinct(10)
    .split(" ")
    .map((word, at) => `${word} ${distinct(4, 200 + at * 4)}`)
    .join(" ");

  it.each([
    ["five times as long, single words", scattered, 1],
    ["longer than that, single words", `${scattered} more`, 0],
    ["longer than that, in runs", `${distinct(10)} ${distinct(45, 200)}`, 1],
  ])("much longer needs runs of words: %s", (_what, text, count) => {
    expect(check({ text: distinct(10) }, { text })).toHaveLength(count);
  });
});

describe("the other piece", () => {
  it.each([
    ["of the same team", {}, { teamId: "t-words" }],
    ["of no team", {}, { teamId: null }],
    ["an idea", {}, { status: "idea" }],
    ["retired", {}, { status: "retired" }],
    ["later", {}, { createdOn: "2026-02-03" }],
    ["a sibling of one campaign (A16)", { mappedTo: "c-frost" }, { mappedTo: "c-frost" }],
    ["a translation by its type", {}, { type: "translation" }],
    ["a translation by its language", {}, { text: `${TEXT} und der die das nicht mit für` }],
  ] as [string, Given, Given][])("does not count when it is %s", (_what, one, other) => {
    expect(check(one, other)).toEqual([]);
  });

  it.each([
    ["Frost on the chain", "Frost on the chain v2", 0],
    ["Copy of Frost on the chain", "Frost on the chain", 0],
    ["Frost on the chain (1)", "Frost on the chain - final", 0],
    ["Frost on the chain", "Frost on the chain", 1],
    ["Frost on the chain", "Frost on the chain for fleets", 1],
  ])("is another file, not a version of this one: %s, %s", (title, other, count) => {
    expect(check({ title }, { title: other })).toHaveLength(count);
  });

  it.each([
    ["made 90 days ago", { createdOn: "2025-11-18" }, 1],
    ["made 91 days ago", { createdOn: "2025-11-17" }, 0],
    ["touched since", { createdOn: "2025-11-17", touchedOn: "2026-02-01" }, 1],
    ["live since", { createdOn: "2025-11-17", status: "live", liveOn: "2025-12-01" }, 1],
    ["due some day", { createdOn: "2025-11-17", scheduledOn: "2026-03-01" }, 0],
  ] as [string, Given, number][])("is of the last 90 days: %s", (_what, other, count) => {
    expect(check({}, other)).toHaveLength(count);
  });
});

describe("whole texts", () => {
  /** A line of words, each line with its own. */
  const line = (length: number, start: number): string => distinct(length, start);
  const own = { title: "Salt on the road", text: line(100, 0) };
  const among = (text: string, title = "Seven cold mornings", boilerplate?: Set<number>) => {
    const facts = pieceFacts({ ...mine, ...own }, [{ ...theirs, title, text }]);
    return dupNear.check(boilerplate ? { ...facts, boilerplate } : facts);
  };

  it.each([
    ["the same", line(100, 0), 1],
    ["half of it, and as much else", `${line(51, 0)} ${line(49, 500)}`, 1],
    ["a third of it", `${line(33, 0)} ${line(67, 500)}`, 0],
    ["another", line(100, 500), 0],
    ["a part of it", line(60, 20), 1],
    ["a part of it too short to be a text", line(59, 20), 0],
  ])("are alike by runs of words, whatever their titles: %s", (_what, text, count) => {
    expect(among(text)).toHaveLength(count);
  });

  it("with the same words in another order, and a similar title, are not", () => {
    const shuffled = line(100, 0).split(" ").reverse().join(" ");
    expect(among(shuffled, own.title)).toEqual([]);
    expect(
      among(`${line(20, 0)} ${line(100, 0).split(" ").slice(20).reverse().join(" ")}`, own.title),
    ).toHaveLength(1);
  });

  it("are not alike for what stands in many pieces", () => {
    const text = `${line(52, 0)} ${line(48, 500)}`;
    expect(among(text)).toHaveLength(1);
    expect(
      among(text, undefined, new Set(profile({ text: line(52, 0) }).evidence.sketch.runs)),
    ).toEqual([]);
  });

  it("of one word said over and over are not alike", () => {
    const facts = pieceFacts({ ...mine, ...own, text: filler(90) }, [
      { ...theirs, title: own.title, text: filler(70) },
    ]);
    expect(dupNear.check(facts)).toEqual([]);
  });

  it("meet without a common word in their titles, in whatever order they come", () => {
    const others = Array.from({ length: 30 }, (_one, at) =>
      profile({
        id: `x${String(at)}`,
        title: `Piece${String(at)}`,
        text: line(100, 600 + at * 100),
      }),
    );
    const one = profile({ ...mine, ...own });
    const other = profile({
      ...theirs,
      title: "Elsewhere",
      text: `${line(90, 0)} ${line(10, 590)}`,
    });
    for (const all of [
      [one, ...others, other],
      [other, ...others, one].reverse(),
      [...others, other, one],
    ]) {
      const beside = new Neighbours(all);
      expect(beside.of(one)).toEqual([other]);
      expect(beside.boilerplate.size).toBe(0);
    }
  });
});

describe("of two", () => {
  it("made on one day the less advanced says so, else the second by name", () => {
    const day = { createdOn: "2026-02-02" };
    expect(check({}, { ...day, status: "review" })).toHaveLength(1);
    expect(check({ status: "review" }, { ...day, status: "draft" })).toEqual([]);
    expect(check({ id: "c" }, day)).toHaveLength(1);
    expect(check({ id: "a" }, day)).toEqual([]);
  });

  it("the likelier is named, in whatever order they come", () => {
    const less = {
      ...theirs,
      id: "d",
      title: "Frost",
      text: `${distinct(13)} ${distinct(7, 100)}`,
    };
    for (const others of [
      [theirs, less],
      [less, theirs],
    ])
      expect(dupNear.check(pieceFacts(mine, others))).toMatchObject([{ cause: ["b"] }]);
  });
});

it("is a check in work and live", () => {
  expect(byStep(dupNear, mine, [theirs])).toEqual({
    ...{ idea: "-", draft: "check", review: "check", live: "check", retired: "-" },
  });
});
