/* global window */
import { el } from "../shared/dom.js";
import { offsetAt, page, widthTo } from "./model.js";
import { createRulers } from "./rulers.js";

const top = 14;
const pitch = page.height + 12;

/** The scroller with its two recycled tiles; all text is painted, none is in the page. */
export function createPages(model) {
  const view = { onpick: () => undefined };
  const tiles = [0, 1].map(() => createTile());
  const caret = el("div", { class: "kix-cursor" }, el("div", { class: "kix-cursor-caret" }));
  const content = el("div", { class: "kix-rotatingtilemanager-content" });
  content.append(...tiles.map((tile) => tile.node));
  const manager = el("div", { class: "kix-rotatingtilemanager" }, content);
  const scroller = el("div", { class: "kix-appview-editor" }, manager, caret);
  const rulers = createRulers();
  const { horizontal, vertical } = rulers;
  view.node = el("div", { class: "kix-appview-editor-container" }, horizontal, vertical, scroller);

  view.paint = () => {
    const lines = model.lines();
    const last = lines.at(-1).page;
    const left = Math.max(24, (scroller.clientWidth - page.width) / 2);
    manager.style.height = `${top + (last + 1) * pitch}px`;
    rulers.paint(left);
    const first = Math.max(0, Math.floor((scroller.scrollTop - top) / pitch));
    for (const number of [first, first + 1]) {
      const tile = tiles[number % 2];
      tile.node.hidden = number > last;
      tile.node.style.transform = `translate(${left}px, ${top + number * pitch}px)`;
      tile.number = number;
      paintTile(tile, lines);
    }
    placeCaret(caret, lines, model.caret, left);
  };
  view.show = (offset) => {
    const line = model.lines().findLast((one) => one.start <= offset);
    scroller.scrollTo({ top: line.page * pitch + line.y - page.margin, behavior: "smooth" });
  };
  scroller.addEventListener("scroll", () => window.requestAnimationFrame(view.paint));
  content.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const tile = tiles.find((one) => one.node.contains(event.target));
    if (tile) view.onpick(pick(model.lines(), tile.number, event.offsetX, event.offsetY));
  });
  return view;
}

function createTile() {
  const { width, height } = page;
  const canvas = el("canvas", { class: "kix-canvas-tile-content", width, height });
  return { canvas, number: -1, node: el("div", { class: "kix-page-paginated" }, canvas) };
}

function paintTile({ canvas, number }, lines) {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = page.width * ratio;
  canvas.height = page.height * ratio;
  const context = canvas.getContext("2d");
  context.scale(ratio, ratio);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, page.width, page.height);
  context.textBaseline = "alphabetic";
  for (const line of lines.filter((one) => one.page === number)) {
    context.font = line.font;
    context.fillStyle = line.color;
    context.direction = line.rtl ? "rtl" : "ltr";
    const x = line.rtl ? page.width - page.margin : page.margin;
    context.fillText(line.text, x, line.y + line.height * 0.74);
  }
}

function placeCaret(caret, lines, offset, left) {
  const line = lines.findLast((one) => one.start <= offset) ?? lines[0];
  const x = left + page.margin + widthTo(line, offset);
  const y = top + line.page * pitch + line.y;
  caret.style.transform = `translate(${x}px, ${y}px)`;
  caret.firstChild.style.height = `${Math.max(16, line.height - 3)}px`;
}

function pick(lines, number, x, y) {
  const own = lines.filter((one) => one.page === number);
  const line = own.findLast((one) => one.y <= y) ?? own[0] ?? lines.at(-1);
  return offsetAt(line, x - page.margin);
}
