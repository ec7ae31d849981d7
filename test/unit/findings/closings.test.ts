/** A person's answer holds while the facts do, or until the day it was put off to. */
import { describe, expect, it } from "vitest";
import { isClosed } from "../../../utils/findings/closings";
import type { Rule } from "../../../utils/findings/contract";
import { findingsFor } from "../../../utils/findings/engine";
import { rules } from "../../../utils/findings/rules";
import type { Closing } from "../../../utils/model/closing";
import { must } from "../brackenworks";
import { answerTo, pieceFacts } from "./facts";

const open = findingsFor(pieceFacts(), "calm", rules, []);
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
    const moved = pieceFacts({ status: "review" });
    expect(findingsFor(pieceFacts({ title: "Renamed" }), "calm", rules, [answer])).toEqual([]);
    expect(findingsFor(moved, "calm", rules, [answer])).toMatchObject([
      { rule: "LINK-NONE" },
      { rule: "WHY-EMPTY" },
    ]);
  });

  it("an exception ends on its day", () => {
    const answer = answerTo(finding, "accepted", "2026-02-20");
    expect(closed(answer, "2026-02-19")).toBe(true);
    expect(closed(answer, "2026-02-20")).toBe(false);
    expect(closed(answerTo(finding, "wrong", "2026-02-20"), "2026-03-01")).toBe(true);
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
  it("the cause does not bring its consequences up", () => {
    const partial: Rule = {
      ...{ id: "LINK-PARTIAL", set: "calm" },
      check: () => [
        { level: "check", message: { key: "x" }, facts: [{ key: "x" }], fix: { kind: "link" } },
      ],
    };
    const both = [...rules.filter(({ id }) => id !== "LINK-PARTIAL"), partial];
    const ids = (closings: Closing[]) =>
      findingsFor(pieceFacts(), "calm", both, closings).map((one) => one.rule);
    expect(ids([])).toEqual(["LINK-NONE"]);
    expect(ids([answerTo(finding, "wrong")])).toEqual([]);
  });
});
