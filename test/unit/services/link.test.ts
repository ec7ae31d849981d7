/** A piece that goes to another goal leaves behind what was lost with the former one. */
import { beforeEach, describe, expect, it } from "vitest";
import type { EntityOf } from "../../../utils/model/entities";
import { readMainTarget } from "../../../utils/model/link";
import { link } from "../../../utils/services/actions";
import { nextLink } from "../../../utils/services/link";
import { readDocument } from "../../../utils/store/read";
import { commit } from "../../../utils/store/write";
import { must } from "../brackenworks";
import { deskWithFiles, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const A01 = "gdoc:DEMO01brackenworks";
let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});
const linked = async () => must(await readDocument(await desk.db(), "link", "A01")).body;
const pillarOf = (one: EntityOf<"link">) => readMainTarget(one)?.pillarId;
async function retire(retiredOn: string): Promise<void> {
  const at = desk.now().toISOString();
  await commit(await desk.db(), { id: operation(), by: "me", at }, async (writer) => {
    const { body } = must(await writer.read("pillar", "m-tuesday"));
    await writer.put("pillar", { ...body, retiredOn });
  });
}

describe("to another goal", () => {
  it("a message in force stays, one that was retired does not", async () => {
    expect(pillarOf(await linked())).toBe("m-tuesday");
    await linkAt(desk, A01, { goalId: "g-expand" });
    expect(pillarOf(await linked())).toBe("m-tuesday");
    await retire("2026-02-01");
    await linkAt(desk, A01, { goalId: "g-shortlist" });
    expect(pillarOf(await linked())).toBeNull();
  });

  it("the former goal's campaign and part stay behind", async () => {
    expect(await linked()).toMatchObject({ campaignId: "c-tuesday", partId: "pt-t1" });
    await linkAt(desk, A01, { goalId: "g-expand" });
    expect(await linked()).toMatchObject({ main: "g-expand", campaignId: null, partId: null });
  });

  it("a campaign of that goal stays, and one that is named comes", async () => {
    const body = { target: { key: A01 }, personaId: "p-ops", why: "Nine of 14 asked for it." };
    const named = { ...body, goalId: "g-expand", campaignId: "c-next2" };
    await link(desk, { ...named, operation: operation() }, OWN);
    expect(await linked()).toMatchObject({ campaignId: "c-next2", partId: null });
    await link(
      desk,
      { ...body, goalId: "g-audit", campaignId: "c-next2", operation: operation() },
      OWN,
    );
    expect(await linked()).toMatchObject({ main: "g-audit", campaignId: "c-next2" });
    await linkAt(desk, A01, { goalId: "g-expand" });
    expect(await linked()).toMatchObject({ main: "g-expand", campaignId: "c-next2" });
  });

  it("or to a campaign that is not there is refused", async () => {
    const body = { target: { key: A01 }, operation: operation(), personaId: null, why: "" };
    await expect(
      link(desk, { ...body, goalId: "g-expand", campaignId: "c-none" }, OWN),
    ).rejects.toMatchObject({ code: "unknown-goal" });
  });
});

describe("to the same goal", () => {
  it("everything stays, also what was retired", async () => {
    await retire("2026-02-01");
    const before = await linked();
    await linkAt(desk, A01, { goalId: "g-audit", why: "Other words" });
    const after = await linked();
    expect(pillarOf(after)).toBe("m-tuesday");
    expect(after).toMatchObject({ campaignId: before.campaignId, partId: before.partId });
  });
});

it("first linked stays the day it was first linked", () => {
  const choice = { goalId: "g-audit", personaId: null, why: " w " };
  const stamp = (today: string) => ({ by: "me", at: `${today}T12:00:00Z`, today, version: "v3" });
  const first = nextLink(undefined, "a", choice, stamp("2026-02-01"));
  const second = nextLink(first, "a", { ...choice, alternatives: "x" }, stamp("2026-02-09"));
  expect(first).toMatchObject({ firstLinkedOn: "2026-02-01", to: { "g-audit": { why: "w" } } });
  expect(second).toMatchObject({
    ...{ firstLinkedOn: "2026-02-01", linkedOn: "2026-02-09", alternatives: "x" },
  });
  expect(nextLink(second, "a", choice, stamp("2026-02-10")).alternatives).toBe("x");
});

it("named by its id is the piece that is here, and is not written over", async () => {
  const before = must(await readDocument(await desk.db(), "asset", "A01")).body;
  await linkAt(desk, "A01", { goalId: "g-decide" });
  expect(must(await readDocument(await desk.db(), "asset", "A01")).body).toEqual(before);
  expect((await linked()).main).toBe("g-decide");
});
