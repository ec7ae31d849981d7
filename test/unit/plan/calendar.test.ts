/** What stands in the calendar, where the arrow keys lead, and what is too much at once. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  crowdsOf,
  itemAt,
  itemsOf,
  mondayOf,
  shownOf,
  weeksFrom,
} from "../../../components/workspace/plan/calendar/items";
import type { Item } from "../../../components/workspace/plan/calendar/items";
import type { PlanPiece } from "../../../utils/messages/plan-view";
import { isOver } from "../../../utils/model/campaign";
import { addDays } from "../../../utils/model/days";
import { statesOf } from "../../../utils/model/reality";
import { planPieces } from "../../../utils/services/plan/pieces";
import { ANCHOR, must } from "../brackenworks";
import { brackenworks, campaignWith, SLOW } from "./company";
import type { Company } from "./company";

const piece = (over: Partial<PlanPiece>): PlanPiece => ({
  ...{ id: "A", key: "gdoc:A", title: "A piece", status: "draft" as const },
  ...over,
});

function items(parts: readonly object[], dated: readonly PlanPiece[] = []): Item[] {
  const campaign = campaignWith(parts);
  const pieces = new Map(dated.flatMap((one) => (one.partId ? [[one.partId, [one]]] : [])));
  return itemsOf({ running: [campaign], states: statesOf([campaign]), pieces, dated });
}

const ids = (list: readonly Item[]): string[] => list.map(({ id }) => id);

describe("the calendar of the sample company", () => {
  let company: Company;
  beforeAll(async () => {
    company = await brackenworks();
  }, SLOW);

  it("holds every part with a day, and pieces with a day of their own", async () => {
    const { strategy, lines, desk } = company;
    const running = strategy.campaigns.filter((one) => !isOver(one, ANCHOR));
    const days = { from: "2026-01-19", to: "2026-04-12" };
    const { pieces: dated } = await planPieces(desk, { find: { by: "days", ...days } });
    expect(dated.map(({ id, on }) => [id, on])).toEqual([
      ["A06", "2026-01-27"],
      ["A33", "2026-01-26"],
    ]);
    const states = statesOf(strategy.campaigns, lines);
    const all = itemsOf({ running, states, pieces: new Map(), dated });
    expect(shownOf(all, days, { goal: null, reader: null })).toHaveLength(12 + 2);
    const forFinance = shownOf(all, days, { goal: null, reader: "p-finance" });
    expect(ids(forFinance).sort()).toEqual([
      "part:pt-f1",
      "part:pt-f2",
      "part:pt-f3",
      "part:pt-f4",
    ]);
    const onboarding = shownOf(all, days, { goal: "g-adopt", reader: null });
    expect(ids(onboarding)).toEqual(["piece:A06"]);
    expect(crowdsOf(all, undefined).size).toBe(0);
  });
});

describe("weeks", () => {
  it("begin on Monday and follow each other without a gap", () => {
    expect(["2026-02-16", "2026-02-18", "2026-02-22"].map(mondayOf)).toEqual([
      ...["2026-02-16", "2026-02-16", "2026-02-16"],
    ]);
    const days = weeksFrom("2026-02-16").flat();
    expect(days).toHaveLength(56);
    expect(days.every((day, at) => day === addDays("2026-02-16", at))).toBe(true);
  });
});

describe("a piece and its part", () => {
  it("are one thing on one day, and two on two", () => {
    const part = { id: "p", dueOn: "2026-02-24" };
    expect(ids(items([part], [piece({ partId: "p", on: "2026-02-24" })]))).toEqual(["part:p"]);
    expect(ids(items([part], [piece({ partId: "p", on: "2026-02-25" })]))).toEqual([
      ...["part:p", "piece:A"],
    ]);
  });
});

describe("too much at once", () => {
  const mails = (days: readonly string[], over: object = {}) =>
    days.map((dueOn, at) => ({
      ...{ id: `m${String(at)}`, dueOn, personaId: "p", channel: "email", ...over },
    }));
  const week = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-06"];

  it("is the fourth within five days for one reader on one channel", () => {
    const all = items(mails(week));
    const [[one, before]] = [...crowdsOf(all, undefined)] as [[Item, Item[]]];
    expect([one.id, ids(before)]).toEqual(["part:m3", ["part:m0", "part:m1", "part:m2"]]);
    expect(crowdsOf(all, 4).size).toBe(0);
  });

  it("is none over six days, for pages, for several readers, or where one is made elsewhere", () => {
    expect(crowdsOf(items(mails([...week.slice(0, 3), "2026-03-07"])), undefined).size).toBe(0);
    expect(crowdsOf(items(mails(week, { type: "landing page" })), undefined).size).toBe(0);
    const [first, ...rest] = mails(week);
    expect(crowdsOf(items([{ ...first, personaId: "q" }, ...rest]), undefined).size).toBe(0);
    expect(crowdsOf(items([{ ...first, doneElsewhere: true }, ...rest]), undefined).size).toBe(0);
  });

  it("counts a part whose piece goes out on another day on that day", () => {
    const own = piece({ partId: "m0", on: "2026-03-20", personaId: "p", channel: "email" });
    expect(crowdsOf(items(mails(week), [own]), undefined).size).toBe(0);
  });
});

describe("arrow keys", () => {
  const all = items([
    { id: "a", dueOn: "2026-03-02" },
    { id: "b", dueOn: "2026-03-06" },
    { id: "c", dueOn: "2026-03-16" },
    { id: "d", dueOn: "2026-03-20" },
  ]);
  const from = (id: string, key: string): string | undefined =>
    itemAt(all, must(all.find((one) => one.id === `part:${id}`)), key)?.id;

  it("walk from thing to thing, and over empty weeks to the nearest weekday", () => {
    expect(from("a", "ArrowRight")).toBe("part:b");
    expect(from("b", "ArrowLeft")).toBe("part:a");
    expect(from("b", "ArrowDown")).toBe("part:d");
    expect([from("c", "ArrowUp"), from("d", "ArrowUp")]).toEqual(["part:a", "part:b"]);
    expect([from("b", "Home"), from("b", "End")]).toEqual(["part:a", "part:d"]);
    expect([from("d", "ArrowDown"), from("a", "ArrowLeft")]).toEqual([undefined, undefined]);
  });
});
