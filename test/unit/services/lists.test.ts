/** All of a list at once: what others said meanwhile stays, and so does what was said before. */
import { beforeEach, describe, expect, it } from "vitest";
import { MOST_LINKED, listRequests } from "../../../utils/messages/list-requests";
import type { Body } from "../../../utils/messages/protocol";
import type { RowSeen } from "../../../utils/messages/row-requests";
import { fill } from "../../../utils/services/actions";
import { linkEach, proposals } from "../../../utils/services/lists/each";
import { piecesHere } from "../../../utils/services/lists/pieces-here";
import { undoMany } from "../../../utils/services/pieces/undo";
import { catchUp } from "../../../utils/services/review/catch-up";
import { rowStates } from "../../../utils/services/rows/states";
import { shelf } from "../../../utils/services/strategy";
import { allOf, readAssetAt, readDocument } from "../../../utils/store/read";
import { sight } from "../../../utils/store/sightings";
import { commit } from "../../../utils/store/write";
import { contextAt, deskWithFiles, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
const PROJECT = "asana-project:1200000000001";
const PIECE = "asana:81";

const meet = async (keys: string[]): Promise<void> => {
  const rows = keys.map((key): RowSeen => ({
    ...{ keys: [key], kind: "task", title: `Title of ${key}`, url: "https://app.asana.com/0/0/1" },
    container: PROJECT,
  }));
  await (
    await rowStates(desk, { tool: "asana", rows }, {})
  ).remembered;
};
type Item = Body<"linkEach">["items"][number];
const linkAll = (items: Item[], id = operation()) =>
  linkEach(desk, { operation: id, from: 0, items });
/** What is stored as the link of a piece. */
const stored = async (key = PIECE) => {
  const db = await desk.db();
  const asset = await readAssetAt(db, key);
  return (await readDocument(db, "link", asset?.body.id ?? ""))?.body;
};
/** What the panel says of the project's pieces. */
const here = async () => {
  const db = await desk.db();
  const page = { tool: "asana", view: "list", url: "", layoutChanged: false } as const;
  return piecesHere(db, await shelf(db, desk.now()), { ...page, key: PROJECT });
};
const retire = async (goalId: string): Promise<void> => {
  const db = await desk.db();
  const by = { id: operation(), by: "you", at: "2026-02-16T12:00:00.000Z" };
  await commit(db, by, async (writer) => {
    const goal = await writer.read("goal", goalId);
    if (goal) await writer.put("goal", { ...goal.body, status: "retired" });
  });
};

beforeEach(async () => {
  desk = await deskWithFiles();
  await meet([PIECE, "asana:82", "asana:83"]);
});

describe("a piece that was linked meanwhile", () => {
  it("stays as it was linked, and is named with the reason", async () => {
    await linkAt(desk, PIECE, { goalId: "g-decide", why: "Somebody else said so" });
    const linked = await linkAll([
      { key: PIECE, goalId: "g-audit" },
      { key: "asana:82", goalId: "g-audit" },
    ]);
    expect(linked).toEqual({ done: 1, left: [{ title: "Title of asana:81", because: "linked" }] });
    const { link } = await contextAt(desk, PIECE);
    expect(link).toMatchObject({ goalId: "g-decide", why: "Somebody else said so" });
  });

  it("stays so also when the link comes while the message is on its way", async () => {
    const meanwhile = linkAt(desk, PIECE, { goalId: "g-decide" });
    const [linked] = await Promise.all([linkAll([{ key: PIECE, goalId: "g-audit" }]), meanwhile]);
    const { link } = await contextAt(desk, PIECE);
    expect(link?.goalId).toBe("g-decide");
    expect(linked.done + linked.left.length).toBe(1);
  });

  it("is not touched by taking the others back", async () => {
    await linkAt(desk, PIECE, { goalId: "g-decide" });
    const undone = operation();
    const items = [PIECE, "asana:82"].map((key) => ({ key, goalId: "g-audit" }));
    await linkAll(items, undone);
    const body = { operation: operation(), undone, from: 0, count: 2, more: false };
    expect(await undoMany(desk, body)).toMatchObject({ done: 1, left: [] });
    expect((await contextAt(desk, PIECE)).link?.goalId).toBe("g-decide");
    expect((await contextAt(desk, "asana:82")).link?.goalId).toBeUndefined();
  });
});

describe("what was linked and changed again since", () => {
  it("stays when all is taken back, and is named with the reason", async () => {
    const undone = operation();
    const items = [PIECE, "asana:82"].map((key) => ({ key, goalId: "g-audit" }));
    await linkAll(items, undone);
    await linkAt(desk, PIECE, { goalId: "g-decide" });
    const body = { operation: operation(), undone, from: 0, count: 2, more: false };
    expect(await undoMany(desk, body)).toMatchObject({
      ...{ done: 1, left: [{ title: "Title of asana:81", because: "since" }] },
    });
    expect((await contextAt(desk, PIECE)).link?.goalId).toBe("g-decide");
  });
});

describe("what was said before", () => {
  const all = {
    ...{ personaId: "p-finance", campaignId: "c-tuesday", pillarId: "m-tuesday", stage: "decide" },
  };
  const stages = async () => (await shelf(await desk.db(), desk.now())).stages;

  it("stays when the guess says nothing of it", async () => {
    const [first] = await stages();
    await linkAt(desk, PIECE, { goalId: null, why: "What I said" });
    const target = { key: PIECE };
    await fill(desk, { target, operation: operation(), stage: first?.id ?? "" }, OWN);
    await linkAll([{ key: PIECE, goalId: "g-audit" }]);
    const link = await stored();
    expect(link).toMatchObject({ main: "g-audit", stage: first?.id });
    expect(link?.to["g-audit"]).toMatchObject({ personaId: "p-quality", why: "What I said" });
  });

  it("stays when the guess says something else", async () => {
    const [first, other] = await stages();
    await linkAt(desk, PIECE, { goalId: null, why: "What I said" });
    const target = { key: PIECE };
    await fill(desk, { target, operation: operation(), stage: first?.id ?? "" }, OWN);
    await linkAll([{ ...all, key: PIECE, goalId: "g-audit", stage: other?.id }]);
    const link = await stored();
    expect(link?.stage).toBe(first?.id);
    expect(link?.to["g-audit"]).toMatchObject({ personaId: "p-quality", why: "What I said" });
  });

  it("is filled by the guess where nobody has said anything, as far as it is of the goal", async () => {
    const { campaigns, pillars, stages: known } = await shelf(await desk.db(), desk.now());
    const own = campaigns.find(({ goalId }) => goalId === "g-audit")?.id;
    const other = campaigns.find(({ goalId }) => goalId !== "g-audit")?.id;
    const said = { personaId: "p-finance", pillarId: pillars[0]?.id, stage: known[0]?.id };
    await linkAll([
      { ...said, key: PIECE, goalId: "g-audit", campaignId: own },
      { ...said, key: "asana:82", goalId: "g-audit", campaignId: other, personaId: "p-none" },
    ]);
    const first = await stored();
    expect(first).toMatchObject({ campaignId: own, stage: said.stage });
    expect(first?.to["g-audit"]).toMatchObject({
      ...{ personaId: "p-finance", pillarId: said.pillarId },
    });
    const second = await stored("asana:82");
    expect(second?.campaignId ?? null).toBeNull();
    expect(second?.to["g-audit"]?.personaId).toBeNull();
  });
});

describe("what cannot be linked", () => {
  it("is named with the reason, and the rest is done", async () => {
    await retire("g-decide");
    const linked = await linkAll([
      { key: PIECE, goalId: "g-decide" },
      { key: "asana:404", goalId: "g-audit" },
      { key: "asana:82", goalId: "g-audit" },
    ]);
    expect(linked.done).toBe(1);
    expect(linked.left.map(({ because }) => because)).toEqual(["closed", "gone"]);
    expect(await stored()).toBeUndefined();
  });

  it("is refused as a whole to a person who may only look", async () => {
    const { people } = await shelf(await desk.db(), desk.now());
    const me = people.find(({ access }) => access === "viewer")?.id ?? "";
    await desk.saveSettings({ ...(await desk.settings()), me });
    await expect(linkAll([{ key: PIECE, goalId: "g-audit" }])).rejects.toThrow("viewer");
  });
});

describe("one message", () => {
  it("asked twice links once and says the same", async () => {
    const id = operation();
    const items = [PIECE, "asana:82"].map((key) => ({ key, goalId: "g-audit" }));
    const first = await linkAll(items, id);
    expect(await linkAll(items, id)).toEqual(first);
  });

  it("takes as many pieces as are linked in one transaction, and names no more than it knows", () => {
    const body = (count: number) => ({
      ...{ operation: operation(), from: 0 },
      items: Array.from({ length: count }, (_, at) => ({
        key: `asana:${String(at)}`,
        goalId: "g",
      })),
    });
    const fits = (count: number) => listRequests.linkEach.body.safeParse(body(count)).success;
    expect([fits(MOST_LINKED), fits(MOST_LINKED + 1)]).toEqual([true, false]);
  });

  it("settles what the rule on unlinked pieces said", async () => {
    await linkAt(desk, PIECE, { goalId: null });
    desk.at("2026-04-16T12:00:00.000Z");
    await catchUp(desk);
    await linkAll([{ key: PIECE, goalId: "g-audit" }]);
    const asset = await readAssetAt(await desk.db(), PIECE);
    const { docs } = await allOf(await desk.db(), "closing", `${asset?.body.id ?? ""}~`);
    expect(docs.map(({ body }) => [body.ruleId, body.kind])).toContainEqual(["LINK-NONE", "fixed"]);
  });
});

describe("the pieces of a list", () => {
  it("are no ideas any more once their page says that they are worked on", async () => {
    const db = await desk.db();
    await linkAt(desk, PIECE, { goalId: null });
    const by = { id: operation(), by: "you", at: "2026-02-16T12:00:00.000Z" };
    await commit(db, by, async (writer) => {
      const asset = await writer.readAssetAt(PIECE);
      if (asset) await writer.put("asset", { ...asset.body, status: "idea" });
    });
    expect((await here()).list).toMatchObject({ counts: { idea: 1 } });
    expect((await here()).list.unlinked).not.toContain(PIECE);
    const container = { key: PROJECT };
    const page = { key: PIECE, kind: "task", url: "https://app.asana.com/0/0/1", container };
    await sight(db, { ...page, hostStatus: "section:Draft" }, "2026-02-16");
    expect((await contextAt(desk, PIECE)).status).toBe("draft");
    expect((await here()).list).toMatchObject({ counts: { idea: 0 } });
    expect((await here()).list.unlinked).toContain(PIECE);
  });

  it("that serve nothing yet are all told, more than are named", async () => {
    const keys = Array.from({ length: 130 }, (_, at) => `asana:9${String(at).padStart(3, "0")}`);
    await meet(keys);
    const { pieces, list } = await here();
    const named = pieces.filter(({ state }) => state === "unlinked").map(({ key }) => key);
    const { unlinked, counts } = list;
    expect(unlinked).toHaveLength(counts.unlinked);
    expect(unlinked).toEqual(expect.arrayContaining(keys));
    expect(unlinked.slice(0, named.length).sort()).toEqual(named.sort());
  });

  it("are proposed with what comes along, and linked as proposed", async () => {
    for (const one of ["asana:82", "asana:83"]) await linkAt(desk, one);
    const [found] = await proposals(desk, { keys: [PIECE] });
    expect(found?.guess).toMatchObject({ goalId: "g-audit" });
    const { goalId = "", personaId } = found?.guess ?? {};
    await linkAll([{ key: PIECE, goalId, personaId }]);
    expect((await contextAt(desk, PIECE)).link).toMatchObject({ goalId: "g-audit" });
  });
});
