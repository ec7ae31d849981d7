/** Pieces that say nearly the same, and the sentences both have where both can be read. */
import { beforeEach, describe, expect, it } from "vitest";
import { check } from "../../../utils/services/check";
import { pageByAddress, rememberPage } from "../../../utils/services/pages";
import { catchUp } from "../../../utils/services/review/catch-up";
import { deskWithFiles, OWN } from "../desk";
import type { TestDesk } from "../desk";
import { answerOrders } from "../fake-browser";
import { keyOf, paste, textOf } from "./draft-desk";

const STORY = keyOf("A02");
const STORY_URL = "https://docs.google.com/document/d/DEMO02brackenworks/edit";
const COPY = keyOf("A05");

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
  await paste(desk, STORY, textOf("A02"));
  await catchUp(desk);
});

const asked = () =>
  check(
    desk,
    { target: { key: COPY }, why: "asked", text: { from: "pasted", text: textOf("A02") } },
    OWN,
    () => undefined,
  );

describe("a draft that copies another piece", () => {
  it("names it, without sentences while the other one is not open", async () => {
    expect((await asked()).copies).toEqual([
      {
        key: STORY,
        title: "Customer story: Penhallow Foods, four plants",
        url: STORY_URL,
        sentences: [],
      },
    ]);
  });

  it("shows the sentences both have once the other one is open in a tab", async () => {
    await rememberPage(7, pageByAddress(STORY_URL));
    answerOrders((tabId) =>
      tabId === 7 ? { from: "export", text: textOf("A02"), links: [] } : undefined,
    );
    const [copy] = (await asked()).copies;
    expect(copy?.sentences).toHaveLength(3);
    const whole = textOf("A02").replace(/\s+/g, " ");
    for (const sentence of copy?.sentences ?? []) expect(whole).toContain(sentence);
  });

  it("is no copy when it says something else", async () => {
    const fit = await paste(desk, COPY, textOf("A14"));
    expect(fit.copies).toEqual([]);
  });
});
