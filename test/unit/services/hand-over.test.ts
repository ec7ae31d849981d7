/** Work changes hands: ten pieces in one action, one line of history each, at once or on a day to come. */
import { describe, expect, it } from "vitest";
import type { Body } from "../../../utils/messages/protocol";
import { undoReview } from "../../../utils/services/answers";
import { catchUp } from "../../../utils/services/review/catch-up";
import { audit } from "../../../utils/services/team/audit";
import { handOver, handovers } from "../../../utils/services/team/hand-over";
import { openPieces } from "../../../utils/services/team/open-pieces";
import { allOf } from "../../../utils/store/read";
import { deskWithFiles, operation } from "../desk";
import type { TestDesk } from "../desk";

async function ownedBy(desk: TestDesk, ownerId: string): Promise<string[]> {
  const { docs } = await allOf(await desk.db(), "asset");
  return docs.filter(({ body }) => body.ownerId === ownerId).map(({ body }) => body.id);
}

const PIECES = ["A01", "A02", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11"];

/** A desk on which Marek has ten pieces in hand, whoever had them before. */
async function deskWithTen(): Promise<TestDesk> {
  const desk = await deskWithFiles();
  const { docs } = await allOf(await desk.db(), "asset");
  for (const id of PIECES) {
    const from = docs.find(({ body }) => body.id === id)?.body.ownerId ?? "";
    await handOver(desk, { ...to("u-marek"), from, pieces: [id] });
  }
  return desk;
}

function to(whom: string | null, over: Partial<Body<"handOver">> = {}): Body<"handOver"> {
  return {
    ...{ operation: operation(), from: "u-marek", to: whom, teamId: null, on: "2026-02-16" },
    ...{ pieces: PIECES, ...over },
  };
}

describe("at once", () => {
  it("ten pieces move in one action, with one line each; all of it can be taken back", async () => {
    const desk = await deskWithTen();
    desk.at("2026-02-16T13:00:00.000Z");
    const body = to("u-priya", { teamId: "t-content" });
    expect(await handOver(desk, body)).toEqual({ moved: 10, waits: false });
    const { lines } = await audit(desk, {
      ...{ kind: "pieces", by: null, from: null, to: null, after: null, most: 100 },
    });
    const own = lines.filter(({ at }) => at === "2026-02-16T13:00:00.000Z");
    expect(own).toHaveLength(10);
    expect(new Set(own.flatMap(({ fields }) => fields))).toEqual(new Set(["ownerId", "teamId"]));
    expect(new Set(own.map((line) => line.operation)).size).toBe(1);
    await undoReview(desk, { operation: operation(), undone: [body.operation] });
    expect(await ownedBy(desk, "u-marek")).toEqual(expect.arrayContaining(PIECES));
  });

  it("leaves what is somebody else's, and goes to people and teams that are known", async () => {
    const desk = await deskWithTen();
    const gone = { from: "u-aled", pieces: ["A04"] };
    expect(await handOver(desk, to("u-priya", gone))).toEqual({ moved: 0, waits: false });
    const bad = { code: "bad-request" };
    await expect(handOver(desk, to("u-nobody"))).rejects.toMatchObject(bad);
    await expect(handOver(desk, to(null, { teamId: "t-none" }))).rejects.toMatchObject(bad);
    await expect(handOver(desk, to(null))).rejects.toMatchObject(bad);
  });
});

describe("on a day to come", () => {
  it("moves nothing before, and what is still theirs on the day", async () => {
    const desk = await deskWithTen();
    const asked = to("u-priya", { on: "2026-03-01" });
    expect(await handOver(desk, asked)).toEqual({ moved: 0, waits: true });
    expect(await handovers(desk)).toMatchObject([{ on: "2026-03-01", from: "u-marek" }]);
    await handOver(desk, to("u-aled", { pieces: ["A04"] }));
    desk.at("2026-02-28T12:00:00.000Z");
    await catchUp(desk);
    expect(await ownedBy(desk, "u-marek")).toEqual(expect.arrayContaining(["A01"]));
    desk.at("2026-03-01T08:00:00.000Z");
    await catchUp(desk);
    expect(await handovers(desk)).toEqual([]);
    const now = await ownedBy(desk, "u-priya");
    expect(now).toEqual(expect.arrayContaining(PIECES.filter((id) => id !== "A04")));
    expect(await ownedBy(desk, "u-aled")).toContain("A04");
    expect(now).not.toContain("A04");
  });
});

it("offers what a person has in hand, and nothing that is out", async () => {
  const desk = await deskWithFiles();
  const { pieces, more } = await openPieces(desk, { ownerId: "u-marek" });
  expect(more).toBe(false);
  expect(pieces.length).toBeGreaterThan(0);
  expect(pieces.filter(({ status }) => !/^(idea|draft|review)$/.test(status))).toEqual([]);
  const own = await ownedBy(desk, "u-marek");
  expect(pieces.filter(({ id }) => !own.includes(id))).toEqual([]);
});
