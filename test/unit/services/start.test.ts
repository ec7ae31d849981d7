/** A strategy begins small, and grows without losing or changing what is there. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Growth, OnePageAnswers } from "../../../utils/model/one-page";
import { words } from "../../../utils/i18n";
import { loadSample } from "../../../utils/services/imports";
import { undoReview } from "../../../utils/services/answers";
import { growPage, startOnePage } from "../../../utils/services/start";
import { hereFrom, missingFor } from "../../../utils/services/start/grow";
import { onePage } from "../../../utils/services/start/one-page";
import { shelf } from "../../../utils/services/strategy";
import { everything } from "../../../utils/store/upkeep";
import { freshDesk, operation } from "../desk";
import type { TestDesk } from "../desk";

const TODAY = "2026-02-16";
const ANSWERS: OnePageAnswers = {
  change: "More groups shortlist us",
  measure: { name: "Shortlists", now: 2, target: 12, by: "2026-12-31" },
  reader: "Operations directors",
  asksFirst: "Who has done this?",
  known: "",
  notDoing: [],
  process: "",
  decides: "",
};
const GROWING: Growth = {
  size: "growing",
  claim: "Records are complete on any day",
  proof: "11 seconds at Ardlea\n\nSix months of checks",
  teams: "",
};
const GROUP: Growth = { ...GROWING, size: "group", teams: "Content\nDemand\ncontent" };

let desk: TestDesk;
beforeEach(() => {
  desk = freshDesk();
});

const here = async () => shelf(await desk.db(), desk.now());
const begin = (growth?: Growth) =>
  startOnePage(desk, {
    answers: growth ? { ...ANSWERS, growth } : ANSWERS,
    operation: operation(),
  });
const bodies = async () => {
  const { docs } = await everything(await desk.db());
  return new Map(docs.map(({ id, body }) => [id, body]));
};

describe("a page that starts larger", () => {
  it("as growing has a message with proof, five stages, a campaign of three parts and a weekly ritual", async () => {
    await begin(GROWING);
    const { workspace, pillars, stages, campaigns, rituals, business, teams } = await here();
    expect(workspace?.size).toBe("growing");
    expect(pillars).toMatchObject([
      { claim: GROWING.claim, proof: ["11 seconds at Ardlea", "Six months of checks"] },
    ]);
    expect(stages.map(({ id }) => id)).toEqual(["aware", "consider", "decide", "adopt", "expand"]);
    expect(campaigns).toMatchObject([
      { goalId: "g-1", personaIds: ["p-1"], pillarIds: ["m-1"], startOn: TODAY },
    ]);
    expect(campaigns[0]?.parts.map(({ dueOn }) => dueOn)).toEqual([
      "2026-03-02",
      "2026-03-16",
      "2026-03-30",
    ]);
    expect(rituals).toMatchObject([{ every: "week" }]);
    expect([business.length, teams.length]).toEqual([0, 0]);
  });

  it("as a group has what the business wants, teams with a workflow each, and a version to review", async () => {
    await begin(GROUP);
    const { business, goals, teams, workflows, versions } = await here();
    expect(business).toMatchObject([{ id: "b-1", name: ANSWERS.change }]);
    expect(goals).toMatchObject([{ businessGoalId: "b-1" }]);
    expect(teams.map(({ name }) => name)).toEqual(["Content", "Demand"]);
    expect(workflows.map(({ teamIds }) => teamIds)).toEqual([[], ["t-1"], ["t-2"]]);
    expect(versions).toMatchObject([
      { number: 1, current: true, summary: ANSWERS.change, nextReviewOn: "2026-05-18" },
    ]);
  });

  it("names what nobody named in the person's language", () => {
    const page = hereFrom(onePage(ANSWERS, "ws-1", TODAY), TODAY);
    const names = (language: "de" | "fr") =>
      missingFor(page, GROUP, words(language)).flatMap((one) =>
        one.type === "campaign" ? [one.body.name] : [],
      );
    expect([...names("de"), ...names("fr")]).toEqual(["Erste Kampagne", "Première campagne"]);
  });
});

describe("a page that grows", () => {
  it("gets what it has not, and keeps every document it has, but for what its size is called", async () => {
    await begin();
    const before = await bodies();
    const { added } = await growPage(desk, { operation: operation(), growth: GROUP });
    expect(added).toEqual({
      ...{ pillar: 1, stage: 5, campaign: 1, ritual: 1 },
      ...{ business: 1, team: 2, workflow: 2 },
    });
    const after = await bodies();
    for (const [id, body] of before)
      expect(after.get(id)).toEqual(
        id === "meta:workspace" ? { ...(body as object), size: "group" } : body,
      );
    expect(after.size).toBe(before.size + 13);
  });

  it("in two steps has what it has in one, and then nothing is missing", async () => {
    await begin();
    await growPage(desk, { operation: operation(), growth: GROWING });
    const { added } = await growPage(desk, { operation: operation(), growth: GROUP });
    expect(added).toEqual({ business: 1, team: 2, workflow: 2 });
    const again = await growPage(desk, { operation: operation(), growth: GROUP });
    expect(again.added).toEqual({});
  });

  it("adds nothing to a strategy that has it all, and takes no id that is taken", async () => {
    await loadSample(desk, operation());
    const full = { ...(await here()), teams: [] };
    const more = missingFor(full, { ...GROUP, teams: "Content" }, words("en"));
    expect(more.map(({ type }) => type)).toEqual(["team", "workflow"]);
    const retired = full.pillars.map((one, at) => ({
      ...one,
      id: `m-${String(at + 1)}`,
      retiredOn: TODAY,
    }));
    const [pillar] = missingFor({ ...full, pillars: retired }, GROWING, words("en"));
    expect(pillar?.body).toMatchObject({ id: `m-${String(retired.length + 1)}` });
  });

  it("can be taken back as one", async () => {
    await begin();
    const before = await bodies();
    const grown = operation();
    await growPage(desk, { operation: grown, growth: GROUP });
    await undoReview(desk, { operation: operation(), undone: [grown] });
    expect(await bodies()).toEqual(before);
  });

  it("makes no message of no claim, and no campaign without a goal", () => {
    const page = hereFrom([], TODAY);
    const more = missingFor(page, { ...GROWING, claim: "" }, words("en"));
    expect(new Set(more.map(({ type }) => type))).toEqual(new Set(["stage", "ritual"]));
  });
});
