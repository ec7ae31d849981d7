/** What the readings of a key result say, and what they are too few to say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Goal, Kpi } from "../../../utils/model/goal";
import {
  hasOnlyOutputs,
  kpiGaps,
  readingsOf,
  readLastOn,
  readProgress,
  readProjection,
  seriesOf,
  staleDays,
  withoutReading,
  withReading,
} from "../../../utils/model/kpi";
import { ANCHOR, must, strategyJson } from "../brackenworks";

const goals = must(strategyJson["goals"]).map((row) => Goal.parse(row));
const sample = (id: string): Kpi =>
  must(goals.flatMap(({ kpis }) => kpis).find((one) => one.id === id));
const kpi = (over: Partial<Kpi> = {}): Kpi =>
  Kpi.parse({
    ...{ id: "k", name: "Riders who return", kind: "outcome", direction: "up" },
    ...{ baseline: { value: 10, on: "2026-01-01" }, target: { value: 40, on: "2026-06-30" } },
    ...over,
  });
const read = (value: number, on: string) => ({ value, on });

describe("the line of numbers", () => {
  it("is baseline and readings by day, without doubles, the current one among them", () => {
    const readings = [read(14, "2026-02-01"), read(12, "2026-01-15")];
    const one = kpi({ readings, current: read(14, "2026-02-01") });
    expect(seriesOf(one).map(({ value }) => value)).toEqual([10, 12, 14]);
    expect(readingsOf(one)).toHaveLength(2);
  });

  it("takes the later word of two on one day, and leaves out what nobody dated", () => {
    expect(seriesOf(kpi({ current: read(11, "2026-01-01") }))).toEqual([read(11, "2026-01-01")]);
    expect(seriesOf(kpi({ baseline: { value: 3 }, current: { value: 4 } }))).toEqual([]);
  });

  it("keeps the former current when a reading comes, and the newest stays current", () => {
    const before = kpi({ current: read(12, "2026-02-01") });
    const later = withReading(before, read(15, "2026-03-01"));
    expect(later.current).toEqual(read(15, "2026-03-01"));
    expect(later.readings).toEqual([read(12, "2026-02-01"), read(15, "2026-03-01")]);
    const earlier = withReading(later, read(11, "2026-01-20"));
    expect(earlier.current).toEqual(read(15, "2026-03-01"));
    expect(earlier.readings?.map(({ on }) => on)).toEqual([
      "2026-01-20",
      "2026-02-01",
      "2026-03-01",
    ]);
  });

  it("puts a second reading of a day in the place of the first, and takes one out", () => {
    const one = withReading(kpi({ current: read(12, "2026-02-01") }), read(13, "2026-02-01"));
    expect(one.readings).toEqual([read(13, "2026-02-01")]);
    const none = withoutReading(one, "2026-02-01");
    expect([none.readings, none.current]).toEqual([[], null]);
  });

  it("is in order and ends with the current one, whatever comes in", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((count) => {
      return new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
    });
    const point = fc.record({ value: fc.integer({ min: -1000, max: 1000 }), on: day });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const all = points.reduce(withReading, kpi());
        const days = readingsOf(all).map(({ on }) => on);
        expect(days).toEqual([...new Set(points.map(({ on }) => on))].sort());
        expect(all.current).toEqual(readingsOf(all).at(-1));
      }),
    );
  });
});

describe("progress in words", () => {
  it.each([
    [20, "closer"],
    [40, "reached"],
    [45, "reached"],
    [5, "away"],
    [10, "still"],
  ])("10 to %d on the way to 40 is %s", (value, state) => {
    expect(readProgress(kpi({ current: read(value, "2026-02-01") }))?.state).toBe(state);
  });

  it("knows that less may be better, and that some numbers are to be kept", () => {
    const down = { direction: "down", target: read(7, "2026-12-18") } as const;
    const from = { baseline: read(11, "2026-01-01") };
    expect(readProgress(kpi({ ...down, ...from, current: read(7, "2026-02-01") }))?.state).toBe(
      "reached",
    );
    const keep = { direction: "keep", target: read(10, "2026-12-18") } as const;
    expect(readProgress(kpi({ ...keep, current: read(11, "2026-02-01") }))?.state).toBe("away");
    expect(readProgress(kpi({ ...keep, current: read(10, "2026-02-01") }))?.state).toBe("reached");
  });

  it("says nothing with one number, and names no direction without a target", () => {
    expect(readProgress(kpi())).toBeUndefined();
    expect(readProgress(kpi({ target: null, current: read(12, "2026-02-01") }))?.state).toBe(
      "unknown",
    );
  });
});

describe("the plain projection", () => {
  const three = [read(11, "2026-01-11"), read(12, "2026-01-21"), read(13, "2026-01-31")];

  it("goes on as from the first number to the last, to the target's day", () => {
    // 3 in 30 days, and 150 days to go.
    expect(readProjection(kpi({ readings: three }))).toEqual(read(28, "2026-06-30"));
  });

  it("speaks with three readings and not with two; a baseline is where it starts", () => {
    expect(readProjection(kpi({ readings: three.slice(0, 2) }))).toBeUndefined();
    expect(readProjection(kpi({ readings: three, baseline: null }))?.value).toBe(28);
  });

  it.each([
    ["the number is to be kept", { direction: "keep" }],
    ["there is no day to reach it by", { target: { value: 40 } }],
    ["that day is over", { target: read(40, "2026-01-31") }],
  ] as [string, Partial<Kpi>][])("is silent where %s", (_why, over) => {
    expect(readProjection(kpi({ readings: three, ...over }))).toBeUndefined();
  });

  it("falls to nothing and not below, and is no more exact than its numbers", () => {
    const falling = [read(8, "2026-01-11"), read(6, "2026-01-21"), read(4, "2026-01-31")];
    expect(readProjection(kpi({ readings: falling }))?.value).toBe(0);
    const fine = [read(3.1, "2026-01-11"), read(3.2, "2026-01-20"), read(3.4, "2026-02-09")];
    expect(readProjection(kpi({ baseline: null, readings: fine }))?.value).toBe(4.9);
  });

  it("says of Brackenworks where G4 ends once there are three readings, and nothing before", () => {
    const champions = sample("k-g4a");
    expect(readProjection(champions)).toBeUndefined();
    const two = withReading(champions, read(21, "2026-02-16"));
    expect(readProjection(two)).toBeUndefined();
    const end = readProjection(withReading(two, read(19, "2026-01-20")));
    // 18 on 31 December, 21 on 16 February: 3 in 47 days, and 134 days to go.
    expect(end).toEqual(read(30, "2026-06-30"));
  });
});

describe("what keeps one from judging", () => {
  it("is named: Brackenworks' k-g5b has no source, G6 counts only what is made", () => {
    expect(kpiGaps(sample("k-g5b"))).toEqual(["source"]);
    expect(kpiGaps(sample("k-g6a"))).toEqual(["date", "source", "owner", "baseline"]);
    expect(goals.filter(hasOnlyOutputs).map(({ code }) => code)).toEqual(["G6"]);
    const whole = goals.flatMap(({ kpis }) => kpis).filter((one) => kpiGaps(one).length === 0);
    expect(whole).toHaveLength(9);
  });

  it("is a last reading of 71 days ago for k-g3b, and for no other", () => {
    const stale = goals.flatMap(({ kpis }) =>
      kpis.flatMap((one) => (staleDays(one, ANCHOR) > 0 ? [[one.id, staleDays(one, ANCHOR)]] : [])),
    );
    expect(stale).toEqual([["k-g3b", 71]]);
  });

  it("is no question of age without a cycle or a day", () => {
    expect(staleDays(kpi(), "2030-01-01")).toBe(0);
    expect(staleDays(kpi({ baseline: { value: 1 }, checkEvery: "week" }), "2030-01-01")).toBe(0);
    expect(readLastOn(kpi({ readings: [read(1, "2026-05-01")] }))).toBe("2026-05-01");
  });
});
