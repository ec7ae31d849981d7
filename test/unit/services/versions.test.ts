/** Versions of the strategy: published whole or not at all, and what a version leaves behind. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Edit } from "../../../utils/messages/strategy-requests";
import { Settings } from "../../../utils/model/settings";
import { closeMany, undoReview } from "../../../utils/services/answers";
import { edit } from "../../../utils/services/editing/edit";
import { orphans } from "../../../utils/services/editing/orphans";
import { dropPending, explainPending } from "../../../utils/services/editing/pending";
import { publish } from "../../../utils/services/editing/publish";
import { versionSeen } from "../../../utils/services/editing/version-news";
import { importFiles } from "../../../utils/services/imports";
import { catchUp } from "../../../utils/services/review/catch-up";
import { review } from "../../../utils/services/review/queue";
import { strategy } from "../../../utils/services/strategy";
import { allOf } from "../../../utils/store/read";
import { must, STRATEGY, strategyText } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, operation } from "../desk";
import type { TestDesk } from "../desk";

const AUDIT_GUIDE = "gdoc:DEMO01brackenworks";
const SERIES = "gdoc:DEMO12brackenworks";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const note = (...edits: Edit[]) => edit(desk, { operation: operation(), when: "next", edits });
const now = (...edits: Edit[]) => edit(desk, { operation: operation(), when: "now", edits });
const retire = (id: string): Edit => ({ op: "retire", type: "goal", id, reason: "Too broad." });
const changed = (id: string, field: string, from: unknown, to: unknown): Edit => ({
  ...{ op: "edit", type: "goal", id, changes: [{ path: [field], from, to }] },
});
const said = {
  effectiveFrom: "2026-02-16",
  summary: "Fewer goals.",
  why: "Nobody could name six.",
  nextReviewOn: "2026-05-04",
  approvedBy: "u-ines",
};
const publishNow = (more: object = {}, id = operation()) =>
  publish(desk, { operation: id, ...said, ...more });
const goalOf = async (id: string) =>
  must((await strategy(desk)).goals.find((one) => one.id === id));
const waiting = async () => (await strategy(desk)).pending;
const found = async () => (await orphans(desk)).items.map(({ on }) => on).sort();

describe("orphans", () => {
  it("of version 3 are A12 and A23, and nothing else", async () => {
    expect(await found()).toEqual(["A12", "A23"]);
    await catchUp(desk);
    expect(await found()).toEqual(["A12", "A23"]);
  });

  it("say what the review page says, word for word, so that an answer to one answers both", async () => {
    const { pieces } = await review(desk);
    const there = pieces.filter(({ finding }) => finding.rule === "VER-ORPHAN");
    const { items } = await orphans(desk);
    expect([...items].sort((a, b) => (a.on < b.on ? -1 : 1))).toEqual(there);
  });

  it("of a new version are listed before anything was looked at again", async () => {
    await catchUp(desk);
    await note(retire("g-adopt"));
    expect(await found()).toEqual(["A12", "A23"]);
    expect(await publishNow()).toEqual({ versionId: "v4", conflicts: [] });
    const { items } = await orphans(desk);
    expect(items.map(({ on }) => on).sort()).toEqual(["A06", "A12", "A23", "A24", "A40"]);
    expect(items.find(({ on }) => on === "A06")).toMatchObject({
      ...{ status: "live", ownerId: "u-aled" },
      finding: { level: "stop", message: { params: { day: "2026-02-16" } } },
    });
  });

  it("stand first where they are this person's own", async () => {
    await note(retire("g-adopt"));
    await publishNow();
    await catchUp(desk);
    await desk.saveSettings(Settings.parse({ me: "u-marek" }));
    const { items } = await orphans(desk);
    expect(items.map(({ ownerId }) => ownerId === "u-marek")).toEqual([
      ...[true, true],
      ...[false, false, false],
    ]);
  });

  it("that are kept rest until their day; a retired reader counts, an idea and a retired piece do not", async () => {
    const { items } = await orphans(desk);
    await closeMany(desk, {
      ...{ operation: operation(), kind: "snoozed", until: "2026-03-01" },
      items: items.map(({ on, finding: { rule, hash } }) => ({ on, rule, hash })),
    });
    const kept = async () => (await orphans(desk)).items.map(({ keptUntil }) => keptUntil);
    expect(await kept()).toEqual(["2026-03-01", "2026-03-01"]);
    desk.at("2026-03-01T12:00:00.000Z");
    expect(await kept()).toEqual([undefined, undefined]);
    await catchUp(desk);
    await now({ op: "retire", type: "persona", id: "p-ops" });
    const ops = (await found()).filter((id) => !["A12", "A23"].includes(id));
    expect(ops).toEqual(["A02", "A07", "A15", "A17", "A26", "A31"]);
  });
});

describe("publishing", () => {
  it("writes the new version with its changes, and ends the former one", async () => {
    await note(
      retire("g-adopt"),
      changed(
        "g-audit",
        "name",
        "Quality managers see us as the safe choice at audit time",
        "The safe choice",
      ),
    );
    await publishNow();
    const { versions, version, pending } = await strategy(desk);
    expect(pending).toEqual([]);
    expect(versions.map(({ id, current }) => [id, current])).toEqual([
      ["v4", true],
      ["v3", false],
      ["v2", undefined],
    ]);
    expect(version).toMatchObject({
      ...{ number: 4, ...said },
      changes: [
        { op: "retire", type: "goal", id: "g-adopt", reason: "Too broad." },
        { op: "rename", type: "goal", id: "g-audit" },
      ],
    });
    expect(await goalOf("g-adopt")).toMatchObject({
      ...{ status: "retired", retiredOn: "2026-02-16", retiredInVersion: "v4" },
    });
  });

  it("changes nothing that the panel shows before", async () => {
    const before = (await contextAt(desk, AUDIT_GUIDE)).goal;
    await note(
      retire("g-audit"),
      changed("g-expand", "why", (await goalOf("g-expand")).why, "Else."),
    );
    expect((await contextAt(desk, AUDIT_GUIDE)).goal).toEqual(before);
    expect(await goalOf("g-audit")).toMatchObject({ status: "active" });
  });

  it("is one operation: taken back, everything is as it was, and waits again", async () => {
    await note(
      retire("g-adopt"),
      changed("g-audit", "why", (await goalOf("g-audit")).why, "They asked."),
      {
        op: "add",
        type: "notdoing",
        body: { id: "n-pod", text: "Podcasts", why: "Nobody asked." },
      },
    );
    const before = { ...(await strategy(desk)), cardNotes: [] };
    const id = operation();
    await publishNow({}, id);
    expect((await strategy(desk)).notDoing.at(-1)).toMatchObject({
      id: "n-pod",
      sinceVersion: "v4",
    });
    await undoReview(desk, { operation: operation(), undone: [id] });
    expect({ ...(await strategy(desk)), cardNotes: [] }).toEqual(before);
    expect(await publishNow()).toMatchObject({ versionId: "v4" });
  });

  it("publishes nothing over a field that was changed meanwhile; a settled one holds", async () => {
    const { why } = await goalOf("g-audit");
    await note(changed("g-audit", "why", why, "Mine."), retire("g-adopt"));
    await now(changed("g-audit", "why", why, "Theirs."));
    expect(await publishNow()).toEqual({
      versionId: "v4",
      conflicts: [
        { id: "goal:g-audit", path: ["why"], from: why, theirs: "Theirs.", mine: "Mine." },
      ],
    });
    expect(await goalOf("g-adopt")).toMatchObject({ status: "active" });
    expect((await strategy(desk)).version).toMatchObject({ id: "v3" });
    await note(changed("g-audit", "why", "Theirs.", "Mine."));
    expect(await publishNow()).toMatchObject({ conflicts: [] });
    expect((await goalOf("g-audit")).why).toBe("Mine.");
  });

  it("forgets a change whose field was settled as it is stored", async () => {
    const { why } = await goalOf("g-audit");
    await note(changed("g-audit", "why", why, "Mine."));
    await now(changed("g-audit", "why", why, "Theirs."));
    await note(changed("g-audit", "why", "Theirs.", "Theirs."));
    expect(await waiting()).toEqual([]);
  });

  it("adds what was noted as new and edited before it was there", async () => {
    await note({ op: "add", type: "notdoing", body: { id: "n-pod", text: "Podcasts", why: "" } });
    const changes = [{ path: ["why"], from: "", to: "Nobody asked." }];
    await note({ op: "edit", type: "notdoing", id: "n-pod", changes });
    expect(await waiting()).toMatchObject([{ op: "add", body: { why: "Nobody asked." } }]);
    await publishNow();
    const { notDoing } = await strategy(desk);
    expect(notDoing.find(({ id }) => id === "n-pod")).toMatchObject({ why: "Nobody asked." });
  });

  it("changes the statement, which stands in the workspace itself", async () => {
    const { workspace } = await strategy(desk);
    const { id, statement } = must(workspace);
    const changes = [{ path: ["statement"], from: statement, to: "Calm plants." }];
    await note({ op: "edit", type: "meta", id, changes });
    await publishNow();
    expect(must((await strategy(desk)).workspace).statement).toBe("Calm plants.");
    expect((await allOf(await desk.db(), "meta")).docs).toHaveLength(1);
  });

  it.each(["2026-02-17", "2026-01-11"])(
    "is refused for %s: not later, not before v3",
    async (day) => {
      await note(retire("g-adopt"));
      const publishing = publishNow({ effectiveFrom: day });
      await expect(publishing).rejects.toMatchObject({ code: "bad-request" });
      expect(await waiting()).toHaveLength(1);
    },
  );

  it("is for leads, and for something that waits; a first version needs no change", async () => {
    await expect(publishNow()).rejects.toMatchObject({ code: "nothing-to-publish" });
    await desk.saveSettings(Settings.parse({ me: "u-priya" }));
    await note(retire("g-adopt"));
    await expect(publishNow()).rejects.toMatchObject({ code: "leads-only" });
    desk = freshDesk();
    const text = JSON.stringify({ ...(JSON.parse(strategyText) as object), versions: [] });
    await importFiles(desk, {
      files: [{ name: STRATEGY, text }],
      skip: [],
      operation: operation(),
    });
    expect(await publishNow()).toEqual({ versionId: "v1", conflicts: [] });
  });
});

describe("a waiting change", () => {
  it("is given a reason, keeps it over further edits, and is taken back", async () => {
    const { why } = await goalOf("g-audit");
    await note(changed("g-audit", "why", why, "One."));
    const id = "goal:g-audit";
    await explainPending(desk, { operation: operation(), id, reason: "We learned it." });
    await note(changed("g-audit", "why", "One.", "Two."));
    expect(await waiting()).toMatchObject([{ id, reason: "We learned it." }]);
    await dropPending(desk, { operation: operation(), ids: [id] });
    expect(await waiting()).toEqual([]);
    const late = explainPending(desk, { operation: operation(), id, reason: "Too late." });
    await expect(late).rejects.toMatchObject({ code: "changed-since" });
  });
});

describe("a new version", () => {
  it("is said once to who did not publish it, and not where it is the first one met", async () => {
    expect((await contextAt(desk, AUDIT_GUIDE)).news).toBeUndefined();
    await versionSeen(desk, "v2");
    const { news } = await contextAt(desk, AUDIT_GUIDE);
    expect(news).toEqual({ version: "v3", count: 5, since: "2026-01-12" });
    await versionSeen(desk, "v3");
    expect((await contextAt(desk, AUDIT_GUIDE)).news).toBeUndefined();
    await note(retire("g-adopt"));
    await publishNow();
    expect((await contextAt(desk, AUDIT_GUIDE)).news).toBeUndefined();
  });

  it("gives what served a retired goal the guesses of a piece that is not linked", async () => {
    expect((await contextAt(desk, AUDIT_GUIDE)).suggested).toEqual([]);
    const { suggested } = await contextAt(desk, SERIES);
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.map(({ goalId }) => goalId)).not.toContain("g-newsletter");
  });
});
