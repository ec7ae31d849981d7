/** Goals as the background keeps them: the question beside a name, readings over time, an order without ties. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changesBetween } from "../../../utils/model/edit";
import { openGoals } from "../../../utils/model/goal";
import { withoutReading } from "../../../utils/model/kpi";
import { amend } from "../../../utils/services/amend";
import { undoReview } from "../../../utils/services/answers";
import { edit } from "../../../utils/services/editing/edit";
import { goalLine } from "../../../utils/services/editing/goal-line";
import { order } from "../../../utils/services/editing/order";
import { strategy } from "../../../utils/services/strategy";
import { must } from "../brackenworks";
import { deskWithFiles, operation } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});
afterEach(() => desk.close());

const goal = async (id: string) => must((await strategy(desk)).goals.find((one) => one.id === id));

describe("the line of a goal", () => {
  it("is a way of getting there for G6 and for the essay's sentence, a result for G1 to G5", async () => {
    const { goals } = await strategy(desk);
    const kinds: unknown[] = [];
    for (const { code, name, kpis } of openGoals(goals))
      kinds.push([code, await goalLine(desk, { name, kinds: kpis.map(({ kind }) => kind) })]);
    expect(kinds).toEqual([
      ...["G1", "G2", "G3", "G4", "G5"].map((code) => [code, "outcome"]),
      ["G6", "tactic"],
    ]);
    const said = { name: "Create and disseminate relevant content", kinds: [] };
    expect(await goalLine(desk, said)).toBe("tactic");
    const counted = { name: "Plants trust us", kinds: ["output" as const] };
    expect(await goalLine(desk, counted)).toBe("output-only");
  });
});

describe("readings", () => {
  const take = (value: number, on: string) =>
    amend(desk, {
      operation: operation(),
      change: { what: "reading", goalId: "g-audit", kpiId: "k-g4a", value, on },
    });
  const champions = async () => must((await goal("g-audit")).kpis[0]);

  it("are added, the newest stays current, and the one before is kept", async () => {
    await take(22, "2026-02-16");
    await take(19, "2026-01-20");
    const kpi = await champions();
    expect(kpi.readings?.map(({ value }) => value)).toEqual([19, 21, 22]);
    expect(kpi.current).toEqual({ value: 22, on: "2026-02-16" });
  });

  it("are taken out through an edit, and come back by undoing it", async () => {
    await take(22, "2026-02-16");
    const before = await goal("g-audit");
    const kpis = before.kpis.map((one) =>
      one.id === "k-g4a" ? withoutReading(one, "2026-02-16") : one,
    );
    const undone = operation();
    const changes = changesBetween(before, { ...before, kpis });
    const one = { op: "edit", type: "goal", id: "g-audit", changes } as const;
    await edit(desk, { operation: undone, when: "now", edits: [one] });
    expect((await champions()).current).toEqual({ value: 21, on: "2026-02-09" });
    await undoReview(desk, { operation: operation(), undone: [undone] });
    expect((await champions()).current).toEqual({ value: 22, on: "2026-02-16" });
  });
});

describe("the order of goals", () => {
  it("gives no two the same place, and is taken back by ordering back", async () => {
    const ids = async () => openGoals((await strategy(desk)).goals).map(({ id }) => id);
    const before = await ids();
    const next = [must(before[2]), must(before[0]), must(before[1]), ...before.slice(3)];
    await order(desk, { operation: operation(), type: "goal", ids: next });
    expect(await ids()).toEqual(next);
    const places = openGoals((await strategy(desk)).goals).map(({ priority }) => priority);
    expect(places).toEqual([1, 2, 3, 4, 5, 6]);
    await order(desk, { operation: operation(), type: "goal", ids: before });
    expect(await ids()).toEqual(before);
  });
});
