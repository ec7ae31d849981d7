/** The brief: four blocks out of the strategy, always short, and none without a link. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Link } from "../../../utils/model/link";
import { Goal } from "../../../utils/model/goal";
import { Persona } from "../../../utils/model/persona";
import { Pillar } from "../../../utils/model/pillar";
import { Stage } from "../../../utils/model/stage";
import { readBrief } from "../../../utils/services/brief";
import { shelf } from "../../../utils/services/strategy";
import type { Shelf } from "../../../utils/services/strategy";
import { contextAt, deskWithFiles } from "../desk";
import { keyOf } from "./draft-desk";

const MOST = 120;

/** Every word a brief shows. */
function wordsIn(value: unknown): number {
  if (typeof value === "string") return value.split(/\s+/).filter(Boolean).length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + wordsIn(one), 0);
}

const target = (over: object): object => ({
  ...{ why: "", by: "me", at: "2026-02-16T12:00:00Z", ...over },
});
const link = (over: object = {}): Link =>
  Link.parse({
    ...{ id: "a", assetId: "a", main: "g", source: "person", linkedOn: "2026-02-16", stage: "s" },
    ...{ linkedBy: "me", to: {}, ...over },
  });

describe("the brief of a linked piece", () => {
  it("says who reads it, the one thing to believe, why they would, and what they do next", async () => {
    const desk = await deskWithFiles();
    const { brief } = await contextAt(desk, keyOf("A14"));
    expect(brief).toEqual({
      reader: {
        name: "Finance director",
        job: "When someone asks me to sign, see when it pays back and what happens if it fails.",
        asks: "What does it cost in year one, all in?",
      },
      belief: "Use your own numbers and our pessimistic case.",
      proof: [
        { text: "Median payback of seven months, checked by three customers' finance teams" },
        { text: "Line-stop cost model with open assumptions" },
      ],
      nextStep: ["book a visit", "send to finance", "business case", "talk to a reference"],
    });
  });

  it("is there for a reader without a goal, for a goal without a reader, and absent without a link", async () => {
    const desk = await deskWithFiles();
    expect((await contextAt(desk, keyOf("A04"))).brief).toBeUndefined();
    const shelved = await shelf(await desk.db(), desk.now());
    expect(readBrief(shelved, undefined)).toBeUndefined();
    expect(readBrief(shelved, link({ main: "gone", to: {} }))).toBeUndefined();
    const goalOnly = {
      main: "g-decide",
      to: { "g-decide": target({ personaId: null }) },
      stage: null,
    };
    expect(readBrief(shelved, link(goalOnly))).toEqual({
      belief:
        "Cut the time from first demo to signature by giving every decider the proof they need",
      proof: [],
    });
    const readerOnly = {
      main: null,
      to: {},
      before: target({ personaId: "p-maint" }),
      stage: null,
    };
    expect(readBrief(shelved, link(readerOnly))?.reader?.name).toBe("Maintenance manager");
  });
});

describe("any brief", () => {
  const text = (most: number) =>
    fc.oneof(
      fc
        .array(fc.constantFrom("plan", "a", "spare", "–", "Ventilwartung", "of"), {
          maxLength: most,
        })
        .map((words) => words.join(" ")),
      fc.string({ maxLength: most }),
    );
  /** As long as the model lets a line be. */
  const line = text(90).map((one) => one.trim().slice(0, 200).trim() || "x");
  const proof = fc.oneof(
    text(200).map((one) => one.slice(0, 500)),
    fc.record({ text: text(200).map((one) => one.slice(0, 500)), source: text(300) }),
  );
  const shelves = fc
    .record({ name: line, short: line, job: text(400), asks: line, claim: line })
    .chain((said) =>
      fc
        .record({
          proof: fc.array(proof, { maxLength: 4 }),
          next: fc.array(line, { maxLength: 20 }),
        })
        .map((more) => ({ ...said, ...more })),
    )
    .map(
      ({ name, short, job, asks, claim, proof: points, next }) =>
        ({
          goals: [Goal.parse({ id: "g", code: "G1", name, status: "active", why: "" })],
          personas: [Persona.parse({ id: "p", name, short, job, questions: [asks] })],
          pillars: [Pillar.parse({ id: "m", name, claim, proof: points })],
          stages: [Stage.parse({ id: "s", name, nextSteps: next })],
        }) as unknown as Shelf,
    );

  it("has fewer than 120 words and still says who reads it and what to believe", () => {
    fc.assert(
      fc.property(shelves, fc.boolean(), (shelved, withPillar) => {
        const said = target({ personaId: "p", pillarId: withPillar ? "m" : null });
        const brief = readBrief(shelved, link({ to: { g: said } }));
        expect(wordsIn(brief)).toBeLessThan(MOST);
        expect(brief?.reader?.name).toBeTruthy();
        expect(brief?.belief).toBeTruthy();
      }),
      { numRuns: 400 },
    );
  });
});
