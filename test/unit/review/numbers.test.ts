/** The numbers of the review page: right sums of the sample, each with the pieces it counts, and none about a person. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { filterFrom, sheetOf, viewOf } from "../../../components/workspace/pieces/sheet";
import { healthOf } from "../../../components/workspace/review/numbers/health";
import { nextPiece } from "../../../components/workspace/review/numbers/next-piece";
import {
  driversBy,
  driversIn,
  loadsOf,
  piecesAt,
  sharesBy,
  sumOf,
  toolsOf,
} from "../../../components/workspace/review/numbers/sums";
import type { Strategy, Tally, TallyLine } from "../../../utils/messages/strategy-view";
import { DRIVERS } from "../../../utils/model/constants";
import { plainOf } from "../../../utils/queries/pieces";
import type { EveryPiece } from "../../../utils/queries/pieces";
import { pieces } from "../../../utils/services/pieces/list";
import { strategy } from "../../../utils/services/strategy";
import { tally } from "../../../utils/services/tally";
import { visit } from "../../../utils/services/visit";
import { must } from "../brackenworks";
import { deskWithFiles, TAB } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
let whole: Strategy;
let counted: Tally;
let every: EveryPiece;

async function look(): Promise<void> {
  [whole, counted] = await Promise.all([strategy(desk), tally(desk)]);
  const { lines, frame } = await pieces(desk, { after: null, most: 5000 });
  const known = lines.map((line) => ({ ...line, plain: plainOf(line.title) }));
  const byTitle = Uint32Array.from(known.keys());
  every = { pieces: known, byTitle, frame: must(frame), whole: true };
}
beforeAll(async () => {
  desk = await deskWithFiles();
  await look();
});

/** How many pieces an address opens. */
function opens(filter: Record<string, string>): number {
  const query = new URLSearchParams(piecesAt(filter).split("?")[1]);
  return viewOf(sheetOf(every), filterFrom(query), "", { by: "title", down: false }).length;
}
const line = (more: Partial<TallyLine>): TallyLine => ({
  ...{ count: 1, status: "draft", tool: "google", ...more },
});

describe("why pieces get made", () => {
  it("is our strategy for 24 pieces of the sample, and something else for 16", () => {
    const { lines, known } = counted;
    expect(driversIn(lines)).toEqual({ strategy: 24, boss: 2, sales: 4, rival: 3, unclear: 4 });
    expect(known - driversIn(lines).strategy).toBe(16);
  });

  it("is told by month and by team, and each number opens its pieces", () => {
    for (const team of [null, ...whole.teams.map(({ id }) => id)])
      for (const { month, counts } of driversBy(counted.lines, team))
        for (const driven of DRIVERS)
          expect(opens({ ...(team ? { team } : {}), month, driven })).toBe(counts[driven]);
    expect(driversBy(counted.lines, null).map(({ month }) => month)).toEqual([
      ...["2026-02", "2025-12", "2025-10"],
    ]);
  });
});

describe("numbers", () => {
  it("of live work by team and tool open exactly their pieces", () => {
    const shares = [
      ...sharesBy(counted.lines, "teamId").map((one) => ["team", one] as const),
      ...sharesBy(counted.lines, "tool").map((one) => ["tool", one] as const),
    ];
    expect(shares.length).toBeGreaterThan(3);
    for (const [by, { id, live, linked }] of shares) {
      const own = { status: "live", [by]: id ?? "-" };
      expect(opens(own)).toBe(live);
      expect(opens({ ...own, goal: "*" })).toBe(linked);
      expect(opens({ ...own, goal: "-" })).toBe(live - linked);
    }
  });

  it("of goals open exactly their pieces; a retired goal shows while pieces name it", () => {
    const loads = loadsOf(whole, counted.lines);
    expect(loads.map(({ goal, mark }) => [goal.code, mark])).toEqual([
      ...[
        ["G1", null],
        ["G2", null],
        ["G3", null],
        ["G4", null],
        ["G5", null],
      ],
      ["G0", "gone"],
    ]);
    for (const { goal, live, open } of loads) {
      expect(opens({ goal: goal.id, status: "live" })).toBe(live);
      expect(opens({ goal: goal.id, status: "draft,review" })).toBe(open);
    }
  });

  it("of tools are of three in the sample, and open exactly their pieces", () => {
    const tools = toolsOf(counted.lines);
    expect(tools.map(({ tool, pieces }) => [tool, pieces])).toEqual([
      ...[
        ["google", 14],
        ["asana", 13],
        ["hubspot", 13],
      ],
    ]);
    for (const { tool, pieces: count, linked } of tools) {
      expect(opens({ tool })).toBe(count);
      expect(opens({ tool, goal: "*" })).toBe(linked);
    }
  });

  it("follow what a tool's page says of a piece, as the list of pieces does", async () => {
    const before = opens({ status: "live" });
    const task = { key: "asana:1200000000016", title: "Poster", hostStatus: "complete" };
    const page = { view: "item", kind: "task", layoutChanged: true } as const;
    const url = "https://app.asana.com/0/1200000000000/1200000000016";
    await visit(desk, { tool: "asana", ...page, ...task, url }, TAB);
    await look();
    expect(opens({ status: "live" })).toBe(sumOf(counted.lines, ({ status }) => status === "live"));
    expect(opens({ status: "live" })).toBe(before + 1);
    expect(counted.tools).toEqual([{ tool: "asana", lastSeenOn: "2026-02-16", changed: true }]);
  });
});

describe("goals", () => {
  it("with nothing live, in work or planned are starved; one with twice the usual is crowded", () => {
    const crowd = (count: number): TallyLine[] => [
      line({ goalId: "g-audit", count }),
      ...["g-decide", "g-expand", "g-shortlist"].map((goalId) => line({ goalId, count: 3 })),
    ];
    const marks = (lines: TallyLine[], campaigns = whole.campaigns) =>
      loadsOf({ ...whole, campaigns }, lines).flatMap((one) =>
        one.mark ? [[one.goal.code, one.mark]] : [],
      );
    expect(marks(crowd(5))).toEqual([["G3", "starved"]]);
    expect(marks(crowd(6))).toEqual([
      ["G3", "starved"],
      ["G4", "crowded"],
    ]);
    expect(marks([], [])).toHaveLength(5);
  });

  it("that began less than a month ago, or rest, are not starved", () => {
    const young = whole.goals.map((one) => ({ ...one, startOn: "2026-02-10" }));
    expect(loadsOf({ ...whole, goals: young, campaigns: [] }, []).map(({ mark }) => mark)).toEqual([
      ...[null, null, null, null, null],
    ]);
    const paused = whole.goals.map((one) => ({ ...one, paused: true }));
    expect(loadsOf({ ...whole, goals: paused, campaigns: [] }, [])[0]?.mark).toBeNull();
  });
});

describe("the next best piece", () => {
  it("is for the reader of the most important goal at their earliest empty stage", () => {
    const next = must(nextPiece(whole, counted.lines));
    expect([next.persona.id, next.stage.id, next.goal.code, next.campaign]).toEqual([
      ...["p-maint", "consider", "G1", null],
    ]);
  });

  it("is none where every place that matters has something", () => {
    const lines = whole.personas.flatMap(({ id, stages }) =>
      stages.map((stage) => line({ personaId: id, stage })),
    );
    expect(nextPiece(whole, lines)).toBeNull();
  });
});

describe("how the programme is", () => {
  it("is said in four sentences, with whatever there is and with nothing", () => {
    expect(healthOf(whole, counted.lines)).toHaveLength(4);
    expect(healthOf(whole, [line({ status: "live" })])[0]).toMatchObject({
      ...{ key: "numbers.health.someLinked", params: { count: 1, all: 1 } },
    });
    const none = { ...whole, campaigns: [], goals: [] };
    expect(healthOf(none, []).map(({ key }) => key)).toEqual([
      "numbers.health.nothingLive",
      "numbers.health.noPlan",
      "numbers.health.noGoals",
      "numbers.health.noWhys",
    ]);
  });
});

describe("no number is about a person", () => {
  it("what is counted does not know who made or owns a piece", () => {
    const ids = whole.people.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => JSON.stringify(counted).includes(id))).toEqual([]);
  });

  it("what drove pieces cannot be asked of one person's", () => {
    const query = new URLSearchParams("driven=boss&owner=u-marek");
    expect(filterFrom(query)).toMatchObject({ driven: "boss", owner: "" });
  });

  it("the files that show numbers name no owner and no person", () => {
    const room = "components/workspace/review/numbers";
    const files = readdirSync(room).filter((name) => /\.tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(5);
    const naming = files.filter((name) =>
      /owner|\bpeople\b|person\b/.test(
        readFileSync(`${room}/${name}`, "utf8").replace(/^.*(\/\*\*|\*).*$/gm, ""),
      ),
    );
    expect(naming).toEqual([]);
  });
});
