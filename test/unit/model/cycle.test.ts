/** Rhythms in the words people use for them. */
import { describe, expect, it } from "vitest";
import {
  cycleDays,
  oneCycleAfter,
  readCycle,
  readWeekday,
  weekdayOf,
} from "../../../utils/model/cycle";

describe("a rhythm", () => {
  it.each([
    ["week", "week", 1],
    ["weekly", "week", 1],
    ["every 6 weeks", "week", 6],
    ["every other week", "week", 2],
    ["fortnight", "week", 2],
    ["two weeks", "week", 2],
    ["every Monday", "week", 1],
    ["14-tägig", "week", 2],
    ["alle zwei Wochen", "week", 2],
    ["monatlich", "month", 1],
    ["tous les deux mois", "month", 2],
    ["toutes les 3 semaines", "week", 3],
    ["quarter", "quarter", 1],
    ["vierteljährlich", "quarter", 1],
    ["halbjährlich", "half", 1],
    ["semestre", "half", 1],
    ["jährlich", "year", 1],
    ["chaque année", "year", 1],
    ["daily", "day", 1],
  ])("is read from “%s”", (words, unit, times) => {
    expect(readCycle(words)).toEqual({ unit, times });
  });

  it.each(["as needed", "", null, "every 0 weeks"])("is none in “%s”", (words) => {
    expect(readCycle(words)).toBeUndefined();
    expect(cycleDays(words)).toBe(0);
  });

  it("is as long as it can be", () => {
    expect(["week", "2 months", "quarter"].map(cycleDays)).toEqual([7, 62, 92]);
  });
});

describe("one cycle after a day", () => {
  it.each([
    ["2026-02-10", "week", "2026-02-17"],
    ["2026-02-10", "two weeks", "2026-02-24"],
    ["2026-01-31", "month", "2026-02-28"],
    ["2025-11-30", "quarter", "2026-02-28"],
    ["2024-02-29", "year", "2025-02-28"],
    ["2026-12-31", "month", "2027-01-31"],
  ])("%s, every %s", (day, every, next) => {
    const cycle = readCycle(every);
    expect(cycle && oneCycleAfter(day, cycle)).toBe(next);
  });
});

describe("a day of the week", () => {
  it.each([
    ["Monday", 1],
    ["tue", 2],
    ["Mittwoch", 3],
    ["jeudi", 4],
    ["on Fridays", 5],
    ["Sonnabend", 6],
    ["dimanche", 7],
  ])("is read from “%s”", (words, number) => expect(readWeekday(words)).toBe(number));

  it("is none where none is named, and none is found inside a word", () => {
    expect([readWeekday("month"), readWeekday("Montage"), readWeekday(null)]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it("of a date runs from Monday to Sunday", () => {
    expect(["2026-02-16", "2026-02-22"].map(weekdayOf)).toEqual([1, 7]);
  });
});
