import { moveTab } from "../fake-browser";
/** A content script says where a person is; the panel shows what the strategy says about it. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadSample } from "../../../utils/services/imports";
import { contextOf } from "../../../utils/services/context";
import { pageOf } from "../../../utils/services/pages";
import { pageState, visit } from "../../../utils/services/visit";
import { readSighting } from "../../../utils/store/read";
import { toolOf } from "../../../utils/model/asset-key";
import { Settings } from "../../../utils/model/settings";
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
    expect(state).toBe(linked ? "linked" : "unlinked");
    if (!linked && piece.status !== "idea") expect(findings[0]?.rule).toBe("LINK-NONE");
    if (piece.status === "idea") expect(findings).toEqual([]);
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
    expect(early.map((one) => one.rule)).toEqual(["LINK-NONE"]);
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
