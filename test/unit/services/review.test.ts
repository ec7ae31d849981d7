/** What the rules found is kept up to date: all at first, then only what a change touches; answers, amendments, tips. */
import { beforeEach, describe, expect, it } from "vitest";
import { readFile } from "../../../utils/exchange";
import { passOver } from "../../../utils/findings/pass";
import type { Amendment } from "../../../utils/messages/amendment";
import type { FailureCode } from "../../../utils/messages/protocol";
import type { Review } from "../../../utils/messages/views";
import { Settings } from "../../../utils/model/settings";
import { setStatus, unlink } from "../../../utils/services/actions";
import { amend } from "../../../utils/services/amend";
import { closeMany, tagCause, undoReview } from "../../../utils/services/answers";
import { importFiles, loadSample, removeSample } from "../../../utils/services/imports";
import { catchUp } from "../../../utils/services/review/catch-up";
import { review } from "../../../utils/services/review/queue";
import { startOnePage } from "../../../utils/services/start";
import { eventsOf, localsUnder, readDocument } from "../../../utils/store/read";
import { allReviews, forgetMarks, readReview, restingOn } from "../../../utils/store/reviews";
import { DIRTY } from "../../../utils/store/schema";
import type { Database, Reviewed } from "../../../utils/store/schema";
import { commit } from "../../../utils/store/write";
import type { Writer } from "../../../utils/store/write";
import { groundFrom, knownFrom } from "../../evaluate/evaluate";
import { ANCHOR, ASSETS, assetsText, must, STRATEGY } from "../brackenworks";
import { strategyText, strategyWith } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const A01 = "gdoc:DEMO01brackenworks";
const A05 = "gdoc:DEMO05brackenworks";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const refused = (doing: Promise<unknown>, code: FailureCode) =>
  expect(doing).rejects.toMatchObject({ name: "Refusal", code });
const asViewer = () => desk.saveSettings(Settings.parse({ me: "u-darren" }));
const change = async (work: (writer: Writer) => Promise<void>): Promise<string> => {
  const id = operation();
  const at = desk.now().toISOString();
  await commit(await desk.db(), { id, by: "me", at }, work);
  return id;
};
const open = (name: string, text: string) =>
  importFiles(desk, { files: [{ name, text }], skip: [], operation: operation() });
const marks = async () =>
  (await localsUnder(await desk.db(), DIRTY)).map(({ key }) => key.slice(DIRTY.length));
const why = (text: string) => linkAt(desk, A01, { why: text });
const ids = (reviews: readonly Reviewed[]) => reviews.map(({ id }) => id).sort();
/** Everything that was found, in short, and again from nothing. */
const short = (one: Reviewed) => [one.id, one.findings, one.keys, one.about, one.rules];
async function likeNew(): Promise<void> {
  const db = await desk.db();
  const kept = (await allReviews(db)).map(short);
  await db.put("local", { key: "dirty:all", value: "again" });
  expect(await catchUp(desk)).toMatchObject({ whole: true });
  expect(kept).toEqual((await allReviews(db)).map(short));
}
const rowOf = (id: string, over: object = {}): object => ({
  ...{ id, title: `Piece ${id}`, status: "draft", createdOn: "2026-01-05" },
  ...{ refs: [{ tool: "hubspot", key: `hubspot:email:99${id}` }], ...over },
});
const rows = (...assets: object[]): string =>
  JSON.stringify({ schema: "strategy-context-assets/1", assets });

describe("the first look", () => {
  it("is at all pieces, and gives what a pass in memory gives with notes only", async () => {
    expect(await catchUp(desk)).toEqual({ pieces: 40, whole: true });
    const drafts = [
      ...readFile(STRATEGY, strategyText).drafts,
      ...readFile(ASSETS, assetsText).drafts,
    ];
    const known = knownFrom(drafts, new Map(), ANCHOR);
    const passed = passOver(groundFrom(drafts), known, [], ANCHOR);
    const said = (found: readonly Reviewed["findings"][number][]) =>
      found.map(({ rule, level, message, facts, hash }) => ({ rule, level, message, facts, hash }));
    const reviews = await allReviews(await desk.db());
    const expected = passed.pieces.map(({ id, findings }) => [id, said(findings)]);
    expect(reviews.map(({ id, findings }) => [id, said(findings)])).toEqual(expected.sort());
    const { strategy } = await review(desk);
    const names = (list: readonly { rule: string; target: { id: string } }[]) =>
      list.map(({ rule, target }) => `${rule} ${target.id}`).sort();
    expect(names(strategy)).toEqual(names(passed.workspace));
  });

  it("is done once: nothing is left to do after it", async () => {
    await catchUp(desk);
    expect(await marks()).toEqual([]);
    expect(await catchUp(desk)).toEqual({ pieces: 0, whole: false });
  });

  it("keeps no words of any piece", async () => {
    await catchUp(desk);
    const kept = JSON.stringify(await allReviews(await desk.db()));
    const { body } = must(await readDocument(await desk.db(), "asset", "A20"));
    expect(must(body.notes).length).toBeGreaterThan(40);
    expect(kept).not.toContain(must(body.notes).slice(0, 40));
  });

  it("waits for a workspace", async () => {
    const bare = freshDesk();
    expect(await catchUp(bare)).toEqual({ pieces: 0, whole: false });
    expect((await review(bare)).pieces).toEqual([]);
  });
});

describe("after a change", () => {
  beforeEach(() => catchUp(desk));

  it("of one piece's why, that piece is looked at", async () => {
    await why("Sam asked");
    expect(await catchUp(desk)).toEqual({ pieces: 1, whole: false });
    expect((await readReview(await desk.db(), "A01"))?.rules).toContain("WHY-EMPTY");
    await likeNew();
  });

  it("of what others know of a piece, those beside it too", async () => {
    const target = { key: "gdoc:DEMO37brackenworks" };
    await setStatus(desk, { target, operation: operation(), status: "retired" }, OWN);
    const { pieces, whole } = await catchUp(desk);
    expect([whole, pieces > 1, pieces < 40]).toEqual([false, true, true]);
    await likeNew();
  });

  it("of a link that is taken away, that piece and those beside it", async () => {
    const target = { key: "gdoc:DEMO02brackenworks" };
    await unlink(desk, { target, operation: operation() }, OWN);
    expect((await catchUp(desk)).pieces).toBeGreaterThan(0);
    expect((await readReview(await desk.db(), "A02"))?.rules).toContain("LINK-NONE");
    await likeNew();
  });

  it("that takes a piece away, its review goes, and the other's that it stood beside", async () => {
    await change(async (writer) => {
      await writer.remove("link", "A34");
      await writer.remove("asset", "A34");
    });
    await catchUp(desk);
    expect(await readReview(await desk.db(), "A34")).toBeUndefined();
    await likeNew();
  });

  it("of one goal, only pieces that rest on it", async () => {
    const db = await desk.db();
    const resting = await restingOn(db, "goal:g-audit");
    const linked = (await db.getAllKeysFromIndex("docs", "goals", "g-audit")).map((id) =>
      id.slice("link:".length),
    );
    expect(resting).toEqual(expect.arrayContaining(linked));
    expect(resting.length).toBeLessThan(40);
    await change(async (writer) => {
      const { body } = must(await writer.read("goal", "g-audit"));
      await writer.put("goal", { ...body, status: "retired", retiredOn: "2026-02-16" });
    });
    expect(await catchUp(desk)).toEqual({ pieces: resting.length, whole: false });
    expect((await readReview(db, "A01"))?.rules).toContain("VER-ORPHAN");
    await likeNew();
  });

  it("of one answer, one piece", async () => {
    const item = { on: "A05", ...found(await review(desk), "A05", "LINK-NONE") };
    const body = { operation: operation(), kind: "accepted", until: null } as const;
    await closeMany(desk, { ...body, items: [item] });
    expect(await catchUp(desk)).toEqual({ pieces: 1, whole: false });
    expect((await readReview(await desk.db(), "A05"))?.rules).not.toContain("LINK-NONE");
    await likeNew();
  });

  it.each(["notdoing", "disagreement", "persona"] as const)("of one %s, all", async (type) => {
    const id = { notdoing: "n-shows", disagreement: "d-discount", persona: "p-ops" }[type];
    await change((writer) => writer.remove(type, id));
    expect(await catchUp(desk)).toEqual({ pieces: 40, whole: true });
  });

  it("of the day, all", async () => {
    desk.at("2026-02-17T12:00:00.000Z");
    expect(await catchUp(desk)).toEqual({ pieces: 40, whole: true });
    expect(await catchUp(desk)).toEqual({ pieces: 0, whole: false });
  });

  it("of a team's workflow, all: teams move between them", async () => {
    const workflow = must(await readDocument(await desk.db(), "workflow", "w-demand")).body;
    await amend(desk, {
      operation: operation(),
      change: { what: "workflow", workflow: { ...workflow, graceDays: 30 } },
    });
    expect((await catchUp(desk)).pieces).toBe(40);
    await likeNew();
  });

  it("of the workflow for all other teams, the pieces of all of them", async () => {
    const workflow = must(await readDocument(await desk.db(), "workflow", "w-default")).body;
    await open("p.json", rows(rowOf("S1", { teamId: "t-sales", createdOn: "2026-02-12" })));
    await catchUp(desk);
    expect((await readReview(await desk.db(), "S1"))?.rules).toEqual(["LINK-NONE"]);
    await amend(desk, {
      operation: operation(),
      change: { what: "workflow", workflow: { ...workflow, graceDays: 30 } },
    });
    await catchUp(desk);
    expect((await readReview(await desk.db(), "S1"))?.rules).toEqual([]);
  });

  it("of the teams a workflow is for, the pieces of those it was for too", async () => {
    const { body } = must(await readDocument(await desk.db(), "workflow", "w-demand"));
    const asked = { ...body, graceDays: 500 };
    await amend(desk, { operation: operation(), change: { what: "workflow", workflow: asked } });
    await catchUp(desk);
    expect((await readReview(await desk.db(), "A28"))?.rules).toEqual([]);
    const workflow = { ...asked, teamIds: [] };
    await amend(desk, { operation: operation(), change: { what: "workflow", workflow } });
    await catchUp(desk);
    expect((await readReview(await desk.db(), "A28"))?.rules).toEqual(["LINK-NONE"]);
  });

  it("of a part, the pieces whose readers it was counted for", async () => {
    const text = strategyWith((json) => {
      const campaign = must(json["campaigns"]?.find(({ id }) => id === "c-tuesday"));
      for (const part of campaign["parts"] as { id: string; channel: string }[])
        if (part.id === "pt-t5") part.channel = "email";
    });
    await open(STRATEGY, text);
    const mail = (id: string, scheduledOn: string): object =>
      rowOf(id, {
        ...{ title: `Zebra ${id}`, channel: "email", scheduledOn, teamId: "t-customer" },
        currentLink: { goalId: "g-adopt", personaId: "p-quality", why: "Nine of 14 asked for it." },
      });
    const mails = [mail("1", "2026-02-18"), mail("2", "2026-02-19"), mail("3", "2026-02-21")];
    await open("p.json", rows(...mails));
    await catchUp(desk);
    const rulesOf = async () => (await readReview(await desk.db(), "3"))?.rules;
    expect(await rulesOf()).toContain("CLASH-DATE");
    const part = { campaignId: "c-tuesday", partId: "pt-t5", doneElsewhere: true };
    await amend(desk, { operation: operation(), change: { what: "part", ...part } });
    await catchUp(desk);
    expect(await rulesOf()).not.toContain("CLASH-DATE");
  });
});

/** The rule and hash of one finding, as an answer names it. */
function found({ pieces, strategy }: Review, on: string, rule: string) {
  const here = [
    ...pieces.map((one) => ({ on: one.on, ...one.finding })),
    ...strategy.map((one) => ({ on: `${one.target.type}:${one.target.id}`, ...one })),
  ];
  const { hash } = must(here.find((one) => one.on === on && one.rule === rule));
  return { rule, hash };
}

describe("a worker that dies", () => {
  beforeEach(() => catchUp(desk));
  /** The desk, whose store does something before reviews are written. */
  const meanwhile = (what: () => void): TestDesk => ({
    ...desk,
    async db() {
      const db = await desk.db();
      const transaction = (...given: Parameters<Database["transaction"]>) => {
        if (given[1] === "readwrite" && JSON.stringify(given[0]).includes("reviews")) what();
        return db.transaction(...given);
      };
      return new Proxy(db, {
        get(target, key) {
          if (key === "transaction") return transaction;
          const value: unknown = Reflect.get(target, key);
          return typeof value === "function" ? (value.bind(target) as unknown) : value;
        },
      });
    },
  });

  it("after a commit and before its review loses nothing", async () => {
    await why("Sam asked");
    await desk.close();
    expect(await marks()).toContain("link:A01");
    expect(await catchUp(desk)).toEqual({ pieces: 1, whole: false });
    expect((await readReview(await desk.db(), "A01"))?.rules).toContain("WHY-EMPTY");
    expect(await marks()).toEqual([]);
  });

  it("in the middle of a review leaves all marks, and the next one does the work", async () => {
    const dying = meanwhile(() => {
      throw new Error("killed");
    });
    await why("Sam asked");
    const before = await marks();
    await expect(catchUp(dying)).rejects.toThrow("killed");
    expect(await marks()).toEqual(before);
    expect(await catchUp(desk)).toEqual({ pieces: 1, whole: false });
    await likeNew();
  });

  it("in the middle of a look at everything makes the next one look at everything", async () => {
    desk.at("2026-02-17T12:00:00.000Z");
    const dying = meanwhile(() => {
      throw new Error("killed");
    });
    await expect(catchUp(dying)).rejects.toThrow("killed");
    expect(await catchUp(desk)).toEqual({ pieces: 40, whole: true });
  });

  it("keeps what was changed meanwhile: that mark stays", async () => {
    let second: Promise<unknown> | undefined;
    const busy = meanwhile(() => {
      second ??= change(async (writer) => {
        const { body } = must(await writer.read("link", "A01"));
        await writer.put("link", { ...body, stage: null });
      });
    });
    await why("Sam asked");
    await catchUp(busy);
    await second;
    expect(await marks()).toEqual(["link:A01"]);
    expect(await catchUp(desk)).toEqual({ pieces: 1, whole: false });
    await likeNew();
  });

  it("or two that look at once leave no mark and no gap", async () => {
    const looks = [why("Sam asked").then(() => catchUp(desk)), catchUp(desk)];
    await linkAt(desk, A05);
    await Promise.all([...looks, catchUp(desk)]);
    await catchUp(desk);
    expect(await marks()).toEqual([]);
    await likeNew();
  });

  it("forgets a mark only as it was dealt with", async () => {
    const db = await desk.db();
    await db.put("local", { key: "dirty:asset:A01", value: "second" });
    await forgetMarks(db, [{ key: "dirty:asset:A01", value: "first" }]);
    expect(await marks()).toEqual(["asset:A01"]);
    await forgetMarks(db, [{ key: "dirty:asset:A01", value: "second" }]);
    expect(await marks()).toEqual([]);
  });
});

describe("when the sample goes", () => {
  beforeEach(async () => {
    desk = freshDesk();
    await loadSample(desk, operation());
    await catchUp(desk);
    await open("own.json", rows(rowOf("own")));
  });
  const answers = {
    change: "More",
    measure: { name: "Leads", now: null, target: null, by: null },
    ...{ reader: "Buyer", asksFirst: "", known: "", notDoing: [], process: "", decides: "" },
  };
  const mine = strategyWith((json) => {
    Object.assign(json.workspace, { id: "ws-mine", name: "Mine" });
  });

  it.each([
    ["for a page", () => startOnePage(desk, { answers, operation: operation() })],
    ["for files", () => open("mine.json", mine)],
  ])("%s, only a person's own pieces were looked at", async (_how, leave) => {
    await leave();
    expect(await catchUp(desk)).toEqual({ pieces: 1, whole: true });
    expect(ids(await allReviews(await desk.db()))).toEqual(["own"]);
  });

  it("and comes again, it is looked at anew", async () => {
    await removeSample(desk);
    await loadSample(desk, operation());
    expect(await catchUp(desk)).toEqual({ pieces: 41, whole: true });
  });

  it("by itself, nothing of it is shown or kept", async () => {
    await removeSample(desk);
    const { pieces, looked } = await review(desk);
    expect([pieces, looked]).toEqual([[], 1]);
    expect(await allReviews(await desk.db())).toEqual([]);
  });
});

describe("the review", () => {
  it("lists pieces red, amber, grey, with who may mend them, and says how many were looked at", async () => {
    const all = await review(desk);
    expect(all).toMatchObject({ looked: 40, set: "standard", today: ANCHOR, quieted: [] });
    const levels = all.pieces.map(({ finding }) =>
      ["stop", "check", "note"].indexOf(finding.level),
    );
    expect(levels).toEqual([...levels].sort());
    expect(all.pieces[0]).toMatchObject({
      ...{ on: "A12", key: "gdoc:DEMO12brackenworks", teamId: "t-demand", status: "live" },
    });
    expect(all.decisions.map(({ kind }) => kind)).toEqual(["question", "orphans", "not-doing"]);
    expect(all.goals.map(({ id }) => id)).not.toContain("g-newsletter");
    expect(all.personas.map(({ id }) => id)).not.toContain("p-smallbakery");
    expect(all.parts).toContainEqual({
      ...{ campaignId: "c-tuesday", id: "pt-t5" },
      ...{ campaign: expect.any(String) as string, name: expect.any(String) as string },
    });
  });

  it("says who is asking, and that a viewer only looks", async () => {
    await asViewer();
    expect(await review(desk)).toMatchObject({ me: "u-darren", readOnly: "viewer" });
  });
});

describe("a rule that a team calls wrong too often", () => {
  const PIECES = "A08 A10 A14 A19 A20 A23 A29 A31".split(" ");
  const answer = (wrong: number, count = 8) => {
    const said = async (kind: "wrong" | "accepted", from: number, to: number) => {
      const items = PIECES.slice(from, to).map((on) => ({ on, rule: "LINK-NONE", hash: "x" }));
      if (items.length > 0)
        await closeMany(desk, { operation: operation(), kind, until: null, items });
    };
    return said("wrong", 0, wrong).then(() => said("accepted", wrong, count));
  };
  const levels = ({ pieces }: Review) =>
    Object.fromEntries(
      pieces
        .filter(({ finding }) => finding.rule === "LINK-NONE")
        .map(({ on, finding }) => [on, finding.level]),
    );
  const LOUD = { A05: "check", A18: "check", A28: "check", A30: "check", A32: "check" };

  it.each([
    [1, 8],
    [2, 7],
  ])("stays loud at %i wrong of %i", async (wrong, count) => {
    await answer(wrong, count);
    const all = await review(desk);
    expect([all.quieted, levels(all)]).toEqual([[], LOUD]);
  });

  it("is named, and from the next look at everything speaks as a note there", async () => {
    await catchUp(desk);
    await answer(2);
    expect((await review(desk)).quieted).toEqual([
      { rule: "LINK-NONE", teamId: "t-demand", wrong: 2, answers: 8 },
    ]);
    desk.at("2026-02-17T12:00:00.000Z");
    const all = await review(desk);
    expect(levels(all)).toEqual({ ...LOUD, A28: "note", A32: "note" });
    const { finding } = must(
      all.pieces.find((one) => one.on === "A28" && one.finding.rule === "LINK-NONE"),
    );
    expect(finding.facts.at(-1)).toEqual({ key: "facts.quieter" });
    expect((await contextAt(desk, "asana:1200000000028")).findings).toContainEqual(finding);
  });

  it("speaks as a note at once, in the review that names it", async () => {
    await catchUp(desk);
    await answer(2);
    expect(levels(await review(desk))).toEqual({ ...LOUD, A28: "note", A32: "note" });
  });

  it("speaks as a note in the first look of all, when the answers came with the files", async () => {
    await answer(2);
    expect(levels(await review(desk))).toEqual({ ...LOUD, A28: "note", A32: "note" });
  });

  it("is loud again when those answers are a month old", async () => {
    await answer(2);
    desk.at("2026-03-20T12:00:00.000Z");
    await review(desk);
    desk.at("2026-03-21T12:00:00.000Z");
    const all = await review(desk);
    expect([all.quieted, levels(all)["A28"]]).toEqual([[], "check"]);
  });
});

describe("answering many findings", () => {
  const body = { kind: "accepted", until: null } as const;
  const open_ = async () => {
    const all = await review(desk);
    const [piece, goal] = [
      { on: "A05", ...found(all, "A05", "LINK-NONE") },
      { on: "goal:g-blogs", ...found(all, "goal:g-blogs", "GOAL-TACTIC") },
    ];
    return [piece, goal];
  };
  const speaking = async () => {
    const { pieces, strategy } = await review(desk);
    return [
      pieces.some(({ on, finding }) => on === "A05" && finding.rule === "LINK-NONE"),
      strategy.some(({ rule }) => rule === "GOAL-TACTIC"),
    ];
  };

  it("is one operation, on pieces and on the strategy, and can be taken back as one", async () => {
    const done = operation();
    await closeMany(desk, { ...body, operation: done, note: "Agreed", items: await open_() });
    expect(await speaking()).toEqual([false, false]);
    const db = await desk.db();
    expect(await eventsOf(db, done)).toHaveLength(2);
    expect((await readDocument(db, "closing", "A05~LINK-NONE"))?.body).toMatchObject({
      ...{ kind: "accepted", note: "Agreed", by: "you", at: "2026-02-16T12:00:00.000Z" },
    });
    expect((await contextAt(desk, A05)).findings.map(({ rule }) => rule)).not.toContain(
      "LINK-NONE",
    );
    await undoReview(desk, { operation: operation(), undone: [done] });
    expect(await speaking()).toEqual([true, true]);
  });

  it("may have a cause said afterwards, but not of an answer given anew, and goes back with it", async () => {
    const [done, tagged] = [operation(), operation()];
    await closeMany(desk, { ...body, operation: done, items: await open_() });
    const db = await desk.db();
    const causes = async () =>
      Promise.all(
        ["A05~LINK-NONE", "goal:g-blogs~GOAL-TACTIC"].map(
          async (id) => (await readDocument(db, "closing", id))?.body.cause ?? null,
        ),
      );
    await tagCause(desk, { operation: tagged, answered: [done], cause: "fact" });
    expect(await causes()).toEqual(["fact", "fact"]);
    const anew = { on: "A05", rule: "LINK-NONE", hash: "other" };
    await closeMany(desk, { ...body, operation: operation(), items: [anew] });
    await tagCause(desk, { operation: operation(), answered: [done, tagged], cause: "time" });
    expect(await causes()).toEqual([null, "time"]);
  });

  it("with its cause is taken back as one", async () => {
    const [done, tagged] = [operation(), operation()];
    await closeMany(desk, { ...body, operation: done, items: await open_() });
    await tagCause(desk, { operation: tagged, answered: [done], cause: "goal" });
    await undoReview(desk, { operation: operation(), undone: [done, tagged] });
    expect(await speaking()).toEqual([true, true]);
  });

  it("done twice under one id is done once", async () => {
    const items = await open_();
    await closeMany(desk, { ...body, operation: "the-same-one", items });
    await closeMany(desk, { ...body, kind: "wrong", operation: "the-same-one", items });
    const closing = await readDocument(await desk.db(), "closing", "A05~LINK-NONE");
    expect(closing?.body.kind).toBe("accepted");
  });

  it("of later lasts to its day", async () => {
    const until = "2026-02-18";
    const items = await open_();
    await closeMany(desk, { kind: "snoozed", until, operation: operation(), items });
    desk.at("2026-02-17T12:00:00.000Z");
    expect(await speaking()).toEqual([false, false]);
    desk.at("2026-02-18T12:00:00.000Z");
    expect(await speaking()).toEqual([true, true]);
  });

  it("is taken back to the answer before, and not over a later one", async () => {
    const items = await open_();
    const [first, second] = [operation(), operation()];
    await closeMany(desk, { ...body, operation: first, items });
    await closeMany(desk, { ...body, kind: "wrong", operation: second, items });
    await refused(undoReview(desk, { operation: operation(), undone: [first] }), "changed-since");
    await undoReview(desk, { operation: operation(), undone: [second] });
    const closing = await readDocument(await desk.db(), "closing", "A05~LINK-NONE");
    expect(closing?.body.kind).toBe("accepted");
    expect(await speaking()).toEqual([false, false]);
  });

  it("is refused to a viewer, as is taking it back; an import is not taken back", async () => {
    const items = await open_();
    const [event] = await (await desk.db()).getAll("events", undefined, 1);
    const undone = must(event).operation;
    await refused(undoReview(desk, { operation: operation(), undone: [undone] }), "not-allowed");
    await asViewer();
    await refused(closeMany(desk, { ...body, operation: operation(), items }), "viewer");
    await refused(undoReview(desk, { operation: operation(), undone: [undone] }), "viewer");
    expect(await speaking()).toEqual([true, true]);
  });
});

describe("amending the strategy", () => {
  const kpi = (id: string) => ({ goalId: `g-${id}`, ...{ kpiId: "" } });
  const doing = (given: Amendment, id = operation()) =>
    amend(desk, { operation: id, change: given });
  const workflow = { id: "w-new", teamIds: ["t-sales"], graceDays: 9, steps: [] };
  const all: [string, Amendment, string | null][] = [
    ["soThat", { what: "soThat", goalId: "g-blogs", text: "They ring" }, "GOAL-TACTIC g-blogs"],
    [
      "reading",
      { what: "reading", goalId: "g-adopt", kpiId: "k-g3b", value: 7, on: "2026-02-15" },
      "KPI-STALE k-g3b",
    ],
    [
      "kpi",
      {
        ...{ what: "kpi", ...kpi("blogs"), kpiId: "k-g6a", source: "Our list", ownerId: "u-ines" },
        ...{ baseline: { value: 1, on: "2026-01-01" }, target: { value: 9, on: "2026-12-01" } },
      },
      "KPI-GAP k-g6a",
    ],
    ["held", { what: "held", ritualId: "r-partner", on: "2026-02-16" }, "RIT-OVERDUE r-partner"],
    [
      "part",
      { what: "part", campaignId: "c-tuesday", partId: "pt-t5", dueOn: "2026-05-01" },
      "PLAN-GAP pt-t5",
    ],
    [
      "part elsewhere",
      { what: "part", campaignId: "c-tuesday", partId: "pt-t5", doneElsewhere: true },
      "PLAN-GAP pt-t5",
    ],
    [
      "hours",
      { what: "hours", campaignId: "c-tuesday", budget: 40, used: 30 },
      "OPS-BUDGET c-tuesday",
    ],
    ["rules", { what: "rules", set: "calm" }, "PERS-THIN p-finance"],
    ["workflow", { what: "workflow", workflow }, null],
  ];
  const names = async () =>
    (await review(desk)).strategy.map(({ rule, target }) => `${rule} ${target.id}`);

  it.each(all)(
    "mends what a finding asks for, once, and can be taken back: %s",
    async (...given) => {
      const [, what, finding] = given;
      const before = await names();
      if (finding) expect(before).toContain(finding);
      const done = operation();
      await doing(what, done);
      expect(await eventsOf(await desk.db(), done)).toHaveLength(1);
      expect(await names()).not.toContain(finding);
      await doing(what, done);
      expect(await eventsOf(await desk.db(), done)).toHaveLength(1);
      await undoReview(desk, { operation: operation(), undone: [done] });
      expect(await names()).toEqual(before);
    },
  );

  it.each(all)("is refused to a viewer: %s", async (_name, what) => {
    await asViewer();
    await refused(doing(what), "viewer");
    expect(await (await desk.db()).get("docs", "workflow:w-new")).toBeUndefined();
  });

  it("leaves everything else as it was", async () => {
    const goal = async (id: string) => must(await readDocument(await desk.db(), "goal", id)).body;
    const before = await goal("g-adopt");
    await doing({ what: "reading", goalId: "g-adopt", kpiId: "k-g3b", value: 7, on: "2026-02-15" });
    const fresh = { value: 7, on: "2026-02-15" };
    const kpis = before.kpis.map((one) =>
      one.id === "k-g3b"
        ? { ...one, current: fresh, readings: [{ value: 10, on: "2025-12-07" }, fresh] }
        : one,
    );
    expect(await goal("g-adopt")).toEqual({ ...before, kpis });
    await doing({ what: "kpi", goalId: "g-adopt", kpiId: "k-g3b", target: { on: "2027-01-01" } });
    const [was, is] = [before, await goal("g-adopt")].map(({ kpis: list }) =>
      must(list.find(({ id }) => id === "k-g3b")),
    );
    expect(is?.target).toEqual({ ...was?.target, on: "2027-01-01" });
    expect(is?.baseline).toEqual(was?.baseline);
  });

  it("of what is not here any more is refused", async () => {
    await refused(doing({ what: "soThat", goalId: "g-none", text: "x" }), "changed-since");
    await refused(doing({ what: "held", ritualId: "r-none", on: ANCHOR }), "changed-since");
    const hours = { budget: 1, used: 1 };
    await refused(doing({ what: "hours", campaignId: "c-none", ...hours }), "changed-since");
  });

  it("of a key result or a part that is not here any more is refused", async () => {
    const gone = { goalId: "g-adopt", kpiId: "k-none" };
    await refused(doing({ what: "reading", ...gone, value: 1, on: ANCHOR }), "changed-since");
    const part = { campaignId: "c-tuesday", partId: "pt-none", doneElsewhere: true };
    await refused(doing({ what: "part", ...part }), "changed-since");
  });

  it("chooses rules for one team, and leaves it to the workspace again", async () => {
    const rules = async () =>
      must(await readDocument(await desk.db(), "meta", "workspace")).body.rules;
    const teamId = "t-demand";
    await doing({ what: "rules", teamId, set: "calm" });
    const all_ = await review(desk);
    expect(all_.set).toBe("standard");
    expect(all_.teams.find(({ id }) => id === teamId)?.set).toBe("calm");
    const said = all_.pieces.filter((one) => one.teamId === teamId).map((one) => one.finding.set);
    expect(new Set(said)).toEqual(new Set(["calm"]));
    await doing({ what: "rules", set: "full" });
    expect(await rules()).toMatchObject({ set: "full", teams: { "t-demand": "calm" } });
    await doing({ what: "rules", teamId, set: null });
    expect(await rules()).toMatchObject({ set: "full", teams: {} });
  });
});
