// @vitest-environment happy-dom
/** A list that goes by faster than anybody reads. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Fling } from "../../../../utils/page/rows/fling";

const SCREEN = 800;
const FRAME = 20;

let list: HTMLElement;
let told: boolean[];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  list = document.createElement("div");
  document.body.replaceChildren(list);
  Object.defineProperty(list, "clientHeight", { value: SCREEN });
  told = [];
  end = new AbortController();
  new Fling(
    (scroller) => scroller === list,
    (flung) => told.push(flung),
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Scrolls for some milliseconds, a frame at a time. */
async function scroll(milliseconds: number, screensPerSecond: number): Promise<void> {
  for (let at = 0; at < milliseconds; at += FRAME) {
    list.scrollTop += (SCREEN * screensPerSecond * FRAME) / 1000;
    list.dispatchEvent(new Event("scroll"));
    await vi.advanceTimersByTimeAsync(FRAME);
  }
}

describe("a list that is scrolled", () => {
  it("is not flung while somebody can read it, however long", async () => {
    await scroll(5000, 4);
    expect(told).toEqual([]);
  });

  it("is flung once it is fast, whichever way, and told once when it is slow again", async () => {
    await scroll(1000, 12);
    expect(told).toEqual([true]);
    await scroll(500, 3);
    expect(told).toEqual([true]);
    await scroll(500, 1);
    expect(told).toEqual([true, false]);
    await scroll(1000, -12);
    expect(told).toEqual([true, false, true]);
  });

  it("rests when the scrolling ends at once", async () => {
    await scroll(600, 12);
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual([true, false]);
  });

  it("is not flung by a jump, or by one page down", async () => {
    await scroll(FRAME, 5000);
    await vi.advanceTimersByTimeAsync(1000);
    await scroll(200, 4.5);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([]);
  });

  it("is not looked at while it stands still, nor when nobody asks any more", async () => {
    await scroll(600, 12);
    await vi.advanceTimersByTimeAsync(500);
    expect(vi.getTimerCount()).toBe(0);
    end.abort();
    await scroll(600, 12);
    expect(told).toEqual([true, false]);
  });
});
