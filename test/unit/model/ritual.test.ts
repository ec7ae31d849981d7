/** When a meeting is held next, and when it is overdue. */
import { describe, expect, it } from "vitest";
import { isOverdue, readNextDay } from "../../../utils/model/ritual";
import { must, strategyJson } from "../brackenworks";
import { ritual, TODAY } from "../findings/facts";

const next = (over: Parameters<typeof ritual>[0], today = TODAY) =>
  readNextDay(ritual(over), today);

describe("the next time", () => {
  it.each([
    ["a week later on its day", { weekday: "Tuesday", lastHeldOn: "2026-02-10" }, "2026-02-17"],
    ["held late, it keeps its day", { weekday: "Tuesday", lastHeldOn: "2026-02-12" }, "2026-02-17"],
    ["held early, too", { weekday: "Friday", lastHeldOn: "2026-02-11" }, "2026-02-20"],
    [
      "late, it is as soon as its day comes",
      { weekday: "Thursday", lastHeldOn: "2026-01-01" },
      "2026-02-19",
    ],
    ["late without a day, it is today", { lastHeldOn: "2026-01-01" }, TODAY],
    ["never held, it is its next day", { weekday: "Montag" }, TODAY],
    ["a month later", { every: "month", lastHeldOn: "2026-02-09" }, "2026-03-09"],
    [
      "a month later on its day",
      { every: "month", weekday: "Tue", lastHeldOn: "2026-02-09" },
      "2026-03-10",
    ],
    [
      "its rhythm may name the day",
      { every: "every Wednesday", lastHeldOn: "2026-02-11" },
      "2026-02-18",
    ],
  ])("%s", (_what, over, day) => expect(next(over)).toBe(day));

  it("is not known where its rhythm is not", () => {
    expect(next({ every: "as needed" })).toBeUndefined();
  });
});

it("of the sample's four rituals the agency sync is overdue, and no other", () => {
  const rituals = must(strategyJson["rituals"]).map((one) => ritual(one));
  expect(rituals).toHaveLength(4);
  expect(rituals.filter((one) => isOverdue(one, TODAY)).map(({ id }) => id)).toEqual(["r-partner"]);
  expect(rituals.map((one) => readNextDay(one, TODAY))).toEqual([
    ...["2026-02-17", "2026-03-09", "2026-04-12", TODAY],
  ]);
});
