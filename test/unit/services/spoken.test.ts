/** What a piece speaks for: its own text where it was read, else its title, notes and where it lies. */
import { beforeEach, describe, expect, it } from "vitest";
import { spokenFor } from "../../../utils/services/spoken";
import { dossierOf, knownOf } from "../../../utils/services/facts";
import { shelf } from "../../../utils/services/strategy";
import { commit } from "../../../utils/store/write";
import { must } from "../brackenworks";
import { contextAt, deskWithFiles, goTo, operation } from "../desk";
import type { TestDesk } from "../desk";
import { paste, textOf } from "./draft-desk";

const TASK = "https://app.asana.com/0/1200000000000/1299999999901";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

/** The goals a task's words speak for, likeliest first. */
async function spoken(title: string, around: readonly string[] = []) {
  const { key } = await goTo(desk, TASK, title);
  const db = await desk.db();
  const [shelved, dossier] = await Promise.all([shelf(db, desk.now()), dossierOf(db, must(key))]);
  const { goal } = await spokenFor(
    desk,
    db,
    shelved,
    knownOf(shelved, dossier, title),
    dossier.read,
    around,
  );
  return goal;
}
const first = async (...given: Parameters<typeof spoken>): Promise<string> =>
  must((await spoken(...given))[0]).id;

describe("a piece nobody read", () => {
  it("speaks through its title", async () => {
    expect(await first("Audit checklist for the auditor's visit")).toBe("g-audit");
    expect(await first("Payback calculator for the finance director")).toBe("g-decide");
  });

  it("speaks through the names of where it lies, too", async () => {
    const [bare] = await spoken("Draft 3");
    expect(must(bare).band).toBe("none");
    expect(await first("Draft 3", ["Audit records and auditor checklists"])).toBe("g-audit");
  });
});

describe("a piece whose text was read", () => {
  const key = "asana:1299999999901";

  it("speaks through that text, whatever its title and place say", async () => {
    await goTo(desk, TASK, "Draft 3");
    await paste(desk, key, textOf("A14"));
    expect(await first("Audit checklist", ["Audit records"])).toBe("g-decide");
    const { suggested } = await contextAt(desk, key);
    expect(suggested[0]).toMatchObject({ goalId: "g-decide", personaId: "p-finance" });
  });

  it("speaks through its title again once the strategy is another", async () => {
    await goTo(desk, TASK, "Draft 3");
    await paste(desk, key, textOf("A14"));
    const db = await desk.db();
    await commit(db, { id: operation(), by: "me", at: "2026-02-16T12:00:00Z" }, async (writer) => {
      const { body } = must(await writer.read("goal", "g-decide"));
      await writer.put("goal", { ...body, status: "retired" });
    });
    const goals = await spoken("Audit checklist");
    expect(must(goals[0]).id).toBe("g-audit");
    expect(goals.map(({ id }) => id)).not.toContain("g-decide");
    const { suggested } = await contextAt(desk, key);
    expect(suggested.map(({ goalId }) => goalId)).not.toContain("g-decide");
  });
});

describe("suggestions in the panel", () => {
  it("name the words they rest on", async () => {
    const title = "Audit checklist with records and signatures";
    const { suggested } = await goTo(desk, TASK, title);
    expect(suggested[0]).toMatchObject({
      ...{ goalId: "g-audit", personaId: "p-quality", because: { key: "because.words" } },
    });
    const words = String(must(suggested[0]).because.params?.["words"]).split(", ");
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(title.toLowerCase()).toContain(word);
  });
});
