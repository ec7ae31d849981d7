/* global window, fetch */
import { el, icon } from "../shared/dom.js";

const quiet = 700;

/** The save indicator, and the call that makes the text export see what was typed. */
export function createSaver(content) {
  let timer;
  const text = el("span", { class: "save-text" }, "");
  const node = el("div", { class: "docs-save-indicator-container" }, icon("cloud-check", 18), text);
  const show = (saving) => {
    text.textContent = saving ? "Saving…" : "Saved to Drive";
    node.firstChild.replaceWith(icon(saving ? "refresh-cw" : "cloud-check", 18));
  };
  const save = async () => {
    const path = window.location.pathname.replace(/\/[a-z]*$/, "/save");
    const body = JSON.stringify(content());
    await fetch(path, { method: "POST", body });
    show(false);
  };
  const touch = () => {
    show(true);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(), quiet);
  };
  return { node, touch };
}
