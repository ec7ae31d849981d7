/** LINK-NONE: a piece past its team's days of grace has no goal. */
import { describe, expect, it } from "vitest";
import { linkNone } from "../../../utils/findings/rules/link-none";
import { NO_GOAL_TITLES } from "../../../utils/findings/words";
import { Workflow } from "../../../utils/model/workflow";
import { pieces } from "../brackenworks";
import { asking, byStep, ground, pieceFacts, sampleFacts } from "./facts";

const levels = (...given: Parameters<typeof pieceFacts>) =>
  linkNone.check(pieceFacts(...given)).map((found) => found.level);

describe("on the sample", () => {
  it("fires on what the file expects, and on what only NOT-DOING will explain", () => {
    const fires = pieces.filter((one) => linkNone.check(sampleFacts(one.id)).length > 0);
    const expected = pieces.filter((one) => one.expectedWarnings.includes("LINK-NONE"));
    // Not linked either; their one message is that we decided against them (suppression, findings.md 4.1).
    const explainedByNotDoing = ["A04", "A10"];
    for (const one of pieces.filter(({ id }) => explainedByNotDoing.includes(id)))
      expect(one.expectedWarnings).toContain("NOT-DOING");
    expect(fires.map((one) => one.id).sort()).toEqual(
      [...expected.map((one) => one.id), ...explainedByNotDoing].sort(),
    );
    expect(expected).toHaveLength(5);
  });
});

describe("levels", () => {
  it("are check before a piece is live, stop once it is; none for ideas and for what was retired", () => {
    expect(byStep(linkNone, {})).toEqual({
      ...{ idea: "-", draft: "check", review: "check", live: "stop", retired: "-" },
    });
  });
});

describe("the fix and the facts", () => {
  it("are to link, and the step, the day and the grace", () => {
    expect(linkNone.check(pieceFacts())).toEqual([
      {
        level: "check",
        message: { key: "findings.linkNone" },
        facts: [
          { key: "facts.status.draft" },
          { key: "facts.since", params: { day: "2026-01-05" } },
          { key: "facts.grace", params: { count: 3 } },
        ],
        fix: { kind: "link" },
      },
    ]);
  });

  it("stay the same on another day and under another title", () => {
    const [usual] = linkNone.check(pieceFacts());
    const [other] = linkNone.check(pieceFacts({ title: "Renamed" }, [], { today: "2026-03-01" }));
    expect(other?.facts).toEqual(usual?.facts);
  });
});

describe("grace", () => {
  it.each([
    ["2026-02-13", []],
    ["2026-02-12", ["check"]],
    ["2026-02-20", []],
  ])("lasts the days of the workspace's default: made on %s", (createdOn, expected) => {
    expect(levels({ createdOn })).toEqual(expected);
    expect(levels({ createdOn, status: "review" })).toEqual(expected);
  });

  it("lasts the team's own days where it has a workflow, else the workspace's", () => {
    const own = Workflow.parse({ ...asking(), id: "w-words", teamIds: ["t-words"], graceDays: 0 });
    const on = { ground: ground({ workflows: [asking(), own] }) };
    const made = { createdOn: "2026-02-15" };
    expect(levels({ ...made, teamId: "t-words" }, [], on)).toEqual(["check"]);
    expect(levels({ ...made, teamId: "t-words", createdOn: "2026-02-16" }, [], on)).toEqual([]);
    expect(levels({ ...made, teamId: "t-shops" }, [], on)).toEqual([]);
  });

  it("is none for a piece that is live", () => {
    expect(levels({ createdOn: "2026-02-16", status: "live" })).toEqual(["stop"]);
  });
});

describe("a link", () => {
  it("to a goal counts, also to one that was taken out since", () => {
    expect(levels({ link: { goalId: "g-winter" } })).toEqual([]);
    expect(levels({ link: { goalId: "gone" } })).toEqual([]);
  });

  it("through its campaign, its mapped container or the part that names it counts too", () => {
    expect(levels({ link: { campaignId: "c-frost" } })).toEqual([]);
    expect(levels({ mappedTo: "c-frost" })).toEqual([]);
    expect(levels({ mappedTo: "unknown" })).toEqual(["check"]);
  });

  it("that names only a reader does not", () => {
    expect(levels({ link: { personaId: "p-rider", why: "w" } })).toEqual(["check"]);
  });
});

describe("titles of things that need no goal", () => {
  it.each(Object.entries(NO_GOAL_TITLES))("keep it silent in %s", (_language, words) => {
    for (const word of words)
      for (const title of [word, word.toUpperCase(), `${word}: Monday`, `Team ${word} (draft)`])
        expect([title, levels({ title })]).toEqual([title, []]);
  });

  it.each(["Footnotes for buyers", "Notesheet", "Ministry of minutesmith", "Templated"])(
    "are whole words: %s",
    (title) => {
      expect(levels({ title })).toEqual(["check"]);
    },
  );

  it.each([
    ["Your brakes in ten minutes", ["check"]],
    ["Ready in 15 minutes", ["check"]],
    ["A 5-minute check", ["check"]],
    ["A few minutes for your chain", ["check"]],
    ["Minutes of the bench talk", []],
    ["Minutes: ten minutes for your chain", []],
  ])("are not the minutes of a clock: %s", (title, expected) => {
    expect(levels({ title })).toEqual(expected);
  });
});
