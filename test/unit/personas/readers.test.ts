/** What the readers' page counts and says. */
import { describe, expect, it } from "vitest";
import { byStage } from "../../../components/workspace/personas/by-stage";
import {
  knownWords,
  liftWords,
  typeWord,
} from "../../../components/workspace/personas/known-words";
import {
  addressOf,
  filterFrom,
  newEvidence,
  shownOf,
} from "../../../components/workspace/personas/library";
import { loadWords } from "../../../utils/i18n/load";
import type { TallyLine } from "../../../utils/messages/strategy-view";
import { EvidenceItem } from "../../../utils/model/evidence";
import { knowledgeOf, Persona } from "../../../utils/model/persona";
import { tally } from "../../../utils/services/tally";
import { must, strategyJson } from "../brackenworks";
import { deskWithFiles } from "../desk";

const t = await loadWords("en");
const persona = (id: string): Persona =>
  Persona.parse(must(strategyJson["personas"]?.find((one) => one.id === id)));
const stages = (strategyJson["stages"] ?? []).map(({ id }) => ({ id }));

describe("pieces by stage", () => {
  const line = (over: Partial<TallyLine>): TallyLine => ({
    ...{ count: 1, status: "live", tool: "google", personaId: "p" },
    ...over,
  });
  const count = (lines: TallyLine[], own: string[] = []) =>
    byStage({ lines, known: 0, linked: 0 } as never, { id: "p", stages: own }, stages);

  it("are in the strategy's order, then those it does not know, then those without", () => {
    const lines = [
      line({}),
      line({ stage: "old" }),
      line({ stage: "decide", status: "draft", count: 2 }),
      line({ stage: "decide", status: "review", count: 3 }),
      line({ stage: "aware", status: "idea" }),
      line({ stage: "aware", status: "retired", count: 9 }),
      line({ stage: "aware", personaId: "other", count: 9 }),
    ];
    expect(count(lines)).toEqual([
      { id: "aware", ideas: 1, inWork: 0, live: 0 },
      { id: "decide", ideas: 0, inWork: 5, live: 0 },
      { id: "old", ideas: 0, inWork: 0, live: 1 },
      { ideas: 0, inWork: 0, live: 1 },
    ]);
  });

  it("show the stages a reader goes through, also where nothing is made for them", () => {
    expect(count([], ["decide"])).toEqual([{ id: "decide", ideas: 0, inWork: 0, live: 0 }]);
  });

  it("are as many as the sample's pieces for the quality manager", async () => {
    const desk = await deskWithFiles();
    const counted = await tally(desk);
    const rows = byStage(counted, persona("p-quality"), stages);
    const all = counted.lines.filter(
      ({ personaId, status }) => personaId === "p-quality" && status !== "retired",
    );
    expect(rows.reduce((sum, { ideas, inWork, live }) => sum + ideas + inWork + live, 0)).toBe(
      all.reduce((sum, one) => sum + one.count, 0),
    );
  });
});

describe("what is known, in words", () => {
  it.each([
    ["p-finance", "Assumed so far: 0 interviews, 1 call note.", "2 more would make it"],
    ["p-ops", "Some evidence: 4 interviews, 11 call notes.", "5 more would make it"],
    ["p-quality", "Good evidence: 6 interviews, 48 survey answers.", "Evidence of another kind"],
    ["p-maint", "Strong evidence: 9 interviews, 30 call notes, 14 won or lost deals.", ""],
  ])("of %s", (id, known, lift) => {
    const knowledge = knowledgeOf(persona(id));
    expect(knownWords(knowledge, t)).toBe(known);
    expect(liftWords(knowledge, t)).toContain(lift);
    expect(liftWords(knowledge, t) === "").toBe(lift === "");
  });

  it("is the file's word where nothing is counted, and says so", () => {
    const said = { ...persona("p-finance"), evidence: [], confidence: "good" };
    expect(knownWords(knowledgeOf(said), t)).toBe(
      "Good evidence, as your file says. No evidence is counted yet.",
    );
  });

  it("keeps a person's own words for a kind", () => {
    expect([typeWord("interview", t), typeWord("coffee machine", t)]).toEqual([
      "Interview",
      "coffee machine",
    ]);
    const own = { ...persona("p-finance"), evidence: [{ type: "coffee machine", count: 4 }] };
    expect(knownWords(knowledgeOf(own), t)).toContain("0 interviews, 4 × coffee machine");
  });

  it("asks for another kind with the number where both lack", () => {
    const own = { ...persona("p-finance"), evidence: [{ type: "survey", count: 4 }] };
    expect(liftWords(knowledgeOf(own), t)).toBe(
      "16 more, some of them of another kind, would make it “Good evidence”.",
    );
  });
});

describe("the library", () => {
  const fact = (id: string, over: object): EvidenceItem =>
    EvidenceItem.parse({ id, type: "interview", text: "They wait.", ...over });
  const all = [
    fact("old", { on: "2025-01-01", backs: ["goal:g"] }),
    fact("undated", { type: "survey" }),
    fact("new", { on: "2026-01-01", backs: ["persona:p", "goal:g"] }),
  ];
  const ids = (query: string): string[] =>
    shownOf(all, filterFrom(new URLSearchParams(query))).map(({ id }) => id);

  it("is filtered by kind and by what it stands behind, the newest first", () => {
    expect(ids("")).toEqual(["new", "old", "undated"]);
    expect(ids("type=survey")).toEqual(["undated"]);
    expect(ids("backs=goal:g")).toEqual(["new", "old"]);
    expect(ids("backs=persona:p&type=survey")).toEqual([]);
  });

  it("has an address for what is shown", () => {
    const filter = { type: "survey", backs: "goal:g" };
    const address = addressOf(filter);
    expect(filterFrom(new URLSearchParams(address.split("?")[1]))).toEqual(filter);
  });

  it("begins with what the address brings: a piece is the source, not the fact", () => {
    const query = new URLSearchParams({ from: "A22", text: "Survey of five plants" });
    query.append("for", "persona:p-maint");
    expect(newEvidence(query, "2026-02-16", "u-priya")).toMatchObject({
      ...{ type: "survey", text: "", source: "Survey of five plants", assetId: "A22" },
      ...{ backs: ["persona:p-maint"], on: "2026-02-16", ownerId: "u-priya" },
    });
    expect(newEvidence(new URLSearchParams({ new: "1" }), "2026-02-16").backs).toEqual([]);
  });
});
