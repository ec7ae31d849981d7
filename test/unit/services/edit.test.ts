/** What people change on the pages of the strategy: all of one save or nothing, and never over somebody else's words. */
import { beforeEach, describe, expect, it } from "vitest";
import { changesBetween } from "../../../utils/model/edit";
import { openGoals } from "../../../utils/model/goal";
import { undoReview } from "../../../utils/services/answers";
import { edit } from "../../../utils/services/editing/edit";
import { order } from "../../../utils/services/editing/order";
import { dropPending } from "../../../utils/services/editing/pending";
import { strategy } from "../../../utils/services/strategy";
import { deskWithFiles, operation } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const goalOf = async (id: string) => {
  const found = (await strategy(desk)).goals.find((one) => one.id === id);
  if (!found) throw new Error(`no goal ${id}`);
  return found;
};

/** One person's edit of a goal, begun when it read `from`. */
const save = async (from: { id: string }, to: object, when: "now" | "next" = "now") =>
  edit(desk, {
    operation: operation(),
    when,
    edits: [{ op: "edit", type: "goal", id: from.id, changes: changesBetween(from, to) }],
  });

describe("an edit", () => {
  it("changes its fields, with one line of history, and can be taken back", async () => {
    const goal = await goalOf("g-audit");
    const id = operation();
    const changes = changesBetween(goal, { ...goal, why: "A better reason." });
    const edits = [{ op: "edit" as const, type: "goal" as const, id: goal.id, changes }];
    expect(await edit(desk, { operation: id, when: "now", edits })).toEqual({
      saved: true,
      conflicts: [],
    });
    expect((await goalOf("g-audit")).why).toBe("A better reason.");
    await undoReview(desk, { operation: operation(), undone: [id] });
    expect(await goalOf("g-audit")).toEqual(goal);
  });

  it("meets another's edit of another field, and both hold", async () => {
    const goal = await goalOf("g-audit");
    await save(goal, { ...goal, name: "Theirs" });
    expect(await save(goal, { ...goal, why: "Mine" })).toMatchObject({ saved: true });
    expect(await goalOf("g-audit")).toMatchObject({ name: "Theirs", why: "Mine" });
  });

  it("stores nothing when a field was changed meanwhile, and says what stands there", async () => {
    const goal = await goalOf("g-audit");
    await save(goal, { ...goal, name: "Theirs" });
    const answer = await save(goal, { ...goal, name: "Mine", why: "Also mine" });
    expect(answer).toEqual({
      saved: false,
      conflicts: [
        { id: "goal:g-audit", path: ["name"], from: goal.name, theirs: "Theirs", mine: "Mine" },
      ],
    });
    expect(await goalOf("g-audit")).toMatchObject({ name: "Theirs", why: goal.why });
  });

  it("of what is gone, or of what does not fit, is refused and stores nothing", async () => {
    const goal = await goalOf("g-audit");
    await expect(
      save({ ...goal, id: "g-none" }, { ...goal, id: "g-none", name: "X" }),
    ).rejects.toMatchObject({ code: "changed-since" });
    await expect(save(goal, { ...goal, name: "" })).rejects.toMatchObject({
      code: "bad-request",
      message: "name",
    });
    expect(await goalOf("g-audit")).toEqual(goal);
  });

  it("is for leads and editors; teams and people are for leads", async () => {
    const goal = await goalOf("g-audit");
    const as = async (access: string): Promise<void> => {
      const person = (await strategy(desk)).people.find((one) => one.access === access);
      await desk.saveSettings({ ...(await desk.settings()), me: person?.id ?? null });
    };
    await as("contributor");
    await expect(save(goal, { ...goal, why: "X" })).rejects.toMatchObject({ code: "editors-only" });
    await as("viewer");
    await expect(save(goal, { ...goal, why: "X" })).rejects.toMatchObject({ code: "viewer" });
    await as("editor");
    expect(await save(goal, { ...goal, why: "X" })).toMatchObject({ saved: true });
    const team = { op: "add" as const, type: "team" as const, body: { id: "t-new", name: "New" } };
    const adding = { operation: operation(), when: "now" as const, edits: [team] };
    await expect(edit(desk, adding)).rejects.toMatchObject({ code: "leads-only" });
  });
});

describe("taking away", () => {
  const remove = (type: "goal" | "business" | "notdoing", id: string) =>
    edit(desk, { operation: operation(), when: "now", edits: [{ op: "remove", type, id }] });

  it("is refused for what pieces are linked to, and for what the strategy names", async () => {
    await expect(remove("goal", "g-audit")).rejects.toMatchObject({ code: "in-use" });
    await expect(remove("business", "b-groups")).rejects.toMatchObject({ code: "in-use" });
    await remove("notdoing", "n-small");
    expect((await strategy(desk)).notDoing.some(({ id }) => id === "n-small")).toBe(false);
  });

  it("retires instead: a goal is kept and offered no more", async () => {
    await edit(desk, {
      operation: operation(),
      when: "now",
      edits: [{ op: "retire", type: "goal", id: "g-audit" }],
    });
    expect(await goalOf("g-audit")).toMatchObject({ status: "retired", retiredOn: "2026-02-16" });
  });
});

describe("a change for the next version", () => {
  it("waits: what is stored stays, and a second change is laid over the first", async () => {
    const goal = await goalOf("g-audit");
    await save(goal, { ...goal, name: "Next" }, "next");
    await save(
      { ...goal, name: "Next" } as typeof goal,
      { ...goal, name: "Next", why: "New" },
      "next",
    );
    const { goals, pending } = await strategy(desk);
    expect(goals.find(({ id }) => id === goal.id)).toEqual(goal);
    expect(pending).toMatchObject([
      {
        id: "goal:g-audit",
        op: "edit",
        changes: [
          { path: ["name"], from: goal.name, to: "Next" },
          { path: ["why"], from: goal.why, to: "New" },
        ],
      },
    ]);
    await dropPending(desk, { operation: operation(), ids: ["goal:g-audit"] });
    expect((await strategy(desk)).pending).toEqual([]);
  });

  it("is gone when it is changed back", async () => {
    const goal = await goalOf("g-audit");
    await save(goal, { ...goal, name: "Next" }, "next");
    await save({ ...goal, name: "Next" } as typeof goal, goal, "next");
    expect((await strategy(desk)).pending).toEqual([]);
  });

  it("is refused for what has no versions", async () => {
    const edits = [{ op: "retire" as const, type: "campaign" as const, id: "c-tuesday" }];
    await expect(edit(desk, { operation: operation(), when: "next", edits })).rejects.toMatchObject(
      { code: "bad-request" },
    );
  });
});

describe("the order of goals", () => {
  it("is their priority: no two share a place, and the history keeps it", async () => {
    const open = openGoals((await strategy(desk)).goals);
    const ids = open.map(({ id }) => id);
    const moved = [ids[3] ?? "", ...ids.filter((_id, at) => at !== 3)];
    await order(desk, { operation: operation(), type: "goal", ids: moved });
    const after = openGoals((await strategy(desk)).goals).filter(
      ({ status }) => status === "active",
    );
    expect(after.map(({ id }) => id)).toEqual(
      moved.filter((id) => after.some((one) => one.id === id)),
    );
    const places = (await strategy(desk)).goals.flatMap(({ id, priority }) =>
      ids.includes(id) ? [priority] : [],
    );
    expect(new Set(places).size).toBe(ids.length);
  });
});
