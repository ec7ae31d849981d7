/** What is wrong with a file is said as: which entry, which field, what was expected, what is there. */
import { describe, expect, it } from "vitest";
import { readFile } from "../../../utils/exchange";
import { must, strategyWith, assetsWith, strategyText } from "../brackenworks";
import type { Row } from "../brackenworks";
import { said } from "./documents";

const withGoal = (change: (goal: Row) => void) =>
  readFile(
    "strategy.json",
    strategyWith((json) => change(must(json["goals"]?.[1]))),
  );

describe("a file that is none of ours", () => {
  const refusals: [what: string, text: string, path: string, expected: string][] = [
    ["is empty", "", "", "expected.json"],
    ["is no JSON", "<html>", "", "expected.json"],
    ["is cut off", strategyText.slice(0, 5000), "", "expected.json"],
    ["is a list", "[]", "", "expected.entry"],
    ["is a bare value", "null", "", "expected.entry"],
    ["names no format", "{}", "schema", "expected.schema"],
    ["names another format", '{"schema":"okr/1"}', "schema", "expected.schema"],
    ["names a format by number", '{"schema":1}', "schema", "expected.schema"],
    ["names an object's own word", '{"schema":"constructor"}', "schema", "expected.schema"],
    ["names __proto__", '{"schema":"__proto__"}', "schema", "expected.schema"],
    ["is of a newer version", '{"schema":"strategy-context/2"}', "schema", "expected.newer"],
    ["is of a newer full export", '{"schema":"throughline/12"}', "schema", "expected.newer"],
    ["has no workspace", '{"schema":"strategy-context/1"}', "workspace", "expected.entry"],
    ["has no pieces", '{"schema":"strategy-context-assets/1"}', "assets", "expected.list"],
    ["has no documents", '{"schema":"throughline/1"}', "documents", "expected.list"],
  ];

  it.each(refusals)("is refused when it %s", (_what, text, path, expected) => {
    const { refused, drafts, skippable } = readFile("my.json", text);
    expect(said(refused)).toEqual([`${path}: ${expected}`]);
    expect(refused[0]?.file).toBe("my.json");
    expect([...drafts, ...skippable]).toEqual([]);
  });

  it("may start with a byte order mark", () => {
    expect(readFile("bom.json", `\uFEFF${strategyText}`)).toEqual(
      readFile("bom.json", strategyText),
    );
  });
});

describe("a row that does not fit", () => {
  it("is named by its code and name, its field, what was expected and what is there", () => {
    const { skippable, refused } = withGoal((goal) => {
      const kpis = goal["kpis"] as { target: { value: unknown } }[];
      must(kpis[0]).target.value = "12";
    });
    expect(refused).toEqual([]);
    expect(skippable).toEqual([
      {
        file: "strategy.json",
        path: "goals[1].kpis[0].target.value",
        row: "strategy.json#goals[1]",
        entry:
          "G2 Cut the time from first demo to signature by giving every decider the proof they need",
        expected: { key: "expected.number" },
        found: "“12”",
      },
    ]);
  });

  it("never stops the others", () => {
    const { drafts } = withGoal((goal) => (goal["name"] = 7));
    expect(drafts.filter((one) => one.type === "goal").map((one) => one.body.id)).toEqual([
      ...["g-shortlist", "g-adopt", "g-audit", "g-expand", "g-blogs", "g-newsletter"],
    ]);
  });

  const cases: [what: string, change: (goal: Row) => void, said: string, found: string][] = [
    ["a missing name", (goal) => delete goal["name"], "name: expected.text", "–"],
    ["a blank name", (goal) => (goal["name"] = "  "), "name: expected.notEmpty", "“  ”"],
    [
      "a name of 301 characters",
      (goal) => (goal["name"] = "n".repeat(301)),
      "name: expected.atMost",
      `“${"n".repeat(39)}…”`,
    ],
    ["an unknown status", (goal) => (goal["status"] = "on"), "status: expected.oneOf", "“on”"],
    [
      "a day that does not exist",
      (goal) => (goal["dueOn"] = "2026-02-30"),
      "dueOn: expected.day",
      "“2026-02-30”",
    ],
    ["a list that is text", (goal) => (goal["kpis"] = "many"), "kpis: expected.list", "“many”"],
    [
      "a priority that is text",
      (goal) => (goal["priority"] = "1"),
      "priority: expected.number",
      "“1”",
    ],
    [
      "an id that is a list",
      (goal) => Object.assign(goal, { id: [] }),
      "id: expected.text",
      "[…0]",
    ],
  ];

  it.each(cases)("shows %s", (_what, change, expected, found) => {
    const { skippable } = withGoal(change);
    expect(said(skippable)).toEqual([`goals[1].${expected}`]);
    expect(skippable[0]?.found).toBe(found);
    expect(skippable[0]?.row).toBe("strategy.json#goals[1]");
  });

  it("is a list where an entry should be, or nothing at all", () => {
    const file = strategyWith((json) =>
      must(json["goals"]).splice(0, 2, [] as never, null as never),
    );
    expect(said(readFile("f", file).skippable)).toEqual([
      "goals[0]: expected.entry",
      "goals[1]: expected.entry",
    ]);
  });

  it("says at most three of its problems", () => {
    const { skippable } = withGoal((goal) => {
      for (const field of ["code", "name", "status", "dueOn", "why", "kpis"]) goal[field] = 0;
    });
    expect(skippable).toHaveLength(3);
  });

  it("has an id that another row already has", () => {
    const { skippable, drafts } = withGoal((goal) => (goal.id = "g-shortlist"));
    expect(said(skippable)).toEqual(["goals[1].id: expected.unique"]);
    expect(drafts.filter((one) => one.body.id === "g-shortlist")).toHaveLength(1);
  });

  it("is retired under an id that is still in use", () => {
    const file = strategyWith((json) => (must(json.retired.goals[0]).id = "g-shortlist"));
    const { skippable, drafts } = readFile("f", file);
    expect(said(skippable)).toEqual(["retired.goals[0].id: expected.unique"]);
    expect(drafts.filter((one) => one.body.id === "g-shortlist")).toHaveLength(1);
  });
});

describe("a list that is no list", () => {
  it("is refused as a whole", () => {
    const file = strategyWith((json) => Object.assign(json, { personas: { p: {} } }));
    const { refused } = readFile("f", file);
    expect(said(refused)).toEqual(["personas: expected.list"]);
    expect(refused[0]?.found).toBe("{…}");
  });

  it("is refused where the retired ones should be", () => {
    for (const retired of [[], "none", 7]) {
      const file = strategyWith((json) => Object.assign(json, { retired }));
      expect(said(readFile("f", file).refused)).toEqual(["retired: expected.entry"]);
    }
  });

  it("may be missing or empty", () => {
    const file = strategyWith((json) => {
      delete json["rituals"];
      Object.assign(json, { stages: null, pillars: [] });
    });
    expect([...readFile("f", file).refused, ...readFile("f", file).skippable]).toEqual([]);
  });
});

describe("two pieces at one place", () => {
  it("are a problem of the second, under any spelling of the place", () => {
    const file = assetsWith((assets) => {
      must(must(assets[7]).refs[0]).key = "hubspot:page:99";
      must(must(assets[13]).refs[0]).key = "hubspot:landing_page:99";
    });
    const { skippable, drafts } = readFile("pieces.json", file);
    expect(skippable).toEqual([
      {
        file: "pieces.json",
        path: "assets[13].refs",
        row: "pieces.json#assets[13]",
        entry: "Page: Will it pay for itself? (payback calculator)",
        expected: {
          key: "expected.ownPlace",
          params: { other: "Landing page: Flash offer, 20% off before Friday" },
        },
        found: "hubspot:landing_page:99",
      },
    ]);
    expect(drafts.some((one) => one.body.id === "A14")).toBe(false);
  });
});

describe("a full export", () => {
  const at = "2026-02-16T12:00:00Z";
  const body = { id: "t1", name: "Team" };
  const doc = { id: "team:t1", t: "team", v: 1, by: "me", at, ev: "ev:team:t1:1", body };
  const read = (...documents: unknown[]) =>
    readFile("all.json", JSON.stringify({ schema: "throughline/1", documents, events: [] }));

  it("reads its documents", () => {
    expect(read(doc).drafts).toMatchObject([{ type: "team", body }]);
  });

  it("says which document does not fit", () => {
    expect(said(read({ ...doc, body: { id: "t1" } }).skippable)).toEqual([
      "documents[0].body: expected.entry",
    ]);
    expect(said(read({ ...doc, t: "gaol" }).skippable)).toEqual(["documents[0].t: expected.oneOf"]);
  });

  it("does not take a document that a newer Throughline wrote", () => {
    const { skippable, drafts } = read({ ...doc, v: 2 });
    expect(said(skippable)).toEqual(["documents[0].v: expected.newer"]);
    expect(drafts).toEqual([]);
  });
});
