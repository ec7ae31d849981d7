/** Every schema reads the sample company, and keeps what it does not know. */
import { describe, expect, it } from "vitest";
import { Asset } from "../../../utils/model/asset";
import { DOCUMENT_VERSION, documentId, Envelope } from "../../../utils/model/document";
import { entities, STRATEGY_LISTS } from "../../../utils/model/entities";
import type { EntityType } from "../../../utils/model/entities";
import { Event } from "../../../utils/model/event";
import { Day, Line, Moment } from "../../../utils/model/fields";
import { FlatLink, Link } from "../../../utils/model/link";
import { OnePageAnswers } from "../../../utils/model/one-page";
import { pieces, strategyJson } from "../brackenworks";
import type { Row } from "../brackenworks";

/** Lists the sample fills. It knows nothing beyond what its readers count as evidence. */
const lists = Object.entries(STRATEGY_LISTS).filter(([list]) => list !== "evidence");

/** The parsed value holds every field of the given one, at every level, with the same value. */
function expectKept(parsed: unknown, given: unknown, path: string): void {
  if (given === null || typeof given !== "object") expect([path, parsed]).toEqual([path, given]);
  else
    for (const [key, value] of Object.entries(given))
      expectKept((parsed as Record<string, unknown>)[key], value, `${path}.${key}`);
}

/** The value with an unknown field in every object of it, however deep. */
function strange(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strange);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, one]) => [key, strange(one)]);
  return { ...Object.fromEntries(entries), unknown: { deep: [1, { x: null }] } };
}

describe("the sample's strategy", () => {
  it.each(lists)("reads every row of %s and keeps all of it", (list, type) => {
    const rows = strategyJson[list] ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expectKept(entities[type].parse(row), row, row.id);
  });

  it.each(lists.filter(([list]) => list !== "notDoing"))(
    "keeps unknown fields at every level of %s",
    (list, type: EntityType) => {
      for (const row of strategyJson[list] ?? []) {
        const odd = strange(row) as Row;
        expectKept(entities[type].parse(odd), odd, row.id);
      }
    },
  );

  it("reads the workspace and keeps what it does not know", () => {
    const odd = strange(strategyJson.workspace);
    expectKept(entities.meta.parse(odd), odd, "workspace");
  });
});

describe("the sample's pieces", () => {
  it("are all readable, with their links, and keep unknown fields", () => {
    for (const { currentLink, ...piece } of pieces) {
      const odd = strange(piece);
      expectKept(Asset.parse(odd), odd, piece.id);
      if (currentLink) expectKept(FlatLink.parse(strange(currentLink)), currentLink, piece.id);
    }
  });

  it("must live somewhere and have a title that is not blank", () => {
    const piece = {
      id: "x",
      title: "T",
      refs: [{ tool: "asana", key: "asana:1" }],
      status: "draft",
    };
    expect(Asset.safeParse(piece).success).toBe(true);
    expect(Asset.safeParse({ ...piece, refs: [] }).success).toBe(false);
    expect(Asset.safeParse({ ...piece, title: "   " }).success).toBe(false);
    expect(Asset.safeParse({ ...piece, status: "done" }).success).toBe(false);
  });

  it("have no address that could run as a script", () => {
    const at = (url: string) =>
      Asset.safeParse({
        id: "x",
        title: "T",
        status: "draft",
        refs: [{ tool: "o", key: "o:1", url }],
      }).success;
    expect(at("https://example.com/")).toBe(true);
    expect(at("javascript:alert(1)")).toBe(false);
    expect(at("data:text/html,x")).toBe(false);
    expect(at(" javascript:alert(1)//https://")).toBe(false);
  });
});

describe("fields", () => {
  it("know days that exist from days that do not", () => {
    for (const day of ["2028-02-29", "2026-12-31"]) expect(Day.safeParse(day).success).toBe(true);
    for (const day of ["2026-02-29", "2026-02-30", "2026-13-01", "2026-2-3", "", "2026-02-16T00"])
      expect([day, Day.safeParse(day).success]).toEqual([day, false]);
  });

  it("take moments with any offset, and none without", () => {
    expect(Moment.safeParse("2026-02-16T12:00:00Z").success).toBe(true);
    expect(Moment.safeParse("2026-02-16T12:00:00.123+05:30").success).toBe(true);
    expect(Moment.safeParse("2026-02-16T12:00:00").success).toBe(false);
  });

  it("take lines of up to 300 characters", () => {
    expect(Line.parse("  a name ")).toBe("a name");
    expect(Line.safeParse("x".repeat(300)).success).toBe(true);
    expect(Line.safeParse("x".repeat(301)).success).toBe(false);
  });
});

describe("links", () => {
  const at = "2026-02-16T12:00:00.000Z";
  const link = {
    id: "a",
    assetId: "a",
    main: "g1",
    to: { g1: { why: "w", by: "me", at, note: 1 } },
    source: "person",
    linkedBy: "me",
    linkedOn: "2026-02-16",
  };

  it("name a main goal or none", () => {
    expect(Link.parse(link).to["g1"]?.["note"]).toBe(1);
    expect(Link.safeParse({ ...link, main: null, to: {} }).success).toBe(true);
    expect(Link.safeParse({ ...link, main: undefined }).success).toBe(false);
  });

  it("support at most two goals in a file", () => {
    expect(FlatLink.safeParse({ supportingGoalIds: ["a", "b"] }).success).toBe(true);
    expect(FlatLink.safeParse({ supportingGoalIds: ["a", "b", "c"] }).success).toBe(false);
  });
});

describe("stored documents", () => {
  const envelope = {
    id: documentId("goal", "g1"),
    t: "goal",
    v: DOCUMENT_VERSION,
    by: "me",
    at: "2026-02-16T12:00:00Z",
    ev: "ev:goal:g1:01",
    body: { id: "g1" },
  };

  it("are named by their type", () => {
    expect(envelope.id).toBe("goal:g1");
    expect(Envelope.parse({ ...envelope, later: 1 })["later"]).toBe(1);
  });

  it("are of a type we know, in a whole version", () => {
    expect(Envelope.safeParse({ ...envelope, t: "gaol" }).success).toBe(false);
    expect(Envelope.safeParse({ ...envelope, v: 0 }).success).toBe(false);
    expect(Envelope.safeParse({ ...envelope, v: 99 }).success).toBe(true);
  });

  it("have lines of history that keep whole bodies", () => {
    const { at, by } = envelope;
    const line = {
      id: "ev:x:1",
      of: "x",
      op: "edit",
      operation: "o",
      by,
      at,
      before: [1],
      after: 0,
    };
    expect(Event.parse(line)).toEqual(line);
    expect(Event.safeParse({ ...line, op: "merge" }).success).toBe(false);
  });
});

describe("answers of the one page", () => {
  const answers = {
    change: " More groups shortlist us ",
    measure: { name: "Shortlists", now: null, target: 12, by: null },
    reader: "Operations director",
    asksFirst: "",
    known: "",
    notDoing: [],
    process: "",
    decides: "",
  };

  it("need only the first three", () => {
    expect(OnePageAnswers.parse(answers).change).toBe("More groups shortlist us");
    for (const missing of ["change", "reader"])
      expect(OnePageAnswers.safeParse({ ...answers, [missing]: "  " }).success).toBe(false);
  });
});
