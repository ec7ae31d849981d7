/** Files in and out on a real store: round trip, tables over what is here, backups, what support is told. */
import { beforeEach, describe, expect, it } from "vitest";
import { exportFile } from "../../../utils/services/exports";
import { backup } from "../../../utils/services/exchange/backup";
import { exportPart } from "../../../utils/services/exchange/parts";
import { supportFile } from "../../../utils/services/exchange/support";
import { importFiles, loadSample, previewImport } from "../../../utils/services/imports";
import { allOf, readDocument } from "../../../utils/store/read";
import { everything } from "../../../utils/store/upkeep";
import { must, pieces, strategyJson } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, goTo, linkAt, operation } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const open = (name: string, text: string, more: object = {}) =>
  importFiles(desk, { files: [{ name, text, ...more }], skip: [], operation: operation() });
const all = async (): Promise<string> => (await exportFile(desk, { what: "all" })).json;
const goalNamed = async (name: string) =>
  must((await allOf(await desk.db(), "goal")).docs.find(({ body }) => body.name === name)).body;

describe("a full export", () => {
  it("opened in an empty profile and saved again is the same, byte for byte, but for its moment", async () => {
    await linkAt(desk, "gdoc:DEMO01brackenworks", { why: "By hand" });
    await goTo(desk, "https://app.asana.com/0/1200000000000/1200000000099", "New here");
    await linkAt(desk, "asana:1200000000099");
    const first = await all();
    desk = freshDesk();
    desk.at("2026-03-01T08:00:00.000Z");
    await open("all.json", first);
    const second = await all();
    expect(second).not.toBe(first);
    expect(second.replace("2026-03-01T08:00:00.000Z", "2026-02-16T12:00:00.000Z")).toBe(first);
  });
});

describe("an export too large for one message", () => {
  it("comes in parts that together hold every document and line of history, and opens again", async () => {
    const parts = async (): Promise<string> => {
      const texts: string[] = [];
      for (let after: string | null = null, first = true; first || after; first = false) {
        const part: { text: string; next: string | null } = await exportPart(desk, { after });
        texts.push(part.text);
        after = part.next;
      }
      return texts.join("");
    };
    const db = await desk.db();
    const row = must(await db.get("docs", "asset:A01"));
    for (let at = 0; at < 5000; at++) {
      const id = `asset:X${String(at)}`;
      const body = {
        ...row.doc.body,
        id: id.slice(6),
        refs: [{ tool: "web", key: `url:x/${String(at)}` }],
      };
      await db.put("docs", {
        id,
        keys: [`url:x/${String(at)}`],
        doc: { ...row.doc, id, body },
      });
    }
    expect(await exportFile(desk, { what: "all" })).toMatchObject({ large: true, json: "" });
    const text = await parts();
    const { documents, events } = JSON.parse(text) as { documents: unknown[]; events: unknown[] };
    expect(documents).toEqual((await everything(db)).docs);
    expect(events).toEqual((await everything(db)).events);
  });
});

describe("a table over what is here", () => {
  const address = "https://docs.google.com/document/d/DEMO01brackenworks/edit";

  it("of pieces changes what it names and leaves the rest", async () => {
    const before = must(await readDocument(await desk.db(), "asset", "A01")).body;
    const link = must((await contextAt(desk, "gdoc:DEMO01brackenworks")).link);
    const report = await open(
      "p.csv",
      `title,url,goal,why\nNew title,${address},G1,Other reason\n`,
    );
    expect(report.counts).toMatchObject([
      { list: "asset", updated: 1 },
      { list: "link", updated: 1 },
    ]);
    const after = must(await readDocument(await desk.db(), "asset", "A01")).body;
    expect(after).toEqual({ ...before, title: "New title" });
    const now = must((await contextAt(desk, "gdoc:DEMO01brackenworks")).link);
    expect(now).toMatchObject({
      goalId: "g-shortlist",
      why: "Other reason",
      campaignId: link.campaignId,
    });
    const again = await open("p.csv", `title,url,goal,why\nNew title,${address},G1,Other reason\n`);
    expect(again.counts).toMatchObject([{ unchanged: 1 }, { unchanged: 1 }]);
  });

  it("never takes back what a person linked", async () => {
    await linkAt(desk, "gdoc:DEMO01brackenworks", { goalId: "g-expand", why: "By hand" });
    const { ignored } = await open("p.csv", `title,url,goal,why\nGuide,${address},G1,Other\n`);
    expect(ignored).toContainEqual({ key: "import.linksKept", params: { count: 1 } });
    expect((await contextAt(desk, "gdoc:DEMO01brackenworks")).link).toMatchObject({
      why: "By hand",
    });
  });

  it("of goals updates the goal with that code or name, and people by name or email", async () => {
    const name = String(must(strategyJson["goals"]?.[0])["name"]);
    await open("g.csv", `Goal,Owner email,Due\n"${name}",ines.duarte@firm.com,2027-01-31\n`);
    expect(await goalNamed(name)).toMatchObject({
      id: "g-shortlist",
      ownerId: "u-ines",
      dueOn: "2027-01-31",
    });
  });

  it("is one workspace in an empty browser, and takes the sample's place", async () => {
    for (const sample of [false, true]) {
      desk = freshDesk();
      if (sample) await loadSample(desk, operation());
      await open("g.csv", "Goal,KPI,Target\nWin groups,Deals,26\n");
      expect((await allOf(await desk.db(), "meta")).docs.map(({ body }) => body.sample)).toEqual([
        undefined,
      ]);
      expect((await allOf(await desk.db(), "goal")).docs).toHaveLength(1);
    }
  });

  it("pieces and the goals they name may come together, in either order", async () => {
    const files = [
      { name: "p.csv", text: `title,url,goal\nGuide,${address},Win groups\n` },
      { name: "g.csv", text: "Goal\nWin groups\n" },
    ];
    for (const order of [files, [...files].reverse()]) {
      desk = freshDesk();
      const { counts } = await previewImport(desk, { files: order });
      expect(counts).toContainEqual({ list: "link", added: 1, updated: 0, unchanged: 0 });
    }
  });
});

describe("the reminder to save", () => {
  it("comes with changes, goes with an export, and waits two weeks", async () => {
    const due = async () => (await backup(desk)).due?.key;
    expect(await due()).toBeUndefined();
    for (let at = 0; at < 20; at++)
      await linkAt(desk, "gdoc:DEMO01brackenworks", { why: `Reason ${String(at)}` });
    expect(await due()).toBe("backup.due.never");
    await all();
    expect(await due()).toBeUndefined();
    await linkAt(desk, "gdoc:DEMO01brackenworks", { why: "One more" });
    desk.at("2026-03-03T12:00:00.000Z");
    expect(await due()).toBe("backup.due.days");
  });
});

describe("the support file", () => {
  it("says versions and counts, and no word of the person's", async () => {
    const { json } = await supportFile(desk, { version: "1.2.3", browser: "Tester" });
    expect(JSON.parse(json)).toMatchObject({ version: "1.2.3", counts: { asset: 40, goal: 7 } });
    const rows = Object.values(strategyJson)
      .filter((one) => Array.isArray(one))
      .flat();
    const words = [
      ...pieces.flatMap(({ title, refs }) => [title, ...refs.map(({ key }) => key)]),
      ...rows.flatMap(({ name, text, topic }) => [name, text, topic]),
      String(strategyJson.workspace["name"]),
    ].filter((one): one is string => typeof one === "string" && one.length > 3);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => json.includes(word))).toEqual([]);
  });
});
