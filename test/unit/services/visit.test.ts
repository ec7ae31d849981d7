import { moveTab } from "../fake-browser";
/** A content script says where a person is; the panel shows what the strategy says about it. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadSample } from "../../../utils/services/imports";
import { contextOf } from "../../../utils/services/context";
import { setStatus, undo } from "../../../utils/services/actions";
import { pageByAddress, pageOf } from "../../../utils/services/pages";
import { pageState, visit } from "../../../utils/services/visit";
import { allOf, readAssetAt, readSighting } from "../../../utils/store/read";
import { commit } from "../../../utils/store/write";
import { toolOf } from "../../../utils/model/asset-key";
import { Settings } from "../../../utils/model/settings";
import { workflowFor } from "../../../utils/model/workflow";
import { pieces } from "../brackenworks";
import type { SamplePiece } from "../brackenworks";
import { contextAt, freshDesk, goTo, operation, OWN, TAB } from "../desk";
import type { TestDesk } from "../desk";

const DOC = "https://docs.google.com/document/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefg/edit";
const DOC_KEY = "gdoc:1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefg";

describe("the sample", () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = freshDesk();
    await loadSample(desk, operation());
  });
  const places = pieces.flatMap((piece) =>
    piece.refs.map((ref) => ({ ...ref, piece, id: piece.id })),
  );

  /** Visits a place and answers what the panel in that tab shows. */
  async function see({ key, url }: { key: string; url?: string }) {
    const tool = toolOf(key);
    if (tool === "other") throw new Error(`No tool has ${key}`);
    const body = {
      tool,
      view: "item",
      key,
      kind: "doc",
      url: url ?? "",
      layoutChanged: false,
    } as const;
    moveTab(1, body.url);
    await visit(desk, body, TAB);
    return contextOf(desk, (await pageOf(desk, { tabId: 1 }, OWN)).page);
  }
  const expected = ({ currentLink }: SamplePiece) => ({
    goal: currentLink?.goalId ?? undefined,
    persona: currentLink?.personaId ?? undefined,
    why: currentLink?.why ?? undefined,
  });

  it.each(places)("shows for $id at $key what its file says", async ({ piece, ...place }) => {
    const { goal, persona, link, title } = await see(place);
    const shown = { goal: goal?.id, persona: persona?.id, why: link?.why };
    expect({ ...shown, title }).toEqual({ ...expected(piece), title: piece.title });
  });

  it.each(places)("has a state for $id at $key", async ({ piece, key }) => {
    const { state, findings } = await contextAt(desk, key);
    const linked = Boolean(piece.currentLink?.goalId);
    const speaks = findings.some(({ level }) => level !== "note");
    expect(state).toBe(!linked ? "unlinked" : speaks ? "finding" : "linked");
    // Without the text of the page no more is known than its title, notes and link.
    const rules = findings.map(({ rule }) => rule);
    expect(piece.expectedWarnings).toEqual(expect.arrayContaining(rules));
    const alone = piece.expectedWarnings.filter((rule) => !/^(FIT|DUP|CLASH|NOT|DIS)-/.test(rule));
    expect(rules).toEqual(expect.arrayContaining(alone));
  });

  it("shows one piece at both of its places, and under another spelling of its key", async () => {
    const [doc, task] = [
      await contextAt(desk, "gdoc:DEMO01brackenworks"),
      await contextAt(desk, "asana:1200000000051"),
    ];
    for (const part of ["goal", "persona", "link", "sentence", "history"] as const)
      expect(doc[part]).toEqual(task[part]);
    expect(doc.link?.part?.name).toBeTruthy();
    const page = await contextAt(desk, "hubspot:page:7700014");
    expect(page.title).toBe("Page: Will it pay for itself? (payback calculator)");
  });

  it("offers its open goals and readers, never retired ones", async () => {
    const { goals, personas } = await contextAt(desk, "gdoc:DEMO12brackenworks");
    expect(goals.map((one) => one.code)).toEqual(["G1", "G2", "G3", "G4", "G5", "G6"]);
    expect(personas.map((one) => one.id)).toEqual(["p-maint", "p-quality", "p-ops", "p-finance"]);
  });

  it("still shows a retired goal and reader where a piece is linked to them", async () => {
    const { goal, persona } = await contextAt(desk, "gdoc:DEMO12brackenworks");
    expect(goal).toMatchObject({ id: "g-newsletter", status: "retired" });
    expect(persona?.id).toBe("p-smallbakery");
  });

  it("looks current on whatever day it is loaded", async () => {
    const later = freshDesk();
    later.at("2029-07-01T12:00:00.000Z");
    await loadSample(later, operation());
    const early = (await contextAt(later, "gdoc:DEMO04brackenworks")).findings;
    expect(early.map((one) => one.rule)).toContain("NOT-DOING");
    expect((await contextAt(later, "gdoc:DEMO01brackenworks")).goal?.dueOn).toMatch(/^20(29|30)-/);
  });
});

describe("a visit", () => {
  let desk: TestDesk;
  beforeEach(() => {
    desk = freshDesk();
  });

  it("without any strategy says so, and nothing more", async () => {
    const context = await goTo(desk, DOC, "My document");
    expect(context).toMatchObject({ state: "no-workspace", key: DOC_KEY, title: "My document" });
    expect([...context.goals, ...context.findings, ...context.history]).toEqual([]);
  });

  it("to a page that is no piece shows none", async () => {
    await loadSample(desk, operation());
    const context = await goTo(desk, "https://app.asana.com/0/inbox/1200000000000");
    expect(context.state).toBe("not-a-piece");
    expect(context.key).toBeUndefined();
  });

  it("keeps the title it learned when a later look shows none", async () => {
    await goTo(desk, DOC, "My document");
    await goTo(desk, DOC);
    expect(await readSighting(await desk.db(), DOC_KEY)).toMatchObject({ title: "My document" });
    expect((await contextAt(desk, DOC_KEY)).title).toBe("My document");
  });

  it("is not remembered while a person asked for quiet", async () => {
    await loadSample(desk, operation());
    for (const quiet of [
      { off: ["google" as const] },
      { quietKeys: [DOC_KEY] },
      { pausedUntil: "2026-02-17T00:00:00.000Z" },
    ]) {
      await desk.saveSettings(Settings.parse(quiet));
      expect((await goTo(desk, DOC, "Mine")).state).toBe("paused");
      expect(await readSighting(await desk.db(), DOC_KEY)).toBeUndefined();
    }
    await desk.saveSettings(Settings.parse({}));
    expect((await goTo(desk, DOC, "Mine")).state).toBe("unlinked");
  });

  it("shows pieces met in a project on the project's own page", async () => {
    await loadSample(desk, operation());
    await goTo(desk, "https://app.asana.com/0/1200000000000/1200000000051", "Guide");
    await goTo(desk, "https://app.asana.com/0/1200000000000/1299999999999", "Another task");
    const { state, pieces: known } = await goTo(desk, "https://app.asana.com/0/1200000000000/list");
    expect(state).toBe("list");
    expect(known).toMatchObject([
      { key: "asana:1299999999999", title: "Another task", state: "unlinked" },
      { key: "asana:1200000000051", state: "linked", goalCode: "G4" },
    ]);
  });
});

describe("what a host says of a piece's status", () => {
  const TASK = "https://app.asana.com/0/1200000000000/1200000000051";
  const TASK_KEY = "asana:1200000000051";
  const UNKNOWN = "https://app.hubspot.com/email/0000001/edit/8800001";
  let desk: TestDesk;
  beforeEach(async () => {
    desk = freshDesk();
    await loadSample(desk, operation());
  });

  /** The content script of tab 1 says what its page shows. */
  async function say(url: string, hostStatus?: string) {
    const page = pageByAddress(url);
    if (page.tool === "other") throw new Error(`No host knows ${url}`);
    moveTab(1, url);
    const heard: string[] = [];
    const body = { ...page, tool: page.tool, title: "Piece", hostStatus };
    await visit(desk, body, TAB, ({ status }) => heard.push(status));
    return heard;
  }
  const statusAt = async (key: string) => (await contextAt(desk, key)).status;
  const stored = async () => (await readAssetAt(await desk.db(), TASK_KEY))?.body;

  it("is heard at once, also for a piece nobody has linked", async () => {
    expect(await say(UNKNOWN)).toEqual(["draft"]);
    expect(await say(UNKNOWN, "scheduled")).toEqual(["review"]);
    expect(await say(UNKNOWN, "published")).toEqual(["live"]);
    expect(await statusAt("hubspot:email:8800001")).toBe("live");
  });

  it("is kept when a later look shows none, or a word we do not know", async () => {
    await say(UNKNOWN, "archived");
    expect(await say(UNKNOWN)).toEqual(["retired"]);
    expect(await say(UNKNOWN, "something new")).toEqual(["draft"]);
  });

  it("overrules a file, at every place of the piece, and changes no document", async () => {
    const before = await stored();
    expect(before).toMatchObject({ type: "guide", status: "review" });
    expect(await statusAt(TASK_KEY)).toBe("review");
    await say(TASK, "complete");
    expect(await statusAt(TASK_KEY)).toBe("live");
    const doc = before?.refs.find((ref) => ref.key.startsWith("gdoc:"))?.key ?? "";
    expect(await statusAt(doc)).toBe("live");
    await say(TASK, "section:To do");
    expect([await statusAt(TASK_KEY), await statusAt(doc)]).toEqual(["draft", "review"]);
    expect(await stored()).toEqual(before);
  });

  it("gives way to what a person says, until that is undone", async () => {
    await say(TASK, "complete");
    const target = { key: TASK_KEY };
    const done = await setStatus(desk, { target, operation: operation(), status: "review" }, OWN);
    expect(done.context.status).toBe("review");
    expect(await stored()).toMatchObject({ status: "review", statusBy: "person" });
    expect(await say(TASK, "incomplete")).toEqual(["review"]);
    await undo(desk, { target, operation: operation(), undone: done.operation }, OWN);
    expect(await statusAt(TASK_KEY)).toBe("draft");
  });

  it("means to a team what its workflow says", async () => {
    const db = await desk.db();
    const team = (await stored())?.teamId;
    const { docs } = await allOf(db, "workflow");
    const own = workflowFor(
      docs.map(({ body }) => body),
      team,
    );
    const statuses = { "asana:section:to do": "idea" } as const;
    await commit(
      db,
      { id: operation(), by: "you", at: "2026-02-16T12:00:00.000Z" },
      async (writer) => {
        await writer.put("workflow", { ...own, statuses });
      },
    );
    await say(TASK, "section:To do");
    expect(await statusAt(TASK_KEY)).toBe("idea");
  });

  it("is not remembered while a person asked for quiet", async () => {
    await desk.saveSettings(Settings.parse({ off: ["asana"] }));
    await say(TASK, "complete");
    expect(await readSighting(await desk.db(), TASK_KEY)).toBeUndefined();
  });
});

describe("the state a host page learns", () => {
  it("is the tab's state and accessible name, and nothing of the strategy but a code", async () => {
    const desk = freshDesk();
    await loadSample(desk, operation());
    const state = async (key: string) => pageState(desk, await contextAt(desk, key));
    expect(await state("gdoc:DEMO01brackenworks")).toEqual({
      state: "linked",
      label: "Throughline: linked to G4",
    });
    expect(await state("gdoc:DEMO05brackenworks")).toEqual({
      state: "unlinked",
      label: "Throughline: not linked yet",
    });
  });
});
