/** `npm run evaluate`: the extension's own rules over files, as one JSON document (contract.md). */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { evaluate } from "../../evaluate/evaluate";
import { BadInput, optionsFrom } from "../../evaluate/options";
import { assetsJson, assetsText, must, strategyText, strategyWith } from "../brackenworks";

interface Said {
  rule: string;
  level: string;
  message: string;
  facts: string[];
}
interface Answer {
  pieces: { id: string; findings: Said[] }[];
  workspace: (Said & { target: string; code?: string })[];
  whys: Record<string, string>;
  goals: Record<string, string>;
}

const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A file with a text, or with a value as JSON. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
const strategy = file("strategy.json", strategyText);
const pieces = file("pieces.json", assetsText);
const both = ["--strategy", strategy, "--pieces", pieces];
const ask = (...args: string[]): Answer => evaluate(optionsFrom(args)) as unknown as Answer;
const rulesOf = ({ pieces: all }: Answer): string[] =>
  all.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe("the answer", () => {
  const answer = ask(...both, "--on", "2026-02-16");

  it("has every piece once, with rule, level, sentence and facts of each finding", () => {
    expect(answer.pieces.map(({ id }) => id).sort()).toEqual(
      assetsJson.assets.map(({ id }) => id).sort(),
    );
    for (const one of answer.pieces.flatMap(({ findings }) => findings)) {
      expect(Object.keys(one)).toEqual(["rule", "level", "message", "facts"]);
      expect(["note", "check", "stop"]).toContain(one.level);
      for (const text of [one.message, ...one.facts]) {
        expect(text).toMatch(/\s|\w/);
        expect(text).not.toMatch(/^(findings|facts)\.|[{}]/);
      }
    }
  });

  it("has the findings on the strategy, each with its target", () => {
    expect(answer.workspace).toContainEqual(
      expect.objectContaining({
        rule: "GOAL-TACTIC",
        target: "g-blogs",
        code: "G6",
        level: "note",
      }),
    );
    for (const { message } of answer.workspace) expect(message).not.toMatch(/^findings\.|[{}]/);
  });

  it("holds nothing of the lines where none were given, and can be written as JSON", () => {
    expect(Object.keys(answer)).toEqual(["pieces", "workspace"]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it("of a strategy alone has no pieces", () => {
    const alone = ask("--strategy", strategy, "--on", "2026-02-16");
    expect(alone.pieces).toEqual([]);
    expect(alone.workspace.map(({ rule }) => rule)).toContain("KPI-GAP");
  });
});

describe("options", () => {
  it("--on is the day, else the file's anchor", () => {
    const anchored = ask(...both);
    expect(anchored).toEqual(ask(...both, "--on", "2026-02-16"));
    expect(ask(...both, "--on", "2026-06-16").workspace).not.toEqual(anchored.workspace);
  });

  it("--set is the set of rules, else the file's", () => {
    const [calm, standard, full] = ["calm", "standard", "full"].map((set) =>
      rulesOf(ask(...both, "--set", set)),
    );
    expect(calm).not.toContain("PLAN-NOPART");
    expect(standard).toContain("PLAN-NOPART");
    expect(must(full).length).toBeGreaterThanOrEqual(must(standard).length);
    expect(rulesOf(ask(...both))).toEqual(standard);
    const without = strategyWith((json) => Reflect.deleteProperty(json, "rules"));
    expect(rulesOf(ask("--strategy", file("calm.json", without), "--pieces", pieces))).toEqual(
      calm,
    );
  });

  it("--why-lines says of each line what kind of reason it is, with the strategy's names", () => {
    const whys = file("whys.json", [
      { id: 1, why: "The board asked for it." },
      { id: "b", why: "Graham asked for it." },
      { id: "c", why: "It needs a refresh.", title: "Brochure" },
      { id: "d", why: null },
      { id: "e", why: "30 of 40 riders told us they never saw the price list." },
    ]);
    expect(ask("--why-lines", whys)).toMatchObject({
      whys: { "1": "boss", c: "circular", d: "empty", e: "strategy" },
    });
    expect(ask("--why-lines", whys).whys["b"]).not.toBe("boss");
    const named = ask("--strategy", strategy, "--why-lines", whys);
    expect(named.whys["b"]).toBe("boss");
    expect(named.workspace.length).toBeGreaterThan(0);
  });

  it("--goal-lines says of each line whether it is a result, with or without key results", () => {
    const lines = [
      { id: "a", goal: "Publish two guides a month" },
      { id: "b", goal: "Depots stay with us", kpis: null },
      { id: "c", goal: "Depots stay with us", kpis: [{ name: "Guides", kind: "output" }] },
      { id: "d", goal: "Depots stay with us", kpis: ["Depots that renew"] },
    ];
    const expected = { a: "tactic", b: "outcome", c: "output-only", d: "outcome" };
    expect(ask("--goal-lines", file("goals.json", lines))).toEqual({ goals: expected });
    expect(ask("--goal-lines", file("listed.json", { goals: lines }))).toEqual({ goals: expected });
  });
});

describe("bad input is a sentence", () => {
  const wrongRow = strategyWith((json) => {
    must(json["goals"])[0] = { id: "" };
  });
  it.each<[string, string[], RegExp]>([
    ["no option", [], /^Usage: /],
    ["pieces alone", ["--pieces", pieces], /--strategy FILE/],
    ["a missing file", ["--strategy", "nowhere.json"], /^There is no file nowhere\.json\.$/],
    ["no JSON", ["--strategy", file("text.json", "not json")], /text\.json cannot be read/],
    ["no object", ["--strategy", file("list.json", [])], /list\.json cannot be read/],
    ["a wrong schema", ["--strategy", file("odd.json", { schema: "other/1" })], /schema should be/],
    ["a wrong row", ["--strategy", file("row.json", wrongRow)], /goals\[0\]/],
    [
      "a wrong day",
      [...both, "--on", "16.2.2026"],
      /^--on takes a day as YYYY-MM-DD, not "16\.2\.2026"\.$/,
    ],
    ["no such month", [...both, "--on", "2026-13-01"], /^--on takes a day/],
    [
      "an unknown set",
      [...both, "--set", "loud"],
      /^--set is calm, standard or full, not "loud"\.$/,
    ],
    ["an unknown option", [...both, "--loud"], /--loud/],
    ["a word without an option", [...both, "extra"], /extra/],
    ["a missing value", ["--strategy"], /--strategy/],
    ["lines that are no list", ["--why-lines", file("no-list.json", { a: 1 })], /list of lines/],
    ["lines without ids", ["--goal-lines", file("no-id.json", [{ id: 1 }])], /list of lines/],
    ["lines that are no JSON", ["--why-lines", file("bad-lines.json", "[")], /is not JSON/],
    ["missing lines", ["--goal-lines", "nowhere.json"], /^There is no file/],
  ])("%s", (_what, args, sentence) => {
    const run = (): unknown => ask(...args);
    expect(run).toThrow(BadInput);
    expect(run).toThrow(sentence);
  });
});

describe("the command", () => {
  const run = (...args: string[]) =>
    spawnSync("npx", ["tsx", "test/evaluate.ts", ...args], { encoding: "utf8" });

  it("prints the one document and nothing else", { timeout: 60_000 }, () => {
    const { stdout, status } = run("--strategy", strategy, "--on", "2026-02-16");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(ask("--strategy", strategy, "--on", "2026-02-16"));
  });

  it("ends with 2 and a sentence on bad input", { timeout: 60_000 }, () => {
    const { stdout, stderr, status } = run("--strategy", "nowhere.json");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("There is no file nowhere.json.\n");
    expect(stderr).not.toContain("    at ");
  });
});
