/** A person's answer holds while the facts do, or until the day it was put off to. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isClosed } from "../../../utils/findings/closings";
import { findingsFor } from "../../../utils/findings/engine";
import { rules } from "../../../utils/findings/rules";
import type { Closing } from "../../../utils/model/closing";
import { must } from "../brackenworks";
import { answerTo, anyFacts, facts } from "./facts";

const open = findingsFor(facts(), "calm", rules, []);
const finding = must(open[0]);
const closed = (
  closing: Closing,
  today = "2026-02-16",
  status: Parameters<typeof isClosed>[3] = "draft",
): boolean => isClosed(finding, [closing], today, status);

describe("later", () => {
  it("is until a day, on which it speaks again", () => {
    const later = answerTo(finding, "snoozed", "2026-02-20");
    expect(closed(later, "2026-02-19")).toBe(true);
    expect(closed(later, "2026-02-20")).toBe(false);
    expect(closed(later, "2026-03-01")).toBe(false);
  });

  it("is until review, at which it speaks again", () => {
    const later = answerTo(finding, "snoozed", "review");
    expect(closed(later, "2030-01-01", "draft")).toBe(true);
    expect(closed(later, "2030-01-01", "idea")).toBe(true);
    for (const status of ["review", "live"] as const)
      expect(closed(later, "2026-02-16", status)).toBe(false);
  });

  it("without a time holds nothing back", () => {
    expect(closed(answerTo(finding, "snoozed"))).toBe(false);
  });
});

describe("accepted and wrong", () => {
  it.each(["accepted", "wrong"] as const)("%s holds until the facts change", (kind) => {
    const answer = answerTo(finding, kind);
    expect(closed(answer, "2099-01-01", "live")).toBe(true);
    expect(closed({ ...answer, facts: "other" })).toBe(false);
    const moved = facts({ status: "review" });
    expect(findingsFor(facts({ title: "Renamed" }), "calm", rules, [answer])).toEqual([]);
    expect(findingsFor(moved, "calm", rules, [answer])).toHaveLength(1);
  });

  it("are about their own rule", () => {
    expect(closed({ ...answerTo(finding, "wrong"), ruleId: "LINK-PARTIAL" })).toBe(false);
  });
});

describe("fixed", () => {
  it("never silences: while the facts hold it is not fixed", () => {
    expect(closed(answerTo(finding, "fixed"))).toBe(false);
  });
});

describe("closing", () => {
  it("takes away that finding alone, and reopening brings it back as it was", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const before = findingsFor(given, "full", rules, []);
        for (const one of before) {
          const answer = answerTo(one, "accepted");
          const without = findingsFor(given, "full", rules, [answer]);
          expect(without).toEqual(before.filter((other) => other.rule !== one.rule));
          expect(findingsFor(given, "full", rules, [answer, answer])).toEqual(without);
        }
        expect(findingsFor(given, "full", rules, [])).toEqual(before);
      }),
    );
  });

  it("the cause does not bring its consequences up", () => {
    const both = [...rules].map((rule) => ({
      ...rule,
      check: (given: Parameters<typeof rule.check>[0]) =>
        rule.id === "LINK-PARTIAL"
          ? [
              {
                level: "check" as const,
                message: { key: "findings.x" },
                facts: [{ key: "x" }],
                fix: { kind: "link" as const },
              },
            ]
          : rule.check(given),
    }));
    expect(findingsFor(facts(), "calm", both, []).map((one) => one.rule)).toEqual(["LINK-NONE"]);
    expect(findingsFor(facts(), "calm", both, [answerTo(finding, "wrong")])).toEqual([]);
  });
});
