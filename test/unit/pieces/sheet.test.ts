/** The table's own work: which pieces pass, in which order, and what a change would overwrite. */
import { describe, expect, it } from "vitest";
import {
  addressOf,
  filterFrom,
  isFiltered,
  orderOf,
  sheetOf,
  sortFrom,
  viewOf,
} from "../../../components/workspace/pieces/sheet";
import type { Filter, Sort } from "../../../components/workspace/pieces/sheet";
import { planFor } from "../../../components/workspace/pieces/plan";
import { plainOf } from "../../../utils/queries/pieces";
import type { EveryPiece, Piece } from "../../../utils/queries/pieces";
import type { PiecesFrame } from "../../../utils/messages/pieces-view";

const FRAME: PiecesFrame = {
  goals: [
    { id: "g2", code: "G2", label: "Signature", open: true },
    { id: "g10", code: "G10", label: "Renewal", open: true },
  ],
  personas: [{ id: "p1", label: "Éva", open: true }],
  campaigns: [{ id: "c1", label: "Any Tuesday", open: true, goalId: "g2" }],
  teams: [],
  stages: [],
  people: [{ id: "u1", label: "Priya" }],
};

function piece(id: string, title: string, more: Partial<Piece> = {}): Piece {
  const line = { id, key: `asana:${id}`, title, plain: plainOf(title) };
  return { ...line, state: "unlinked", status: "draft", ...more };
}

function every(pieces: readonly Piece[]): EveryPiece {
  const byTitle = Uint32Array.from(pieces.keys()).sort((a, b) =>
    (pieces[a]?.plain ?? "") < (pieces[b]?.plain ?? "") ? -1 : 1,
  );
  return { pieces, byTitle, frame: FRAME, whole: true };
}

const PIECES = [
  piece("1", "Zürich plan", { goalId: "g10", state: "linked", key: "gdoc:1", on: "2026-02-01" }),
  piece("2", "École guide", { goalId: "g2", state: "finding", container: "Projet Été" }),
  piece("3", "audit list", { goalId: "g2", ownerId: "u1", status: "live", on: "2026-01-01" }),
  piece("4", "Brochure"),
];
const SHEET = sheetOf(every(PIECES));
const ALL = filterFrom(new URLSearchParams());
const UP: Sort = { by: "title", down: false };

const ids = (filter: Partial<Filter> = {}, search = "", sort = UP): string[] =>
  [...viewOf(SHEET, { ...ALL, ...filter }, search, sort)].map((at) => PIECES[at]?.id ?? "");

describe("a view", () => {
  it("is by title, without regard to accents and capitals", () => {
    expect(ids()).toEqual(["3", "4", "2", "1"]);
    expect(ids({}, "", { by: "title", down: true })).toEqual(["1", "2", "4", "3"]);
  });

  it("by another column keeps titles in order, counts goals as people do, and has nothing last", () => {
    expect(ids({}, "", { by: "goal", down: false })).toEqual(["3", "2", "1", "4"]);
    expect(ids({}, "", { by: "state", down: false })).toEqual(["3", "4", "2", "1"]);
    expect(ids({}, "", { by: "on", down: false })).toEqual(["3", "1", "4", "2"]);
    expect(orderOf(SHEET, "goal")).toBe(orderOf(SHEET, "goal"));
  });

  it("has what says nothing last when it is turned round too", () => {
    expect(ids({}, "", { by: "on", down: true })).toEqual(["1", "3", "4", "2"]);
    expect(ids({}, "", { by: "goal", down: true })).toEqual(["1", "2", "3", "4"]);
    const some = sheetOf(every([piece("5", "One"), piece("6", ""), piece("7", "Two")]));
    some.orders.set("title", Uint32Array.of(0, 2, 1));
    expect([...viewOf(some, ALL, "", { by: "title", down: true })]).toEqual([2, 0, 1]);
  });

  it("holds what every filter asks for, and what says nothing there", () => {
    expect(ids({ goal: "g2" })).toEqual(["3", "2"]);
    expect(ids({ goal: "-" })).toEqual(["4"]);
    expect(ids({ tool: "google" })).toEqual(["1"]);
    expect(ids({ goal: "g2", owner: "u1" })).toEqual(["3"]);
    expect(ids({ status: "retired" })).toEqual([]);
  });

  it("holds pieces with every word of a search, in title or place", () => {
    expect(ids({}, "ecole")).toEqual(["2"]);
    expect(ids({}, "GUIDE été")).toEqual(["2"]);
    expect(ids({}, "zurich guide")).toEqual([]);
    expect(ids({}, "  ")).toHaveLength(4);
  });
});

describe("an address", () => {
  it("keeps filter and sorting, and drops what it does not know", () => {
    const filter = { ...ALL, state: "unlinked", goal: "-" };
    const sort: Sort = { by: "owner", down: true };
    const address = addressOf(filter, sort);
    const query = new URLSearchParams(address.split("?")[1]);
    expect([filterFrom(query), sortFrom(query)]).toEqual([filter, sort]);
    expect(addressOf(ALL, UP)).toBe("#/pieces");
    expect(sortFrom(new URLSearchParams("sort=-colour"))).toEqual(UP);
    expect([isFiltered(ALL), isFiltered(filter)]).toEqual([false, true]);
  });
});

describe("a change to many", () => {
  const set = (change: object) => ({ what: "goal", change, name: "G2", over: false }) as never;

  it("asks only where something else was said", () => {
    expect(planFor(PIECES.slice(2), set({ goalId: "g2" }), FRAME)).toBeNull();
    expect(planFor(PIECES, set({ goalId: "g2" }), FRAME)).toMatchObject({ over: 1, brings: 0 });
    expect(planFor(PIECES, set({ personaId: "p1" }), FRAME)).toBeNull();
    expect(planFor(PIECES, set({ status: "idea" }), FRAME)).toMatchObject({ over: 1 });
    expect(planFor(PIECES, set({ campaignId: "c1" }), FRAME)).toMatchObject({ over: 0, brings: 1 });
  });
});

describe("a hundred thousand pieces", () => {
  it("are sorted by any column and filtered in the blink of an eye", () => {
    const many = Array.from({ length: 100_000 }, (_, at) =>
      piece(String(at), `Piece ${String((at * 7919) % 100_003)}`, {
        goalId: at % 3 === 0 ? "g2" : "g10",
        container: `Project ${String(at % 500)}`,
      }),
    );
    const sheet = sheetOf(every(many));
    const timed = (work: () => { length: number }): [number, number] => {
      const start = performance.now();
      return [work().length, performance.now() - start];
    };
    for (const by of ["goal", "container", "on", "tool"] as const) {
      const [count, ms] = timed(() => viewOf(sheet, ALL, "", { by, down: false }));
      expect(count).toBe(100_000);
      expect(ms).toBeLessThan(1000);
    }
    const [found] = timed(() => viewOf(sheet, { ...ALL, goal: "g2" }, "project 7", UP));
    expect(found).toBeGreaterThan(1000);
  });
});
