/* global window, ResizeObserver */
import { el, icon } from "../shared/dom.js";
import { createRow } from "./row.js";

const rowHeight = 37;
const sectionHeight = 46;
const virtualFrom = 60;

/** The list's grid. Above 60 tasks only the visible rows exist, and their nodes are recycled. */
export function createGrid({ rows, wrapper, myTasks = false, onopen, columns }) {
  let top = 0;
  const placed = rows.map((row) => {
    const at = { ...row, top };
    top += row.kind === "section" ? sectionHeight : rowHeight;
    return at;
  });
  const list = placed.filter((row) => row.kind === "task");
  const poolSize = list.length > virtualFrom ? 40 : list.length;
  const pool = Array.from({ length: poolSize }, () => createRow({ wrapper, myTasks, onopen }));
  const body = el("div", { class: "grid-body", style: `height:${top + 60}px` });
  const others = placed.filter((row) => row.kind !== "task").map((row) => other(row, body));
  body.append(...others, ...pool.map((row) => row.node));
  const tree = el("div", { role: "treegrid", class: "SpreadsheetTaskList" });
  tree.append(header(columns), ...body.childNodes);
  tree.style.height = `${top + 100}px`;
  const node = el("div", { class: "SpreadsheetGridScroller-container" }, tree);
  const paint = () => {
    const first = list.findIndex((row) => row.top + rowHeight > node.scrollTop - 60);
    for (let index = Math.max(0, first); index < first + poolSize; index += 1) {
      if (list[index]) place(pool[index % poolSize], list[index], index);
    }
  };
  node.addEventListener("scroll", () => window.requestAnimationFrame(paint));
  new ResizeObserver(paint).observe(node);
  paint();
  return node;
}

function place(row, at, index) {
  if (row.task !== at.task) row.fill(at, index + 1);
  row.node.style.transform = `translateY(${at.top}px)`;
}

function header(columns) {
  const [first, ...rest] = columns;
  const cells = rest.map((name) => el("div", { class: "cell", role: "columnheader" }, name));
  const name = el("div", { class: "SpreadsheetHeaderLeftStructure" }, first);
  return el("div", { class: "SpreadsheetHeader" }, name, cells);
}

function other(row) {
  const style = `transform:translateY(${row.top}px)`;
  if (row.kind === "section") {
    const triangle = el("span", { class: "triangle" }, "\u25BE");
    const title = el("h3", { class: "section-title" }, row.title);
    return el(
      "div",
      { class: "TaskGroupHeader section", style },
      triangle,
      title,
      icon("plus", 16),
    );
  }
  return el("div", { class: "add-row", style }, "Add task…");
}
