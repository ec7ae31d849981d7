/** What the hosts' own words mean for a piece, by default and to a team. */
import { describe, expect, it } from "vitest";
import { isContent, statusFrom, statusOfPlaces } from "../../../utils/model/host-status";
import { DEFAULT_WORKFLOW, Workflow } from "../../../utils/model/workflow";

describe("a host's word", () => {
  it.each([
    ["asana", "incomplete", "draft"],
    ["asana", "complete", "live"],
    ["asana", "section:To do", "draft"],
    ["asana", "section:In review", "review"],
    ["asana", "section:REVIEW", "review"],
    ["asana", "section:👀 Peer review 👀", "review"],
    ["asana", "section:Zur Überprüfung", "review"],
    ["asana", "section:Freigabe", "review"],
    ["asana", "section:En relecture", "review"],
    ["asana", "section:Re\u0301vision", "review"],
    ["asana", "section:Reviewed", "draft"],
    ["asana", "section:Preview", "draft"],
    ["asana", "section:After review", "draft"],
    ["asana", "section:No review", "draft"],
    ["asana", "section:Reviewers wanted", "draft"],
    ["asana", "field:In review", "review"],
    ["hubspot", "draft", "draft"],
    ["hubspot", "scheduled", "review"],
    ["hubspot", "published", "live"],
    ["hubspot", "archived", "retired"],
    ["hubspot", "section:In review", null],
    ["hubspot", "complete", null],
    ["asana", "published", null],
    ["asana", "section:", null],
    ["google", "draft", null],
    ["other", "", null],
  ] as const)("of %s, %s, means %s", (tool, word, status) => {
    expect(statusFrom(tool, word, "blog")).toBe(status);
  });

  it.each(["task", "plan", "research", "meeting note", "document", null, undefined])(
    "that it is complete says nothing about a %s",
    (type) => {
      expect(statusFrom("asana", "complete", type)).toBeNull();
      expect(statusFrom("asana", "complete", type, { "asana:complete": "retired" })).toBe(
        "retired",
      );
    },
  );

  it("means to a team what it says it means, in any case of letters", () => {
    const statuses = { "asana:section:Legal": "review", "hubspot:scheduled": "live" } as const;
    const workflow = Workflow.parse({ ...DEFAULT_WORKFLOW, statuses });
    const means = (tool: "asana" | "hubspot", word: string) =>
      statusFrom(tool, word, "blog", workflow.statuses);
    expect(means("asana", "section:LEGAL")).toBe("review");
    expect(means("hubspot", "scheduled")).toBe("live");
    expect(means("asana", "section:Other")).toBe("draft");
  });

  it("for an open task goes for its sections, too, but not for one named review", () => {
    const idea = { "asana:incomplete": "idea" } as const;
    expect(statusFrom("asana", "section:Backlog", "blog", idea)).toBe("idea");
    expect(statusFrom("asana", "section:Review", "blog", idea)).toBe("review");
    expect(
      statusFrom("asana", "section:Review", "blog", { ...idea, "asana:section:review": "draft" }),
    ).toBe("draft");
  });

  it("never comes from what every object has", () => {
    expect(statusFrom("asana", "__proto__", "blog")).toBeNull();
    expect(statusFrom("other", "constructor", "blog", {})).toBeNull();
  });
});

describe("a workflow", () => {
  it("may leave the mapping out, and has only statuses in it", () => {
    expect(Workflow.parse(DEFAULT_WORKFLOW).statuses).toBeUndefined();
    expect(
      Workflow.safeParse({ ...DEFAULT_WORKFLOW, statuses: { "asana:complete": "done" } }).success,
    ).toBe(false);
  });
});

describe("a type", () => {
  it.each(
    "ad,article,blog,landing page,landing_page,blog-post,email series,deck,one-pager".split(","),
  )("%s is content", (type) => {
    expect(isContent(type)).toBe(true);
  });
  it.each(
    "task,roadmap,research,plan,reply,workflow,sequence,postmortem,sprint,user story".split(","),
  )("%s is none", (type) => {
    expect(isContent(type)).toBe(false);
  });
});

describe("a piece with several places", () => {
  const google = { tool: "google" } as const;
  const asana = (word: string) => ({ tool: "asana", word }) as const;
  const hubspot = (word: string) => ({ tool: "hubspot", word }) as const;

  it.each([
    [google, [], null],
    [google, [asana("complete")], "live"],
    [google, [hubspot("published")], "live"],
    [google, [asana("section:Review")], null],
    [asana("incomplete"), [], "draft"],
    [asana("incomplete"), [hubspot("published")], "live"],
    [asana("complete"), [hubspot("archived")], "retired"],
    [asana("complete"), [hubspot("draft")], "live"],
    [hubspot("draft"), [asana("complete")], "draft"],
    [hubspot("published"), [hubspot("archived")], "live"],
  ] as const)("%#: seen at %o beside %o is %s", (front, twins, status) => {
    expect(statusOfPlaces(front, twins, "blog")).toBe(status);
  });
});
