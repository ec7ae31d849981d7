/** A look at a piece's own words: what it says, and that nothing of them stays. */
import { beforeEach, describe, expect, it } from "vitest";
import { matchKey } from "../../../utils/model/asset-key";
import { fill } from "../../../utils/services/actions";
import { check } from "../../../utils/services/check";
import { importFiles } from "../../../utils/services/imports";
import { rememberPage, pageByAddress } from "../../../utils/services/pages";
import { catchUp } from "../../../utils/services/review/catch-up";
import { must, pieces, strategyWith, STRATEGY } from "../brackenworks";
import { contextAt, deskWithFiles, freshDesk, goTo, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";
import { answerOrders } from "../fake-browser";
import { everything, keyOf, paste, runsOf, textOf } from "./draft-desk";

let desk: TestDesk;
beforeEach(async () => {
  desk = await deskWithFiles();
});

const line = (fit: Awaited<ReturnType<typeof paste>>, at: number) => must(fit.lines[at]);

describe("the sample's texts", () => {
  it("speak to another reader than A11 is linked for: the maintenance manager", async () => {
    const fit = await paste(desk, keyOf("A11"), textOf("A11"));
    expect(line(fit, 0)).toMatchObject({
      state: "other",
      says: { params: { other: "Maintenance manager", reader: "Quality manager" } },
    });
  });

  it("answer all three questions in A14, each with its passage, and none in A06", async () => {
    const { questions } = await paste(desk, keyOf("A14"), textOf("A14"));
    expect(questions.map(({ answered, by }) => [answered, by])).toEqual([
      [true, "words"],
      [true, "words"],
      [true, "words"],
    ]);
    const whole = textOf("A14").replace(/\s+/g, " ");
    for (const { quote } of questions) expect(whole).toContain(must(quote).text);
    const other = await paste(desk, keyOf("A06"), textOf("A06"));
    expect(other.questions.map(({ answered }) => answered)).toEqual([false, false, false]);
  });

  it("have the reader they were written for in at least 12 of 15 lines", async () => {
    let right = 0;
    const written = pieces.filter((one) => one.text);
    expect(written).toHaveLength(15);
    for (const { id, truth, currentLink } of written) {
      const { state } = line(await paste(desk, keyOf(id), textOf(id)), 0);
      const linked = currentLink?.personaId ?? "none";
      if (linked === "none") right += Number(state === "unlinked");
      else right += Number((state === "fits") === (linked === truth.persona));
    }
    expect(right).toBeGreaterThanOrEqual(12);
  });

  it("break the decisions they break, with the sentence", async () => {
    const { notDoing } = await paste(desk, keyOf("A08"), textOf("A08"));
    const [entry] = notDoing;
    expect(entry).toMatchObject({ id: "n-discount" });
    expect(textOf("A08").replace(/\s+/g, " ")).toContain(must(entry).quote.text);
    expect((await paste(desk, keyOf("A14"), textOf("A14"))).notDoing).toEqual([]);
    const denied = "We never do price cuts or countdowns, and no flash offer. ".repeat(6);
    expect((await paste(desk, keyOf("A14"), denied)).notDoing).toEqual([]);
  });

  it("use points with proof: of the linked message, of all without one", async () => {
    const { points } = await paste(desk, keyOf("A14"), textOf("A14"));
    expect(points.map(({ used }) => used)).toEqual([true, false]);
    const all = await paste(desk, keyOf("A04"), textOf("A04"));
    expect(new Set(all.points.map(({ pillar }) => pillar)).size).toBe(4);
  });
});

describe("an answer to a question", () => {
  it("that a person gave stands, whatever the words say, until they take it back", async () => {
    const [key, question] = [keyOf("A14"), "What if only half the plant uses it?"];
    const say = (value: boolean | null) =>
      fill(desk, { target: { key }, operation: operation(), answered: { question, value } }, OWN);
    const second = async () => (await paste(desk, key, textOf("A14"))).questions[1];
    await say(false);
    expect(await second()).toMatchObject({ answered: false, by: "person" });
    await say(null);
    expect(await second()).toMatchObject({ answered: true, by: "words" });
  });
});

describe("after a look", () => {
  const SECRET = `The plant in Leoben lost its gearbox on Friday. Nobody told Herr Ploner about the spare part behind the
door. Breakdowns at night cost the fitters their weekend, and the night shift knows it. We promised them a quiet line by
Easter, whatever the board decides about the second conveyor.`;

  it("nothing of the text is anywhere, but what it spoke for is", async () => {
    const key = matchKey(keyOf("A11"));
    const before = await everything(desk);
    await paste(desk, key, SECRET);
    const after = await everything(desk);
    for (const run of runsOf(SECRET, 4)) expect([run, after.includes(run)]).toEqual([run, false]);
    for (const word of ["leoben", "ploner"]) expect(after).not.toContain(word);
    expect(before).not.toContain("leoben");
    const read = must(await (await desk.db()).get("reads", key));
    expect(read).toMatchObject({ key, from: "pasted", at: "2026-02-16T12:00:00.000Z" });
    expect(read.hash).toMatch(/^\d+$/);
    expect(read.evidence.meant["persona:p-maint"]?.map(({ said }) => said)).toContain(
      "night shift",
    );
  });

  it("the sample's texts leave nothing behind that was not there before", async () => {
    const before = await everything(desk);
    for (const id of ["A01", "A08", "A11", "A14"]) await paste(desk, keyOf(id), textOf(id));
    const after = await everything(desk);
    for (const id of ["A01", "A08", "A11", "A14"])
      for (const run of runsOf(textOf(id), 7))
        if (!before.includes(run)) expect([run, after.includes(run)]).toEqual([run, false]);
  });

  it("a selection is not kept at all", async () => {
    const before = await everything(desk);
    const fit = await paste(desk, keyOf("A11"), SECRET, "selection");
    expect(fit).toMatchObject({ read: { from: "selection" }, news: 0 });
    expect(fit.lines).toHaveLength(3);
    expect(await everything(desk)).toBe(before);
  });

  it("what the page itself gives is handled alike", async () => {
    const key = keyOf("A15");
    await rememberPage(
      1,
      pageByAddress("https://docs.google.com/document/d/DEMO15brackenworks/edit"),
    );
    const links = [
      "https://docs.google.com/document/d/DEMO15brackenworks/edit",
      "https://docs.google.com/document/d/DEMO01brackenworks/edit#heading=h.1",
      "https://docs.google.com/document/d/DEMO01brackenworks/edit",
      "https://example.com/",
      "no address",
    ];
    answerOrders(() => ({ from: "export", text: SECRET, links }));
    const fit = await check(desk, { target: { key }, why: "opened" }, OWN, () => undefined);
    expect(fit.read).toMatchObject({ from: "export", words: 50 });
    expect(fit.links.map((one) => one.key)).toEqual(["gdoc:DEMO01brackenworks"]);
    expect(await everything(desk)).not.toContain("leoben");
  });
});

describe("it is news", () => {
  const findings = async (id: string): Promise<string[]> =>
    (await contextAt(desk, keyOf(id))).findings.map(({ rule }) => rule);

  it("once for the same words, and again for others", async () => {
    const [key, text] = [keyOf("A11"), textOf("A11")];
    const counts = [];
    for (const one of [text, text, `${text} More.`, text])
      counts.push((await paste(desk, key, one)).news);
    expect(counts).toEqual([1, 0, 1, 1]);
  });

  it("since findings rest on it: another reader", async () => {
    expect(await findings("A11")).not.toContain("FIT-PERSONA");
    await paste(desk, keyOf("A11"), textOf("A11"));
    expect(await findings("A11")).toContain("FIT-PERSONA");
  });

  it("since findings rest on it: a copy", async () => {
    await paste(desk, keyOf("A01"), textOf("A01"));
    await catchUp(desk);
    expect(await findings("A20")).not.toContain("DUP-NEAR");
    await paste(desk, keyOf("A20"), textOf("A01"));
    expect(await findings("A20")).toContain("DUP-NEAR");
  });

  it("since findings rest on it: a decision against it", async () => {
    expect(await findings("A14")).not.toContain("NOT-DOING");
    await paste(desk, keyOf("A14"), textOf("A08"));
    expect(await findings("A14")).toContain("NOT-DOING");
  });
});

describe("where there is little to say", () => {
  const TASK = "https://app.asana.com/0/1200000000000/1299999999901";

  it("a page nobody linked has its lines all the same, and gets no document by it", async () => {
    const { key } = await goTo(desk, TASK, "A new task");
    const fit = await paste(desk, must(key), textOf("A01"));
    expect(fit.news).toBe(1);
    expect(fit.lines.map(({ state }) => state)).toEqual(["unlinked", "unlinked", "unlinked"]);
    expect(line(fit, 0).says.params).toEqual({ reader: "Quality manager" });
    expect(fit.questions).toEqual([]);
    const db = await desk.db();
    expect((await db.getAllKeys("docs")).filter((id) => id.includes("1299999999901"))).toEqual([]);
    const { suggested } = await contextAt(desk, must(key));
    expect(suggested[0]).toMatchObject({ goalId: "g-audit", because: { key: "because.words" } });
  });

  it("few words get no lines, and are counted", async () => {
    const fit = await paste(desk, keyOf("A11"), "Just a few words about spares");
    expect(fit).toMatchObject({ read: { words: 6 }, enough: 40, lines: [], strange: false });
  });

  it("a language without word lists is said to be one", async () => {
    const strange = "Директор попросил об этом ещё раз вчера вечером. ".repeat(8);
    expect(await paste(desk, keyOf("A11"), strange)).toMatchObject({ strange: true });
  });

  it("a page that cannot be read says why", async () => {
    const fit = await check(
      desk,
      { target: { key: keyOf("A11") }, why: "opened" },
      OWN,
      () => undefined,
    );
    expect(fit).toMatchObject({ read: { because: "not-open" }, lines: [] });
  });

  it("without a workspace nothing is held against anything, and nothing kept", async () => {
    const fresh = freshDesk();
    const fit = await paste(fresh, keyOf("A11"), textOf("A11"));
    expect(fit).toMatchObject({ read: { from: "pasted", words: 184 }, lines: [], news: 0 });
    expect(await (await fresh.db()).getAll("reads")).toEqual([]);
  });

  it("a strategy without anything in it is no failure", async () => {
    const fresh = freshDesk();
    const empty = { goals: [], personas: [], pillars: [], stages: [], campaigns: [], retired: {} };
    const text = strategyWith((json) => Object.assign(json, empty));
    const files = [{ name: STRATEGY, text }];
    await importFiles(fresh, { files, skip: [], operation: operation() });
    const fit = await paste(fresh, keyOf("A11"), textOf("A11"));
    expect(fit.lines.map(({ state }) => state)).toEqual(["unlinked", "unlinked", "missing"]);
  });
});
