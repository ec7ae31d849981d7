/** LINK-NONE: a piece past its team's days of grace has no goal. */
import { describe, expect, it } from "vitest";
import { linkNone } from "../../../utils/findings/rules/link-none";
import { NO_GOAL_TITLES } from "../../../utils/findings/words";
import type { Link } from "../../../utils/model/link";
import { DEFAULT_WORKFLOW } from "../../../utils/model/workflow";
import { pieces } from "../brackenworks";
import { facts, sampleFacts } from "./facts";

const levels = (...given: Parameters<typeof facts>) =>
  linkNone.check(facts(...given)).map((found) => found.level);

describe("on the sample", () => {
  const fires = pieces.filter((one) => linkNone.check(sampleFacts(one.id)).length > 0);

  it("fires on what the file expects, and on what only NOT-DOING will explain", () => {
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

  it("asks to check, and offers to link", () => {
    for (const { id } of fires)
      expect(linkNone.check(sampleFacts(id))).toMatchObject([
        { level: "check", fix: { kind: "link" }, message: { key: "findings.linkNone" } },
      ]);
  });
});

describe("levels", () => {
  it("are check before a piece is live, stop once it is", () => {
    expect(levels({ status: "draft" })).toEqual(["check"]);
    expect(levels({ status: "review" })).toEqual(["check"]);
    expect(levels({ status: "live" })).toEqual(["stop"]);
  });

  it("are none for ideas and for what was retired", () => {
    expect(levels({ status: "idea" })).toEqual([]);
    expect(levels({ status: "retired" })).toEqual([]);
  });
});

describe("grace", () => {
  it("lasts the team's days, counted from the day the piece was made", () => {
    expect(levels({ createdOn: "2026-02-13" })).toEqual([]);
    expect(levels({ createdOn: "2026-02-12" })).toEqual(["check"]);
    expect(levels({ createdOn: "2026-02-20" })).toEqual([]);
    const workflow = { ...DEFAULT_WORKFLOW, graceDays: 0 };
    expect(levels({ createdOn: "2026-02-16" }, { workflow })).toEqual([]);
    expect(levels({ createdOn: "2026-02-15" }, { workflow })).toEqual(["check"]);
  });

  it("is none for a piece that is live", () => {
    expect(levels({ createdOn: "2026-02-16", status: "live" })).toEqual(["stop"]);
  });
});

describe("a link", () => {
  const link = (over: Partial<Link>): Link => ({
    id: "a",
    assetId: "a",
    main: null,
    to: {},
    source: "person",
    linkedBy: "me",
    linkedOn: "2026-02-16",
    ...over,
  });

  it("to a goal counts, and one through its campaign too", () => {
    expect(levels({}, { link: link({ main: "g1" }) })).toEqual([]);
    expect(levels({}, { link: link({ campaignId: "c1" }) })).toEqual([]);
  });

  it("that names only a reader does not", () => {
    const before = { personaId: "p", why: "w", by: "me", at: "2026-02-16T12:00:00Z" };
    expect(levels({}, { link: link({ before }) })).toEqual(["check"]);
  });
});

describe("titles of things that need no goal", () => {
  it.each(Object.entries(NO_GOAL_TITLES))("keep it silent in %s", (_language, words) => {
    for (const word of words)
      for (const title of [word, word.toUpperCase(), `${word}: Monday`, `Team ${word} (draft)`])
        expect([title, levels({ title })]).toEqual([title, []]);
  });

  it("are whole words", () => {
    for (const title of [
      "Footnotes for buyers",
      "Notesheet",
      "Ministry of minutesmith",
      "Templated",
    ])
      expect([title, levels({ title })]).toEqual([title, ["check"]]);
  });
});

describe("what it rests on", () => {
  const hashable = (...given: Parameters<typeof facts>) =>
    JSON.stringify(linkNone.check(facts(...given))[0]?.facts);

  it("is the step, the day and the grace: another day's look changes nothing", () => {
    expect(hashable({}, { today: "2026-03-01" })).toBe(hashable());
    expect(hashable({ title: "Renamed" })).toBe(hashable());
    expect(hashable({ status: "review" })).not.toBe(hashable());
    expect(hashable({}, { workflow: { ...DEFAULT_WORKFLOW, graceDays: 1 } })).not.toBe(hashable());
  });
});
