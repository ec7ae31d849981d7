/** Which goals a piece may be linked to, and which workflow a team has. */
import { describe, expect, it } from "vitest";
import { Goal, openGoals } from "../../../utils/model/goal";
import { Link, readMainTarget } from "../../../utils/model/link";
import { DEFAULT_WORKFLOW, Workflow, workflowFor } from "../../../utils/model/workflow";
import { must, strategyJson } from "../brackenworks";

const goal = (code: string, over: Partial<Goal> = {}): Goal =>
  Goal.parse({ id: code, code, name: code, status: "active", why: "", ...over });

describe("open goals", () => {
  it("are the active and the draft ones, active first, in their order of priority", () => {
    const goals = [
      goal("G9", { status: "draft", priority: 1 }),
      goal("G2", { priority: 2 }),
      goal("G3", { status: "done", priority: 1 }),
      goal("G1", { priority: 1 }),
      goal("G0", { status: "retired", priority: 1 }),
    ];
    expect(openGoals(goals).map((one) => one.code)).toEqual(["G1", "G2", "G9"]);
  });

  it("stand by their code, read as people do, where no order was given", () => {
    const goals = ["G10", "G2", "G1"].map((code) => goal(code));
    expect(openGoals(goals).map((one) => one.code)).toEqual(["G1", "G2", "G10"]);
    expect(goals.map((one) => one.code)).toEqual(["G10", "G2", "G1"]);
  });
});

describe("the main target of a link", () => {
  const target = { why: "why", by: "me", at: "2026-02-16T12:00:00Z" };
  const link = Link.parse({
    id: "a",
    assetId: "a",
    main: "g1",
    to: { g1: target, g2: { ...target, why: "other" } },
    before: { ...target, why: "before" },
    source: "person",
    linkedBy: "me",
    linkedOn: "2026-02-16",
  });

  it("is its main goal's, else what was said before there was one", () => {
    expect(readMainTarget(link)?.why).toBe("why");
    expect(readMainTarget({ ...link, main: null })?.why).toBe("before");
    expect(readMainTarget({ ...link, main: null, before: null })).toBeUndefined();
    expect(readMainTarget(undefined)).toBeUndefined();
  });
});

describe("a team's workflow", () => {
  const workflows = must(strategyJson["workflows"]).map((row) => Workflow.parse(row));

  it("is its own, else the workspace's, else ours", () => {
    expect(workflowFor(workflows, "t-demand").id).toBe("w-demand");
    expect(workflowFor(workflows, "t-nobody").id).toBe("w-default");
    expect(workflowFor(workflows, null).id).toBe("w-default");
    expect(workflowFor([], "t-demand")).toBe(DEFAULT_WORKFLOW);
    expect(DEFAULT_WORKFLOW.graceDays).toBe(3);
  });
});
