/** Rows of lists: what their badges say, what is remembered of them, and what Enter does. */
import { beforeEach, describe, expect, it } from "vitest";
import type { RowSeen } from "../../../utils/messages/row-requests";
import { linkEach, proposals } from "../../../utils/services/lists/each";
import { piecesHere } from "../../../utils/services/lists/pieces-here";
import { undoMany } from "../../../utils/services/pieces/undo";
import { linkRow, rowHint, undoRow } from "../../../utils/services/rows/act";
import { rowStates } from "../../../utils/services/rows/states";
import { catchUp } from "../../../utils/services/review/catch-up";
import { shelf } from "../../../utils/services/strategy";
import { readSighting } from "../../../utils/store/read";
import { contextAt, deskWithFiles, freshDesk, goTo, linkAt, operation, TAB } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
const PROJECT = "asana-project:1200000000001";
const seen = (key: string, over: Partial<RowSeen> = {}): RowSeen => ({
  ...{ keys: [key], kind: "task", title: `Title of ${key}`, url: "https://app.asana.com/0/0/1" },
  ...over,
});
const states = async (
  rows: RowSeen[],
  tool: "asana" | "google" | "hubspot" = "asana",
  privately = false,
) => {
  const said = await rowStates(desk, { tool, rows }, privately ? { privately } : {});
  await said.remembered;
  return said.states;
};
const settings = async (change: object) =>
  desk.saveSettings({ ...(await desk.settings()), ...change });

beforeEach(async () => {
  desk = await deskWithFiles();
  await catchUp(desk);
});

describe("what badges say", () => {
  it("is what the panel says of the same pieces", async () => {
    const keys = ["asana:1200000000021", "asana:1200000000051", "asana:1200000000018", "asana:9"];
    const said = await states(keys.map((key) => seen(key)));
    for (const [at, key] of keys.entries())
      expect(said[at]).toMatchObject({ key, state: (await contextAt(desk, key)).state });
    expect(said.map((one) => one?.label)).toContain("Throughline: not linked yet");
  });

  it("is nothing without a strategy, for a tool that is off, or a piece that wants quiet", async () => {
    await settings({ quietKeys: ["asana:1"] });
    expect(await states([seen("asana:1"), seen("asana:2")])).toEqual([
      null,
      expect.objectContaining({ key: "asana:2" }),
    ]);
    await settings({ off: ["asana"] });
    expect(await states([seen("asana:2")])).toEqual([null]);
    desk = freshDesk();
    expect(await states([seen("asana:2")])).toEqual([null]);
  });

  it("waits until somebody knows which of several a row is", async () => {
    const keys = (id: string) => [`gdoc:${id}`, `gslide:${id}`, `gsheet:${id}`];
    const rows = ["DEMO01brackenworks", "1UnknownFile"].map((id) =>
      seen("x:y", { keys: keys(id) }),
    );
    expect(await states(rows, "google")).toEqual([
      expect.objectContaining({ key: "gdoc:DEMO01brackenworks" }),
      null,
    ]);
  });
});

describe("pieces met in a list", () => {
  const met = async (key: string) => readSighting(await desk.db(), key);

  it("are remembered with their project and status, and never lose what their own page said", async () => {
    const row = seen("asana:77", { container: PROJECT, hostStatus: "complete" });
    await states([row]);
    const first = await met("asana:77");
    expect(first).toMatchObject({ container: PROJECT, hostStatus: "complete", title: row.title });
    await states([seen("asana:77", { url: "https://elsewhere/", title: "Renamed" })]);
    expect(await met("asana:77")).toEqual({ ...first, title: "Renamed" });
  });

  it("are not remembered in a private window, unless a person allows it, nor on a paused tool", async () => {
    await states([seen("asana:78")], "asana", true);
    expect(await met("asana:78")).toBeUndefined();
    await settings({ rememberPrivate: true });
    await states([seen("asana:78")], "asana", true);
    expect(await met("asana:78")).toBeDefined();
    await settings({ off: ["asana"] });
    await states([seen("asana:79")]);
    expect(await met("asana:79")).toBeUndefined();
  });

  it("know what their project is called, whichever is seen first, and follow its new name", async () => {
    const url = "https://app.asana.com/0/1200000000001/list";
    const called = async (key: string) => (await met(key))?.containerName;
    await states([seen("asana:80", { container: PROJECT })]);
    expect(await called("asana:80")).toBeUndefined();
    await goTo(desk, url, "Any Tuesday");
    expect(await called("asana:80")).toBe("Any Tuesday");
    await states([seen("asana:81", { container: PROJECT }), seen("asana:82")]);
    expect(await called("asana:81")).toBe("Any Tuesday");
    expect(await called("asana:82")).toBeUndefined();
    await goTo(desk, url, "Any Wednesday");
    expect(await called("asana:80")).toBe("Any Wednesday");
    expect(await called("asana:81")).toBe("Any Wednesday");
  });

  it("know what their campaign is called once its own page was seen", async () => {
    const id = "22eb0e01-1471-41ba-8e6a-abd2ba62c301";
    const email = seen("hubspot:email:88", { kind: "email", container: `hubspot-campaign:${id}` });
    await states([email], "hubspot");
    await goTo(desk, `https://app.hubspot.com/marketing/0000001/campaigns/details/${id}`, "Spring");
    expect((await met("hubspot:email:88"))?.containerName).toBe("Spring");
  });

  it("learn no name from a page that is to be left alone", async () => {
    await states([seen("asana:83", { container: PROJECT })]);
    await settings({ off: ["asana"] });
    await goTo(desk, "https://app.asana.com/0/1200000000001/list", "Secret");
    expect(await met("asana:83")).not.toHaveProperty("containerName");
  });

  it("are counted by state in their project, each once, as the data says", async () => {
    const keys = ["asana:1200000000021", "asana:1200000000051", "asana:1200000000018", "asana:9"];
    await states(keys.map((key) => seen(key, { container: PROJECT })));
    const container = { key: PROJECT };
    const page = { tool: "asana", view: "list", url: "", layoutChanged: false, container } as const;
    const here = async () => {
      const db = await desk.db();
      return piecesHere(db, await shelf(db, desk.now()), page);
    };
    const { list, pieces } = await here();
    const expected = { linked: 0, finding: 0, unlinked: 0, idea: 0 };
    for (const key of keys) {
      const { state, status } = await contextAt(desk, key);
      expected[state === "unlinked" && status === "idea" ? "idea" : (state as "linked")]++;
    }
    expect(list.counts).toEqual(expected);
    expect(pieces).toHaveLength(4);
  });
});

describe("Enter on a badge", () => {
  const key = "asana:1200000000021";

  it("says what it would do, links with the best guess, and can be taken back", async () => {
    await states([seen("asana:81", { container: PROJECT })]);
    for (const one of ["asana:82", "asana:83"]) {
      await states([seen(one, { container: PROJECT })]);
      await linkAt(desk, one);
    }
    const said = async (by: "pointer" | "keyboard") =>
      (await rowHint(desk, { key: "asana:81", by })).lines[1];
    expect(await said("keyboard")).toMatch(/^Enter links it to G/);
    expect(await said("pointer")).toMatch(/^Click to link it, perhaps to G/);
    const linked = await linkRow(desk, { key: "asana:81", operation: operation() }, TAB);
    expect(linked.state?.state).not.toBe("unlinked");
    const body = { key: "asana:81", operation: operation(), undone: linked.undone ?? "" };
    expect((await undoRow(desk, body, TAB)).state?.state).toBe("unlinked");
  });

  it("wants the panel where nothing about the piece speaks for a goal", async () => {
    await states([seen("asana:84", { title: "Xyzzy" })]);
    expect(await linkRow(desk, { key: "asana:84", operation: operation() }, TAB)).toEqual({
      lines: [],
    });
    const said = async (by: "pointer" | "keyboard") =>
      (await rowHint(desk, { key: "asana:84", by })).lines[1];
    expect(await said("pointer")).toBe("Click to choose a goal");
    expect(await said("keyboard")).toBe("Enter lets you choose a goal");
  });

  it("says of a linked piece its goal, its reader and what is open", async () => {
    const { goal } = await contextAt(desk, key);
    const { lines } = await rowHint(desk, { key, by: "pointer" });
    expect(lines[0]).toContain(`${String(goal?.code)} ${String(goal?.name)}`);
    expect(lines.length).toBeLessThanOrEqual(2);
  });

  it("is refused in words to a person who may only look", async () => {
    await states([
      seen("asana:85", { container: PROJECT, title: "Audit guide for quality managers" }),
    ]);
    const { people } = await shelf(await desk.db(), desk.now());
    const viewer = people.find(({ access }) => access === "viewer");
    if (!viewer) throw new Error("the sample has no viewer");
    await settings({ me: viewer.id });
    expect(await linkRow(desk, { key: "asana:85", operation: operation() }, TAB)).toEqual({
      lines: [],
    });
    const { lines } = await rowHint(desk, { key: "asana:85", by: "pointer" });
    expect(lines).toEqual(["Throughline: not linked yet"]);
  });
});

describe("all of a list", () => {
  it("is proposed piece by piece, linked as one operation, and taken back as one", async () => {
    const keys = ["asana:91", "asana:92", "asana:93"];
    await states(keys.map((key) => seen(key, { container: PROJECT })));
    for (const one of ["asana:94", "asana:95"]) {
      await states([seen(one, { container: PROJECT })]);
      await linkAt(desk, one);
    }
    const found = await proposals(desk, { keys: [...keys, "asana:94"] });
    expect(found.map(({ piece }) => piece.key)).toEqual(keys);
    const items = found.map(({ piece, guess }) => ({
      ...{ key: piece.key, goalId: guess?.goalId ?? "", personaId: guess?.personaId ?? null },
      ...{ campaignId: null, pillarId: null, stage: null },
    }));
    const undone = operation();
    const body = {
      operation: undone,
      from: 0,
      items: [...items, { ...items[0], key: "asana:96", goalId: "g-none" }],
    };
    const linked = await linkEach(desk, body);
    expect(linked).toMatchObject({ done: 3, left: [{ because: "closed" }] });
    for (const key of keys) expect((await contextAt(desk, key)).link?.goalId).toBeDefined();
    await undoMany(desk, { operation: operation(), undone, from: 0, count: 4, more: false });
    for (const key of keys) expect((await contextAt(desk, key)).link?.goalId).toBeUndefined();
  });
});
