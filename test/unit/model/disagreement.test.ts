/** What we do not agree on: what it lacks, its order, and how late its answer is. */
import { describe, expect, it } from "vitest";
import {
  daysLate,
  decidedOnes,
  Disagreement,
  missingFields,
  openOnes,
} from "../../../utils/model/disagreement";
import { must, strategyJson } from "../brackenworks";
import { disagreement, TODAY } from "../findings/facts";

const sample = must(strategyJson["disagreements"]).map((one) => Disagreement.parse(one));

describe("what it lacks", () => {
  it("is said field by field: what exactly, who decides, by when", () => {
    const empty = { ...disagreement(), exactly: "  ", deciderId: "", decideBy: "" };
    expect(missingFields(empty)).toEqual(["exactly", "deciderId", "decideBy"]);
    expect(missingFields({ ...empty, topic: "" })[0]).toBe("topic");
    expect(missingFields(disagreement())).toEqual([]);
  });

  it("keeps it out of the store, too", () => {
    for (const field of ["exactly", "deciderId", "decideBy"])
      expect(Disagreement.safeParse({ ...disagreement(), [field]: "" }).success).toBe(false);
  });
});

describe("the order", () => {
  const list = [
    disagreement({ id: "b", decideBy: "2026-03-02" }),
    disagreement({ id: "old", status: "decided", decidedOn: "2026-01-02" }),
    disagreement({ id: "a", decideBy: "2026-02-01" }),
    disagreement({ id: "new", status: "decided", decidedOn: "2026-02-02" }),
    disagreement({ id: "undated", status: "decided", decideBy: "2025-12-01" }),
  ];

  it("of open ones is by the day they are to be decided, of decided ones the latest first", () => {
    expect(openOnes(list).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(decidedOnes(list).map(({ id }) => id)).toEqual(["new", "old", "undated"]);
  });

  it("of the sample has one open and one decided with what would make us look again", () => {
    expect(openOnes(sample).map(({ id }) => id)).toEqual(["d-discount"]);
    expect(decidedOnes(sample)).toMatchObject([
      { id: "d-expand", revisitIf: "Reply rate under 15% for two months" },
    ]);
  });
});

it("is late from the day after its day", () => {
  const late = (decideBy: string): number => daysLate({ decideBy }, TODAY);
  expect([late("2026-02-17"), late(TODAY), late("2026-02-15"), late("2026-02-09")]).toEqual([
    ...[0, 0, 1, 7],
  ]);
});
