/** Linking all of a list: what is done stays done and can be taken back, whatever happens on the way. */
import { beforeEach, expect, it } from "vitest";
import { LinkAllOf } from "../../../components/panel/link-all";
import type { EachLinked, Proposal } from "../../../utils/messages/list-view";
import type { ManyChanged } from "../../../utils/messages/pieces-view";
import { browser, freshBrowser } from "../fake-browser";

interface Asked {
  name: string;
  body: {
    operation: string;
    keys: string[];
    items: { key: string }[];
    from: number;
    count: number;
  };
}

let asked: Asked[];
/** Names of requests that fail, once each */
let fails: string[];
/** What each request does before it is answered */
let during: (asked: Asked) => void;
let linked: (body: Asked["body"]) => EachLinked;
/** What became of what was taken back, where not all of it was */
let undone: ManyChanged | null;
let all: LinkAllOf;

const piece = (at: number) => `asana:${String(at)}`;
const keys = (count: number) => Array.from({ length: count }, (_, at) => piece(at));
const proposal = (key: string): Proposal => ({
  piece: { key, title: key, state: "unlinked" },
  ...(key.endsWith("9") ? {} : { guess: { goalId: "g", because: { key: "because.words" } } }),
});
const bodies = (name: string) => asked.filter((one) => one.name === name).map(({ body }) => body);

function answer(one: Asked): unknown {
  const { name, body } = one;
  asked.push(one);
  during(one);
  if (fails[0] === name) {
    fails.shift();
    return { ok: false, code: "storage-full" };
  }
  if (name === "proposals") return { ok: true, value: body.keys.map(proposal) };
  if (name === "linkEach") return { ok: true, value: linked(body) };
  return { ok: true, value: undone ?? { done: body.count, same: 0, left: [] } };
}

beforeEach(() => {
  freshBrowser();
  browser.runtime.onMessage.addListener((message) => Promise.resolve(answer(message as Asked)));
  [asked, fails, during] = [[], [], () => undefined];
  linked = ({ items }) => ({ done: items.length, left: [] });
  undone = null;
  all = new LinkAllOf();
});

it("looks at a hundred, and at the next ones after", async () => {
  await all.look(keys(250));
  expect(all.read().looked.size).toBe(100);
  expect(all.read().proposals).toHaveLength(90);
  await all.link();
  expect(all.read().step.at).toBe("done");
  // Those that were linked are not among the unlinked ones any more.
  await all.look(keys(250).slice(90));
  expect(all.read().proposals[0]?.piece.key).toBe(piece(100));
  expect(all.read().looked.size).toBe(200);
});

it("links as one operation over several looks, and takes all of it back", async () => {
  await all.look(keys(200));
  await all.link();
  await all.look(keys(200));
  await all.link();
  expect(new Set(bodies("linkEach").map(({ operation }) => operation)).size).toBe(1);
  const places = bodies("linkEach").flatMap(({ from, items }) => items.map((_, at) => from + at));
  expect(places).toEqual(Array.from({ length: 180 }, (_, at) => at));
  await all.undo();
  expect(bodies("undoMany").map(({ from, count }) => [from, count])).toEqual([
    ...[[0, 100]],
    ...[[100, 80]],
  ]);
  expect(all.read()).toMatchObject({ step: { at: "undone", done: 180 }, made: null });
});

it("keeps what was linked before it broke, with its undo, and what is left to link", async () => {
  await all.look(keys(40));
  fails = ["linkEach"];
  during = ({ body }) => {
    if (body.from === 0) fails = [];
    else if (body.from === 25) fails = ["linkEach"];
  };
  await all.link();
  expect(all.read()).toMatchObject({ step: { at: "chosen" }, made: { done: 25 } });
  expect(all.read().error).toMatchObject({ code: "storage-full" });
  expect(all.read().proposals).toHaveLength(36 - 25);
  during = () => undefined;
  await all.link();
  expect(all.read()).toMatchObject({ step: { at: "done" }, made: { done: 36 }, error: null });
  // The part that failed may have been done all the same: its places are taken back too.
  await all.undo();
  expect(bodies("undoMany")[0]?.count).toBe(25 + 11 + 11);
});

it("says nothing of a former failure once something new has begun", async () => {
  fails = ["proposals"];
  await all.look(keys(3));
  expect(all.read()).toMatchObject({ step: { at: "start" }, error: { code: "storage-full" } });
  await all.look(keys(3));
  expect(all.read()).toMatchObject({ step: { at: "chosen" }, error: null });
});

it("stops when it is told to: what was linked stays, the rest can be linked after", async () => {
  await all.look(keys(100));
  during = ({ name }) => name === "linkEach" && all.stop();
  await all.link();
  expect(bodies("linkEach")).toHaveLength(1);
  expect(all.read()).toMatchObject({ step: { at: "chosen" }, made: { done: 25 }, error: null });
  expect(all.read().proposals).toHaveLength(65);
});

it("says what was found so far when looking is stopped", async () => {
  during = all.stop;
  await all.look(keys(100));
  expect(all.read().proposals).toHaveLength(18);
  expect(all.read().step.at).toBe("chosen");
});

it("does one thing at a time: a second click links nothing twice", async () => {
  await all.look(keys(5));
  await Promise.all([all.link(), all.link()]);
  expect(bodies("linkEach")).toHaveLength(1);
});

it("says how far it is by pieces", async () => {
  await all.look(keys(100));
  const said: number[] = [];
  during = () => {
    const { step } = all.read();
    if (step.at === "linking") said.push(step.done);
  };
  await all.link();
  expect(said).toEqual([0, 25, 50, 75]);
});

it("links what was chosen only, and says which stayed as they were", async () => {
  await all.look(keys(3));
  all.turn(piece(1));
  linked = () => ({ done: 1, left: [{ title: "Third", because: "linked" }] });
  await all.link();
  expect(bodies("linkEach")[0]?.items.map(({ key }) => key)).toEqual([piece(0), piece(2)]);
  expect(all.read().made).toMatchObject({ done: 1, left: [{ title: "Third" }] });
});

it("takes all out in one turn, and back in", async () => {
  await all.look(keys(3));
  all.turnAll();
  expect(all.read().out.size).toBe(3);
  all.turnAll();
  expect(all.read().out.size).toBe(0);
  all.turn(piece(1));
  all.turnAll();
  expect(all.read().out.size).toBe(0);
});

it("counts only what was taken back, and names what was not", async () => {
  await all.look(keys(4));
  linked = () => ({ done: 3, left: [{ title: "Fourth", because: "linked" }] });
  await all.link();
  const left = [{ title: "First", because: "since" as const }];
  undone = { done: 2, same: 0, left };
  await all.undo();
  expect(all.read().step).toEqual({ at: "undone", done: 2, left });
});

it("keeps its undo when taking back fails, and asks again for the same", async () => {
  await all.look(keys(4));
  await all.link();
  fails = ["undoMany"];
  await all.undo();
  expect(all.read()).toMatchObject({ step: { at: "done" }, made: { done: 4 } });
  await all.undo();
  expect(all.read()).toMatchObject({ step: { at: "undone", done: 4 }, error: null });
  expect(new Set(bodies("undoMany").map(({ operation }) => operation)).size).toBe(1);
});
