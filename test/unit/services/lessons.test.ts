/** What own pieces teach: learned when enough changed, kept without words, and used at once. */
import { beforeEach, describe, expect, it } from "vitest";
import { CARD_KINDS } from "../../../utils/fit/meaning/experience";
import { importFiles } from "../../../utils/services/imports";
import { learnAgain, readLessons } from "../../../utils/services/lessons";
import { readerFor } from "../../../utils/services/meaning";
import { catchUp } from "../../../utils/services/review/catch-up";
import { shelf } from "../../../utils/services/strategy";
import { readLocal } from "../../../utils/store/read";
import { must } from "../brackenworks";
import { deskWithFiles, freshDesk, goTo, linkAt, operation } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const task = (gid: number): string =>
  `https://app.asana.com/0/1200000000000/12999999999${String(gid).padStart(2, "0")}`;

/** What the background does after a change. */
const work = async (): Promise<void> => learnAgain(desk, await catchUp(desk));
const lessons = async () => readLocal(await desk.db(), "lessons");
const due = async () => (await readLocal(await desk.db(), "lessons-due"))?.count;
const first = async (title: string): Promise<string> => {
  const db = await desk.db();
  const reader = await readerFor(desk, db, await shelf(db, desk.now()));
  return must(reader.in("en").scores("goal", title, "")[0]).id;
};

/** Notes of pieces, imported together: few changes are not worth learning from in a large workspace. */
async function importNotes(word: string, goalId: string, from: number): Promise<void> {
  const assets = [0, 1, 2].map((at) => ({
    ...{ id: `N${String(from + at)}`, title: `${word} ${String(at)}`, status: "draft" },
    ...{
      createdOn: "2026-02-01",
      refs: [{ tool: "asana", key: `asana:77700${String(from + at)}` }],
    },
    ...{ notes: `All about ${word}: ${word} in the yard, opening hours, parking and ${word}.` },
    ...{ currentLink: { goalId, personaId: null, why: "They ask.", linkedOn: "2026-02-02" } },
  }));
  const text = JSON.stringify({ schema: "strategy-context-assets/1", assets });
  const files = [{ name: `${word}.json`, text }];
  await importFiles(desk, { files, skip: [], operation: operation() });
}

describe("learning", () => {
  it("happens once everything was looked at, and says when and from how many pieces", async () => {
    expect(await readLessons(await desk.db())).toEqual({ at: "", experiences: {} });
    await work();
    expect(await lessons()).toMatchObject({ at: "2026-02-16T12:00:00.000Z", count: 40 });
    expect(await due()).toBe(0);
    const { at, experiences } = await readLessons(await desk.db());
    expect(at).toBe("2026-02-16T12:00:00.000Z");
    expect(must(experiences.en).background.pieces).toBe(40);
    expect(must(experiences.en).learned.goal.size).toBeGreaterThan(3);
  });

  it("takes up what people linked, for titles that say the same", async () => {
    const before = await first("Daffodil weekend");
    const goals = ["g-adopt", "g-expand"].filter((id) => id !== before);
    const goal = must(goals[0]);
    await importNotes("daffodil", goal, 10);
    await importNotes("tulip", before, 20);
    desk.at("2026-02-16T13:00:00.000Z");
    await work();
    expect(await first("Daffodil weekend")).toBe(goal);
    expect(await first("Tulip weekend")).toBe(before);
  });

  it("gives the same from the same links, however often it is done", async () => {
    await work();
    const once = must(await lessons()).value;
    const { key } = await goTo(desk, task(1), "Daffodil weekend");
    await linkAt(desk, must(key), { goalId: "g-expand" });
    await work();
    expect(must(await lessons()).value).not.toBe(once);
    await (await desk.db()).put("local", { key: "dirty:all", value: "again" });
    const linked = must(await lessons()).value;
    await work();
    expect(must(await lessons()).value).toBe(linked);
  });

  it("waits in a large workspace until a hundredth of it has changed", async () => {
    await work();
    const db = await desk.db();
    await db.put("local", { ...must(await lessons()), count: 1000, at: "then" });
    for (const pieces of [4, 5]) await learnAgain(desk, { pieces, whole: false });
    expect(await due()).toBe(9);
    expect(must(await lessons()).at).toBe("then");
    await learnAgain(desk, { pieces: 1, whole: false });
    expect(must(await lessons())).toMatchObject({ at: "2026-02-16T12:00:00.000Z", count: 40 });
    expect(await due()).toBe(0);
    await db.put("local", { ...must(await lessons()), count: 1000, at: "then" });
    await learnAgain(desk, { pieces: 1, whole: true });
    expect(must(await lessons()).count).toBe(40);
  });

  it("rests when nothing was looked at, and in an empty workspace", async () => {
    await learnAgain(desk, { pieces: 0, whole: true });
    expect(await lessons()).toBeUndefined();
    desk = freshDesk();
    await work();
    expect(await lessons()).toBeUndefined();
  });
});

describe("what is kept", () => {
  it("holds no words of the pieces", async () => {
    await work();
    const value = must(must(await lessons()).value);
    const said = [...value.matchAll(/"([^"]*)"/g)].map(([, one]) => one);
    const shelved = await shelf(await desk.db(), desk.now());
    const ours = [
      ...["version", "en", "pieces", "holding", "learned", ...CARD_KINDS],
      ...CARD_KINDS.flatMap((kind) => shelved[`${kind}s`].map(({ id }) => id)),
    ];
    expect(said.filter((one) => !ours.includes(must(one)))).toEqual([]);
  });

  it("that is not ours any more is nothing, and learned again", async () => {
    await work();
    const db = await desk.db();
    const good = must(await lessons());
    for (const value of ["", "{", '{"version":0}', '{"version":1,"en":{"pieces":"x"}}']) {
      await db.put("local", { ...good, value, at: `other ${value}` });
      expect((await readLessons(db)).experiences).toEqual({});
      expect(await first("The audit guide")).toBe("g-audit");
    }
    await learnAgain(desk, { pieces: 40, whole: true });
    expect(await lessons()).toEqual(good);
  });
});
