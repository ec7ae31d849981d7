/** PERS-THIN: an active goal counts on a reader we only guess about. */
import { expect, it } from "vitest";
import { persThin } from "../../../utils/findings/workspace/pers-thin";
import { goal, persona, targetsOf, workspaceFacts } from "./facts";

const lists = (over: Parameters<typeof persona>[0] = {}, of: Parameters<typeof goal>[0] = {}) => ({
  goals: [goal({ personaIds: ["p"], ownerId: "u-mia", ...of })],
  personas: [persona({ questions: ["One?", "Two?", "Three?", "Four?"], ...over })],
});

it("tells the goal's owner, with three questions to copy", () => {
  expect(persThin.check(workspaceFacts(lists()))).toEqual([
    {
      level: "note",
      target: { type: "persona", id: "p", in: "p", name: "Daily rider" },
      ownerId: "u-mia",
      message: { key: "findings.persThin", params: { persona: "Daily rider" } },
      facts: [{ key: "facts.usedBy", params: { code: "G9", goal: "Riders come back" } }],
      cause: ["p"],
      fix: { kind: "copy", text: "One?\nTwo?\nThree?" },
    },
  ]);
});

it.each([
  [{ confidence: "assumed" }, 1],
  [{ confidence: "good" }, 0],
  [{ evidence: [{ type: "interview", count: 2 }] }, 1],
  [{ evidence: [{ type: "interview", count: 3 }] }, 0],
  [{ retiredOn: "2026-02-16" }, 0],
  [{ retiredOn: "2026-02-17" }, 1],
] as [Parameters<typeof persona>[0], number][])("is for guesses only: %o", (over, count) => {
  expect(targetsOf(persThin, lists(over))).toHaveLength(count);
});

it("is for readers of active goals", () => {
  expect(targetsOf(persThin, lists({}, { status: "draft" }))).toEqual([]);
  expect(targetsOf(persThin, lists({}, { personaIds: [] }))).toEqual([]);
});
