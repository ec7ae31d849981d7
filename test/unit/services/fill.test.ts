/** Filling in single fields of a piece, tips beside findings, and suggestions because of words. */
import { beforeEach, describe, expect, it } from "vitest";
import type { FailureCode } from "../../../utils/messages/protocol";
import type { Body } from "../../../utils/messages/protocol";
import { answeredOf } from "../../../utils/model/answered";
import { Settings } from "../../../utils/model/settings";
import { fill, undo } from "../../../utils/services/actions";
import { tipShown } from "../../../utils/services/tips";
import { readDocument } from "../../../utils/store/read";
import { must } from "../brackenworks";
import { contextAt, deskWithFiles, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const A01 = "gdoc:DEMO01brackenworks";
const A05 = "gdoc:DEMO05brackenworks";
const TASK = "asana:1299999999999";
const TASK_URL = "https://app.asana.com/0/1200000000000/1299999999999";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});
const refused = (doing: Promise<unknown>, code: FailureCode) =>
  expect(doing).rejects.toMatchObject({ name: "Refusal", code });
const link = async (id: string) => (await readDocument(await desk.db(), "link", id))?.body;
const asset = async (id: string) => (await readDocument(await desk.db(), "asset", id))?.body;

describe("filling in", () => {
  type Fields = Omit<Body<"fill">, "target" | "operation">;
  const put = (key: string, fields: Fields) =>
    fill(desk, { target: { key }, operation: operation(), ...fields }, OWN);

  it.each([
    ["stage", { stage: "decide" }, { stage: "decide" }],
    ["part", { partId: "pt-t5" }, { partId: "pt-t5", campaignId: "c-tuesday" }],
    ["campaign", { campaignId: "c-next2" }, { campaignId: "c-next2", partId: null }],
    [
      "campaign with its part",
      { campaignId: "c-next2", partId: "pt-n1" },
      { campaignId: "c-next2", partId: "pt-n1" },
    ],
    ["the same campaign", { campaignId: "c-tuesday" }, { partId: "pt-t1" }],
    ["no campaign", { campaignId: null }, { campaignId: null, partId: null }],
    ["what else was thought of", { alternatives: "A film" }, { alternatives: "A film" }],
  ] as [string, Fields, object][])(
    "changes that field alone: %s",
    async (_what, fields, expected) => {
      const before = must(await link("A01"));
      const done = await put(A01, fields);
      const by = { source: "person", linkedBy: "you" };
      expect(await link("A01")).toEqual({ ...before, ...expected, ...by });
      await undo(
        desk,
        { target: { key: A01 }, operation: operation(), undone: done.operation },
        OWN,
      );
      expect(await link("A01")).toEqual(before);
    },
  );

  it("writes a message with the goal it is for, and who said so", async () => {
    const before = must(await link("A02"));
    await put("gdoc:DEMO02brackenworks", { pillarId: "m-tuesday" });
    const after = must(await link("A02"));
    const main = must(before.main);
    expect(after.to[main]).toEqual({
      ...before.to[main],
      ...{ pillarId: "m-tuesday", by: "you", at: "2026-02-16T12:00:00.000Z" },
    });
  });

  it("writes a message before any goal too", async () => {
    await goTo(desk, TASK_URL, "A new task");
    await linkAt(desk, TASK, { goalId: null });
    await put(TASK, { pillarId: "m-tuesday" });
    expect(await link(TASK)).toMatchObject({ main: null, before: { pillarId: "m-tuesday" } });
  });

  it("gives a piece its owner and its day, linked or not, known or not", async () => {
    await put(A05, { ownerId: "u-priya", scheduledOn: "2026-02-20" });
    expect(await asset("A05")).toMatchObject({ ownerId: "u-priya", scheduledOn: "2026-02-20" });
    expect((await link("A05"))?.source).toBe("imported");
    await goTo(desk, TASK_URL, "A new task");
    await put(TASK, { ownerId: "u-priya" });
    expect(await asset(TASK)).toMatchObject({ title: "A new task", ownerId: "u-priya" });
  });

  it("keeps what a person says about a reader's question, until they take it back", async () => {
    const [first, second] = ["What do I do when it stops?", "constructor"];
    const before = must(await link("A01"));
    const say = (question: string, value: boolean | null) =>
      put(A01, { answered: { question, value } });
    await say(first, true);
    await say(second, false);
    const flipped = await say(first, false);
    expect(answeredOf(await link("A01"))).toEqual(
      Object.fromEntries([
        [first, false],
        [second, false],
      ]),
    );
    expect(await link("A01")).toMatchObject({ to: before.to, source: "person", linkedBy: "you" });
    await undo(
      desk,
      { target: { key: A01 }, operation: operation(), undone: flipped.operation },
      OWN,
    );
    expect(answeredOf(await link("A01"))).toMatchObject({ [first]: true });
    await say(first, null);
    await say(second, null);
    expect(await link("A01")).not.toHaveProperty("answered");
  });

  it("reads nothing out of answers that are none", async () => {
    const some = must(await link("A01"));
    expect(answeredOf({ ...some, answered: { "Who pays?": "yes" } })).toEqual({});
    expect(answeredOf(undefined)).toEqual({});
  });

  it("of a link that is not there is refused, and nothing is stored", async () => {
    await goTo(desk, TASK_URL, "A new task");
    await refused(put(TASK, { stage: "decide", ownerId: "u-jules" }), "changed-since");
    const answered = { question: "Who pays?", value: true };
    await refused(put(TASK, { answered }), "changed-since");
    expect(await asset(TASK)).toBeUndefined();
  });

  it("is refused to a viewer", async () => {
    await desk.saveSettings(Settings.parse({ me: "u-darren" }));
    await refused(put(A01, { stage: "decide" }), "viewer");
  });
});

describe("a tip", () => {
  const tip = async () => (await contextAt(desk, A05)).tip;

  it("is that of the first finding, and rests for two weeks on this device", async () => {
    const { findings } = await contextAt(desk, A05);
    const [first, second] = findings.map(({ rule }) => rule);
    expect([first, await tip()]).toEqual(["LINK-NONE", "LINK-NONE"]);
    expect(await tip()).toBe("LINK-NONE");
    await tipShown(desk, "LINK-NONE");
    expect(await tip()).toBe(second);
    await tipShown(desk, must(second));
    expect(await tip()).toBeUndefined();
    desk.at("2026-03-01T12:00:00.000Z");
    expect(await tip()).toBeUndefined();
    desk.at("2026-03-02T12:00:00.000Z");
    expect(await tip()).toBe("LINK-NONE");
  });

  it("is none where a person does not want any, or nothing was found", async () => {
    expect((await contextAt(desk, A01)).tip).toBeUndefined();
    await desk.saveSettings(Settings.parse({ tips: false }));
    expect(await tip()).toBeUndefined();
  });
});

describe("a suggestion because of words", () => {
  const seen = async (title: string) => (await goTo(desk, TASK_URL, title)).suggested;

  it("stands before what is chosen most, with the words", async () => {
    expect((await seen("An auditor's corrective action checklist"))[0]).toMatchObject({
      goalId: "g-audit",
      personaId: "p-quality",
      because: {
        key: "because.words",
        params: { words: "checklist, auditor, corrective" },
      },
    });
  });

  it("is none for one word alone", async () => {
    for (const { because } of await seen("A word on calibration"))
      expect(because.key).not.toBe("because.words");
  });

  it("stands behind what was last chosen in the same place", async () => {
    await goTo(desk, "https://app.asana.com/0/1200000000000/1299999999998", "First");
    await linkAt(desk, "asana:1299999999998", { goalId: "g-expand" });
    const keys = (await seen("An auditor's corrective action checklist")).map((one) => [
      one.goalId,
      one.because.key,
    ]);
    expect(keys.slice(0, 2)).toEqual([
      ["g-expand", "because.lastIn"],
      ["g-audit", "because.words"],
    ]);
  });
});
