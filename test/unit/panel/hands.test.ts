// @vitest-environment happy-dom
/** The second click of a double click hits what the first one hit, or nothing. */
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { keepDoubleClicks } from "../../../components/panel/hands";

let stop: () => void;
let hit: string[];

/** The n-th click of a series on an element. */
function click(selector: string, detail: number): void {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, detail });
  document.querySelector(selector)?.dispatchEvent(event);
}

beforeEach(() => {
  document.body.innerHTML = `
    <button id="link"><span id="word">Link</span></button><a id="piece">Piece</a><p id="text"></p>`;
  hit = [];
  stop = keepDoubleClicks();
});
afterEach(() => stop());
beforeAll(() => {
  document.body.addEventListener("click", ({ target }) => hit.push((target as Element).id));
});

it("does not reach what has come in the place of what was clicked", () => {
  click("#link", 1);
  click("#piece", 2);
  expect(hit).toEqual(["link"]);
});

it("reaches what was clicked before, wherever in it", () => {
  click("#link", 1);
  click("#word", 2);
  expect(hit).toEqual(["link", "word"]);
});

it("is no matter for clicks one by one, by keyboard, or on plain text", () => {
  click("#link", 1);
  click("#piece", 1);
  click("#link", 0);
  click("#text", 2);
  expect(hit).toEqual(["link", "piece", "link", "text"]);
});
