/** A change to the strategy that somebody proposes from the work. */
import { beforeEach, describe, expect, it } from "vitest";
import { undo } from "../../../utils/services/actions";
import { loadSample, removeSample } from "../../../utils/services/imports";
import { strategy } from "../../../utils/services/strategy";
import { suggest } from "../../../utils/services/suggest-change";
import { contextAt, deskWithFiles, freshDesk, goTo, operation, OWN, TAB } from "../desk";
import type { TestDesk } from "../desk";

const DOC = "gdoc:DEMO01brackenworks";
const NEW = "https://docs.google.com/document/d/1MadeUpUnknownDocumentOfTheReplicas00000001/edit";
const TEXT = "Speak to fitters too\nThey asked us at three fairs";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const as = async (me: string) => desk.saveSettings({ ...(await desk.settings()), me });
const say = (target: object) =>
  suggest(desk, { target: target as { key: string }, operation: operation(), text: TEXT }, OWN);
const kept = async () => (await strategy(desk)).suggestions;

describe("a suggestion", () => {
  it("is kept open with the piece it was made at, and who made it", async () => {
    await as("u-jules");
    await say({ key: DOC });
    expect(await kept()).toMatchObject([
      { text: TEXT, assetId: "A01", by: "u-jules", on: "2026-02-16", state: "open" },
    ]);
    const { findings } = await contextAt(desk, DOC);
    expect(findings).toEqual([]);
  });

  it("makes a piece known that nobody knew, and needs none at all", async () => {
    await goTo(desk, NEW, "A new draft");
    await say({ tabId: 1 });
    await goTo(desk, "https://app.asana.com/1/1100000000000/inbox");
    await suggest(desk, { target: { own: true }, operation: operation(), text: TEXT }, TAB);
    expect((await kept()).map(({ assetId }) => assetId)).toEqual([
      "gdoc:1MadeUpUnknownDocumentOfTheReplicas00000001",
      null,
    ]);
  });

  it("can be taken back", async () => {
    const { operation: undone } = await say({ key: DOC });
    await undo(desk, { target: { key: DOC }, operation: operation(), undone }, OWN);
    expect(await kept()).toEqual([]);
  });

  it("is not for those who only look", async () => {
    await as("u-darren");
    await expect(say({ key: DOC })).rejects.toMatchObject({ code: "viewer" });
  });

  it("on the sample goes with the sample", async () => {
    desk = freshDesk();
    await loadSample(desk, operation());
    await goTo(desk, "https://app.asana.com/1/1100000000000/inbox");
    await suggest(desk, { target: { own: true }, operation: operation(), text: TEXT }, TAB);
    expect(await kept()).toHaveLength(1);
    await removeSample(desk);
    expect(await kept()).toEqual([]);
  });
});
