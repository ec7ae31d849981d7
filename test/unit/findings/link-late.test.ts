/** LINK-LATE: first linked after it went out. For the record. */
import { expect, it } from "vitest";
import { linkLate } from "../../../utils/findings/rules/link-late";
import { byStep, pieceFacts } from "./facts";
import type { LinkGiven } from "./facts";

const check = (link: LinkGiven, liveOn: string | null = "2026-01-20") =>
  linkLate.check(pieceFacts({ status: "live", liveOn, link: { goalId: "g-winter", ...link } }));

it.each([
  ["2026-01-21", 1],
  ["2026-01-20", 0],
  ["2026-01-10", 0],
])("fires when it was linked after the day it went out: %s", (linkedOn, count) => {
  expect(check({ linkedOn })).toHaveLength(count);
});

it("says both days, and asks for nothing", () => {
  expect(check({ linkedOn: "2026-02-01" })).toEqual([
    {
      level: "note",
      message: { key: "findings.linkLate" },
      facts: [
        { key: "facts.live", params: { day: "2026-01-20" } },
        { key: "facts.linked", params: { day: "2026-02-01" } },
      ],
      fix: { kind: "noted" },
    },
  ]);
});

it("counts the first link, not a later change of it", () => {
  const link = { linkedOn: "2026-02-01", firstLinkedOn: "2026-01-02" };
  expect(check(link as LinkGiven)).toEqual([]);
});

it("leaves imported history, unlinked pieces and unknown days alone", () => {
  expect(check({ linkedOn: "2026-02-01", source: "imported" })).toEqual([]);
  expect(check({ linkedOn: "2026-02-01", goalId: null })).toEqual([]);
  expect(check({ linkedOn: "2026-02-01" }, null)).toEqual([]);
});

it("is a note on what is live, and nothing before", () => {
  const late = { liveOn: "2026-01-20", link: { goalId: "g-winter", linkedOn: "2026-02-01" } };
  expect(byStep(linkLate, late)).toEqual({
    ...{ idea: "-", draft: "-", review: "-", live: "note", retired: "-" },
  });
});
