/** What a piece inherits from where it lies, and what a person refused there for good. */
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { words } from "../../../utils/i18n";
import { link, undo } from "../../../utils/services/actions";
import { exportFile } from "../../../utils/services/exports";
import { importFiles, loadSample, removeSample } from "../../../utils/services/imports";
import { mapContainer, refuse } from "../../../utils/services/places/say";
import { catchUp } from "../../../utils/services/review/catch-up";
import { allOf, readDocument } from "../../../utils/store/read";
import { readReview } from "../../../utils/store/reviews";
import { commit } from "../../../utils/store/write";
import { must, STRATEGY, strategyText } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const PROJECT = "asana-project:1200000000000";
const task = (gid: number, project = "1200000000000"): string =>
  `https://app.asana.com/0/${project}/12999999999${String(gid).padStart(2, "0")}`;
const keyOf = (gid: number): string => `asana:12999999999${String(gid).padStart(2, "0")}`;

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const map = (campaignId: string | null, key = PROJECT, name?: string) =>
  mapContainer(
    desk,
    {
      ...{ target: { key }, operation: operation(), campaignId },
      container: { key, ...(name ? { name } : {}) },
    },
    OWN,
  );
const refuseAt = (key: string, goalId: string, at: "piece" | "container" = "piece") =>
  refuse(desk, { target: { key }, operation: operation(), what: "goal", id: goalId, at }, OWN);
const guesses = async (gid: number, title = `Task ${String(gid)}`, project?: string) =>
  (await goTo(desk, task(gid, project), title)).suggested;
async function linkTask(gid: number, goalId: string, along: object = {}): Promise<void> {
  await goTo(desk, task(gid), `Task ${String(gid)}`);
  const body = { goalId, personaId: null, why: "" };
  const target = { key: keyOf(gid) };
  await link(desk, { target, operation: operation(), ...body, ...along }, OWN);
}

describe("the order of what is inherited", () => {
  it("is: mapped by a person, twin, siblings, last chosen, own words, most used, the team's order", async () => {
    const reasons = async () =>
      (await guesses(90, "Demo brochure for the audit season")).map((one) => one.because.key);
    await linkTask(1, "g-shortlist");
    expect((await reasons())[0]).toBe("because.lastIn");
    await linkTask(2, "g-adopt");
    await linkTask(3, "g-adopt");
    await linkTask(4, "g-shortlist");
    await linkTask(5, "g-expand");
    expect(await reasons()).toEqual(["because.siblings", "because.siblings", "because.lastIn"]);
    await linkAt(desk, "gdoc:twin1", { goalId: "g-audit" });
    await commit(await desk.db(), stamp(), async (writer) => {
      const { body } = must(await writer.read("asset", "gdoc:twin1"));
      await writer.put("asset", { ...body, title: "The demo brochure for audit season" });
    });
    await catchUp(desk);
    expect((await reasons()).slice(0, 2)).toEqual(["because.twin", "because.siblings"]);
    await map("c-finance", PROJECT, "Finance seat");
    const [first, second, third] = await guesses(90, "Demo brochure for the audit season");
    expect(first).toMatchObject({
      goalId: "g-decide",
      campaignId: "c-finance",
      pillarId: "m-payback",
      because: { key: "because.fromProject", params: { name: "Finance seat" } },
    });
    expect(second).toMatchObject({ goalId: "g-audit", because: { key: "because.twin" } });
    expect(third?.because.key).toBe("because.siblings");
  });

  it("says how many siblings chose a goal, and brings along what most of them agree on", async () => {
    const along = { personaId: "p-quality", campaignId: "c-tuesday", pillarId: "m-tuesday" };
    await linkTask(1, "g-audit", { ...along, stage: "consider" });
    await linkTask(2, "g-audit", { ...along, stage: "decide" });
    await linkTask(3, "g-audit", { ...along, campaignId: null });
    const [first] = await guesses(4);
    const because = { key: "because.siblings", params: { count: 3 } };
    const [personaId, campaignId, pillarId] = [because, because, because];
    expect(first).toEqual({
      ...{ goalId: "g-audit", ...along, because },
      reasons: { personaId, campaignId, pillarId },
    });
  });

  it("puts a piece's own words behind all that", async () => {
    const title = "Payback calculator for the finance director before signature";
    const alone = await guesses(1, title, "1777777777777");
    expect(alone[0]).toMatchObject({ goalId: "g-decide", because: { key: "because.words" } });
    await linkTask(2, "g-expand");
    expect((await guesses(3, title)).map((one) => one.because.key).slice(0, 2)).toEqual([
      "because.lastIn",
      "because.words",
    ]);
  });

  it("offers a planned part whose name the title says, and takes none", async () => {
    await map("c-tuesday");
    const [first] = await guesses(1, "Write the sales follow-up for readers of the guide");
    expect(first?.part).toMatchObject({ id: "pt-t5", personaId: "p-quality", stage: "decide" });
    expect(Object.keys(must(first))).not.toContain("partId");
    const [other] = await guesses(2, "Something else entirely");
    expect(other?.part).toBeUndefined();
  });
});

const stamp = () => ({ id: operation(), by: "me", at: "2026-02-16T12:00:00Z" });

describe("a mapped project", () => {
  it("gives ten new tasks its goal, reader and campaign without a choice", async () => {
    await map("c-tuesday", PROJECT, "Any Tuesday");
    for (let gid = 10; gid < 20; gid++) {
      const { key, suggested, mapping, findings } = await goTo(desk, task(gid), `New ${gid}`);
      const [first] = suggested;
      expect(first).toMatchObject({ goalId: "g-audit", campaignId: "c-tuesday" });
      expect(["p-quality", "p-maint"]).toContain(first?.personaId);
      expect(mapping).toMatchObject({ campaignId: "c-tuesday", name: "Any Tuesday" });
      expect(findings.map(({ rule }) => rule)).not.toContain("LINK-NONE");
      const { goalId, personaId = null, campaignId } = must(first);
      const target = { key: must(key) };
      const body = { goalId, personaId, ...(campaignId ? { campaignId } : {}), why: "" };
      const { context } = await link(desk, { target, operation: operation(), ...body }, OWN);
      expect(context.link).toMatchObject({ goalId: "g-audit", campaignId: "c-tuesday" });
    }
  });

  it("links nothing by itself", async () => {
    await goTo(desk, task(1), "Task");
    await map("c-tuesday");
    expect((await contextAt(desk, keyOf(1))).state).toBe("unlinked");
    expect(await readDocument(await desk.db(), "link", keyOf(1))).toBeUndefined();
  });

  it("is taken away, and given back by undo", async () => {
    await map("c-tuesday");
    const { context, operation: undone } = await map(null);
    expect(context).toMatchObject({ state: "list", mapping: { key: PROJECT } });
    expect(context.mapping?.campaignId).toBeUndefined();
    const back = await undo(
      desk,
      { target: { key: PROJECT }, operation: operation(), undone },
      OWN,
    );
    expect(back.context.mapping?.campaignId).toBe("c-tuesday");
  });

  it("can be undone when it was new", async () => {
    const { operation: undone } = await map("c-tuesday");
    await undo(desk, { target: { key: PROJECT }, operation: operation(), undone }, OWN);
    expect((await guesses(1))[0]?.because.key).toBe("because.first");
    expect((await allOf(await desk.db(), "place")).docs).toEqual([]);
  });

  it("survives a full export and the same strategy file opened again", async () => {
    await map("c-tuesday", PROJECT, "Any Tuesday");
    const files = [{ name: STRATEGY, text: strategyText }];
    await importFiles(desk, { files, skip: [], operation: operation() });
    expect((await guesses(1))[0]?.campaignId).toBe("c-tuesday");
    const { name, json } = await exportFile(desk, { what: "all" });
    desk = freshDesk();
    await importFiles(desk, { files: [{ name, text: json }], skip: [], operation: operation() });
    expect((await guesses(2))[0]).toMatchObject({
      campaignId: "c-tuesday",
      because: { params: { name: "Any Tuesday" } },
    });
  });

  it("offers nothing of a campaign that is over", async () => {
    await map("c-tuesday");
    desk.at("2026-09-01T12:00:00.000Z");
    expect((await guesses(1)).map((one) => one.because.key)).not.toContain("because.fromHere");
  });

  it("is what the rules see, and they look again when it changes", async () => {
    const unlinked = "https://app.asana.com/0/1200000000000/1200000000018";
    await goTo(desk, unlinked, "Refresh website homepage hero");
    await catchUp(desk);
    const rulesOf = async () => must(await readReview(await desk.db(), "A18")).rules;
    expect(await rulesOf()).toContain("LINK-NONE");
    await map("c-tuesday");
    expect((await catchUp(desk)).whole).toBe(false);
    expect(await rulesOf()).not.toContain("LINK-NONE");
    await map(null);
    await catchUp(desk);
    expect(await rulesOf()).toContain("LINK-NONE");
  });

  it("names a campaign that goes by its name, without mapping it", async () => {
    const { mapping } = (await map(null, "asana-project:1200000000005", "Next two plants")).context;
    expect(mapping).toMatchObject({ likely: "c-next2", kind: "project" });
    expect(mapping?.campaignId).toBeUndefined();
  });

  it("must be a container, and the campaign must be there", async () => {
    await expect(map("c-tuesday", "asana:12")).rejects.toMatchObject({ code: "bad-request" });
    await expect(map("c-none")).rejects.toMatchObject({ code: "unknown-goal" });
  });
});

describe("a refused guess", () => {
  it("is not offered for that piece again, and still for others", async () => {
    const [first] = await guesses(1);
    const { context } = await refuseAt(keyOf(1), must(first).goalId);
    expect(context.suggested.map((one) => one.goalId)).not.toContain(first?.goalId);
    expect(context.suggested).toHaveLength(3);
    expect((await guesses(2))[0]?.goalId).toBe(first?.goalId);
  });

  it("of a project is offered nowhere in it, mapped or not", async () => {
    await map("c-tuesday");
    await goTo(desk, task(1), "Task");
    await refuseAt(keyOf(1), "g-audit", "container");
    for (const gid of [1, 2])
      expect((await guesses(gid)).map((one) => one.goalId)).not.toContain("g-audit");
    expect((await guesses(3, "Task", "1999999999999")).length).toBe(3);
  });

  it("comes back with undo", async () => {
    const [first] = await guesses(1);
    const { operation: undone } = await refuseAt(keyOf(1), must(first).goalId);
    const target = { key: keyOf(1) };
    const { context } = await undo(desk, { target, operation: operation(), undone }, OWN);
    expect(context.suggested[0]).toEqual(first);
  });

  it("stays refused at the piece's other place, and makes no piece of a page", async () => {
    await refuseAt("gdoc:DEMO05brackenworks", "g-shortlist");
    await goTo(desk, task(1), "Task");
    await refuseAt(keyOf(1), "g-shortlist");
    expect(await readDocument(await desk.db(), "asset", keyOf(1))).toBeUndefined();
  });

  it("of the sample goes with the sample", async () => {
    desk = freshDesk();
    await loadSample(desk, operation());
    await goTo(desk, task(1), "Task");
    await refuseAt(keyOf(1), "g-audit");
    await map("c-tuesday");
    expect((await allOf(await desk.db(), "place")).docs).toHaveLength(2);
    await removeSample(desk);
    expect((await allOf(await desk.db(), "place")).docs).toEqual([]);
  });

  it("needs a container where it is for one", async () => {
    await goTo(desk, "https://docs.google.com/document/d/loose12345/edit", "Loose");
    await expect(refuseAt("gdoc:loose12345", "g-audit", "container")).rejects.toMatchObject({
      code: "unknown-piece",
    });
  });
});

it("every guess has a reason that can be said, no goal is guessed twice, and never a refused one", async () => {
  const goals = ["g-shortlist", "g-decide", "g-adopt", "g-audit", "g-expand"];
  const say = words("en");
  const deed = fc.record({
    what: fc.constantFrom("link", "refuse", "refuse-all", "map"),
    goal: fc.constantFrom(...goals),
    gid: fc.integer({ min: 1, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 6 }), async (deeds) => {
      desk = await deskWithFiles();
      const refused = new Map<number, Set<string>>();
      for (const { what, goal, gid } of deeds) {
        await goTo(desk, task(gid), `Task ${String(gid)}`);
        if (what === "link") await linkTask(gid + 10, goal);
        else if (what === "map") await map("c-tuesday");
        else await refuseAt(keyOf(gid), goal, what === "refuse" ? "piece" : "container");
        if (what === "refuse") refused.set(gid, (refused.get(gid) ?? new Set()).add(goal));
        if (what === "refuse-all")
          for (const one of [1, 2, 3, 4])
            refused.set(one, (refused.get(one) ?? new Set()).add(goal));
      }
      for (const gid of [1, 2, 3, 4]) {
        const shown = await guesses(gid);
        const ids = shown.map(({ goalId }) => goalId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(shown.length).toBeLessThanOrEqual(3);
        for (const { goalId, because } of shown) {
          expect(refused.get(gid)?.has(goalId) ?? false).toBe(false);
          const sentence = say(because.key, because.params);
          expect(sentence).not.toBe(because.key);
          expect(sentence).not.toMatch(/[{}]/);
        }
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);
