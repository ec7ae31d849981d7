/** Many pieces at once: all of them in lines, one change to several, and what waits for somebody. */
import { beforeEach, describe, expect, it } from "vitest";
import type { ManyChange } from "../../../utils/messages/piece-requests";
import type { ManyChanged, PieceLine } from "../../../utils/messages/pieces-view";
import type { Body } from "../../../utils/messages/protocol";
import { ONLY_MET } from "../../../utils/model/constants";
import { Settings } from "../../../utils/model/settings";
import { setStatus } from "../../../utils/services/actions";
import { changeMany } from "../../../utils/services/pieces/change";
import { pieces } from "../../../utils/services/pieces/list";
import { mine } from "../../../utils/services/pieces/mine";
import { queue } from "../../../utils/services/pieces/queue";
import { undoMany } from "../../../utils/services/pieces/undo";
import { rowStates } from "../../../utils/services/rows/states";
import { catchUp } from "../../../utils/services/review/catch-up";
import { localsUnder, history, readDocument } from "../../../utils/store/read";
import { commit } from "../../../utils/store/write";
import { must } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const MET = "asana:1299999999999";
const MET_URL = "https://app.asana.com/0/1200000000000/1299999999999";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
  await goTo(desk, MET_URL, "Only met in a list");
});

async function everyLine(most = 7): Promise<PieceLine[]> {
  const lines: PieceLine[] = [];
  for (let after: string | null = null; ;) {
    const chunk = await pieces(desk, { after, most });
    lines.push(...chunk.lines);
    if (chunk.next === null) return lines;
    after = chunk.next;
  }
}

async function lineOf(title: string): Promise<PieceLine> {
  return must((await everyLine(500)).find((one) => one.title.startsWith(title)));
}

async function change(
  lines: readonly Pick<PieceLine, "key">[],
  what: ManyChange,
  over: Partial<Body<"changeMany">> = {},
): Promise<ManyChanged & { operation: string }> {
  const body = { operation: operation(), from: 0, over: true, more: false };
  const keys = lines.map(({ key }) => key);
  const asked = { ...body, keys, change: what, ...over };
  return { ...(await changeMany(desk, asked)), operation: asked.operation };
}

const undo = (undone: string, count: number): Promise<ManyChanged> =>
  undoMany(desk, { operation: operation(), undone, from: 0, count, more: false });

describe("all pieces", () => {
  it("come once each, in chunks of any size, with those only met", async () => {
    const whole = await everyLine(500);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
    expect(whole.filter(({ title }) => title === "Only met in a list")).toMatchObject([
      { key: MET, state: "unlinked", status: "draft", on: "2026-02-16" },
    ]);
    expect(whole).toHaveLength(41);
    for (const most of [1, 7, 40, 41]) expect(await everyLine(most)).toEqual(whole);
  });

  it("bring what their ids stand for with the first lines only", async () => {
    const first = await pieces(desk, { after: null, most: 3 });
    expect(must(first.frame).goals.map(({ code, open }) => [code, open])).toContainEqual([
      "G4",
      true,
    ]);
    expect((await pieces(desk, { after: first.next, most: 3 })).frame).toBeUndefined();
  });

  it("say what the rules found, once they have looked", async () => {
    await catchUp(desk);
    const states = new Set((await everyLine()).map(({ state }) => state));
    expect([...states].sort()).toEqual(["finding", "linked", "unlinked"]);
  });

  it("are none on a new device", async () => {
    desk = freshDesk();
    expect((await pieces(desk, { after: null, most: 9 })).lines).toEqual([]);
    expect(await everyLine()).toEqual([]);
  });
});

describe("one change to many", () => {
  it("gives them to a person or a team, those of others only when it may, and is taken back", async () => {
    const before = await everyLine(500);
    const some = before.slice(0, 12);
    const of = async () => {
      const now = await everyLine(500);
      return some.map(({ id }) => must(now.find((one) => one.id === id)));
    };
    const gentle = await change(some, { ownerId: "u-priya" }, { over: false });
    expect(gentle.done).toBe(some.filter(({ ownerId }) => !ownerId).length);
    expect((await of()).filter(({ ownerId }) => !ownerId)).toEqual([]);
    await undo(gentle.operation, some.length);
    const all = await change(some, { ownerId: "u-priya" });
    expect([all.done + all.same, all.left]).toEqual([some.length, []]);
    const team = await change(some, { teamId: "t-content" });
    expect((await of()).map(({ ownerId, teamId }) => [ownerId, teamId])).toEqual(
      some.map(() => ["u-priya", "t-content"]),
    );
    await undo(team.operation, some.length);
    expect((await of()).map(({ teamId }) => teamId)).toEqual(some.map(({ teamId }) => teamId));
    for (const what of [{ ownerId: "nobody" }, { teamId: "nobody" }])
      await expect(change(some, what)).rejects.toMatchObject({ code: "unknown-goal" });
  });

  it("links those not linked yet, each with one line of history, and is taken back whole", async () => {
    const before = await everyLine(500);
    const some = before.filter(({ state }) => state === "unlinked");
    expect(some.length).toBeGreaterThan(5);
    const done = await change(some, { goalId: "g-audit" });
    expect(done).toMatchObject({ done: some.length, same: 0, left: [] });
    const db = await desk.db();
    for (const { key } of some) expect((await contextAt(desk, key)).goal?.code).toBe("G4");
    for (const { id } of some) {
      const lines = await history(db, `link:${id}`, 5);
      const own = lines.filter((line) => line.operation.startsWith(`${done.operation}~`));
      expect([own.length, own[0]]).toEqual([1, lines[0]]);
    }
    await undo(done.operation, some.length);
    const rest = (lines: PieceLine[]): PieceLine[] => lines.filter(({ key }) => key !== MET);
    expect(rest(await everyLine(500))).toEqual(rest(before));
    // It stays known, as it was first written down.
    expect(await lineOf("Only met")).toMatchObject({ id: MET, key: MET, state: "unlinked" });
  });

  it("makes a piece that was only met one that is stored", async () => {
    await change([{ key: MET }], { personaId: "p-quality" });
    const asset = must(await readDocument(await desk.db(), "asset", MET)).body;
    expect(asset).toMatchObject({ title: "Only met in a list", status: "draft" });
    expect(await contextAt(desk, MET)).toMatchObject({
      state: "unlinked",
      persona: { id: "p-quality" },
    });
  });

  it("leaves alone what is linked elsewhere when only the others are wanted", async () => {
    const lines = await everyLine(500);
    const elsewhere = lines.filter(({ goalId }) => goalId && goalId !== "g-audit").slice(0, 3);
    const none = lines.filter(({ goalId }) => !goalId).slice(0, 2);
    const both = [...elsewhere, ...none];
    expect(await change(both, { goalId: "g-audit" }, { over: false })).toMatchObject({
      done: 2,
      same: 3,
    });
    expect(await change(elsewhere, { goalId: "g-audit" })).toMatchObject({ done: 3, same: 0 });
    expect(await change(both, { goalId: "g-audit" })).toMatchObject({ done: 0, same: 5 });
  });

  it("keeps reader and why with another goal, and drops a campaign of the former one", async () => {
    const line = must((await everyLine(500)).find((one) => one.campaignId && one.personaId));
    const was = must((await contextAt(desk, line.key)).link);
    await change([line], { goalId: line.goalId === "g-expand" ? "g-audit" : "g-expand" });
    const now = must((await contextAt(desk, line.key)).link);
    expect([now.personaId, now.why]).toEqual([was.personaId, was.why]);
    expect(now.campaignId).toBeUndefined();
  });

  it("refuses a campaign of another goal for those pieces, names them, and does the rest", async () => {
    const { frame } = await pieces(desk, { after: null, most: 1 });
    const campaign = must(must(frame).campaigns.find(({ open }) => open));
    const lines = await everyLine(500);
    const wrong = must(lines.find(({ goalId }) => goalId && goalId !== campaign.goalId));
    const right = must(
      lines.find((one) => one.goalId === campaign.goalId && one.campaignId !== campaign.id),
    );
    const none = must(lines.find(({ goalId }) => !goalId));
    const done = await change([wrong, right, none], { campaignId: campaign.id });
    expect(done.left).toEqual([{ title: wrong.title, because: "other-goal" }]);
    expect(done.done).toBe(2);
    expect((await contextAt(desk, none.key)).link).toMatchObject({
      goalId: campaign.goalId,
      campaignId: campaign.id,
    });
  });

  it("refuses goals that are closed or gone, retired readers and viewers, and stores nothing", async () => {
    const retired = must(
      must((await pieces(desk, { after: null, most: 1 })).frame).goals.find(({ open }) => !open),
    );
    for (const what of [{ goalId: retired.id }, { goalId: "g-none" }, { personaId: "p-none" }])
      await expect(change([{ key: MET }], what)).rejects.toMatchObject({ code: "unknown-goal" });
    const viewer = must(
      (await desk.db().then((db) => db.getAll("docs")))
        .map(({ doc }) => doc.body as { id: string; access?: string })
        .find(({ access }) => access === "viewer"),
    );
    await desk.saveSettings(Settings.parse({ me: viewer.id }));
    await expect(change([{ key: MET }], { goalId: "g-audit" })).rejects.toMatchObject({
      code: "viewer",
    });
    expect(await readDocument(await desk.db(), "asset", MET)).toBeUndefined();
  });

  it("leaves what a newer Throughline wrote, what serves three goals, and what is gone", async () => {
    const db = await desk.db();
    const [newer, full] = (await everyLine(500)).filter(({ goalId }) => goalId === "g-audit");
    const row = must(await db.get("docs", `link:${must(newer).id}`));
    await db.put("docs", { ...row, doc: { ...row.doc, v: 99 } });
    await commit(db, { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" }, async (writer) => {
      const { body } = must(await writer.read("link", must(full).id));
      const one = must(body.to["g-audit"]);
      const to = { "g-adopt": one, "g-expand": one, "g-decide": one };
      await writer.put("link", { ...body, main: null, to, before: one });
    });
    const lines = [must(newer), must(full), { key: "asana:404" }, { key: MET }];
    const done = await change(lines, { goalId: "g-shortlist" });
    expect(done.left.map(({ because }) => because)).toEqual(["newer", "goals", "gone"]);
    expect(done.done).toBe(1);
  });

  it("sent twice is done once, and the second half goes on where the first ended", async () => {
    const some = (await everyLine(500)).filter(({ state }) => state === "unlinked");
    const id = operation();
    await change(some.slice(0, 3), { goalId: "g-audit" }, { operation: id, more: true });
    await change(some.slice(0, 3), { goalId: "g-expand" }, { operation: id, more: true });
    await change(some.slice(3), { goalId: "g-audit" }, { operation: id, from: 3 });
    for (const { key } of some) expect((await contextAt(desk, key)).goal?.code).toBe("G4");
    await undo(id, some.length);
    for (const { key } of some) expect((await contextAt(desk, key)).goal).toBeUndefined();
  });

  it("taken back leaves what was changed again since, and names it", async () => {
    const some = (await everyLine(500)).filter(({ state }) => state === "unlinked").slice(0, 4);
    const done = await change(some, { goalId: "g-audit" });
    const [first, second] = [must(some[0]), must(some[1])];
    await linkAt(desk, second.key, { goalId: "g-expand", why: "On second thoughts" });
    expect((await undo(done.operation, some.length)).left).toEqual([
      { title: second.title, because: "since" },
    ]);
    expect((await contextAt(desk, first.key)).goal).toBeUndefined();
    expect((await contextAt(desk, second.key)).goal?.code).toBe("G5");
  });

  it("sets a status, and leaves what is out alone unless asked", async () => {
    const lines = await everyLine(500);
    const live = must(lines.find(({ status }) => status === "live"));
    const both = [live, { key: MET }];
    expect(await change(both, { status: "review" }, { over: false })).toMatchObject({
      done: 1,
      same: 1,
    });
    const done = await change(both, { status: "idea" });
    expect((await lineOf(live.title)).status).toBe("idea");
    await undo(done.operation, 2);
    expect((await lineOf(live.title)).status).toBe("live");
    expect((await lineOf("Only met")).status).toBe("review");
  });

  it("marks what it changed to be looked at again, so that findings go", async () => {
    await catchUp(desk);
    const waiting = await queue(desk, { whose: "all", most: 50 });
    expect(waiting.items).toEqual([]);
    await desk.saveSettings(Settings.parse({ view: "lead" }));
    const { items } = await queue(desk, { whose: "all", most: 50 });
    await change(items, { goalId: "g-audit" });
    expect((await localsUnder(await desk.db(), "dirty:")).length).toBeGreaterThan(0);
    expect((await queue(desk, { whose: "all", most: 50 })).items).toEqual([]);
    const [item] = items;
    const closing = await readDocument(await desk.db(), "closing", `${must(item).id}~LINK-NONE`);
    expect(closing?.body.kind).toBe("fixed");
  });
});

describe("the queue", () => {
  const lead = (more: object = {}): Promise<void> =>
    desk.saveSettings(Settings.parse({ view: "lead", ...more }));
  const titles = async (whose: string): Promise<string[]> =>
    (await queue(desk, { whose, most: 50 })).items.map(({ title }) => title);

  it("holds the sample's five pieces, live ones first, by team and by owner", async () => {
    await lead({ me: "u-priya" });
    const all = await titles("all");
    expect(all).toHaveLength(5);
    const view = await queue(desk, { whose: "all", most: 50 });
    const statuses = view.items.map(({ status }) => status);
    expect(statuses.lastIndexOf("live")).toBe(statuses.filter((one) => one === "live").length - 1);
    const byTeam = await Promise.all([...view.teams.map(({ id }) => id), ""].map(titles));
    expect(byTeam.flat().sort()).toEqual([...all].sort());
    const own = view.items.filter(({ ownerId }) => ownerId === "u-priya");
    expect(await titles("mine")).toEqual(own.map(({ title }) => title));
  });

  it("shows those who do not lead their own pieces only, and nobody's before they said who they are", async () => {
    await desk.saveSettings(Settings.parse({}));
    expect(await titles("all")).toEqual([]);
    await lead();
    const [item] = (await queue(desk, { whose: "all", most: 50 })).items;
    await desk.saveSettings(Settings.parse({ me: must(item).ownerId }));
    expect(await titles("all")).toEqual(await titles("mine"));
    expect(await titles("mine")).toContain(must(item).title);
  });

  it("gives everybody what was only seen in lists, last seen first, until it is linked or hidden", async () => {
    await desk.saveSettings(Settings.parse({}));
    const row = (gid: string, more: object = {}) => ({
      ...{ keys: [`asana:${gid}`], kind: "task", title: `Task ${gid}` },
      ...{ url: `https://app.asana.com/0/0/${gid}`, container: "asana-project:9", ...more },
    });
    const rows = [row("91"), row("92"), row("93", { hostStatus: "complete" }), row("94")];
    const seen = [...rows, row("1200000000021")];
    await (
      await rowStates(desk, { tool: "asana", rows: seen }, {})
    ).remembered;
    desk.at("2026-02-17T12:00:00.000Z");
    await (
      await rowStates(desk, { tool: "asana", rows: [row("94")] }, {})
    ).remembered;
    const tasks = async () => (await titles(ONLY_MET)).filter((one) => one.startsWith("Task"));
    // A finished task is live work and waits too; what is stored is somebody's own.
    expect(await tasks()).toEqual(["Task 94", "Task 91", "Task 92", "Task 93"]);
    await linkAt(desk, "asana:91", { why: "" });
    await desk.saveSettings(Settings.parse({ quietKeys: ["asana:92"] }));
    expect(await tasks()).toEqual(["Task 94", "Task 93"]);
    const first = async () => queue(desk, { whose: ONLY_MET, most: 1 });
    expect(await first()).toMatchObject({ more: true, items: [{ key: "asana:94" }] });
    // A key is no name: the place is said where a page has told it.
    expect((await first()).items[0]).not.toHaveProperty("container");
  });

  it("leaves out what somebody asked quiet for, and ideas", async () => {
    await lead();
    const { items } = await queue(desk, { whose: "all", most: 50 });
    const [quiet, idea] = [must(items[0]), must(items[1])];
    await lead({ quietKeys: [quiet.key] });
    const body = { target: { key: idea.key }, operation: operation(), status: "idea" as const };
    await setStatus(desk, body, OWN);
    const now = await titles("all");
    expect(now).toHaveLength(3);
    expect(now).not.toContain(quiet.title);
    expect(now).not.toContain(idea.title);
  });
});

describe("my pieces", () => {
  it("are counted for the person at this browser, and only once they said who they are", async () => {
    await catchUp(desk);
    expect(await mine(desk)).toMatchObject({ known: false, waiting: 0, first: [] });
    await desk.saveSettings(Settings.parse({ me: "u-nobody" }));
    expect(await mine(desk)).toMatchObject({ known: false, waiting: 0 });
    await desk.saveSettings(Settings.parse({ me: "u-priya" }));
    const own = (await everyLine(500)).filter(({ ownerId }) => ownerId === "u-priya");
    const work = own.filter(({ status }) => status === "draft" || status === "review");
    const counted = await mine(desk);
    expect(counted.inWork).toBe(work.length);
    expect(counted.waiting).toBeGreaterThan(0);
    expect(counted.first).toHaveLength(Math.min(3, counted.waiting));
    const states = counted.first.map(({ state }) => state);
    expect([...states].sort().reverse()).toEqual(states);
  });
});
