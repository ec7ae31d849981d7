/** The acceptance test of the catalogue (findings.md 4.4), and two more companies the rules were not written for. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readFile } from "../../../utils/exchange";
import { passOver } from "../../../utils/findings/pass";
import { groundFrom, knownFrom, textsIn } from "../../evaluate/evaluate";
import { fixtureText } from "../brackenworks";

interface Company {
  assets: { id: string; expectedWarnings: string[] }[];
  expectedWorkspace?: { rule: string; target: string }[];
}

const TODAY = "2026-02-16";

/** What is found in a company's files, and what they expect: `A01 LINK-NONE`, `KPI-GAP k1`. */
function found(name: string) {
  const [strategy, assets] = [`${name}.strategy.json`, `${name}.assets.json`];
  const drafts = [strategy, assets].flatMap((file) => {
    const parsed = readFile(file, fixtureText(file));
    expect([...parsed.refused, ...parsed.skippable]).toEqual([]);
    return parsed.drafts;
  });
  const texts = textsIn(resolve("test/fixtures", assets));
  const known = knownFrom(drafts, texts, TODAY);
  const passed = passOver(groundFrom(drafts), known, [], TODAY, "standard");
  const company = JSON.parse(fixtureText(assets)) as Company;
  return {
    pieces: passed.pieces.flatMap(({ id, findings }) =>
      findings.map(({ rule }) => `${id} ${rule}`),
    ),
    expected: company.assets.flatMap((one) =>
      one.expectedWarnings.map((rule) => `${one.id} ${rule}`),
    ),
    workspace: passed.workspace.map(({ rule, target }) => `${rule} ${target.id}`),
    expectedWorkspace: (company.expectedWorkspace ?? []).map((one) => `${one.rule} ${one.target}`),
  };
}

describe("the sample company", () => {
  const sample = found("brackenworks");

  it("gives exactly the 36 expected findings on 19 of its 40 pieces", () => {
    expect(sample.expected).toHaveLength(36);
    expect(new Set(sample.expected.map((one) => one.split(" ")[0])).size).toBe(19);
    expect(sample.pieces.sort()).toEqual(sample.expected.sort());
  });

  it("gives exactly the findings on the strategy of section 4.4", () => {
    expect(sample.workspace).toEqual([
      ...["PLAN-GAP pt-t5", "GOAL-TACTIC g-blogs", "KPI-GAP k-g5b", "KPI-GAP k-g6a"],
      ...[
        "KPI-STALE k-g3b",
        "PERS-THIN p-finance",
        "OPS-BUDGET c-tuesday",
        "RIT-OVERDUE r-partner",
      ],
    ]);
  });
});

const LEAST = 0.9;
const LEAST_OF_ONE = 0.75;
const MANY = 4;

interface Score {
  hit: number;
  found: number;
  expected: number;
}
const precision = ({ hit, found: all }: Score): number => (all > 0 ? hit / all : 1);
const recall = ({ hit, expected }: Score): number => (expected > 0 ? hit / expected : 1);

function scoreOf(all: readonly string[], expected: readonly string[]): Score {
  const hit = all.filter((one) => expected.includes(one)).length;
  return { hit, found: all.length, expected: expected.length };
}

const names = ["hearthside", "lernwerk"];
const companies = names.map((name) => ({ name, ...found(`companies/${name}`) }));

describe.each(companies)("$name", ({ pieces, expected, workspace, expectedWorkspace }) => {
  it("is read right in nine of ten findings, both ways", () => {
    const wrong = {
      missing: expected.filter((one) => !pieces.includes(one)),
      extra: pieces.filter((one) => !expected.includes(one)),
    };
    const score = scoreOf(pieces, expected);
    expect(precision(score), JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST);
    expect(recall(score), JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST);
  });

  it("is read right as a strategy too", () => {
    const score = scoreOf(workspace, expectedWorkspace);
    expect(precision(score)).toBeGreaterThanOrEqual(LEAST);
    expect(recall(score)).toBeGreaterThanOrEqual(LEAST);
  });
});

describe("both together", () => {
  const ofRule = (list: "pieces" | "expected", rule: string): string[] =>
    companies.flatMap((one) =>
      one[list].filter((line) => line.endsWith(` ${rule}`)).map((line) => `${one.name} ${line}`),
    );
  const expected = companies.flatMap((one) => one.expected.map((line) => line.split(" ")[1] ?? ""));
  const often = [...new Set(expected)].filter((rule) => ofRule("expected", rule).length >= MANY);

  it.each(often)("leave no rule behind: %s", (rule) => {
    const [all, wanted] = [ofRule("pieces", rule), ofRule("expected", rule)];
    const score = scoreOf(all, wanted);
    expect(precision(score), all.join()).toBeGreaterThanOrEqual(LEAST_OF_ONE);
    expect(recall(score), wanted.join()).toBeGreaterThanOrEqual(LEAST_OF_ONE);
  });
});
