/** What holds for every rule on every workspace that the schemas allow. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, PieceFacts } from "../../../utils/findings/contract";
import { findingsFor, targetKey, workspaceFindings } from "../../../utils/findings/engine";
import { ownFacts, withOthers } from "../../../utils/findings/facts";
import { passOver } from "../../../utils/findings/pass";
import type { Passed } from "../../../utils/findings/pass";
import { profileOf } from "../../../utils/findings/profile";
import { rules } from "../../../utils/findings/rules";
import { SUPPRESSION } from "../../../utils/findings/suppression";
import { workspaceRules } from "../../../utils/findings/workspace";
import { words } from "../../../utils/i18n";
import { addDays } from "../../../utils/model/days";
import { anything } from "./anything";
import type { Anything } from "./anything";
import { answerTo } from "./facts";

/** Workspaces are costly to make: each is tried with every property. `SEED=<number>` makes those of a failure again. */
const SEED = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
const anywhere = fc.sample(anything, { numRuns: 100, seed: SEED });

/** What the rules see of each piece, beside all others. */
function factsOf({ ground, known, today }: Anything): PieceFacts[] {
  const own = known.map((one) => ownFacts(ground, one, today));
  const profiles = own.map((one, at) => {
    const of = known[at];
    return of ? [profileOf(one, of)] : [];
  });
  return own.map((one) => withOthers(one, profiles.flat()));
}

const everyPiece = anywhere.flatMap(factsOf);
const all = (facts: PieceFacts): Finding[] => findingsFor(facts, "full", rules, []);

/** What a rule fires by itself, as the table of suppression names it. */
function fired(facts: PieceFacts): string[] {
  return rules
    .filter(({ speaksOnIdeas }) => speaksOnIdeas ?? facts.piece.status !== "idea")
    .flatMap((rule) => rule.check(facts).flatMap(({ fix }) => [rule.id, `${rule.id} ${fix.kind}`]));
}

const silences = (one: string, rule: string): boolean =>
  (SUPPRESSION[one] ?? []).some((name) =>
    name.endsWith("*") ? rule.startsWith(name.slice(0, -1)) : rule === name,
  );

/** True when a rule speaks, or one that silences it does, and so on. */
function isSpokenFor(rule: string, given: readonly string[], spoken: ReadonlySet<string>): boolean {
  return (
    spoken.has(rule) ||
    given.some((one) => silences(one, rule) && isSpokenFor(one.split(" ")[0] ?? "", given, spoken))
  );
}

/** By piece. */
const sorted = ({ pieces, workspace }: Passed): object => ({
  pieces: [...pieces]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, findings }) => ({ id, findings })),
  workspace,
});

describe(`on any workspace the schemas allow (SEED=${SEED})`, () => {
  it("no rule throws, and what it says is whole and in the catalogue", () => {
    const say = words("en");
    const strategy = anywhere.flatMap(({ ground, known, today }) => {
      const pieces = known.map((one) => profileOf(ownFacts(ground, one, today), one));
      return workspaceFindings({ ground, pieces, today }, "full", workspaceRules, []);
    });
    const pieces = everyPiece.flatMap((facts) => rules.flatMap((rule) => rule.check(facts)));
    for (const { message, facts, level } of [...pieces, ...strategy]) {
      expect(["note", "check", "stop"]).toContain(level);
      expect(facts.length).toBeGreaterThan(0);
      for (const { key, params } of [message, ...facts])
        expect(say(key, params), `${key} is not in the catalogue`).not.toBe(key);
    }
  });

  it("a cause is never left unspoken: its rule speaks, or one that silences it", () => {
    for (const facts of everyPiece) {
      const given = fired(facts);
      const spoken = new Set(all(facts).map(({ rule }) => rule));
      for (const rule of given.filter((one) => !one.includes(" ")))
        expect([rule, isSpokenFor(rule, given, spoken)]).toEqual([rule, true]);
    }
  });

  it("only not-doing, an orphan or a missing goal is ever red", () => {
    const red = everyPiece.flatMap((facts) => all(facts).filter(({ level }) => level === "stop"));
    for (const { rule } of red) expect(["NOT-DOING", "VER-ORPHAN", "LINK-NONE"]).toContain(rule);
  });

  it("ideas hear notes of few rules, and what was retired hears nothing", () => {
    for (const facts of everyPiece)
      for (const { rule, level } of all(facts)) {
        expect(facts.piece.status).not.toBe("retired");
        if (facts.piece.status !== "idea") continue;
        expect(level).toBe("note");
        expect(rule).toMatch(/^(NOT-DOING|WHY-(BOSS|SALES|RIVAL|CIRCLE)|DIS-OPEN)$/);
      }
  });

  it("no rule says two things of one piece, and one at most speaks about the why", () => {
    for (const facts of everyPiece) {
      const found = rules.flatMap((rule) => rule.check(facts).map(() => rule.id));
      expect(new Set(found).size).toBe(found.length);
      for (const set of ["calm", "standard", "full"] as const) {
        const said = findingsFor(facts, set, rules, []).map(({ rule }) => rule);
        expect(said.filter((id) => id.startsWith("WHY-")).length).toBeLessThan(2);
      }
    }
  });

  it("the order of the pieces never changes what is found", () => {
    for (const { ground, known, today, set } of anywhere) {
      const one = sorted(passOver(ground, known, [], today, set));
      for (const other of [[...known].reverse(), [...known.slice(2), ...known.slice(0, 2)]])
        expect(sorted(passOver(ground, other, [], today, set))).toEqual(one);
    }
  });
});

describe("what was read of a piece before", () => {
  it("is taken again while title, text, why and strategy are the same, and only then", () => {
    for (const { ground, known, today } of anywhere)
      for (const [at, one] of known.entries()) {
        const own = ownFacts(ground, one, today);
        expect(ownFacts(ground, { ...one, reading: own.reading }, today).reading).toBe(own.reading);
        const other = known[(at + 1) % known.length] ?? one;
        const { reading } = ownFacts(ground, other, today);
        expect(ownFacts(ground, { ...one, reading }, today)).toEqual(own);
      }
  });
});

describe(`an answer (SEED=${SEED})`, () => {
  it.each(["accepted", "wrong"] as const)(
    "%s takes away that finding alone; twice is once",
    (kind) => {
      for (const facts of everyPiece) {
        const before = all(facts);
        for (const one of before) {
          const answer = answerTo(one, kind, null, facts.piece.id);
          const after = findingsFor(facts, "full", rules, [answer]);
          expect(after).toEqual(before.filter(({ rule }) => rule !== one.rule));
          expect(findingsFor(facts, "full", rules, [answer, answer])).toEqual(after);
        }
        expect(all(facts)).toEqual(before);
      }
    },
  );

  it("to a finding on the strategy does the same there", () => {
    for (const { ground, today } of anywhere) {
      const facts = { ground, pieces: [], today };
      const said = (closings: Parameters<typeof workspaceFindings>[3]) =>
        workspaceFindings(facts, "full", workspaceRules, closings);
      const before = said([]);
      for (const one of before) {
        const answer = answerTo(one, "accepted", null, targetKey(one.target));
        expect(said([answer])).toEqual(before.filter((other) => other.hash !== one.hash));
        expect(said([answer, answer])).toEqual(said([answer]));
      }
      expect(said([])).toEqual(before);
    }
  });

  it("of later brings the finding back on its day, not before", () => {
    for (const facts of everyPiece.filter(({ today }) => today < "9999-01-01"))
      for (const one of all(facts)) {
        const until = (day: string): string[] =>
          findingsFor(facts, "full", rules, [answerTo(one, "snoozed", day)]).map(
            ({ rule }) => rule,
          );
        expect(until(addDays(facts.today, 1))).not.toContain(one.rule);
        expect(until(facts.today)).toContain(one.rule);
        expect(until(addDays(facts.today, -1))).toContain(one.rule);
      }
  });

  it("holds while only words are added that speak for nothing", () => {
    for (const given of anywhere) {
      const known = given.known.map((one) => ({
        ...one,
        text: `${one.text}\n\n${"gravelpath ".repeat(40)}`,
      }));
      const after = factsOf({ ...given, known }).map(all);
      for (const [at, found] of factsOf(given).map(all).entries())
        for (const one of found) {
          const same = after[at]?.find(({ rule }) => rule === one.rule);
          if (same) expect([same.rule, same.hash]).toEqual([one.rule, one.hash]);
        }
    }
  });
});
