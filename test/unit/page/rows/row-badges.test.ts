// @vitest-environment happy-dom
/** Dots in a list that changes, and in a page that is not kind. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rows as hubspot } from "../../../../utils/hosts/hubspot/rows";
import { dots, isShown, listOf, Sight, stubBrowser, unlinked, watch } from "./lists";

beforeEach(() => {
  vi.useFakeTimers();
  stubBrowser();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(200);
const keysOf = () => dots().map(({ dataset }) => dataset["key"]);

describe("links that are rows by themselves", () => {
  const links = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `<li><a href="/email/0000001/edit/${String(7700010 + at)}">Email</a></li>`,
    ).join("");

  it("keep their dots through changes of data, and nobody is said to take them out", async () => {
    document.body.innerHTML = `<main><ul>${links(12)}</ul></main>`;
    const { badges, lost } = watch({}, hubspot);
    Sight.last.show();
    await settle();
    const first = dots();
    expect(first).toHaveLength(12);
    for (let times = 0; times < 6; times++) {
      badges.refresh();
      await settle();
    }
    expect(dots()).toEqual(first);
    expect(lost).toEqual([]);
  });

  it("have each their own right behind them, also where two share a line", async () => {
    document.body.innerHTML = `<main><p>${links(2).replaceAll(/<\/?li>/g, "")}</p></main>`;
    watch({}, hubspot);
    Sight.last.show();
    await settle();
    expect(
      [...document.querySelectorAll("a")].map(
        ({ nextElementSibling }) => (nextElementSibling as HTMLElement | null)?.dataset["key"],
      ),
    ).toEqual(["hubspot:email:7700010", "hubspot:email:7700011"]);
  });
});

describe("one dot of all in the tab order", () => {
  const reachable = () => dots().filter((dot) => dot.tabIndex === 0);

  it("can be seen, also where the first row bears none", async () => {
    listOf(4);
    watch({
      ask: (all) =>
        Promise.resolve(all.map((row) => (row.keys[0] === "asana:1" ? null : unlinked(row)))),
    });
    Sight.last.show();
    await settle();
    expect(reachable().map(({ dataset }) => dataset["key"])).toEqual(["asana:2"]);
  });

  it("is another one once its row stands for no piece any more", async () => {
    const [first] = listOf(4);
    watch();
    Sight.last.show();
    await settle();
    first?.removeAttribute("data-id");
    await settle();
    expect(reachable().map(isShown)).toEqual([true]);
  });
});

describe("a page that takes our nodes out", () => {
  it("is told once, and nothing stays, whenever we notice", async () => {
    const rows = listOf(40);
    const { lost } = watch();
    const old = rows.slice(0, 30);
    Sight.last.show(old);
    await settle();
    for (const more of [[], [], rows.slice(30)]) {
      Sight.last.show(old, false);
      for (const dot of dots()) dot.remove();
      Sight.last.show([...old, ...more]);
    }
    expect(lost).toHaveLength(1);
    expect(dots()).toEqual([]);
  });

  it("is none that only paints rows beyond the screen anew", async () => {
    const rows = listOf(200);
    const { lost } = watch();
    for (let at = 0; at < 200; at += 20) {
      Sight.last.show(rows.slice(at, at + 20));
      await settle();
      Sight.last.show(rows.slice(at, at + 20), false);
    }
    Sight.last.show(rows.slice(0, 20));
    await settle();
    for (const row of rows) row.querySelector("p")?.replaceChildren("New words");
    await settle();
    expect(lost).toEqual([]);
  });
});

describe("another page without a load", () => {
  it("asks for its own rows, however well they are known; what stays, once it has stayed", async () => {
    const rows = listOf(3);
    const { badges, asked } = watch();
    Sight.last.show(rows);
    await settle();
    expect(asked).toEqual([["asana:1", "asana:2", "asana:3"]]);
    badges.moveOn();
    const twin = listOf(1, 2);
    Sight.last.show(twin);
    await settle();
    expect(asked.slice(1)).toEqual([["asana:2"]]);
    expect(twin.flatMap((row) => [...row.querySelectorAll("[data-key]")])).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(asked.slice(2)).toEqual([["asana:1", "asana:3"]]);
  });
});

describe("a background that is late", () => {
  it("is asked again for rows that are still there", async () => {
    listOf(3);
    let fails = true;
    const { badges } = watch({
      ask: (all) =>
        fails ? Promise.reject(new Error("late")) : Promise.resolve(all.map(unlinked)),
    });
    Sight.last.show();
    await settle();
    expect(keysOf()).toEqual([undefined, undefined, undefined]);
    fails = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(keysOf()).toEqual(["asana:1", "asana:2", "asana:3"]);
    badges.end();
  });
});

describe("a person", () => {
  /** Keys that come from the person: a page's own do nothing. */
  const press = (dot: HTMLElement, key: string, repeat = false): void => {
    const event = new KeyboardEvent("keydown", { key, repeat });
    Object.defineProperty(event, "isTrusted", { value: true });
    dot.dispatchEvent(event);
  };

  it("who presses Enter twice, or holds it, links once", async () => {
    listOf(1);
    const linked: string[] = [];
    const picked: string[] = [];
    watch({
      link: (key) => {
        linked.push(key);
        return new Promise(() => undefined);
      },
      pick: (key) => picked.push(key),
    });
    Sight.last.show();
    await settle();
    const [dot] = dots();
    if (!dot) throw new Error("no dot");
    press(dot, "Enter");
    press(dot, "Enter", true);
    press(dot, "Enter");
    expect([linked, picked]).toEqual([["asana:1"], []]);
  });
});
