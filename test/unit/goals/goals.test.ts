/** What the goals page works out by itself: counts, what is missing, what a new goal is called. */
import { describe, expect, it } from "vitest";
import { missingIn } from "../../../components/workspace/goals/missing";
import { newGoal, nextCode } from "../../../components/workspace/goals/new-goal";
import { crowdedOf, serving, workFor } from "../../../components/workspace/goals/work";
import type { Tally, TallyLine } from "../../../utils/messages/strategy-view";
import { Goal } from "../../../utils/model/goal";
import { must, strategyJson } from "../brackenworks";

const goals = must(strategyJson["goals"]).map((row) => Goal.parse(row));
const line = (goalId: string, status: TallyLine["status"], count: number): TallyLine => ({
  ...{ goalId, status, count, tool: "google" },
});
const tally = (...lines: TallyLine[]): Tally => ({ lines, known: 0, linked: 0, tools: [] });

describe("the work for a goal", () => {
  it("is counted by how far it is; what is retired counts no more", () => {
    const work = workFor(
      tally(
        line("a", "live", 2),
        line("a", "live", 1),
        line("a", "retired", 9),
        line("b", "draft", 4),
      ),
      "a",
    );
    expect(work).toEqual({ live: 3, review: 0, draft: 0, idea: 0 });
    expect(serving({ live: 1, review: 2, draft: 3, idea: 4 })).toBe(6);
  });

  it("crowds where one of three goals has more than half of what is in progress", () => {
    const three = [{ id: "a" }, { id: "b" }, { id: "c" }];
    const lines = [line("a", "draft", 2), line("a", "review", 1), line("b", "draft", 2)];
    expect(crowdedOf(tally(...lines), three)).toBe("a");
    expect(crowdedOf(tally(...lines, line("c", "draft", 1)), three)).toBeNull();
    expect(crowdedOf(tally(...lines), three.slice(0, 2))).toBeNull();
    expect(crowdedOf(tally(line("a", "live", 9)), three)).toBeNull();
  });
});

describe("a goal that is saved", () => {
  const whole = must(goals[0]);
  const missing = (over: Partial<Goal>) => missingIn({ ...whole, ...over }, { withBusiness: true });

  it("needs a name, a code, a why and its business goal; a draft may wait with the last two", () => {
    expect(missing({})).toEqual([]);
    expect(missing({ name: " ", why: "", businessGoalId: null })).toEqual([
      "field.name",
      "field.businessGoalId",
      "field.why",
    ]);
    expect(missing({ status: "draft", why: "", businessGoalId: null })).toEqual([]);
    expect(missingIn({ ...whole, businessGoalId: null }, { withBusiness: false })).toEqual([]);
  });

  it("needs the agreed answer once an obstacle is written", () => {
    const constraints = [{ text: "Only two groups will speak", agreedResponse: "" }];
    expect(missing({ constraints })).toEqual(["field.agreedResponse"]);
    expect(missing({ constraints: [{ text: "", agreedResponse: "" }] })).toEqual([]);
  });
});

describe("a new goal", () => {
  it("comes behind all others, under a code nobody has", () => {
    expect(nextCode(goals)).toBe("G7");
    expect(nextCode([{ ...must(goals[0]), code: "Reach" }])).toBe("G1");
    const fresh = Goal.parse({ ...newGoal(goals, "2026-02-16"), name: "x" });
    expect([fresh.code, fresh.priority, fresh.startOn]).toEqual(["G7", 7, "2026-02-16"]);
  });
});
