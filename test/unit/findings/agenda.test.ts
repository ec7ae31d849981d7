/** What points of an agenda ask for, and what fills them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STARTERS, starterRitual } from "../../../components/workspace/rituals/seeds";
import { agendaOf } from "../../../utils/findings/agenda";
import type { AgendaFacts } from "../../../utils/findings/agenda";
import { daysAhead, readMeaning } from "../../../utils/findings/agenda-words";
import type { WorkspaceFinding } from "../../../utils/findings/contract";
import { loadWords } from "../../../utils/i18n/load";
import { Closing } from "../../../utils/model/closing";
import { must } from "../brackenworks";
import { campaign, disagreement, notDoing, persona, ritual, spokehouse, TODAY } from "./facts";

const facts = (over: Partial<AgendaFacts> = {}): AgendaFacts => ({
  ...{ pieces: [], strategy: [], campaigns: [], filled: new Set(), disagreements: [] },
  ...{ suggestions: [], pending: [], evidence: [], personas: [], notDoing: [], closings: [] },
  ...{ people: spokehouse.people, teams: spokehouse.teams, today: TODAY },
  ...over,
});
const lines = (agenda: string[], over: Partial<AgendaFacts> = {}, name = "Bench talk") =>
  agendaOf(ritual({ name, agenda, lastHeldOn: "2026-02-10" }), facts(over));
const titles = (point: string, over: Partial<AgendaFacts>) =>
  lines([point], over)[0]?.items.map(({ title }) => title);
const onPiece = (title: string, rule: string): AgendaFacts["pieces"][number] => ({
  ...{ key: `gdoc:${title}`, title, teamId: "t-words", ownerId: "u-mia" },
  finding: {
    ...{ rule, level: "note", set: "standard", hash: "h", facts: [], fix: { kind: "noted" } },
    message: { key: "findings.planNoPart", params: { campaign: "Thaw" } },
  },
});

describe("a point of an agenda", () => {
  it.each([
    ["new pieces with no part", "noPart"],
    ["Neue Beiträge ohne Teil", "noPart"],
    ["Beiträge ohne Baustein", "noPart"],
    ["contenus sans élément", "noPart"],
    ["parts due in 14 days with no piece", "partsDue"],
    ["parts without a draft", "partsDue"],
    ["Fällige Teile", "partsDue"],
    ["éléments attendus cette semaine", "partsDue"],
    ["one clash to settle", "clashes"],
    ["ein Widerspruch", "clashes"],
    ["une contradiction", "clashes"],
    ["KPIs not checked this month", "numbers"],
    ["Kennzahlen", "numbers"],
    ["indicateurs en retard", "numbers"],
    ["starved goals", "starved"],
    ["continue, fix or stop", "courses"],
    ["open disagreements", "questions"],
    ["offene Fragen", "questions"],
    ["désaccords", "questions"],
    ["not-doing list", "notDoing"],
    ["what we learned about each persona", "learned"],
    ["publish the next version", "version"],
    ["dependencies", "dependencies"],
    ["double work", "doubles"],
    ["Vorschläge aus den Teams", "suggestions"],
    ["coordination hours", "hours"],
    ["retired things", "orphans"],
    ["not linked yet", "unlinked"],
  ])("“%s” is understood as %s", (point, meaning) => expect(readMeaning(point)).toBe(meaning));

  it.each(["a round of news", "Kuchen", "qui apporte le café", "departments", ""])(
    "“%s” stays as it was written",
    (point) => {
      expect(readMeaning(point)).toBeUndefined();
      expect(lines([point])).toEqual([{ point, items: [], more: 0 }]);
    },
  );

  it("says how far it looks", () => {
    const points = ["parts due in 7 days", "due in 3 weeks", "fällig in 10 Tagen", "parts due"];
    expect(points.map(daysAhead)).toEqual([7, 21, 10, 14]);
  });

  it.each(["en", "de", "fr"] as const)(
    "of every meeting we offer is understood in %s",
    async (locale) => {
      const t = await loadWords(locale);
      const points = STARTERS.flatMap((starter) => starterRitual(t, starter).agenda);
      expect(points).toHaveLength(12);
      expect(points.filter((point) => readMeaning(point) === undefined)).toEqual([]);
    },
  );
});

describe("what fills a point", () => {
  it("is at most five things, and how many more there are", () => {
    const pieces = ["a", "b", "c", "d", "e", "f", "g"].map((one) => onPiece(one, "PLAN-NOPART"));
    const [line] = lines(["pieces with no part"], { pieces });
    expect(line).toMatchObject({ meaning: "noPart", more: 2 });
    expect(line?.items).toHaveLength(5);
    expect(line?.items[0]).toEqual({
      ...{ title: "a", who: "Mia Falk, Words", teamId: "t-words", opens: { key: "gdoc:a" } },
      about: { key: "agenda.noPart", params: { campaign: "Thaw" } },
    });
  });

  const thaw = campaign({
    ownerId: "u-sam",
    parts: [
      { id: "late", name: "Late", dueOn: "2026-02-10" },
      { id: "soon", name: "Soon", dueOn: "2026-03-02", waitsFor: ["late"] },
      { id: "after", name: "After", dueOn: "2026-03-03", ownerId: "u-mia" },
      { id: "made", name: "Made", dueOn: "2026-02-20", assetId: "a1" },
      { id: "filled", name: "Filled", dueOn: "2026-02-20" },
      { id: "other", name: "Other", dueOn: "2026-02-20", doneElsewhere: true },
    ],
  });
  const planned = { campaigns: [thaw], filled: new Set(["filled"]) };

  it("is parts without a piece that are due, overdue ones first, of running campaigns only", () => {
    expect(titles("parts due", planned)).toEqual(["Late", "Soon"]);
    expect(titles("parts due in 15 days", planned)).toEqual(["Late", "Soon", "After"]);
    expect(titles("parts due", { campaigns: [{ ...thaw, status: "done" }] })).toEqual([]);
  });

  it("is parts of a team the point names; an unknown team is not understood", () => {
    expect(titles("parts with Words", planned)).toEqual(["After"]);
    expect(lines(["parts with Nobody"], planned)[0]?.meaning).toBeUndefined();
  });

  it("is parts that wait for one nobody has begun", () => {
    const [line] = lines(["dependencies"], planned);
    expect(line?.items).toMatchObject([
      { title: "Soon", about: { key: "agenda.waits", params: { part: "Late" } } },
    ]);
    expect(titles("dependencies", { ...planned, filled: new Set(["late"]) })).toEqual([]);
  });

  it("is decisions that end soon, before pieces that go against one", () => {
    const list = [notDoing({ text: "Ends", until: "2026-03-01" }), notDoing({ text: "Stays" })];
    const pieces = [onPiece("Piece", "NOT-DOING")];
    expect(titles("not-doing list", { notDoing: list, pieces })).toEqual(["Ends", "Piece"]);
  });

  it("is what was learned since the last time", () => {
    const known = (id: string, on: string) => ({
      ...{ id, on, type: "call" as const, text: `Fact ${id}`, backs: ["persona:p"] },
    });
    const evidence = [known("new", "2026-02-11"), known("old", "2026-02-10")];
    expect(titles("what we learned", { evidence, personas: [persona()] })).toEqual(["Fact new"]);
  });

  it("leads from a key result to its goal", () => {
    const stale: WorkspaceFinding = {
      ...{ rule: "KPI-STALE", level: "note", set: "standard", hash: "h", facts: [] },
      ...{ message: { key: "findings.kpiStale" }, fix: { kind: "reading" } },
      target: { type: "kpi", id: "k", in: "g", name: "Replies" },
    };
    expect(lines(["KPIs"], { strategy: [stale] })[0]?.items).toMatchObject([
      { title: "Replies", opens: { page: "/goals?id=g" } },
    ]);
  });
});

describe("a review of the strategy", () => {
  const suggestions = [
    { id: "s1", text: "Speak to fitters\nThey asked", by: "u-mia", state: "open" },
    { id: "s2", text: "Gone", by: "u-mia", state: "declined" },
  ];
  const closing = (id: string, cause: string | null, at = "2026-02-03T10:00:00Z") =>
    Closing.parse({
      id,
      ruleId: "R",
      assetId: id,
      kind: "accepted",
      facts: "",
      by: "u",
      at,
      cause,
    });
  const closings = [
    ...[closing("1", "time"), closing("2", "goal"), closing("3", "goal"), closing("4", null)],
    closing("5", "habit", "2026-01-31T10:00:00Z"),
  ];
  const all = { suggestions, closings, disagreements: [disagreement()] };

  it("looks at open questions, suggestions and causes though nobody wrote them down", () => {
    const added = lines([], all, "Strategy review");
    expect(added.map(({ meaning }) => meaning)).toEqual(["questions", "suggestions", "causes"]);
    expect(added[1]?.items).toEqual([
      { title: "Speak to fitters", who: "Mia Falk", opens: { page: "/decisions?id=s1" } },
    ]);
    expect(added[2]?.items).toMatchObject([
      { title: { key: "agenda.cause.goal" }, about: { params: { count: 2 } } },
      { title: { key: "agenda.cause.time" }, about: { params: { count: 1 } } },
    ]);
  });

  it("says each once, adds nothing empty, and no other meeting gets any of it", () => {
    const written = lines(["open disagreements", "publish the version"], {
      disagreements: [disagreement()],
    });
    expect(written.map(({ meaning }) => meaning)).toEqual(["questions", "version"]);
    expect(lines(["a round of news"], all)).toHaveLength(1);
  });

  it("says that an answer is late", () => {
    const late = [disagreement({ decideBy: "2026-02-15" })];
    expect(lines(["open disagreements"], { disagreements: late })[0]?.items).toMatchObject([
      { about: { key: "agenda.questionLate", params: { day: "2026-02-15" } }, who: "Otto Berg" },
    ]);
  });
});

describe("what an agenda says", () => {
  it.each(["en", "de", "fr"] as const)("stands in the catalogue in %s", async (locale) => {
    const t = await loadWords(locale);
    const said = ["agenda", "agenda-items"].flatMap((file) => [
      ...readFileSync(`utils/findings/${file}.ts`, "utf8").matchAll(/"(agenda\.[\w.]+)"/g),
    ]);
    const keys = [
      ...said.map(([, key]) => must(key)),
      ...["questions", "suggestions", "causes"].map((one) => `agenda.added.${one}`),
    ];
    expect(keys.length).toBeGreaterThan(12);
    expect(keys.filter((key) => t(key) === key)).toEqual([]);
  });
});
