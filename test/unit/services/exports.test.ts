/** Everything can be taken out and brought back; texts of pieces were never in. */
import { beforeEach, describe, expect, it } from "vitest";
import { setStatus, unlink } from "../../../utils/services/actions";
import { exportFile, exportRaw, storageLines } from "../../../utils/services/exports";
import { importFiles, loadSample } from "../../../utils/services/imports";
import { startOnePage } from "../../../utils/services/start";
import { strategy } from "../../../utils/services/strategy";
import { tally } from "../../../utils/services/tally";
import { deleteStore, rawExport } from "../../../utils/store/open";
import { everything } from "../../../utils/store/upkeep";
import { must, pieces } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const sorted = async () => {
  const { docs, events } = await everything(await desk.db());
  return JSON.parse(JSON.stringify({ docs, events })) as unknown;
};
async function startAnew(files: { name: string; json: string }[]): Promise<void> {
  await desk.close();
  await deleteStore();
  const opened = files.map(({ name, json }) => ({ name, text: json }));
  await importFiles(desk, { files: opened, skip: [], operation: operation() });
}

describe("a full export", () => {
  it("brings back equal documents and equal history after everything was deleted", async () => {
    await linkAt(desk, "gdoc:DEMO05brackenworks");
    await linkAt(desk, "gdoc:DEMO05brackenworks", { why: "Another reason" });
    const target = { key: "gdoc:DEMO01brackenworks" };
    await unlink(desk, { target, operation: operation() }, OWN);
    await setStatus(desk, { target, operation: operation(), status: "live" }, OWN);
    const before = await sorted();
    const file = await exportFile(desk, { what: "all" });
    expect(file.name).toBe("throughline-all-2026-02-16.json");
    desk.at("2026-03-01T12:00:00.000Z");
    await startAnew([file]);
    expect(await sorted()).toEqual(before);
  });

  it("can be opened over what it came from and changes nothing", async () => {
    await linkAt(desk, "gdoc:DEMO05brackenworks");
    const before = await sorted();
    const { name, json } = await exportFile(desk, { what: "all" });
    const files = [{ name, text: json }];
    const report = await importFiles(desk, { files, skip: [], operation: operation() });
    expect(report.counts.every((one) => one.added + one.updated === 0)).toBe(true);
    expect(await sorted()).toEqual(before);
  });
});

describe("an export as files", () => {
  it("of strategy and pieces brings back every link as it was said", async () => {
    await linkAt(desk, "gdoc:DEMO05brackenworks", { why: "By hand" });
    const keys = pieces.map((one) => must(one.refs[0]).key);
    const said = async () =>
      Promise.all(
        keys.map(async (key) => {
          const { goal, persona, link, title, status } = await contextAt(desk, key);
          return { key, title, status, goal: goal?.id, persona: persona?.id, why: link?.why };
        }),
      );
    const before = await said();
    const files = [
      await exportFile(desk, { what: "strategy" }),
      await exportFile(desk, { what: "pieces" }),
    ];
    await startAnew(files);
    expect(await said()).toEqual(before);
    const { goals, workspace } = await strategy(desk);
    expect([goals.length, workspace?.name]).toEqual([7, "Brackenworks marketing"]);
  });
});

describe("the text of a piece", () => {
  it("is nowhere in the store, nor in anything that leaves it", async () => {
    const texts = pieces.flatMap((one) => (one.text ? [one.text] : []));
    const sentences = texts.map((text) => must(text.split(/(?<=[.!?])\s/).at(-1)).slice(0, 60));
    expect(sentences.length).toBeGreaterThan(10);
    const dump = JSON.stringify(await rawExport());
    const all = (await exportFile(desk, { what: "all" })).json;
    const out = (await exportFile(desk, { what: "pieces" })).json;
    expect(dump).toContain("The unannounced audit guide");
    for (const sentence of sentences)
      for (const place of [dump, all, out]) expect(place).not.toContain(sentence);
  });
});

describe("what is stored", () => {
  it("is listed by kind", async () => {
    await goTo(desk, "https://app.asana.com/0/1200000000000/1200000000051", "Guide");
    const lines = await storageLines(desk);
    expect(lines).toContainEqual({ what: "asset", count: 40, where: "database" });
    expect(lines).toContainEqual({ what: "sighting", count: 1, where: "database" });
    expect(lines).toContainEqual({ what: "settings", count: 1, where: "browser" });
  });

  it("can be taken out raw, all of it", async () => {
    const { json, name } = await exportRaw(desk);
    const raw = JSON.parse(json) as { stores: Record<string, unknown[]> };
    const { docs, events } = await everything(await desk.db());
    expect(name).toBe("throughline-raw-2026-02-16.json");
    expect(raw.stores["docs"]).toHaveLength(docs.length);
    expect(raw.stores["events"]).toHaveLength(events.length);
  });
});

describe("a store that cannot be opened", () => {
  it("is said to be broken, and can still be taken out raw", async () => {
    await desk.close();
    await new Promise((resolve) => {
      const opening = indexedDB.open("ws-local", 99);
      opening.onsuccess = () => {
        opening.result.close();
        resolve(null);
      };
    });
    const broken = { name: "Refusal", code: "store-broken", message: "newer" };
    await expect(contextAt(desk, "gdoc:DEMO01brackenworks")).rejects.toMatchObject(broken);
    await expect(strategy(desk)).rejects.toMatchObject(broken);
    expect((await exportRaw(desk)).json).toContain("The unannounced audit guide");
  });
});

describe("starting from one page", () => {
  const answers = {
    change: "More groups shortlist us",
    measure: { name: "Shortlists", now: 2, target: 12, by: "2026-12-31" },
    reader: "Operations director of a food group",
    asksFirst: `Who has done this?\n\n${"q".repeat(900)}`,
    known: "",
    notDoing: [{ text: "Price cuts", why: "Finance doubted the first price." }],
    process: "",
    decides: "",
  };

  it("makes a workspace one can link to at once", async () => {
    desk = freshDesk();
    await startOnePage(desk, { answers, operation: operation() });
    const { goals, personas, notDoing, version } = await strategy(desk);
    expect(goals).toMatchObject([{ code: "G1", name: answers.change, personaIds: ["p-1"] }]);
    expect(personas).toMatchObject([{ derived: "assumed" }]);
    expect(personas[0]?.questions).toEqual(["Who has done this?", "q".repeat(500)]);
    expect(notDoing).toMatchObject([{ text: "Price cuts" }]);
    expect(version).toMatchObject({ number: 1, current: true });
    await goTo(desk, "https://app.asana.com/0/1200000000000/1200000000051", "Guide");
    const choice = { goalId: "g-1", personaId: "p-1" };
    const { context } = await linkAt(desk, "asana:1200000000051", choice);
    expect(context).toMatchObject({ state: "linked", goal: { kpi: { target: { value: 12 } } } });
  });

  it("takes the sample's place, and never a person's own", async () => {
    desk = freshDesk();
    await loadSample(desk, operation());
    await startOnePage(desk, { answers, operation: operation() });
    expect(await strategy(desk)).toMatchObject({ goals: [{ id: "g-1" }] });
    expect((await tally(desk)).known).toBe(0);
    const again = startOnePage(desk, { answers, operation: operation() });
    await expect(again).rejects.toMatchObject({ code: "workspace-exists" });
  });

  it("leaves a workspace that can be exported and opened again", async () => {
    desk = freshDesk();
    await startOnePage(desk, { answers, operation: operation() });
    const before = await strategy(desk);
    await startAnew([await exportFile(desk, { what: "strategy" })]);
    expect(await strategy(desk)).toEqual(before);
  });
});
