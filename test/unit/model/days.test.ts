/** Calendar days have no zone; a moment has a day only in one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, shiftDays } from "../../../utils/model/days";

describe("the day of a moment", () => {
  it("is the day on the wall in that zone", () => {
    const moment = new Date("2026-02-15T23:30:00Z");
    expect(dayOf(moment, "UTC")).toBe("2026-02-15");
    expect(dayOf(moment, "Europe/Berlin")).toBe("2026-02-16");
    expect(dayOf(moment, "America/Los_Angeles")).toBe("2026-02-15");
    expect(dayOf(moment, "Pacific/Kiritimati")).toBe("2026-02-16");
  });

  it("is right on both sides of the hour that summer time takes away or gives twice", () => {
    expect(dayOf(new Date("2026-03-28T22:59:59Z"), "Europe/Berlin")).toBe("2026-03-28");
    expect(dayOf(new Date("2026-03-28T23:00:00Z"), "Europe/Berlin")).toBe("2026-03-29");
    expect(dayOf(new Date("2026-03-29T21:59:59Z"), "Europe/Berlin")).toBe("2026-03-29");
    expect(dayOf(new Date("2026-03-29T22:00:00Z"), "Europe/Berlin")).toBe("2026-03-30");
    expect(dayOf(new Date("2026-10-25T22:59:59Z"), "Europe/Berlin")).toBe("2026-10-25");
    expect(dayOf(new Date("2026-10-25T23:00:00Z"), "Europe/Berlin")).toBe("2026-10-26");
  });

  it("falls back to this machine's zone where a file names one that does not exist", () => {
    const moment = new Date("2026-02-15T12:00:00Z");
    expect(dayOf(moment, "Mars/Olympus")).toBe(dayOf(moment));
    expect(dayOf(moment, null)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe("counting days", () => {
  it("counts over leap days, year ends and clock changes as whole days", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-02-28", "2026-03-01")).toBe(1);
    expect(daysBetween("2025-12-31", "2026-01-01")).toBe(1);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-02-16", "2026-02-05")).toBe(-11);
  });

  it("adds what it counts, wherever one starts", () => {
    const day = fc
      .date({ min: new Date("1970-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});

describe("shifting a file", () => {
  it("moves every day, however deep, and nothing else", () => {
    const file = {
      on: "2026-02-28",
      deep: [{ by: "2028-02-28", name: "2026-02-28 was a day", n: 3, no: null }],
      moment: "2026-02-28T10:00:00Z",
    };
    expect(shiftDays(file, 1)).toEqual({
      on: "2026-03-01",
      deep: [{ by: "2028-02-29", name: "2026-02-28 was a day", n: 3, no: null }],
      moment: "2026-02-28T10:00:00Z",
    });
  });

  it("leaves text that only looks like a day", () => {
    expect(shiftDays({ id: "2026-13-45" }, 3)).toEqual({ id: "2026-13-45" });
  });

  it("comes back to where it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: -5000, max: 5000 }), (value, count) => {
        expect(shiftDays(shiftDays(value, count), -count)).toEqual(value);
      }),
    );
  });
});
