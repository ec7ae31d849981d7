/** What a person does to a piece: once, whole, and so that it can be taken back. */
import type { Context } from "../../../utils/messages/views";
import { beforeEach, describe, expect, it } from "vitest";
import type { FailureCode } from "../../../utils/messages/protocol";
import { Settings } from "../../../utils/model/settings";
import { close, link, setStatus, undo, unlink } from "../../../utils/services/actions";
import { loadSample } from "../../../utils/services/imports";
import { eventsOf, readDocument } from "../../../utils/store/read";
import { commit } from "../../../utils/store/write";
import { must } from "../brackenworks";
import { contextAt, freshDesk, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const KEY = "asana:1299999999999";
const URL_OF_KEY = "https://app.asana.com/0/1200000000000/1299999999999";
const target = { key: KEY };

let desk: TestDesk;
beforeEach(async () => {
  desk = freshDesk();
  await loadSample(desk, operation());
  await goTo(desk, URL_OF_KEY, "A new task");
});

const undoing = (undone: string, over: object = {}) =>
  undo(desk, { target, operation: operation(), undone, ...over }, OWN);
const refused = (doing: Promise<unknown>, code: FailureCode) =>
  expect(doing).rejects.toMatchObject({ name: "Refusal", code });
const lines = async (): Promise<string[]> =>
  (await contextAt(desk, KEY)).history.map((one) => one.what.key);

describe("linking", () => {
  it("shows goal, reader, why and the sentence at once", async () => {
    const { context, at } = await linkAt(desk, KEY, { why: "  They ask for it.  " });
    expect(context).toMatchObject({
      state: "linked",
      title: "A new task",
      goal: { code: "G4" },
      persona: { id: "p-quality" },
      link: { why: "They ask for it.", source: "person", linkedOn: "2026-02-16" },
      suggested: [],
    });
    expect(context.sentence?.goal).toMatch(/^G4/);
    expect(at).toBe("2026-02-16T12:00:00.000Z");
    expect(await contextAt(desk, KEY)).toEqual(context);
  });

  it("under the same operation id is done once", async () => {
    const once = await linkAt(desk, KEY, { operation: "the-same-one" });
    const again = await linkAt(desk, KEY, { operation: "the-same-one", why: "Other words" });
    expect(again.context).toEqual(once.context);
    expect(await lines()).toEqual(["history.linked"]);
  });

  it("may name a reader and a reason before any goal", async () => {
    const { context } = await linkAt(desk, KEY, { goalId: null, why: "Not sure yet" });
    expect(context).toMatchObject({ state: "unlinked", persona: { id: "p-quality" } });
    expect(context.link).toMatchObject({ why: "Not sure yet" });
    const { context: then } = await linkAt(desk, KEY, { goalId: "g-audit", why: "Now I am" });
    expect(then).toMatchObject({ state: "linked", link: { why: "Now I am", goalId: "g-audit" } });
  });

  it("to another goal replaces the main one and keeps everything else", async () => {
    const key = "gdoc:DEMO01brackenworks";
    const stage = must((await contextAt(desk, key)).link?.stage);
    const { context } = await linkAt(desk, key, { goalId: "g-expand", personaId: "p-ops" });
    expect(context).toMatchObject({ goal: { code: "G5" }, link: { supporting: [], stage } });
  });

  it("to a goal or for a reader that is not there is refused, and nothing is stored", async () => {
    await refused(linkAt(desk, KEY, { goalId: "g-none" }), "unknown-goal");
    await refused(linkAt(desk, KEY, { personaId: "p-none" }), "unknown-goal");
    expect(await readDocument(await desk.db(), "asset", KEY)).toBeUndefined();
  });

  it("to a fourth goal is refused", async () => {
    const db = await desk.db();
    await linkAt(desk, KEY);
    await commit(db, { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" }, async (writer) => {
      const { body } = must(await writer.read("link", KEY));
      const one = must(body.to["g-audit"]);
      const to = { ...body.to, "g-adopt": one, "g-expand": one, "g-decide": one };
      await writer.put("link", { ...body, to });
    });
    await refused(linkAt(desk, KEY, { goalId: "g-shortlist" }), "too-many-goals");
  });

  it("of a page that shows no piece is refused", async () => {
    const body = { operation: operation(), goalId: "g-audit", personaId: null, why: "" };
    await goTo(desk, "https://app.asana.com/0/1200000000000/list");
    await refused(link(desk, { ...body, target: { tabId: 1 } }, OWN), "unknown-piece");
    await refused(link(desk, { ...body, target: { tabId: 77 } }, OWN), "no-page");
  });
});

describe("unlinking", () => {
  it("takes the link away and can be taken back", async () => {
    const { context: before } = await linkAt(desk, KEY);
    const done = await unlink(desk, { target, operation: operation() }, OWN);
    expect(done.context).toMatchObject({ state: "unlinked" });
    expect(done.context.link).toBeUndefined();
    const { context } = await undoing(done.operation);
    expect(context.link).toEqual(before.link);
  });
});

describe("undoing", () => {
  it("brings back what was there before, or nothing where there was nothing", async () => {
    const first = await linkAt(desk, KEY, { why: "first" });
    const second = await linkAt(desk, KEY, { goalId: "g-expand", why: "second" });
    const back = await undoing(second.operation);
    expect(back.context).toMatchObject({ goal: { code: "G4" }, link: { why: "first" } });
    await refused(undoing(first.operation), "changed-since");
  });

  it("a first link leaves the piece unlinked", async () => {
    const { operation: done } = await linkAt(desk, KEY);
    expect((await undoing(done)).context).toMatchObject({ state: "unlinked", title: "A new task" });
  });

  it("is refused after a later change, which stays", async () => {
    const first = await linkAt(desk, KEY, { why: "first" });
    await linkAt(desk, KEY, { why: "second" });
    await refused(undoing(first.operation), "changed-since");
    expect((await contextAt(desk, KEY)).link?.why).toBe("second");
  });

  it("an edit is refused after the link was removed: the removal stays", async () => {
    await linkAt(desk, KEY, { why: "first" });
    const edit = await linkAt(desk, KEY, { why: "second" });
    await unlink(desk, { target, operation: operation() }, OWN);
    await refused(undoing(edit.operation), "changed-since");
    expect((await contextAt(desk, KEY)).link).toBeUndefined();
  });

  it("under the same operation id is done once", async () => {
    await linkAt(desk, KEY, { why: "first" });
    const second = await linkAt(desk, KEY, { why: "second" });
    await undoing(second.operation, { operation: "the-undo" });
    const again = await undoing(second.operation, { operation: "the-undo" });
    expect(again.context.link?.why).toBe("first");
    expect(await lines()).toHaveLength(3);
  });

  it("can itself be taken back", async () => {
    await linkAt(desk, KEY, { why: "first" });
    const second = await linkAt(desk, KEY, { why: "second" });
    const back = await undoing(second.operation);
    expect((await undoing(back.operation)).context.link?.why).toBe("second");
  });

  it("an import is refused, as is what never was", async () => {
    const [imported] = (await contextAt(desk, "gdoc:DEMO01brackenworks")).history;
    await refused(undoing(must(imported).operation), "not-allowed");
    expect((await undoing("never-was")).context.state).toBe("unlinked");
  });
});

describe("the status", () => {
  const set = (status: "idea" | "review" | "live", key = KEY) =>
    setStatus(desk, { target: { key }, operation: operation(), status }, OWN);

  it("decides what is asked: an idea is asked nothing, a live piece at once", async () => {
    expect((await set("idea")).context).toMatchObject({ status: "idea", findings: [] });
    const live = await set("live");
    expect(live.context.findings[0]).toMatchObject({ rule: "LINK-NONE", level: "stop" });
    expect((await readDocument(await desk.db(), "asset", KEY))?.body.liveOn).toBe("2026-02-16");
  });

  it("can be taken back, on a piece nobody had touched before too", async () => {
    const done = await set("idea");
    expect((await undoing(done.operation)).context.status).toBe("draft");
    const live = await set("live", "gdoc:DEMO05brackenworks");
    const other = { target: { key: "gdoc:DEMO05brackenworks" } };
    expect((await undoing(live.operation, other)).context.status).toBe("review");
  });

  it("keeps the first day it was live", async () => {
    await set("live");
    await set("review");
    desk.at("2026-03-01T12:00:00.000Z");
    await set("live");
    expect((await readDocument(await desk.db(), "asset", KEY))?.body.liveOn).toBe("2026-02-16");
  });
});

describe("answering a finding", () => {
  const key = "gdoc:DEMO05brackenworks";
  const answer = (kind: "snoozed" | "wrong" | "accepted" | "fixed", until: string | null = null) =>
    close(desk, { target: { key }, operation: operation(), rule: "LINK-NONE", kind, until }, OWN);
  const about = ({ findings }: Context) => findings.filter(({ rule }) => rule === "LINK-NONE");

  it("later keeps it quiet until its day", async () => {
    expect(about((await answer("snoozed", "2026-02-17")).context)).toEqual([]);
    desk.at("2026-02-17T12:00:00.000Z");
    expect(about(await contextAt(desk, key))).toHaveLength(1);
  });

  it("as wrong or accepted keeps it quiet until the facts change", async () => {
    for (const kind of ["wrong", "accepted"] as const) {
      expect(about((await answer(kind)).context)).toEqual([]);
      const live = { target: { key }, operation: operation(), status: "live" as const };
      const changed = await setStatus(desk, live, OWN);
      expect(about(changed.context)).toMatchObject([{ level: "stop" }]);
      await setStatus(desk, { ...live, operation: operation(), status: "review" }, OWN);
      expect(about(await contextAt(desk, key))).toEqual([]);
    }
  });

  it("as fixed does not silence what still holds", async () => {
    expect(about((await answer("fixed")).context)).toHaveLength(1);
  });

  it("can be taken back", async () => {
    const { operation: done } = await answer("accepted");
    const { context } = await undoing(done, { target: { key } });
    expect(about(context)).toHaveLength(1);
  });
});

describe("a change that makes a finding go", () => {
  const key = "gdoc:DEMO05brackenworks";
  const closing = async (rule = "LINK-NONE") =>
    (await readDocument(await desk.db(), "closing", `A05~${rule}`))?.body;
  const finding = async (rule = "LINK-NONE") =>
    must((await contextAt(desk, key)).findings.find((one) => one.rule === rule));

  it("is noted as its mending, in an operation of its own", async () => {
    const { hash } = await finding();
    const { operation: done, at } = await linkAt(desk, key);
    expect(await closing()).toMatchObject({
      ...{ ruleId: "LINK-NONE", assetId: "A05", kind: "fixed", facts: hash, until: null, at },
    });
    const events = await eventsOf(await desk.db(), `${done}~fixed`);
    expect(events.map(({ of }) => of)).toContain("closing:A05~LINK-NONE");
    expect((await eventsOf(await desk.db(), done)).map(({ of }) => of)).toEqual(["link:A05"]);
  });

  it("speaks again when that change is taken back", async () => {
    const { operation: done } = await linkAt(desk, key);
    await undoing(done, { target: { key } });
    expect((await finding()).level).toBe("check");
  });

  it("leaves what a person had answered", async () => {
    const answer = { rule: "LINK-NONE", kind: "snoozed", until: "2026-02-17" } as const;
    await close(desk, { target: { key }, operation: operation(), ...answer }, OWN);
    desk.at("2026-02-17T12:00:00.000Z");
    await finding();
    await linkAt(desk, key);
    expect((await closing())?.kind).toBe("snoozed");
  });

  it("is none where the answer itself silences, and where nothing goes", async () => {
    const answer = { rule: "LINK-NONE", kind: "wrong", until: null } as const;
    await close(desk, { target: { key }, operation: operation(), ...answer }, OWN);
    expect((await closing())?.kind).toBe("wrong");
    const all = (await contextAt(desk, key)).findings.map(({ rule }) => rule);
    for (const rule of all) expect(await closing(rule)).toBeUndefined();
  });

  it("is none where the rule goes on speaking, louder", async () => {
    const live = { target: { key }, operation: operation(), status: "live" as const };
    await setStatus(desk, live, OWN);
    expect((await finding()).level).toBe("stop");
    expect(await closing()).toBeUndefined();
  });
});

describe("a viewer", () => {
  beforeEach(() => desk.saveSettings(Settings.parse({ me: "u-darren" })));

  it("sees everything and changes nothing", async () => {
    const context = await contextAt(desk, KEY);
    expect(context.readOnly).toBe("viewer");
    expect(context.goals).toHaveLength(6);
    const body = { target, operation: operation() };
    await refused(linkAt(desk, KEY), "viewer");
    await refused(unlink(desk, body, OWN), "viewer");
    await refused(setStatus(desk, { ...body, status: "live" }, OWN), "viewer");
    await refused(undoing("op-0000-0000"), "viewer");
    const answer = { ...body, rule: "LINK-NONE", kind: "wrong" as const, until: null };
    await refused(close(desk, answer, OWN), "viewer");
  });

  it("changes nothing while paused either", async () => {
    const pausedUntil = "2026-02-17T12:00:00.000Z";
    await desk.saveSettings(Settings.parse({ me: "u-darren", pausedUntil }));
    expect((await contextAt(desk, KEY)).state).toBe("paused");
    const body = { target, operation: operation() };
    await refused(linkAt(desk, KEY), "viewer");
    await refused(setStatus(desk, { ...body, status: "live" }, OWN), "viewer");
    await refused(unlink(desk, body, OWN), "viewer");
    expect(await readDocument(await desk.db(), "asset", KEY)).toBeUndefined();
  });
});

describe("what a newer Throughline wrote", () => {
  it("is shown and not changed", async () => {
    const db = await desk.db();
    const row = must(await db.get("docs", "link:A01"));
    await db.put("docs", { ...row, doc: { ...row.doc, v: 2 } });
    const key = "gdoc:DEMO01brackenworks";
    expect(await contextAt(desk, key)).toMatchObject({ readOnly: "newer", goal: { code: "G4" } });
    await refused(linkAt(desk, key), "newer-data");
  });
});

describe("history", () => {
  it("says in words what happened to the link, newest first, and who did it", async () => {
    await desk.saveSettings(Settings.parse({ me: "u-priya" }));
    await linkAt(desk, KEY, { why: "first" });
    await linkAt(desk, KEY, { why: "second" });
    await linkAt(desk, KEY, { why: "second", personaId: "p-ops" });
    await linkAt(desk, KEY, { why: "second", personaId: null });
    const last = await linkAt(desk, KEY, { goalId: "g-expand", personaId: null });
    await undoing(last.operation);
    const { history } = await contextAt(desk, KEY);
    expect(history.map((one) => one.what)).toEqual([
      { key: "history.undone" },
      { key: "history.goal", params: { from: "G4", to: "G5" } },
      { key: "history.noReader" },
      { key: "history.reader", params: { to: "Operations director" } },
      { key: "history.why" },
      { key: "history.linked", params: { to: "G4" } },
    ]);
    expect(new Set(history.map((one) => one.by))).toEqual(new Set(["u-priya"]));
    expect(history.map((one) => one.canUndo)).toEqual([true, false, false, false, false, false]);
  });

  it("says what was imported, and what was removed", async () => {
    const key = "gdoc:DEMO01brackenworks";
    await unlink(desk, { target: { key }, operation: operation() }, OWN);
    const { history } = await contextAt(desk, key);
    expect(history.map((one) => one.what)).toEqual([
      { key: "history.removed", params: { from: "G4" } },
      { key: "history.imported", params: { to: "G4" } },
    ]);
    expect(history.map((one) => one.canUndo)).toEqual([true, false]);
  });
});
