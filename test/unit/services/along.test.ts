/** What comes along with a guessed goal: inherited first, then by words, each with its reason; refused for good. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Ranked } from "../../../utils/fit/rank";
import type { Suggestions } from "../../../utils/fit/meaning/meaning";
import { words } from "../../../utils/i18n";
import { fill, undo } from "../../../utils/services/actions";
import { refuse } from "../../../utils/services/places/say";
import { shelf } from "../../../utils/services/strategy";
import type { Shelf } from "../../../utils/services/strategy";
import { alongWith } from "../../../utils/services/suggest/along";
import { readDocument } from "../../../utils/store/read";
import { commit } from "../../../utils/store/write";
import { must } from "../brackenworks";
import { contextAt, deskWithFiles, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";
import { keyOf, paste, textOf } from "./draft-desk";

const TASK = "https://app.asana.com/0/1200000000000/1299999999901";
const KEY = "asana:1299999999901";
const NONE: Suggestions = { goal: [], persona: [], pillar: [], campaign: [], stage: [] };
const because = { key: "because.first" };
const one = (id: string, band: Ranked["band"] = "suggested"): Ranked[] => [
  { id, band, because: ["deck", "finance"] },
];
const said = { key: "because.words", params: { words: "deck, finance" } };

let desk: TestDesk;
let shelved: Shelf;
beforeEach(async () => {
  desk = await deskWithFiles();
  shelved = await shelf(await desk.db(), desk.now());
});

/** What comes along with the finance goal. */
const along = (
  given: Partial<Suggestions>,
  guess: object = {},
  { refused = [], goal = "g-decide", title = "", on = {} } = {},
) => {
  const basis = {
    others: [],
    title,
    words: { ...NONE, ...given },
    refused: new Set<string>(refused),
  };
  const of = must(shelved.goals.find(({ id }) => id === goal));
  return alongWith({ ...basis, shelved: { ...shelved, ...on } }, of, { because, ...guess });
};

describe("what comes along by words", () => {
  it("is the goal's campaign, message and stage, each with the words", () => {
    expect(
      along({ campaign: one("c-finance"), pillar: one("m-payback"), stage: one("decide") }),
    ).toMatchObject({
      ...{ campaignId: "c-finance", pillarId: "m-payback", stage: "decide" },
      reasons: { campaignId: said, pillarId: said, stage: said },
    });
  });

  it("gives way to what is inherited, which says where it comes from", () => {
    const where = { key: "because.fromProject", params: { name: "Finance" } };
    const guess = { pillarId: "m-quiet", stage: "aware", because: where };
    expect(along({ pillar: one("m-payback"), stage: one("decide") }, guess)).toMatchObject({
      ...{ pillarId: "m-quiet", stage: "aware" },
      reasons: { pillarId: where, stage: where },
    });
  });

  it("is only offered where that is not clear, and a campaign then not at all", () => {
    const found = along({
      ...{ campaign: one("c-finance", "maybe"), pillar: one("m-payback", "maybe") },
      stage: one("decide", "maybe"),
    });
    expect(found).toMatchObject({ perhaps: { pillarId: "m-payback", stage: "decide" } });
    for (const field of ["campaignId", "pillarId", "stage"])
      expect(found).not.toHaveProperty(field);
    expect(found.reasons).toMatchObject({ pillarId: said, stage: said });
  });

  it("is nothing where nothing speaks for it, or too few words", () => {
    const few = [{ id: "decide", band: "suggested" as const, because: ["finance"] }];
    const found = along({ stage: few, pillar: one("m-payback", "none") });
    expect(Object.keys(found)).toEqual(["personaId", "reasons"]);
    expect(found.reasons).toEqual({ personaId: { key: "because.readerOfGoal" } });
  });

  it("says whom it is for and why: by words, by the campaign, by the goal", () => {
    const [first, second] = must(shelved.goals.find(({ id }) => id === "g-shortlist")).personaIds;
    const of = (given: Partial<Suggestions>) => along(given, {}, { goal: "g-shortlist" });
    expect(of({}).personaId).toBe(first);
    expect(of({ persona: one(must(second)) })).toMatchObject({
      ...{ personaId: second, reasons: { personaId: said } },
    });
    expect(along({ campaign: one("c-finance") }).reasons?.personaId).toEqual({
      key: "because.readerOfCampaign",
      params: { name: "The finance seat" },
    });
  });

  it("offers a part of a campaign that only words speak for, with the words of the title", () => {
    const title = "Write the sales follow-up for readers of the guide";
    const found = along({ campaign: one("c-tuesday") }, {}, { goal: "g-audit", title });
    expect(found.part?.id).toBe("pt-t5");
    expect(found.reasons?.part?.params?.["words"]).toMatch(/sales|guide|readers/);
    const left = along(
      { campaign: one("c-tuesday") },
      {},
      { goal: "g-audit", title, refused: ["part:pt-t5"] as never[] },
    );
    expect(left.part).toBeUndefined();
  });
});

describe("what is ruled out never comes along", () => {
  it("a campaign of another goal, or one that is over, inherited or not", () => {
    expect(along({ campaign: one("c-tuesday") })).not.toHaveProperty("campaignId");
    expect(along({}, { campaignId: "c-tuesday" })).not.toHaveProperty("campaignId");
    const over = shelved.campaigns.map((each) => ({ ...each, status: "done" }));
    const on = { campaigns: over };
    expect(along({ campaign: one("c-finance") }, {}, { on })).not.toHaveProperty("campaignId");
  });

  it("a message that is retired, or that the campaign leaves out", () => {
    const on = { pillars: shelved.pillars.map((each) => ({ ...each, retiredOn: "2026-01-01" })) };
    expect(along({ pillar: one("m-payback") }, {}, { on })).not.toHaveProperty("pillarId");
    const given = { campaign: one("c-finance"), pillar: one("m-quiet") };
    expect(along(given)).not.toHaveProperty("pillarId");
    expect(along(given, { pillarId: "m-quiet" }).pillarId).toBe("m-quiet");
  });

  it("a stage that is gone", () => {
    expect(along({ stage: one("gone") }, { stage: "gone" })).not.toHaveProperty("stage");
  });

  it("what a person refused", () => {
    const refused = ["campaign:c-finance", "pillar:m-payback", "stage:decide", "persona:p-finance"];
    const given = { campaign: one("c-finance"), pillar: one("m-payback"), stage: one("decide") };
    const found = along(given, { personaId: "p-finance" }, { refused: refused as never[] });
    for (const field of ["campaignId", "pillarId", "stage"])
      expect(found).not.toHaveProperty(field);
    expect(found.personaId).not.toBe("p-finance");
  });
});

describe("in the panel", () => {
  const TITLE = "Audit checklist with records and signatures for food plants";
  const first = async () => must((await contextAt(desk, KEY)).suggested[0]);
  const refuseIt = (what: "pillar" | "stage" | "campaign" | "persona" | "part", id: string) =>
    refuse(desk, { target: { key: KEY }, operation: operation(), what, id, at: "piece" }, OWN);

  it("a text that was read brings all of it, and every reason can be said in every language", async () => {
    await goTo(desk, TASK, "Page: Will it pay for itself? (payback calculator)");
    await paste(desk, KEY, textOf("A14"));
    const { campaignId, pillarId, personaId, reasons, stage } = await first();
    expect([campaignId, pillarId, personaId]).toEqual(["c-finance", "m-payback", "p-finance"]);
    expect(stage).toBeUndefined();
    for (const { key, params } of Object.values(must(reasons)))
      for (const locale of ["en", "de", "fr"] as const) {
        const sentence = words(locale)(key, params);
        expect(sentence).not.toBe(key);
        expect(sentence).not.toMatch(/[{}]/);
      }
  });

  it("nothing is linked by it", async () => {
    await goTo(desk, TASK, TITLE);
    await first();
    expect(await readDocument(await desk.db(), "link", KEY)).toBeUndefined();
  });

  it("what is refused does not come back for that piece, but with undo", async () => {
    await goTo(desk, TASK, TITLE);
    const { pillarId, campaignId } = await first();
    expect([pillarId, campaignId]).toEqual(["m-tuesday", "c-tuesday"]);
    const { operation: undone } = await refuseIt("pillar", "m-tuesday");
    expect(await first()).not.toHaveProperty("pillarId");
    expect((await first()).campaignId).toBe("c-tuesday");
    await undo(desk, { target: { key: KEY }, operation: operation(), undone }, OWN);
    expect((await first()).pillarId).toBe("m-tuesday");
    await refuseIt("campaign", "c-tuesday");
    expect(await first()).not.toHaveProperty("campaignId");
  });

  it("what is not there cannot be refused", async () => {
    await goTo(desk, TASK, TITLE);
    for (const what of ["pillar", "part"] as const)
      await expect(refuseIt(what, "gone")).rejects.toMatchObject({ code: "unknown-goal" });
    await refuseIt("part", "pt-t5");
  });
});

describe("a linked piece that lacks something its team asks for", () => {
  it("is told what its words speak for, where a finding asks for that", async () => {
    const stamp = { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" };
    await commit(await desk.db(), stamp, async (writer) => {
      for (const { body } of await writer.readUnder("workflow", ""))
        await writer.put("workflow", {
          ...body,
          graceDays: 0,
          steps: body.steps.map((step) => ({ ...step, ask: ["pillar"] })),
        });
    });
    const key = keyOf("A14");
    await linkAt(desk, key, { goalId: "g-decide", personaId: "p-finance" });
    await fill(desk, { target: { key }, operation: operation(), pillarId: null }, OWN);
    await paste(desk, key, textOf("A14"));
    const { findings, likely } = await contextAt(desk, key);
    expect(findings.map(({ rule }) => rule)).toContain("LINK-PARTIAL");
    expect(likely).toMatchObject({ pillarId: "m-payback" });
    await fill(desk, { target: { key }, operation: operation(), pillarId: "m-payback" }, OWN);
    expect((await contextAt(desk, key)).likely).toBeUndefined();
  });
});
