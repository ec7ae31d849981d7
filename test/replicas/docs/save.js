/* global window, fetch */
import { el, icon } from "../shared/dom.js";

const quiet = 700;

/** The save indicator, and the call that makes the text export see what was typed. */
export function createSaver(content) {
  let timer;
  const text = el("span", { class: "save-text" }, "");
  const saved = () => el("span", {}, icon("cloud-check", 18));
  const busy = () => el("span", { class: "docs-icon-sync" }, icon("refresh-cw", 18));
  const node = el("div", { class: "docs-save-indicator-container" }, saved(), text);
  const show = (saving) => {
    text.textContent = saving ? "Saving…" : "Saved to Drive";
    node.firstChild.replaceWith(saving ? busy() : saved());
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
