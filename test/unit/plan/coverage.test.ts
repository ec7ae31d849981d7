/** The grid of who hears from us where: its totals are the parts and pieces there are. */
import { beforeAll, describe, expect, it } from "vitest";
import { coverageOf, isWork, plainChannel } from "../../../utils/model/coverage";
import type { Axis, Coverage } from "../../../utils/model/coverage";
import { statesOf } from "../../../utils/model/reality";
import { planPieces } from "../../../utils/services/plan/pieces";
import { must, pieces } from "../brackenworks";
import { brackenworks, SLOW } from "./company";
import type { Company } from "./company";

let company: Company;
beforeAll(async () => {
  company = await brackenworks();
}, SLOW);

function grid(axis: Axis, change: (company: Company) => Company = (same) => same): Coverage {
  const { strategy, lines } = change(company);
  const states = statesOf(strategy.campaigns, lines);
  return coverageOf({ ...strategy, states, lines }, axis);
}

function cellAt(coverage: Coverage, personaId: string | null, value: string | null) {
  return must(
    coverage.cells.flat().find((one) => one.personaId === personaId && one.value === value),
  );
}

describe.each(["stage", "channel"] as const)("the grid by %s", (axis) => {
  it("adds up to the parts and pieces of the company", () => {
    const { planned, live, cells } = grid(axis);
    const parts = company.strategy.campaigns.flatMap((one) => one.parts);
    const filled = new Set(parts.map(({ assetId }) => assetId));
    const beside = pieces.filter(
      ({ id, status }) => isWork(status) && status !== "live" && !filled.has(id),
    );
    expect(planned).toBe(parts.length + beside.length);
    expect(live).toBe(pieces.filter(({ status }) => status === "live").length);
    const sum = (what: "planned" | "live"): number =>
      cells.flat().reduce((all, one) => all + one[what], 0);
    expect([sum("planned"), sum("live")]).toEqual([planned, live]);
  });

  it("has cells that open exactly what they count", async () => {
    const { rows, columns, cells } = grid(axis);
    const planned = new Set(
      company.strategy.campaigns.flatMap((one) => one.parts.map(({ id }) => id)),
    );
    const known = (list: (string | null)[]): string[] => list.flatMap((one) => one ?? []);
    for (const cell of cells.flat()) {
      const { personaId, value } = cell;
      const find = { by: "cell", axis, personaId, value } as const;
      const there = await planPieces(company.desk, {
        find: { ...find, rows: known(rows), columns: known(columns) },
      });
      const live = there.pieces.filter(({ status }) => status === "live");
      const beside = there.pieces.filter(
        ({ status, partId }) => status !== "live" && !planned.has(partId ?? ""),
      );
      expect([live.length, beside.length + cell.parts.length]).toEqual([cell.live, cell.planned]);
    }
  });
});

describe("the cell of the finance director", () => {
  it("who decides has four planned and nothing live", () => {
    const cell = cellAt(grid("stage"), "p-finance", "decide");
    expect(cell).toMatchObject({ planned: 4, live: 0, missing: false });
    expect(cell.parts.map(({ id }) => id)).toEqual(["pt-f1", "pt-f2", "pt-f3", "pt-f4"]);
  });

  it("by email has nothing live", () => {
    expect(cellAt(grid("channel"), "p-finance", "email")).toMatchObject({ planned: 1, live: 0 });
  });
});

describe("an empty cell", () => {
  it("matters where an active goal aims at the reader and the stage is theirs", () => {
    const missing = grid("stage")
      .cells.flat()
      .filter((one) => one.missing)
      .map(({ personaId, value }) => [personaId, value]);
    expect(missing).toEqual([
      ["p-maint", "consider"],
      ["p-ops", "decide"],
    ]);
  });

  it("matters no more when no active goal aims at the reader", () => {
    const quiet = grid("stage", ({ strategy, ...rest }) => ({
      ...rest,
      strategy: {
        ...strategy,
        goals: strategy.goals.map((goal) => ({ ...goal, paused: true })),
      },
    }));
    expect(quiet.cells.flat().some((one) => one.missing)).toBe(false);
  });
});

describe("a live part", () => {
  it("is counted as the piece it is, and not as planned besides", () => {
    const before = grid("stage");
    const after = grid("stage", ({ lines, ...rest }) => ({
      ...rest,
      lines: lines.map((line) => (line.partId === "pt-f1" ? { ...line, status: "live" } : line)),
    }));
    expect([after.planned, after.live]).toEqual([before.planned - 1, before.live + 1]);
    expect(cellAt(after, "p-finance", "decide")).toMatchObject({ planned: 3, live: 1 });
  });
});

describe("what names nobody we know", () => {
  it("is counted with what names nobody", () => {
    const { strategy, lines } = company;
    const stray = {
      count: 2,
      status: "draft" as const,
      tool: "google",
      personaId: "p-gone",
      stage: "gone",
    };
    const states = statesOf(strategy.campaigns, lines);
    const before = coverageOf({ ...strategy, states, lines }, "stage");
    const after = coverageOf({ ...strategy, states, lines: [...lines, stray] }, "stage");
    expect(cellAt(after, null, null).planned).toBe(cellAt(before, null, null).planned + 2);
  });
});

describe("a channel", () => {
  it("is the same however it is written", () => {
    expect(plainChannel(" Email ")).toBe("email");
    expect(plainChannel("  ")).toBe(null);
    expect(plainChannel(undefined)).toBe(null);
  });
});
