/** What one person is told about our words and about their own work, and nobody else's. */
import { beforeEach, describe, expect, it } from "vitest";
import { setStatus } from "../../../utils/services/actions";
import { examples } from "../../../utils/services/person/examples";
import { myPart } from "../../../utils/services/person/my-part";
import { catchUp } from "../../../utils/services/review/catch-up";
import { startOnePage } from "../../../utils/services/start";
import { allOf } from "../../../utils/store/read";
import { pieces } from "../brackenworks";
import { deskWithFiles, freshDesk, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
  await catchUp(desk);
});

const as = async (me: string | null) => desk.saveSettings({ ...(await desk.settings()), me });
const titlesOf = async (owner: string) => {
  const { docs } = await allOf(await desk.db(), "asset");
  return docs
    .map(({ body }) => body)
    .filter(({ ownerId, status }) => ownerId === owner && /^(draft|review)$/.test(status))
    .map(({ title }) => title);
};

describe("one's own part", () => {
  it("is one's own pieces in work, their readers, and the goals they serve in their order", async () => {
    await as("u-priya");
    const { name, pieces: mine, goals, readers, more } = await myPart(desk);
    expect([name, more]).toEqual(["Priya Raman", false]);
    expect(mine.map(({ title }) => title).sort()).toEqual((await titlesOf("u-priya")).sort());
    expect(goals.map(({ code }) => code)).toEqual([...goals.map(({ code }) => code)].sort());
    expect(goals.find(({ code }) => code === "G4")?.kpi).toMatchObject({ now: { value: 21 } });
    const served = new Set(mine.flatMap(({ personaId }) => personaId ?? []));
    expect(new Set(readers.map(({ id }) => id))).toEqual(served);
  });

  it("holds nothing of anybody else, and nothing before they said who they are", async () => {
    await as("u-marek");
    const { pieces: mine } = await myPart(desk);
    expect(mine.length).toBeGreaterThan(0);
    for (const title of await titlesOf("u-priya"))
      expect(mine.map((one) => one.title)).not.toContain(title);
    await as(null);
    expect(await myPart(desk)).toEqual({ pieces: [], more: false, goals: [], readers: [] });
  });

  it("loses a piece once it is live", async () => {
    await as("u-priya");
    const key = "gdoc:DEMO01brackenworks";
    await setStatus(desk, { target: { key }, operation: operation(), status: "live" }, OWN);
    await catchUp(desk);
    expect((await myPart(desk)).pieces.map((one) => one.key)).not.toContain(key);
  });
});

describe("examples of our words", () => {
  it("are all from the own strategy, the why of the piece that is named", async () => {
    const said = await examples(desk);
    expect(Object.keys(said)).toHaveLength(12);
    const piece = pieces.find(({ title }) => title === said.piece);
    expect(piece?.currentLink?.why).toBe(said.why);
    expect(said.goal).toBe("G1 Multi-site food groups shortlist us before they talk to sales");
  });

  it("are left out where there are none", async () => {
    desk = freshDesk();
    const answers = {
      ...{ change: "More groups", reader: "Directors", asksFirst: "", known: "", decides: "" },
      measure: { name: "Shortlists", now: null, target: null, by: null },
      ...{ notDoing: [], process: "" },
    };
    await startOnePage(desk, { answers, operation: operation() });
    const goal = "G1 More groups";
    expect(await examples(desk)).toEqual({ goal, number: "Shortlists", reader: "Directors" });
    await linkAt(desk, "asana:1200000000051", { goalId: "g-1", personaId: "p-1", why: "So it is" });
    expect(await examples(desk)).toMatchObject({ why: "So it is" });
  });
});
