/** What is said about a piece: by the team's set, one message per cause, most pressing first. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level, Rule } from "../../../utils/findings/contract";
import { findingsFor } from "../../../utils/findings/engine";
import { hashOf } from "../../../utils/findings/hash";
import { rules } from "../../../utils/findings/rules";
import { isSuppressed, SUPPRESSION } from "../../../utils/findings/suppression";
import { anyFacts, facts, sampleFacts } from "./facts";
import { pieces } from "../brackenworks";

/** A rule that always fires, for trying the engine. */
const rule = (id: string, level: Level = "check", over: Partial<Rule> = {}): Rule => ({
  id,
  set: "calm",
  check: () => [{ level, message: { key: id }, facts: [{ key: id }], fix: { kind: "link" } }],
  ...over,
});
const idsOf = (found: readonly { rule: string }[]): string[] => found.map((one) => one.rule);
const said = (given: readonly Rule[], piece: Parameters<typeof facts>[0] = {}) =>
  findingsFor(facts(piece), "calm", given, []);

describe("sets", () => {
  const each = [
    rule("C"),
    rule("S", "check", { set: "standard" }),
    rule("F", "check", { set: "full" }),
  ];

  it("hold each other: calm in standard, standard in full", () => {
    expect(idsOf(findingsFor(facts(), "calm", each, []))).toEqual(["C"]);
    expect(idsOf(findingsFor(facts(), "standard", each, []))).toEqual(["C", "S"]);
    expect(idsOf(findingsFor(facts(), "full", each, []))).toEqual(["C", "S", "F"]);
  });

  it("decide what may silence what: a rule that is off silences nothing", () => {
    const silencer = rule("NOT-DOING", "check", { set: "standard" });
    const given = [silencer, rule("LINK-NONE")];
    expect(idsOf(findingsFor(facts(), "calm", given, []))).toEqual(["LINK-NONE"]);
    expect(idsOf(findingsFor(facts(), "standard", given, []))).toEqual(["NOT-DOING"]);
  });
});

describe("order", () => {
  it("is stop, check, note, and then that of the list", () => {
    const given = [rule("1", "note"), rule("2"), rule("3", "stop"), rule("4"), rule("5", "note")];
    expect(idsOf(said(given))).toEqual(["3", "2", "4", "1", "5"]);
  });
});

describe("ideas", () => {
  it("hear only rules that speak on ideas, and then only notes", () => {
    const given = [rule("A"), rule("B", "stop", { speaksOnIdeas: true })];
    expect(said(given, { status: "idea" })).toMatchObject([{ rule: "B", level: "note" }]);
    for (const one of pieces.filter(({ status }) => status === "idea"))
      expect(findingsFor(sampleFacts(one.id), "full", rules, [])).toEqual([]);
  });
});

describe("suppression", () => {
  it("is the table of the catalogue", () => {
    expect(isSuppressed("LINK-PARTIAL", ["LINK-NONE"])).toBe(true);
    expect(isSuppressed("FIT-PERSONA", ["VER-ORPHAN"])).toBe(true);
    expect(isSuppressed("LINK-ENDED", ["VER-ORPHAN"])).toBe(true);
    expect(isSuppressed("WHY-EMPTY", ["WHY-SALES"])).toBe(true);
    expect(isSuppressed("WHY-SALES", ["WHY-EMPTY"])).toBe(false);
    expect(isSuppressed("LINK-NONE", ["LINK-PARTIAL"])).toBe(false);
    expect(isSuppressed("DUP-NEAR", ["NOT-DOING", "LINK-NONE"])).toBe(false);
  });

  it("never leaves a cause unspoken, and never lets a consequence speak beside its cause", () => {
    const known = new Set([
      ...Object.keys(SUPPRESSION),
      ...Object.values(SUPPRESSION)
        .flat()
        .filter((one) => !one.endsWith("*")),
      ...["FIT-PERSONA", "FIT-PILLAR", "DUP-NEAR"],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...known]), (fired) => {
        const speaking = idsOf(said(fired.map((id) => rule(id))));
        for (const id of fired) expect(speaking.includes(id)).toBe(!isSuppressed(id, speaking));
        if (fired.length > 0) expect(speaking).not.toEqual([]);
      }),
    );
  });
});

describe("the rules", () => {
  it("never throw, and always say something whole, on any facts the schemas allow", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const one of findingsFor(given, "full", rules, [])) {
          expect(one.facts.length).toBeGreaterThan(0);
          expect(one.message.key).toMatch(/^findings\.\w+/);
          expect(one.hash).toMatch(/^[0-9a-f]{8}$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("say the same in whatever order they are asked", () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.shuffledSubarray([...rules], { minLength: rules.length }),
        (given, mixed) => {
          const sorted = (list: readonly Rule[]) =>
            findingsFor(given, "full", list, [])
              .map((one) => `${one.rule} ${one.level} ${one.hash}`)
              .sort();
          expect(sorted(mixed)).toEqual(sorted(rules));
        },
      ),
    );
  });

  it("never say twice what is said once", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const ids = idsOf(findingsFor(given, "full", rules, []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("the hash of facts", () => {
  it("is the same for the same facts and another for others", () => {
    expect(hashOf(["A", [{ key: "x", params: { day: "2026-02-16" } }]])).toBe(
      hashOf(["A", [{ key: "x", params: { day: "2026-02-16" } }]]),
    );
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const other = seen.get(hashOf(value));
        expect(other ?? text).toBe(text);
        seen.set(hashOf(value), text);
      }),
    );
  });
});
