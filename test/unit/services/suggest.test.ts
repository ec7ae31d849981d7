/** Best guesses for an unlinked piece, each with its reason. */
import { beforeEach, describe, expect, it } from "vitest";
import { importFiles, loadSample } from "../../../utils/services/imports";
import { shelf } from "../../../utils/services/strategy";
import { suggestGoals } from "../../../utils/services/suggest";
import { commit } from "../../../utils/store/write";
import { must, STRATEGY, strategyWith } from "../brackenworks";
import { contextAt, freshDesk, goTo, linkAt, operation } from "../desk";
import type { TestDesk } from "../desk";

const task = (gid: number, project = "1200000000000"): string =>
  `https://app.asana.com/0/${project}/12999999999${String(gid).padStart(2, "0")}`;

let desk: TestDesk;
beforeEach(async () => {
  desk = freshDesk();
  await loadSample(desk, operation());
});

/** Opens a task and links it. */
async function linkTask(gid: number, goalId: string, personaId: string | null, project?: string) {
  const { key } = await goTo(desk, task(gid, project), `Task ${String(gid)}`);
  return linkAt(desk, must(key), { goalId, personaId });
}
const suggested = async (gid: number, project?: string) =>
  (await goTo(desk, task(gid, project), `Task ${String(gid)}`)).suggested.map((one) => ({
    goal: one.goalId,
    persona: one.personaId,
    because: one.because.key,
  }));

describe("suggested goals", () => {
  it("are the team's first ones where nothing is known yet", async () => {
    expect(await suggested(1)).toEqual([
      { goal: "g-shortlist", persona: "p-ops", because: "because.first" },
      { goal: "g-decide", persona: "p-finance", because: "because.order" },
      { goal: "g-adopt", persona: "p-maint", because: "because.order" },
    ]);
  });

  it("begin with what was last chosen in the same project, for the same reader", async () => {
    await linkTask(1, "g-expand", "p-maint");
    await linkTask(2, "g-audit", "p-quality", "1333333333333");
    expect((await suggested(3))[0]).toEqual({
      goal: "g-expand",
      persona: "p-maint",
      because: "because.lastIn",
    });
    expect((await suggested(4, "1333333333333"))[0]?.goal).toBe("g-audit");
  });

  it("go on with what is chosen most, then with the team's order; three at most, none twice", async () => {
    await linkTask(1, "g-adopt", null, "1444444444444");
    for (const gid of [2, 3]) await linkTask(gid, "g-audit", null, "1444444444444");
    await linkTask(4, "g-expand", null);
    expect(await suggested(5)).toEqual([
      { goal: "g-expand", persona: "p-ops", because: "because.lastIn" },
      { goal: "g-audit", persona: "p-quality", because: "because.used" },
      { goal: "g-adopt", persona: "p-maint", because: "because.used" },
    ]);
    const [, used] = (await goTo(desk, task(6))).suggested;
    expect(used?.because.params).toEqual({ count: 2 });
  });

  it("do not count a change of the why as another choice", async () => {
    const { key } = await goTo(desk, task(1), "Task");
    for (const why of ["one", "two", "three"])
      await linkAt(desk, must(key), { goalId: "g-audit", why });
    const [first] = (await goTo(desk, task(2, "1555555555555"))).suggested;
    expect(first?.because).toEqual({ key: "because.used", params: { count: 1 } });
  });

  it("never name a goal that was retired since", async () => {
    await linkTask(1, "g-expand", null);
    const db = await desk.db();
    await commit(db, { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" }, async (writer) => {
      const { body } = must(await writer.read("goal", "g-expand"));
      await writer.put("goal", { ...body, status: "retired" });
    });
    expect((await suggested(2)).map((one) => one.goal)).toEqual([
      "g-shortlist",
      "g-decide",
      "g-adopt",
    ]);
    expect((await contextAt(desk, "asana:1299999999902")).goals.map((one) => one.id)).not.toContain(
      "g-expand",
    );
  });

  it("are none for a piece that is linked", async () => {
    expect((await linkTask(1, "g-expand", null)).context.suggested).toEqual([]);
  });
});

describe("a workspace without goals", () => {
  it("offers none, and a piece still has its page and finding", async () => {
    const fresh = freshDesk();
    const text = strategyWith((json) => Object.assign(json, { goals: [], campaigns: [] }));
    const files = [{ name: STRATEGY, text }];
    await importFiles(fresh, { files, skip: [], operation: operation() });
    const context = await goTo(fresh, task(1), "Task");
    expect(context).toMatchObject({ state: "unlinked", goals: [], suggested: [] });
    const { context: after } = await linkAt(fresh, must(context.key), { goalId: null });
    expect(after).toMatchObject({ state: "unlinked", persona: { id: "p-quality" } });
  });
});

describe("guesses from the piece's own words", () => {
  const piece = { key: "gdoc:x", containers: [], places: [], title: [], others: [] };
  const because = ["audit", "records"];

  it("say which of them are not clear", async () => {
    const db = await desk.db();
    const goals = [
      { id: "g-audit", band: "suggested", because },
      { id: "g-expand", band: "maybe", because },
      { id: "g-adopt", band: "none", because },
    ] as const;
    const none = { goal: [], persona: [], pillar: [], campaign: [], stage: [] };
    const spoken = { ...none, goal: goals.map((one) => ({ ...one, because })) };
    const shelved = await shelf(db, desk.now());
    const found = await suggestGoals(db, shelved, piece, "", spoken);
    expect(found.map(({ goalId, maybe }) => [goalId, maybe])).toEqual([
      ["g-audit", undefined],
      ["g-expand", true],
      ["g-adopt", true],
    ]);
    const rest = await suggestGoals(db, shelved, piece, "", none);
    expect(rest.map(({ maybe }) => maybe)).toEqual([undefined, undefined, undefined]);
  });
});
