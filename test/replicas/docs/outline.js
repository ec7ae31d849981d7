/* global window */
import { el, icon } from "../shared/dom.js";

/** The left column: the document's tabs and the headings of the open one. */
export function createOutline(model, pages) {
  const list = el("div", { class: "outline-list" });
  const head = el(
    "div",
    { class: "outline-head" },
    icon("arrow-left", 18),
    el("span", { class: "outline-title" }, "Document tabs"),
    icon("plus", 18),
  );
  const tab = el(
    "div",
    { class: "outline-tab" },
    icon("file-text", 16),
    el("span", { class: "grow" }, "Tab 1"),
    icon("ellipsis-vertical", 16),
  );
  const node = el("div", { class: "left-sidebar-container" }, head, tab, list);
  const open = (heading, index) => {
    window.history.pushState({}, "", `${window.location.search}#heading=h.replica${index}`);
    pages.show(heading.start);
  };
  const paint = () =>
    list.replaceChildren(
      ...model
        .headings()
        .slice(0, 12)
        .map((heading, index) =>
          el("div", { class: "outline-item", onclick: () => open(heading, index) }, heading.text),
        ),
    );
  return { node, paint };
}
