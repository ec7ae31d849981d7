/** The sample's pieces, read by title and text alone: the right goal and reader come first. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../evaluate/evaluate";
import { optionsFrom } from "../../evaluate/options";
import type { Suggestions } from "../../../utils/fit/meaning/meaning";
import { assetsJson, must, pieces } from "../brackenworks";
import type { SamplePiece } from "../brackenworks";

type Ranked = Suggestions["goal"];
interface Answer {
  pieces: { id: string; suggestions: { goals: Ranked; personas: Ranked } }[];
}

const STRATEGY = "test/fixtures/brackenworks.strategy.json";
const ASSETS = "test/fixtures/brackenworks.assets.json";
const ask = (...args: string[]): Answer =>
  evaluate(optionsFrom(["--strategy", STRATEGY, ...args])) as unknown as Answer;

const onStrategy = pieces.filter(({ truth }) => truth.onStrategy);
const withReader = onStrategy.filter(({ truth }) => truth.persona !== "none");

const of = (answer: Answer, id: string): Answer["pieces"][number]["suggestions"] =>
  must(answer.pieces.find((one) => one.id === id)).suggestions;

function right(answer: Answer, kind: "goals" | "personas", some: readonly SamplePiece[]): number {
  return some.filter(({ id, truth }) => {
    return of(answer, id)[kind][0]?.id === (kind === "goals" ? truth.goal : truth.persona);
  }).length;
}

describe.each([
  ["from their words alone", []],
  ["with what the others' links teach", ["--learn"]],
])("the sample's pieces, %s", (_how, options) => {
  const answer = ask("--pieces", ASSETS, ...options);

  it("have their goal first: at least 22 of 24", () => {
    expect(onStrategy).toHaveLength(24);
    expect(right(answer, "goals", onStrategy)).toBeGreaterThanOrEqual(22);
  });

  it("have their reader first: at least 22 of 23", () => {
    expect(withReader).toHaveLength(23);
    expect(right(answer, "personas", withReader)).toBeGreaterThanOrEqual(22);
  });

  it("are never wrong where one click is offered", () => {
    const clicked = onStrategy.filter(({ id }) => of(answer, id).goals[0]?.band === "suggested");
    expect(clicked.length).toBeGreaterThan(4);
    expect(right(answer, "goals", clicked)).toBe(clicked.length);
  });
});

describe("a piece's own link", () => {
  it("has no say in what is suggested for it", () => {
    const folder = mkdtempSync(join(tmpdir(), "suggestions-"));
    const unlinked = assetsJson.assets.map((one) =>
      one.id === "A11" ? { ...one, currentLink: null } : one,
    );
    const file = join(folder, "pieces.json");
    writeFileSync(file, JSON.stringify({ ...assetsJson, assets: unlinked }));
    for (const options of [[], ["--learn"]])
      expect(of(ask("--pieces", file, ...options), "A11")).toEqual(
        of(ask("--pieces", ASSETS, ...options), "A11"),
      );
    rmSync(folder, { recursive: true });
  });
});
