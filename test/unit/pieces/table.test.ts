// @vitest-environment happy-dom
/** The table by keyboard: what is selected, and that the keyboard is never lost. */
import { createElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import AllPieces from "../../../components/workspace/pieces/AllPieces";
import { Bulk } from "../../../components/workspace/pieces/Bulk";
import { useMany } from "../../../components/workspace/pieces/many";
import type { Order } from "../../../components/workspace/pieces/many";
import { Pieces } from "../../../components/workspace/pieces/Pieces";
import { Told } from "../../../components/workspace/pieces/Told";
import type { Piece } from "../../../utils/queries/pieces";
import {
  button,
  click,
  doing,
  failed,
  FRAME,
  hold,
  line,
  openStage,
  press,
  wait,
  well,
} from "./show";
import type { Asked, Answer, Stage } from "./show";

let stage: Stage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.close());

const lines = (count: number): Piece[] => Array.from({ length: count }, (_, at) => line(at));
const said = (role: string): string =>
  [...document.querySelectorAll(`[role=${role}]`)].map((one) => one.textContent).join(" ");
const row = (at: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-piece="p${String(at)}"]`);
  if (!found) throw new Error(`No row ${String(at)}`);
  return found;
};
const isIn = (selector: string): boolean => document.activeElement?.closest(selector) !== null;

/** The background knows these pieces. */
function knows(pieces: readonly Piece[], rest: (asked: Asked) => Answer = () => well()): void {
  stage.answer((asked) =>
    asked.name === "pieces" ? well({ lines: pieces, next: null, frame: FRAME }) : rest(asked),
  );
}

function Page() {
  return createElement(AllPieces, {
    ...{ query: new URLSearchParams(), many: useMany() },
    ...({} as Omit<Parameters<typeof AllPieces>[0], "query" | "many">),
  });
}
const selected = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-piece][aria-selected="true"]')]
    .map((one) => one.dataset["piece"] ?? "")
    .sort();

describe("what is selected", () => {
  beforeEach(async () => {
    knows(lines(20));
    await stage.show(createElement(Page));
    await wait();
  });
  const times = async (count: number, key: string, shiftKey = false): Promise<void> => {
    for (let at = 0; at < count; at++) await press(key, { shiftKey });
  };

  it("grows from the row the person is on, not from an older place", async () => {
    await doing(() => row(2).focus());
    await press(" ");
    await times(10, "ArrowDown");
    await press("ArrowDown", { shiftKey: true });
    expect(selected()).toEqual(["p12", "p13", "p2"]);
  });

  it("shrinks again with the range, and what was selected before it stays", async () => {
    await doing(() => row(1).focus());
    await press(" ");
    await times(4, "ArrowDown");
    await times(3, "ArrowDown", true);
    expect(selected()).toEqual(["p1", "p5", "p6", "p7", "p8"]);
    await times(2, "ArrowUp", true);
    expect(selected()).toEqual(["p1", "p5", "p6"]);
    await times(3, "ArrowUp", true);
    expect(selected()).toEqual(["p1", "p3", "p4", "p5"]);
  });

  it("is everything with Caps Lock too", async () => {
    await doing(() => row(0).focus());
    await press("A", { ctrlKey: true });
    expect(selected()).toHaveLength(20);
  });
});

describe("the keyboard", () => {
  const pick = async (at = 0): Promise<void> => {
    const box = row(at).querySelector("input");
    if (box) await click(box);
  };

  it("goes back to the table when the selection is let go, by click and by Escape", async () => {
    knows(lines(3));
    await stage.show(createElement(Page));
    await pick();
    await click(button("pieces.unselect"));
    expect(isIn("[data-piece]")).toBe(true);
    await pick();
    await doing(() => button("form.goal", ".pieces-foot").focus());
    await press("Escape");
    expect(document.querySelector(".pieces-bulk")).toBeNull();
    expect(isIn("[data-piece]")).toBe(true);
  });

  it("goes back to the table when a result is closed, or could not come", async () => {
    let answer = failed();
    knows(lines(3), () => answer);
    await stage.show(createElement(Page));
    await pick();
    await click(button("form.goal", ".pieces-foot"));
    await click(button("G1"));
    expect(said("alert")).not.toBe("");
    expect(isIn("[data-piece]")).toBe(true);
    answer = well({ done: 1, same: 0, left: [] });
    await click(button("saved.undo"));
    expect(isIn("[data-piece]")).toBe(true);
    await click(button("pieces.dismiss"));
    expect(isIn("[data-piece]")).toBe(true);
  });

  it("goes back to what was picked when the question is cancelled", async () => {
    const pieces = [line(1, { ownerId: "other" })];
    const none = (): void => undefined;
    await stage.show(
      createElement(Bulk, { selected: pieces, frame: FRAME, run: none, clear: none }),
    );
    await click(button("pieces.col.owner"));
    await click(button("Priya"));
    await click(button("form.cancel"));
    expect(document.activeElement).toBe(button("pieces.col.owner"));
  });
});

describe("a change to many", () => {
  const order: Order = { what: "goal", change: { goalId: "g" }, name: "G1", over: false };
  const changed = ({ body }: Asked): Answer =>
    well({ done: (body["keys"] as string[]).length, same: 0, left: [] });
  const frame = FRAME;

  it("that was not asked about may not write over anything", async () => {
    const run = vi.fn();
    const clear = (): void => undefined;
    await stage.show(createElement(Bulk, { selected: [line(1)], frame, run, clear }));
    await click(button("pieces.col.owner"));
    await click(button("Priya"));
    await click(button("form.campaign"));
    await click(button("Campaign"));
    await click(button("pieces.do"));
    const orders = run.mock.calls.map(([, one]) => one as Order);
    expect(orders.map(({ what, over }) => [what, over])).toEqual([
      ["owner", false],
      ["campaign", false],
    ]);
  });

  it("that breaks half-way says how far it was, and offers Undo and Close, not another try", async () => {
    let calls = 0;
    stage.answer((asked) => (calls++ === 0 ? changed(asked) : failed()));
    let now: ReturnType<typeof useMany> | undefined;
    const Both = () => createElement(Told, { many: (now = useMany()), frame });
    await stage.show(createElement(Both));
    await doing(() => now?.run(lines(150), order));
    await wait();
    expect(now?.broken).toEqual({ undoing: false, done: 100, all: 150 });
    expect(said("status")).toContain("pieces.broke");
    const buttons = [...document.querySelectorAll("button")].map((one) => one.textContent);
    expect(buttons).toEqual(["saved.undo", "pieces.dismiss"]);
  });

  it("is not called stopped when all of it was done", async () => {
    const many = await hold(stage, useMany);
    stage.answer((asked) => {
      many().stop();
      return changed(asked);
    });
    await doing(() => many().run(lines(30), order));
    await wait();
    expect(many().outcome).toMatchObject({ done: 30, stopped: false });
    await doing(() => many().run(lines(130), order));
    await wait();
    expect(many().outcome).toMatchObject({ stopped: true });
  });

  it("is taken back as one thing, also when that broke off and is asked for again", async () => {
    const undos: unknown[] = [];
    stage.answer((asked) => {
      if (asked.name === "changeMany") return changed(asked);
      undos.push(asked.body["operation"]);
      return undos.length === 2 ? failed() : well({ done: 1, same: 0, left: [] });
    });
    const many = await hold(stage, useMany);
    await doing(() => many().run(lines(150), order));
    await wait();
    await doing(() => many().undo());
    await wait();
    expect(many().broken).toEqual({ undoing: true, done: 100, all: 150 });
    await doing(() => many().undo());
    await wait();
    expect(many().outcome).toMatchObject({ undone: true });
    expect([undos.length, new Set(undos).size]).toEqual([4, 1]);
  });

  it("of which nothing could be taken back is not said to be taken back", async () => {
    const left = [{ title: "T", because: "since" as const }];
    const outcome = { order, done: 0, same: 0, left, undone: true, stopped: false };
    const none = (): void => undefined;
    const ways = { run: none, undo: none, stop: none, dismiss: none };
    const many = { working: null, error: null, broken: null, canUndo: false, outcome, ...ways };
    await stage.show(createElement(Told, { many, frame }));
    expect(said("status")).toMatch(/^pieces\.did\.notUndone/);
  });
});

describe("the page", () => {
  type Props = Parameters<typeof Pieces>[0];
  const page = (query = "") => {
    const given = { strategy: undefined, query: new URLSearchParams(query), version: "1" };
    const own = { settings: { view: "lead", me: "u" }, locale: "en" } as unknown as Props["own"];
    return createElement(Pieces, { ...given, own });
  };
  const address = (text: string): string | null | undefined =>
    [...document.querySelectorAll("a")]
      .find((one) => one.textContent === text)
      ?.getAttribute("href");

  it("says when the rest could not be brought, and asks again", async () => {
    let whole = false;
    stage.answer(({ body }) =>
      body["after"] === null
        ? well({ lines: [line(1)], next: "asset:p1", frame: FRAME })
        : whole
          ? well({ lines: [line(2)], next: null })
          : failed("store-unopened"),
    );
    await stage.show(createElement(Page));
    await wait(60);
    expect(said("status")).toContain("pieces.restMissing");
    whole = true;
    await click(button("failure.again"));
    await wait(60);
    expect(said("alert")).toBe("");
    expect(said("status")).toContain("pieces.count");
  });

  it("keeps a change and its Undo while one looks at the queue, and the addresses of both views", async () => {
    let answer: (answer: Answer) => void = () => undefined;
    knows(lines(3));
    await stage.show(page("state=unlinked"));
    await wait(60);
    await doing(() => row(0).focus());
    await press("a", { ctrlKey: true });
    stage.answer(({ name }) =>
      name === "changeMany"
        ? new Promise((done) => (answer = done))
        : well({ lines: lines(3), next: null, frame: FRAME, items: [], people: [], teams: [] }),
    );
    await click(button("form.goal", ".pieces-foot"));
    await click(button("G1"));
    await stage.show(page("show=queue&whose=all"));
    expect(address("pieces.all")).toBe("#/pieces?state=unlinked");
    answer(well({ done: 3, same: 0, left: [] }));
    await wait();
    await stage.show(page("state=unlinked"));
    expect(address("pieces.queue")).toBe("#/pieces?show=queue&whose=all");
    expect(said("status")).toContain("pieces.did.goal");
    expect(button("saved.undo")).toBeTruthy();
  });
});

it("says a title that is cut off when one points at it", async () => {
  knows(lines(1));
  await stage.show(createElement(Page));
  expect(row(0).querySelector(".cell-title")?.getAttribute("title")).toBe("T000");
});
