/** One more than a team keeps at a time asks a question; it never says no. */
import { describe, expect, it } from "vitest";
import { Goal, openGoals } from "../../../utils/model/goal";
import { limitOf, readCrowd } from "../../../utils/model/limits";
import { Workspace } from "../../../utils/model/workspace";
import { must, strategyJson } from "../brackenworks";

const workspace = Workspace.parse(strategyJson.workspace);
const goals = openGoals(must(strategyJson["goals"]).map((row) => Goal.parse(row)));
const five = ["a", "b", "c", "d", "e"].map((id) => ({ id }));

describe("limits", () => {
  it("are the workspace's own, else six goals, five readers, five messages", () => {
    expect(limitOf({ limits: { personas: 3 } }, "personas")).toBe(3);
    const usual = (["activeGoals", "personas", "pillars"] as const).map((what) =>
      limitOf(undefined, what),
    );
    expect(usual).toEqual([6, 5, 5]);
  });

  it("ask of Brackenworks' seventh goal which of the six makes room", () => {
    const crowd = must(readCrowd(workspace, "activeGoals", goals, { id: "g-new" }));
    expect([crowd.limit, crowd.count]).toEqual([6, 7]);
    expect(crowd.others.map(({ code }) => code)).toEqual(["G1", "G2", "G3", "G4", "G5", "G6"]);
  });

  it("ask nothing while there is room, and count nobody twice", () => {
    expect(readCrowd(workspace, "personas", five.slice(1), { id: "new" })).toBeUndefined();
    expect(readCrowd(workspace, "pillars", five, { id: "e" })).toBeUndefined();
    expect(readCrowd(workspace, "pillars", five, { id: "f" })?.count).toBe(6);
  });
});
