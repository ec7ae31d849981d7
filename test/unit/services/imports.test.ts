/** Opening files: first seen, then done, whole; again is an update; nobody's own work is lost. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  importFiles,
  loadSample,
  previewImport,
  removeSample,
} from "../../../utils/services/imports";
import { strategy } from "../../../utils/services/strategy";
import { tally } from "../../../utils/services/tally";
import { everything } from "../../../utils/store/upkeep";
import {
  ASSETS,
  assetsText,
  assetsWith,
  must,
  pieces,
  STRATEGY,
  strategyText,
  strategyWith,
} from "../brackenworks";
import { contextAt, freshDesk, goTo, linkAt, operation } from "../desk";
import type { TestDesk } from "../desk";

const strategyFile = { name: STRATEGY, text: strategyText };
const assetsFile = { name: ASSETS, text: assetsText };
const both = [strategyFile, assetsFile];

let desk: TestDesk;
beforeEach(() => {
  desk = freshDesk();
});

const open = (files: { name: string; text: string }[], skip: string[] = [], id = operation()) =>
  importFiles(desk, { files, skip, operation: id });
const stored = async (): Promise<string> => {
  const { docs, events } = await everything(await desk.db());
  return JSON.stringify({ docs, events: events.length });
};
/** How many rows an import added and updated, over all lists. */
function totals({ counts }: Awaited<ReturnType<typeof open>>): { added: number; updated: number } {
  const sum = (of: "added" | "updated"): number => counts.reduce((all, one) => all + one[of], 0);
  return { added: sum("added"), updated: sum("updated") };
}
const otherWorkspace = {
  name: "mine.json",
  text: strategyWith((json) => Object.assign(json.workspace, { id: "ws-mine", name: "Mine" })),
};

describe("a preview", () => {
  it("says what an import would do, and changes nothing", async () => {
    const preview = await previewImport(desk, { files: both });
    expect(preview).toMatchObject({
      refused: [],
      skippable: [],
      workspace: "Brackenworks marketing",
    });
    expect(preview.counts).toContainEqual({ list: "asset", added: 40, updated: 0, unchanged: 0 });
    expect((await everything(await desk.db())).docs).toEqual([]);
    expect(await open(both)).toEqual(preview);
  });

  it("of pieces before their strategy says that their goals are not here yet", async () => {
    const { ignored, refused } = await previewImport(desk, { files: [assetsFile] });
    const linked = pieces.filter((one) => one.currentLink?.goalId).length;
    expect(refused).toEqual([]);
    expect(ignored).toContainEqual({ key: "import.goalsMissing", params: { count: linked } });
  });
});

describe("an import", () => {
  it("gives the same in either order, and one after the other", async () => {
    await open(both);
    const once = (await contextAt(desk, "gdoc:DEMO01brackenworks")).link;
    for (const order of [[both[1], both[0]], [both[1]], [both[0]]]) {
      desk = freshDesk();
      await open(order.map(must));
      if (order.length === 1) await open(both.filter((one) => one !== order[0]));
      expect((await contextAt(desk, "gdoc:DEMO01brackenworks")).link).toEqual(once);
      expect(await tally(desk)).toMatchObject({
        known: 40,
        linked: expect.any(Number) as number,
      });
    }
  });

  it("never shifts the days of a person's own file", async () => {
    desk.at("2029-07-01T12:00:00.000Z");
    await open([strategyFile]);
    expect((await strategy(desk)).version?.effectiveFrom).toBe("2026-01-12");
  });

  it("again changes nothing, and a changed row updates that row alone", async () => {
    await open(both);
    const before = await stored();
    expect(totals(await open(both))).toEqual({ added: 0, updated: 0 });
    expect(await stored()).toBe(before);
    const changed = strategyWith((json) => (must(json["goals"]?.[0])["name"] = "Another name"));
    const files = [{ name: STRATEGY, text: changed }];
    expect(totals(await open(files))).toEqual({ added: 0, updated: 1 });
    expect((await strategy(desk)).goals[0]?.name).toBe("Another name");
  });

  it("under the same operation id is done once", async () => {
    await open(both, [], "the-import");
    const before = await stored();
    const text = strategyWith((json) => (must(json["goals"]?.[0])["name"] = "Another name"));
    await open([{ name: STRATEGY, text }], [], "the-import");
    expect(await stored()).toBe(before);
  });

  it("keeps links that people changed after the file was written", async () => {
    await open(both);
    const key = "gdoc:DEMO01brackenworks";
    await linkAt(desk, key, { goalId: "g-expand", why: "We know better now" });
    const { ignored } = await open([assetsFile]);
    expect(ignored).toContainEqual({ key: "import.linksKept", params: { count: 1 } });
    expect((await contextAt(desk, key)).link).toMatchObject({ why: "We know better now" });
  });

  it("finds the piece that is already known at a place, whatever its id", async () => {
    await open([strategyFile]);
    const key = "gdoc:1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefg";
    await goTo(desk, `https://docs.google.com/document/d/${key.slice(5)}/edit`, "Mine");
    await linkAt(desk, key, { why: "By hand" });
    const text = assetsWith((assets) => {
      must(must(assets[0]).refs[0]).key = key;
    });
    await open([{ name: ASSETS, text }]);
    const context = await contextAt(desk, key);
    expect(context.link).toMatchObject({ why: "By hand" });
    expect((await contextAt(desk, "asana:1200000000051")).link).toEqual(context.link);
    expect((await tally(desk)).known).toBe(40);
  });
});

describe("rows that do not fit", () => {
  const text = assetsWith((assets) => {
    must(assets[3]).title = "";
    must(assets[5]).title = "x".repeat(301);
  });
  const files = [strategyFile, { name: "pieces.json", text }];

  it("stop everything until each was skipped", async () => {
    const { skippable } = await previewImport(desk, { files });
    const rows = skippable.map((one) => must(one.row));
    expect(rows).toEqual(["pieces.json#assets[3]", "pieces.json#assets[5]"]);
    for (const skip of [[], rows.slice(0, 1)])
      await expect(open(files, skip)).rejects.toMatchObject({ code: "bad-file" });
    expect((await everything(await desk.db())).docs).toEqual([]);
    await open(files, rows);
    expect((await tally(desk)).known).toBe(38);
  });

  it("in a file that is refused cannot be skipped away", async () => {
    const broken = [strategyFile, { name: "broken.json", text: "{" }];
    expect((await previewImport(desk, { files: broken })).refused).toHaveLength(1);
    await expect(open(broken, ["broken.json"])).rejects.toMatchObject({ code: "bad-file" });
  });
});

describe("the sample", () => {
  it("makes room for a person's own workspace, with all that was done to it", async () => {
    await loadSample(desk, operation());
    await linkAt(desk, "gdoc:DEMO05brackenworks");
    const report = await open([otherWorkspace]);
    expect(report.ignored).toContainEqual({ key: "import.sampleLeaves" });
    const { workspace } = await strategy(desk);
    const known = await tally(desk);
    expect(workspace).toMatchObject({ id: "ws-mine" });
    expect(workspace?.sample).toBeUndefined();
    expect(known).toMatchObject({ known: 0, linked: 0 });
    expect((await everything(await desk.db())).events.every((one) => one.op === "import")).toBe(
      true,
    );
  });

  it("can be loaded again, and taken away in one click", async () => {
    await loadSample(desk, operation());
    const before = await stored();
    await loadSample(desk, operation());
    expect(await stored()).toBe(before);
    await removeSample(desk);
    expect((await everything(await desk.db())).docs).toEqual([]);
    await loadSample(desk, operation());
    expect((await strategy(desk)).workspace).toMatchObject({ sample: true });
  });

  it("never takes the place of a person's own workspace", async () => {
    await open(both);
    const before = await stored();
    await expect(loadSample(desk, operation())).rejects.toMatchObject({ code: "workspace-exists" });
    await expect(removeSample(desk)).rejects.toMatchObject({ code: "workspace-exists" });
    expect(await stored()).toBe(before);
  });
});

describe("another workspace", () => {
  it("is refused over a person's own, by name", async () => {
    await open(both);
    const before = await stored();
    const { refused } = await previewImport(desk, { files: [otherWorkspace] });
    expect(refused).toMatchObject([
      {
        path: "workspace.id",
        expected: { key: "expected.sameWorkspace", params: { name: "Brackenworks marketing" } },
        found: "Mine",
      },
    ]);
    await expect(open([otherWorkspace])).rejects.toMatchObject({ code: "bad-file" });
    expect(await stored()).toBe(before);
  });
});
