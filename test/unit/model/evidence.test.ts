/** What evidence is worth: its kind, whoever names it, and which pieces find something out. */
import { describe, expect, it } from "vitest";
import { EvidenceItem, evidenceKind, isResearch, isWeak } from "../../../utils/model/evidence";
import { knowledgeOf, Persona } from "../../../utils/model/persona";
import { must, pieces, strategyJson } from "../brackenworks";

const persona = (id: string): Persona =>
  Persona.parse(must(strategyJson["personas"]?.find((one) => one.id === id)));
const fact = (type: string, count?: number): EvidenceItem =>
  EvidenceItem.parse({
    ...{ id: `e-${type}-${String(count)}`, type, text: "They ask when it pays back." },
    ...{ count, backs: ["persona:p-finance"] },
  });

describe("a kind of evidence", () => {
  it.each([
    ["customer interview", "interview"],
    ["Kundengespräche", "interview"],
    ["entretien client", "interview"],
    ["win/loss review", "winloss"],
    ["sales call notes", "call"],
    ["support calls", "call"],
    ["survey", "survey"],
    ["Umfrage", "survey"],
    ["sondage", "survey"],
    ["usage data", "data"],
    ["forum posts", "social"],
    ["an article", "desk"],
    ["tarot", "tarot"],
  ])("%s is %s", (said, kind) => {
    expect(evidenceKind(said)).toBe(kind);
  });

  it("is weak where somebody else wrote it", () => {
    expect([isWeak("desk"), isWeak("trade article"), isWeak("interview")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("what is known of the finance director", () => {
  const finance = persona("p-finance");

  it("is assumed, with 0 interviews; two more of anything would make it fair", () => {
    expect(knowledgeOf(finance)).toEqual({
      confidence: "assumed",
      counted: [
        { kind: "call", count: 1 },
        { kind: "interview", count: 0 },
      ],
      weak: 0,
      lacks: { to: "fair", items: 2, kinds: 0 },
    });
  });

  it("grows with the library; what somebody else wrote counts for nothing", () => {
    const library = [fact("interview", 2), fact("desk", 40)];
    expect(knowledgeOf(finance, library)).toMatchObject({
      confidence: "fair",
      weak: 40,
      lacks: { to: "good", items: 17, kinds: 0 },
    });
    expect(knowledgeOf(finance, [fact("desk", 40)]).confidence).toBe("assumed");
  });

  it("is not counted for other readers", () => {
    expect(knowledgeOf(persona("p-ops"), [fact("survey", 40)])).toEqual(
      knowledgeOf(persona("p-ops")),
    );
  });

  it("counts one kind under two names once", () => {
    const both = { ...finance, evidence: [{ type: "interview", count: 10 }] };
    const twice = {
      ...both,
      evidence: [...both.evidence, { type: "customer interview", count: 15 }],
    };
    expect(knowledgeOf(twice)).toMatchObject({
      confidence: "fair",
      counted: [{ kind: "interview", count: 25 }],
      lacks: { to: "good", items: 0, kinds: 1 },
    });
  });

  it("has nothing left to lift when it is strong", () => {
    expect(knowledgeOf(persona("p-maint"))).not.toHaveProperty("lacks");
  });

  it("is what a file says only while nothing is counted", () => {
    const said = { ...finance, confidence: "good", evidence: [] };
    expect(knowledgeOf(said).confidence).toBe("good");
    expect(knowledgeOf(said, [fact("interview", 1)]).confidence).toBe("assumed");
  });
});

it("finds A22 and A40 among the sample's pieces, and no other", () => {
  const found = pieces.filter((one) => isResearch(String(one["type" as never]), one.title));
  expect(found.map(({ id }) => id)).toEqual(["A22", "A40"]);
});
