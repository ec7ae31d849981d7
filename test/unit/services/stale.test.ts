/** A text that was read before the strategy changed: no rule takes what it said then for what it says now. */
import { beforeEach, describe, expect, it } from "vitest";
import type { EntityOf, EntityType } from "../../../utils/model/entities";
import { readDocument } from "../../../utils/store/read";
import { commit } from "../../../utils/store/write";
import { must } from "../brackenworks";
import { contextAt, deskWithFiles, goTo, operation } from "../desk";
import type { TestDesk } from "../desk";
import { keyOf, paste, textOf } from "./draft-desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const rules = async (id: string): Promise<string[]> =>
  (await contextAt(desk, keyOf(id))).findings.map(({ rule }) => rule);

async function amend<T extends EntityType>(
  type: T,
  id: string,
  over: Partial<EntityOf<T>>,
): Promise<void> {
  const stamp = { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" };
  await commit(await desk.db(), stamp, async (writer) => {
    const { body } = must(await writer.read(type, id));
    await writer.put(type, { ...body, ...over });
  });
}

describe("a text that was read before", () => {
  it("is not held to speak for a reader whose words are others now", async () => {
    await paste(desk, keyOf("A11"), textOf("A11"));
    expect(await rules("A11")).toContain("FIT-PERSONA");
    await amend("persona", "p-maint", { signals: ["conveyor overhaul"] });
    expect(await rules("A11")).not.toContain("FIT-PERSONA");
  });

  it("is not held against a reader whose new words it may hold", async () => {
    await paste(desk, keyOf("A11"), textOf("A11"));
    expect(await rules("A11")).toContain("FIT-PERSONA");
    const other = must(await readDocument(await desk.db(), "persona", "p-maint")).body;
    await amend("persona", "p-quality", { signals: other.signals });
    expect(await rules("A11")).not.toContain("FIT-PERSONA");
    await paste(desk, keyOf("A11"), textOf("A11"));
    expect(await rules("A11")).not.toContain("FIT-PERSONA");
  });

  it("is not said to lack a message whose words are others now", async () => {
    await amend("meta", "workspace", { rules: { set: "full", teams: {} } });
    const long = "The kettle is new and the windows are clean. ".repeat(30);
    await paste(desk, keyOf("A02"), long);
    expect(await rules("A02")).toContain("FIT-PILLAR");
    await amend("pillar", "m-oneway", { signals: ["kettle"] });
    expect(await rules("A02")).not.toContain("FIT-PILLAR");
  });

  it("breaks what it broke, whatever else changed, and nothing that was taken off the list", async () => {
    await paste(desk, keyOf("A14"), textOf("A08"));
    expect(await rules("A14")).toContain("NOT-DOING");
    await amend("persona", "p-maint", { signals: ["conveyor overhaul"] });
    await amend("goal", "g-audit", { name: "Audits, calmly" });
    expect(await rules("A14")).toContain("NOT-DOING");
    await amend("notdoing", "n-discount", { text: "Balloons", signals: ["balloon"] });
    expect(await rules("A14")).not.toContain("NOT-DOING");
  });

  it("breaks a new decision by its title without being read again", async () => {
    await paste(desk, keyOf("A14"), textOf("A14"));
    expect(await rules("A14")).not.toContain("NOT-DOING");
    await amend("notdoing", "n-discount", { text: "Calculators", signals: ["payback calculator"] });
    expect(await rules("A14")).toContain("NOT-DOING");
  });
});

describe("a piece that only lies in a mapped project", () => {
  it("is asked for its goal, and not for a part of the plan", async () => {
    await amend("meta", "workspace", { rules: { set: "full", teams: {} } });
    const stamp = { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" };
    await commit(await desk.db(), stamp, async (writer) => {
      await writer.put("place", {
        ...{ id: "asana-project:1200000000000", campaignId: "c-tuesday", refused: {} },
      });
    });
    const url = "https://app.asana.com/0/1200000000000/1299999999901";
    const { state, findings } = await goTo(desk, url, "A new task");
    expect(state).toBe("unlinked");
    expect(findings.map(({ rule }) => rule)).not.toContain("PLAN-NOPART");
  });
});
