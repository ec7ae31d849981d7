/** CLASH-DATE: too many pieces for one reader on one channel within five days. */
import { describe, expect, it } from "vitest";
import { clashDate } from "../../../utils/findings/rules/clash-date";
import { byStep, campaign, distinct, ground, pieceFacts, workspace } from "./facts";
import type { Given, On } from "./facts";

const link = { goalId: "g-winter", personaId: "p-rider" };
const email = (scheduledOn: string, over: Given = {}): Given => ({
  ...{ title: `Mail of ${scheduledOn}`, channel: "email", scheduledOn, link, ...over },
});
const mine = email("2026-02-20");
/** Three others within five days up to the day of ours. */
const DAYS = ["2026-02-16", "2026-02-18", "2026-02-20"];
const others = DAYS.map((day, at) =>
  email(day, { id: `A${String(at)}`, title: `Mail ${String(at)}` }),
);
const check = (one: Given = {}, beside: readonly Given[] = others, on: On = {}) =>
  clashDate.check(pieceFacts({ ...mine, ...one }, beside, on));
const changed = (over: Given) => others.map((one, at) => (at === 0 ? { ...one, ...over } : one));

it("fires on the fourth, names the others, and finds a free day", () => {
  expect(check()).toEqual([
    {
      level: "note",
      message: {
        key: "findings.clashDate",
        params: { persona: "Daily rider", count: 4, channel: "email" },
      },
      facts: DAYS.map((day, at) => ({
        ...{ key: "facts.on", params: { title: `Mail ${String(at)}`, day } },
      })),
      cause: ["p-rider", "email", "2026-02-20"],
      fix: { kind: "day", day: "2026-02-21" },
    },
  ]);
});

describe("the count", () => {
  it.each([
    ["the fifth day still", { scheduledOn: "2026-02-16" }, 1],
    ["the sixth day not", { scheduledOn: "2026-02-15" }, 0],
    ["later pieces not: they carry it", { scheduledOn: "2026-02-21" }, 0],
    ["live pieces, by the day they went out", { status: "live", liveOn: "2026-02-17" }, 1],
    ["ideas not", { status: "idea" }, 0],
    ["retired pieces not", { status: "retired" }, 0],
    ["undated pieces not", { scheduledOn: null }, 0],
    ["another reader not", { link: { ...link, personaId: "p-fleet" } }, 0],
    ["another channel not", { channel: "post" }, 0],
    ["a channel in other letters", { channel: "Email" }, 1],
    ["ads not", { type: "search ad" }, 0],
    ["landing pages not", { type: "landing page" }, 0],
    ["evergreen pieces not", { evergreen: true }, 0],
  ] as [string, Given, number][])("takes in %s", (_what, over, count) => {
    expect(check({}, changed(over))).toHaveLength(count);
  });

  it("of one day is carried by the later by name", () => {
    const same = DAYS.map((_day, at) => email("2026-02-20", { id: `o${String(at)}` }));
    expect(check({ id: "z" }, same)).toHaveLength(1);
    expect(check({ id: "a" }, same)).toEqual([]);
  });

  it("leaves near-duplicates out: DUP-NEAR speaks of those", () => {
    const text = distinct(20);
    const near = { title: "Frost mail", text, teamId: "t-shops", createdOn: "2026-01-04" };
    const own = { title: "Frost mail", text, teamId: "t-words" };
    expect(check(own, changed({ ...near, teamId: "t-words" }))).toHaveLength(1);
    expect(check(own, changed(near))).toEqual([]);
  });

  it("goes by the team's limit, three where none is set", () => {
    expect(check({}, others.slice(1))).toEqual([]);
    const on = (clashLimit: number) => ({
      ground: ground({ workspace: workspace({ rules: { set: "full", clashLimit } }) }),
    });
    expect(check({}, others.slice(1), on(2))).toHaveLength(1);
    expect(check({}, others, on(4))).toEqual([]);
  });
});

it("names the others in the order of their days, however they come", () => {
  const found = (beside: readonly Given[]) => check({}, beside);
  expect(found([...others].reverse())).toEqual(found(others));
  expect(found([...others.slice(1), ...others.slice(0, 1)])).toEqual(found(others));
});

describe("planned parts", () => {
  const part = {
    id: "t",
    name: "Part",
    channel: "email",
    personaId: "p-rider",
    dueOn: "2026-02-19",
  };
  const on = (over: object = {}, of: object = {}) => ({
    ground: ground({ campaigns: [campaign({ parts: [{ ...part, ...over }], ...of })] }),
  });
  it("count while nobody fills them", () => {
    expect(check({}, others.slice(1), on())).toHaveLength(1);
    for (const over of [
      { assetId: "x" },
      { doneElsewhere: true },
      { type: "ad" },
      { channel: "post" },
    ])
      expect(check({}, others.slice(1), on(over))).toEqual([]);
    for (const of of [
      { status: "done" },
      { status: "cancelled" },
      { retiredOn: "2026-02-16" },
      { endOn: "2026-02-15" },
    ])
      expect(check({}, others.slice(1), on({}, of))).toEqual([]);
    expect(check({}, others.slice(1), on({}, { retiredOn: "2026-02-17" }))).toHaveLength(1);
  });

  it("do not count beside the piece that fills them, nor for it", () => {
    const filling = { link: { ...link, campaignId: "c", partId: "t" } };
    expect(check({}, [...others.slice(2), email("2026-02-19", filling)], on())).toEqual([]);
    expect(check(filling, others.slice(1), on())).toEqual([]);
  });

  it("give their day to the piece that fills them and has none", () => {
    const filling = { scheduledOn: null, link: { ...link, campaignId: "c", partId: "t" } };
    const early = ["2026-02-16", "2026-02-17", "2026-02-18"].map((day) => email(day));
    expect(check(filling, early, on())).toMatchObject([
      { cause: ["p-rider", "email", "2026-02-19"] },
    ]);
  });
});

describe("silence", () => {
  it.each([
    ["no reader", { link: { goalId: "g-winter" } }],
    ["no channel", { channel: null }],
    ["no day", { scheduledOn: null }],
    ["an ad", { type: "ad" }],
    ["a page that stays", { evergreen: true }],
  ] as [string, Given][])("is kept about a piece with %s", (_what, over) => {
    expect(check(over)).toEqual([]);
  });
});

it("is a note before the piece is sent: sent pieces count and do not carry it", () => {
  expect(byStep(clashDate, mine, others)).toEqual({
    ...{ idea: "-", draft: "note", review: "note", live: "-", retired: "-" },
  });
});
