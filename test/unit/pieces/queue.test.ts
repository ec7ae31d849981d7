// @vitest-environment happy-dom
/** The queue by keyboard, and what was done in it. */
import { createElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Card } from "../../../components/workspace/pieces/queue/Card";
import { useDone } from "../../../components/workspace/pieces/queue/done";
import type { Done } from "../../../components/workspace/pieces/queue/done";
import Queue from "../../../components/workspace/pieces/queue/Queue";
import { Summary } from "../../../components/workspace/pieces/queue/Summary";
import type { QueueItem } from "../../../utils/messages/pieces-view";
import { button, click, doing, failed, hold, openStage, press, wait, well } from "./show";
import type { Stage } from "./show";

let stage: Stage;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.close());

const item = (at: number): QueueItem => {
  const id = `asana:${String(at)}`;
  return { id, key: id, title: `T${String(at)}`, status: "draft", since: "2026-02-01" };
};
const choice = { goalId: "g", personaId: null, why: "" };
const text = (): string => document.body.textContent;

describe("what was done", () => {
  let done: () => Done;
  const undo = (): void => done().undo();
  beforeEach(async () => {
    done = await hold(stage, useDone);
  });

  it("is taken back one after the other, however quickly it is asked", async () => {
    let stored: unknown = [];
    stage.answer(async ({ name, body }) => {
      await new Promise((later) => setTimeout(later, 5));
      if (name === "settings") return well({ settings: { quietKeys: stored } });
      if (name === "saveSettings") stored = body["quietKeys"];
      return well();
    });
    await doing(() => {
      done().notOurs(item(1));
      done().notOurs(item(2));
    });
    await wait(100);
    expect(stored).toEqual(["asana:1", "asana:2"]);
    await doing(() => {
      undo();
      undo();
    });
    await wait(100);
    expect(stored).toEqual([]);
    expect(done().returned.map(({ id }) => id)).toEqual(["asana:1", "asana:2"]);
  });

  it("is nothing to take back when it could not be stored", async () => {
    stage.answer(() => failed());
    await doing(() => done().link(item(1), choice, "G1"));
    await wait();
    expect(done().canUndo).toBe(false);
    expect(done().returned).toHaveLength(1);
    await doing(() => done().dismiss());
    expect(done().error).toBeNull();
  });

  it("stays done while it is taken back, and when that is refused", async () => {
    let code = "storage-full";
    stage.answer(({ name }) => (name === "undoReview" ? failed(code) : well()));
    await doing(() => done().link(item(1), choice, "G1"));
    await wait();
    await doing(undo);
    await wait();
    expect([done().dealt.get("asana:1"), done().returned]).toEqual(["linked", []]);
    expect(done().canUndo).toBe(true);
    code = "changed-since";
    await doing(undo);
    await wait();
    expect([done().dealt.get("asana:1"), done().canUndo]).toEqual(["linked", false]);
  });

  it("is taken back with Caps Lock too", async () => {
    const back = vi.fn();
    const all = { ...done(), dealt: new Map([["a", "linked" as const]]), undo: back };
    await stage.show(createElement(Summary, { done: all, empty: "" }));
    await press("Z", { ctrlKey: true });
    expect(back).toHaveBeenCalledOnce();
  });
});

describe("the keys", () => {
  const goal = (id: string, code: string, label: string) => ({ id, code, label });
  const context = {
    goals: [goal("g1", "G1", "Renewals"), goal("g2", "G2", "Shorter audits")],
    suggested: [{ goalId: "g1", because: { key: "because" } }],
    ...{ personas: [], campaigns: [] },
  };
  const done = { link: vi.fn(), skip: vi.fn(), notOurs: vi.fn(), undo: vi.fn(), canUndo: true };
  const linked = (): unknown[] =>
    done.link.mock.calls.map((call) => (call[1] as { goalId: string }).goalId);
  const field = (): HTMLInputElement => {
    const found = document.querySelector<HTMLInputElement>("[role=combobox]");
    if (!found) throw new Error("No field for goals");
    return found;
  };
  const draw = (): Promise<void> =>
    stage.show(
      createElement(Card, {
        ...{ item: item(1), next: [], teams: [], readOnly: false, way: "accept" as const },
        ...{ done: done as unknown as Done, onWay: () => undefined },
      }),
    );
  /** A letter, as a browser gives it: into the field when the field has the keyboard. */
  const type = async (letters: string): Promise<void> => {
    for (const letter of letters) {
      if (document.activeElement === field()) {
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
        await doing(() => {
          set?.call(field(), field().value + letter);
          field().dispatchEvent(new Event("input", { bubbles: true }));
        });
      } else await press(letter);
    }
  };
  beforeEach(() => {
    vi.clearAllMocks();
    stage.answer(() => well(context));
  });

  it.each(["shorter", "next", "Shorter", "s"])(
    "take every letter of %s for a goal",
    async (name) => {
      await draw();
      await type(name);
      expect(field().value).toBe(name);
      expect([done.skip, done.notOurs, done.link].map(({ mock }) => mock.calls.length)).toEqual([
        0, 0, 0,
      ]);
    },
  );

  it("link the goal that was typed", async () => {
    await draw();
    await type("short");
    await press("Enter");
    expect(linked()).toEqual(["g2"]);
    expect(done.skip).not.toHaveBeenCalled();
  });

  it("keep letters typed while the goals are on their way, and do not link a guess with them", async () => {
    let come = (): void => undefined;
    stage.answer(() => new Promise((done) => (come = () => done(well(context)))));
    await draw();
    for (const letter of "short") await press(letter);
    await doing(come);
    await wait();
    expect([field().value, document.activeElement]).toEqual(["short", field()]);
    await doing(() => field().blur());
    await press("Enter");
    expect(linked()).toEqual([]);
  });

  it("skip with the arrow, say not ours with Delete, undo with Ctrl and Z; in the empty field too", async () => {
    await draw();
    for (const inside of [false, true]) {
      await doing(() => (inside ? field().focus() : field().blur()));
      await press("ArrowRight");
      await press("Delete");
      await press("z", { ctrlKey: true });
    }
    for (const way of [done.skip, done.notOurs, done.undo]) expect(way).toHaveBeenCalledTimes(2);
    const named = [...document.querySelectorAll("[aria-keyshortcuts]")];
    expect(named.map((one) => one.getAttribute("aria-keyshortcuts"))).toEqual([
      ...["Enter", "ArrowRight", "Delete", "Control+Z"],
    ]);
  });

  it("open the list of goals: the arrow down, a click; Escape closes it", async () => {
    await draw();
    const open = (): string | null => field().getAttribute("aria-expanded");
    await doing(() => field().focus());
    expect(open()).toBe("false");
    await press("ArrowDown");
    expect(open()).toBe("true");
    await press("Escape");
    expect(open()).toBe("false");
    await click(field());
    expect(open()).toBe("true");
    await press("Delete");
    expect(done.notOurs).not.toHaveBeenCalled();
    await press("ArrowDown");
    await press("Enter");
    expect(linked()).toEqual(["g2"]);
  });
});

describe("the page of the queue", () => {
  const view = { items: [item(1), item(2)], more: false, people: [], teams: [], lead: false };
  type Props = Parameters<typeof Queue>[0];
  const draw = (me: string | null): Promise<void> => {
    const own = { settings: { view: "writer", me } } as unknown as Props["own"];
    const query = new URLSearchParams("show=queue");
    return stage.show(createElement(Queue, { strategy: undefined, own, query, version: "1" }));
  };

  it("has a way on where nobody is named", async () => {
    stage.answer(() => well(view));
    await draw(null);
    const ways = [...document.querySelectorAll("a")].map((one) => one.getAttribute("href"));
    expect(ways).toEqual(["#/pieces?show=queue&whose=met", "#/team"]);
  });

  it("closes what it says of something that failed, and does not call that another try", async () => {
    const context = {
      goals: [{ id: "g", label: "Goal", code: "G1" }],
      personas: [],
      campaigns: [],
    };
    const suggested = [{ goalId: "g", because: { key: "because" } }];
    stage.answer(({ name }) =>
      name === "queue"
        ? well({ ...view, me: "u" })
        : name === "link"
          ? failed()
          : well({ ...context, suggested }),
    );
    await draw("u");
    await wait();
    await click(button("queue.accept"));
    expect(text()).toContain("failure.storage-full");
    expect(text()).not.toContain("failure.again");
    await click(button("pieces.dismiss"));
    expect(document.activeElement).toBe(button("queue.accept"));
    expect(text()).not.toContain("failure.storage-full");
  });
});
