/** Whole texts in the review: copies are found whatever their titles, and what stands in many texts makes none alike. */
import { beforeEach, describe, expect, it } from "vitest";
import { importFiles } from "../../../utils/services/imports";
import { readBoilerplate } from "../../../utils/services/review/boilerplate";
import { catchUp } from "../../../utils/services/review/catch-up";
import { readLocal } from "../../../utils/store/read";
import { allReviews, readReview } from "../../../utils/store/reviews";
import type { Reviewed } from "../../../utils/store/schema";
import { contextAt, deskWithFiles, linkAt, operation } from "../desk";
import type { TestDesk } from "../desk";
import { must } from "../brackenworks";
import { distinct } from "../findings/facts";

const FRAME = distinct(70, 5000);
const COPIED = distinct(80);

/** Eight framed texts; the last is a copy of another team's first, under another title. */
const assets = Array.from({ length: 8 }, (_one, at) => ({
  ...{ id: `T${String(at)}`, title: distinct(2, 7000 + at * 2), status: "draft" },
  ...{ createdOn: at === 0 ? "2026-01-05" : "2026-01-20", ownerId: "u-priya" },
  ...{ teamId: at === 0 ? "t-demand" : "t-content" },
  notes: `${FRAME} ${at === 0 || at === 7 ? COPIED : distinct(80, 1000 + at * 100)}`,
  refs: [{ tool: "hubspot", key: `hubspot:email:99${String(at)}` }],
}));

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
  const text = JSON.stringify({ schema: "strategy-context-assets/1", assets });
  const files = [{ name: "texts.json", text }];
  await importFiles(desk, { files, skip: [], operation: operation() });
  await catchUp(desk);
});

const duplicates = async (): Promise<string[]> =>
  (await allReviews(await desk.db()))
    .filter(({ id, rules }) => id.startsWith("T") && rules.includes("DUP-NEAR"))
    .map(({ id }) => id);

describe("a look at everything", () => {
  it("finds the copy, and no text that only has the frame", async () => {
    expect(await duplicates()).toEqual(["T7"]);
  });

  it("keeps what stands in many texts as numbers, in order, for looks at single pieces", async () => {
    const db = await desk.db();
    const boilerplate = await readBoilerplate(db);
    expect(boilerplate.size).toBeGreaterThan(10);
    const value = must((await readLocal(db, "boilerplate"))?.value);
    expect(value).toBe(JSON.stringify([...boilerplate].sort((a, b) => a - b)));
  });

  it("keeps the numbers of a text once", async () => {
    const one = must(await readReview(await desk.db(), "T7"));
    const [run] = one.profile.evidence.sketch.runs;
    expect(JSON.stringify([one.profile, one.reading]).split(String(run))).toHaveLength(2);
    expect(Object.keys(one.reading.evidence)).toEqual(["meant", "denied"]);
  });
});

describe("afterwards", () => {
  it("a look at one piece says the same", async () => {
    const before = await allReviews(await desk.db());
    await linkAt(desk, "hubspot:email:997", { why: "They ask for a template." });
    await linkAt(desk, "hubspot:email:996", { why: "They ask for a template." });
    await catchUp(desk);
    expect(await duplicates()).toEqual(["T7"]);
    expect(before.length).toBe((await allReviews(await desk.db())).length);
    const { findings } = await contextAt(desk, "hubspot:email:997");
    expect(JSON.stringify(findings)).toContain("DUP-NEAR");
  });

  it("a reading is taken up whole, and not written again when nothing changed", async () => {
    const db = await desk.db();
    const before = await allReviews(db);
    await db.put("local", { key: "dirty:all", value: "again" });
    await catchUp(desk);
    expect(await allReviews(db)).toEqual(before);
  });

  it("rows of an earlier edition are read again and trouble nobody meanwhile", async () => {
    const db = await desk.db();
    const good = await allReviews(db);
    for (const one of good) {
      const { language, words } = one.profile.evidence;
      const sketch = { stems: [7, 4294967295], runs: [9, 4294967291], size: 2 };
      const evidence = { language, words, title: ["old"], titleRuns: [4294967291], sketch };
      const reading = {
        ...one.reading,
        hash: "1",
        evidence: { ...evidence, meant: {}, denied: {} },
      };
      const old = { ...one, profile: { ...one.profile, evidence }, reading } as Reviewed;
      await db.put("reviews", old);
    }
    await contextAt(desk, "hubspot:email:997");
    await linkAt(desk, "hubspot:email:997", { why: "They ask for a template." });
    await catchUp(desk);
    await db.put("local", { key: "dirty:all", value: "again" });
    await catchUp(desk);
    const again = await allReviews(db);
    expect(again.map(({ profile }) => profile.evidence)).toEqual(
      good.map(({ profile }) => profile.evidence),
    );
    expect(await duplicates()).toEqual(["T7"]);
  });
});
