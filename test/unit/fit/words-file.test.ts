/** The file of words: exactly the one that was made, small, and refused when it is another or cut short. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../../utils/fit/meaning/vectors";
import { vectors, WORDS_FILE } from "./larkfield";

const bytes = readFileSync(WORDS_FILE);
const alike = (one: string, other: string): number =>
  vectors().likeness(vectors().indexOf(one), vectors().indexOf(other));

describe("the file of words", () => {
  it("is the one the script made, byte for byte", () => {
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(
      "e5186cb6ffe4f01fa440edfeee1b352431462d7b2c8910066b7a013fa65591ff",
    );
  });

  it("is no larger than 1.4 MB", () => {
    expect(bytes.length).toBeLessThanOrEqual(1_400_000);
  });

  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["a few bytes", bytes.subarray(0, 3)],
    ["its head alone", bytes.subarray(0, 10)],
    ["its first half", bytes.subarray(0, bytes.length / 2)],
    ["all but the last byte", bytes.subarray(0, -1)],
    ["one byte too many", Buffer.concat([bytes, Buffer.from([0])])],
    ["another file", new TextEncoder().encode("<!doctype html><title>Not found</title>")],
    ["an older kind", Buffer.concat([Buffer.from("WRD0"), bytes.subarray(4)])],
  ])("is refused in a sentence when it is %s", (_what, wrong) => {
    expect(() => readVectors(wrong)).toThrow(/^The file of words is (not one|cut short)$/);
  });

  it("is read the same wherever it lies in memory", () => {
    const moved = Buffer.concat([Buffer.from([1, 2, 3]), bytes]).subarray(3);
    const other = readVectors(moved);
    for (const word of ["audit", "webinar", "the"])
      expect([other.indexOf(word), other.rankOf(other.indexOf(word))]).toEqual([
        vectors().indexOf(word),
        vectors().rankOf(vectors().indexOf(word)),
      ]);
  });
});

describe("words", () => {
  it.each([
    ["auditor", "audit", "banana"],
    ["teacher", "school", "engine"],
    ["price", "cost", "mountain"],
    ["harvest", "crop", "lawyer"],
  ])("%s is more like %s than like %s", (word, near, far) => {
    expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.2);
  });

  it("are as alike one way as the other, and wholly like themselves", () => {
    expect(alike("auditor", "banana")).toBe(alike("banana", "auditor"));
    for (const word of ["auditor", "webinar", "checklist"])
      expect(alike(word, word)).toBeCloseTo(1);
  });

  it("are known in lower case; any other is at -1, as rare as can be", () => {
    const { indexOf, rankOf, count } = vectors();
    for (const word of ["qwrtzp", "", "Audit", "toString", "__proto__", "日本語"])
      expect(indexOf(word)).toBe(-1);
    expect(rankOf(-1)).toBe(count);
    expect(indexOf("audit")).toBeGreaterThan(0);
  });

  it("share the rank of the most frequent one of their stem", () => {
    const { indexOf, rankOf } = vectors();
    expect(rankOf(indexOf("audits"))).toBe(rankOf(indexOf("audit")));
    expect(rankOf(indexOf("school"))).toBeLessThan(rankOf(indexOf("polytechnic")));
  });

  it("of marketing since 2014 are among them", () => {
    const { indexOf } = vectors();
    for (const word of ["webinar", "onboarding", "saas", "kpi", "newsletter"])
      expect(indexOf(word)).toBeGreaterThan(0);
  });

  it("are compared with many at once as one by one", () => {
    const { likeness, likenesses, indexOf } = vectors();
    const others = Uint32Array.from(["auditor", "banana", "school"].map(indexOf));
    const into = new Float32Array(others.length);
    likenesses(indexOf("audit"), others, into);
    [...others].forEach((other, at) =>
      expect(into[at]).toBeCloseTo(likeness(indexOf("audit"), other), 5),
    );
  });
});
