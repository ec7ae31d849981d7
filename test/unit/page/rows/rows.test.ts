/** What is asked about rows, and when we stop. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Row } from "../../../../utils/hosts/host";
import type { RowState } from "../../../../utils/messages/row-view";
import { States } from "../../../../utils/page/rows/states";
import { Told } from "../../../../utils/page/rows/told";
import type { Lost } from "../../../../utils/page/rows/told";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const element = (name: string): Element => ({ name }) as unknown as Element;
const rowOf = (row: Element): Row => {
  const { name } = row as unknown as { name: string };
  return { keys: [name], kind: "task", title: name, url: "", cell: row, at: "end" };
};
const stateFor = ({ keys: [key = ""] }: Row): RowState => ({ key, state: "linked", label: key });

describe("questions about rows", () => {
  let asked: string[][];
  let known: number;
  let end: AbortController;
  const states = (read: (row: Element) => Row | undefined = rowOf): States =>
    new States(
      read,
      (rows) => {
        asked.push(rows.map(({ keys: [key = ""] }) => key));
        return Promise.resolve(rows.map(stateFor));
      },
      () => (known += 1),
      end.signal,
    );
  beforeEach(() => {
    asked = [];
    known = 0;
    end = new AbortController();
  });

  it("go out at once, then together, at most a hundred rows at a time", async () => {
    const some = states();
    some.want("a", element("a"));
    some.flush();
    for (let at = 0; at < 150; at++) some.want(`r${String(at)}`, element(`r${String(at)}`));
    some.flush();
    expect(asked).toEqual([["a"]]);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked.map(({ length }) => length)).toEqual([1, 100, 50]);
    expect(some.readState("r149")).toEqual({ key: "r149", state: "linked", label: "r149" });
    expect(known).toBe(3);
  });

  it("leave out rows that are gone, or another piece's by then", async () => {
    const some = states((row) => {
      const { name } = row as unknown as { name: string };
      return name === "gone" ? undefined : rowOf(name === "moved" ? element("other") : row);
    });
    for (const name of ["gone", "moved", "here"]) some.want(name, element(name));
    some.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([["here"]]);
  });

  it("are asked again when what was known may be true no more", async () => {
    const some = states();
    some.want("a", element("a"));
    some.want("b", element("b"));
    some.flush();
    await vi.advanceTimersByTimeAsync(200);
    some.forget(new Map([["a", element("a")]]));
    expect(some.readState("b")).toBeUndefined();
    expect(some.readState("a")).toBeDefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([["a", "b"], ["a"]]);
  });

  it("end with the page", async () => {
    const some = states();
    end.abort();
    some.want("a", element("a"));
    some.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([]);
  });
});

describe("giving up", () => {
  let lost: Lost[];
  let told: Told;
  const tell = (matched: number, not: number): void => {
    for (let at = 0; at < matched + not; at++) told.tell(element(String(at)), at < matched);
    told.check();
  };
  beforeEach(() => {
    lost = [];
    told = new Told((one) => lost.push(one));
  });

  it("follows when fewer than nine in ten rows are matched for two seconds", async () => {
    tell(8, 2);
    await vi.advanceTimersByTimeAsync(2500);
    expect(lost).toEqual([{ because: "unmatched", seen: 10, matched: 8 }]);
  });

  it.each([
    ["nine in ten", 9, 1],
    ["too few to say", 0, 4],
  ])("does not follow from %s", async (_what, matched, not) => {
    tell(matched, not);
    await vi.advanceTimersByTimeAsync(2500);
    expect(lost).toEqual([]);
  });

  it("does not follow when a page was only painting", async () => {
    const rows = Array.from({ length: 10 }, (_, at) => element(String(at)));
    rows.forEach((row) => told.tell(row, false));
    told.check();
    await vi.advanceTimersByTimeAsync(1000);
    rows.forEach((row) => told.tell(row, true));
    told.check();
    await vi.advanceTimersByTimeAsync(2500);
    expect(lost).toEqual([]);
  });

  it("follows when the page takes our nodes out again and again, and not from a few", () => {
    tell(10, 0);
    for (let at = 0; at < 40; at++) expect(told.taken(at)).toBe(false);
    expect(told.taken(41)).toBe(true);
    expect(lost).toEqual([{ because: "removed", seen: 10, matched: 10 }]);
  });

  it("forgets what was taken long ago", () => {
    for (let at = 0; at < 200; at++) expect(told.taken(at * 500)).toBe(false);
    expect(lost).toEqual([]);
  });
});
