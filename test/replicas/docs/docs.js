/* global document, window */
import { data, el, icon, recordKeys, setTitle, shown } from "../shared/dom.js";
import { menubar, rail, titleButtons, toolbar } from "./chrome.js";
import { createModel } from "./model.js";
import { createOutline } from "./outline.js";
import { createPages } from "./pages-view.js";
import { createSaver } from "./save.js";
import { createTyping } from "./typing.js";

recordKeys();
const model = createModel(data.text);
const saver = createSaver(() => ({ title: title.value, text: model.text }));

const title = el("input", {
  class: "docs-title-input",
  type: "text",
  "aria-label": "Rename",
  spellcheck: "false",
  value: shown(data.title),
  oninput: () => renamed(),
  onkeydown: (event) => event.key === "Enter" && typing.focus(),
});
const label = el("span", { class: "docs-title-input-label-inner" }, shown(data.title));

function renamed() {
  label.textContent = title.value;
  title.style.width = `${label.getBoundingClientRect().width + 16}px`;
  setTitle(`${title.value} - Google Docs`);
  saver.touch();
}

const titlebar = el(
  "div",
  { id: "docs-titlebar-container" },
  el("div", { class: "docs-logo" }, documentGlyph()),
  el(
    "div",
    { id: "docs-titlebar" },
    el(
      "div",
      { class: "docs-title-outer" },
      el(
        "div",
        { class: "docs-title-widget" },
        el("div", { class: "docs-title-input-label" }, label),
        title,
      ),
      el("span", { class: "title-tool" }, icon("star", 18)),
      el("span", { class: "title-tool" }, icon("folder-input", 18)),
      saver.node,
    ),
    menubar(),
  ),
  titleButtons(),
);

const pages = createPages(model);
const outline = createOutline(model, pages);
document.body.append(
  el("div", { id: "docs-chrome" }, titlebar, el("div", { id: "docs-bars" }, toolbar())),
  el(
    "div",
    { id: "docs-editor-container" },
    outline.node,
    el("div", { id: "docs-editor", class: "companion-enabled" }, pages.node),
    rail(),
  ),
);

const typing = createTyping(model, () => {
  pages.paint();
  outline.paint();
  saver.touch();
});
document.body.append(typing.frame);
typing.start();
pages.onpick = (offset) => {
  model.caret = offset;
  pages.paint();
  typing.focus();
};
pages.paint();
outline.paint();
title.style.width = `${label.getBoundingClientRect().width + 16}px`;
setTitle(`${data.title} - Google Docs`);
window.addEventListener("resize", () => pages.paint());
window.replica = {
  /** A change of tab or heading: the only route changes an open document has. */
  go(path) {
    window.history.pushState({}, "", path);
  },
};

function documentGlyph() {
  const sheet = el("path", { d: "M7 3h13l8 8v24a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z" });
  sheet.setAttribute("fill", "#3f7ee8");
  const fold = el("path", { d: "M20 3l8 8h-8z", fill: "#a9c7fa" });
  const lines = el("path", { d: "M10 20h12M10 25h12M10 30h8", stroke: "#fff", "stroke-width": 2 });
  return el("svg", { viewBox: "0 0 32 41", width: 30, height: 38 }, sheet, fold, lines);
}
