/* global document, window */
import { el } from "../shared/dom.js";

const moves = { ArrowLeft: -1, ArrowRight: 1 };

/** The same-origin frame that takes the keys, so that the page itself sees none of them. */
export function createTyping(model, changed) {
  const frame = el("iframe", { class: "docs-texteventtarget-iframe", title: "", tabindex: "0" });
  const change = (event, work) => {
    event.preventDefault();
    work();
    changed();
  };
  const onkey = (event) => {
    window.__typed.push(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace") change(event, () => model.erase());
    else if (event.key === "Enter") change(event, () => model.insert("\n"));
    else if (event.key in moves) change(event, () => model.move(moves[event.key]));
  };
  const oninput = (event) => {
    if (event.isComposing) return;
    const part = event.data ?? event.dataTransfer?.getData("text/plain");
    if (part) change(event, () => model.insert(part));
    else event.preventDefault();
  };
  const attributes = {
    role: "textbox",
    "aria-label": "Document content",
    "aria-multiline": "true",
  };
  const box = el("div", { contenteditable: "true", ...attributes });
  const start = () => {
    window.__typed = [];
    const inner = frame.contentDocument;
    inner.body.append(box);
    inner.addEventListener("keydown", onkey);
    inner.addEventListener("beforeinput", oninput);
    inner.addEventListener("compositionend", (event) => {
      box.textContent = "";
      change(event, () => model.insert(event.data));
    });
    focus();
  };
  const focus = () => {
    frame.focus();
    box.focus();
  };
  document.addEventListener("visibilitychange", () => document.hasFocus() && focus());
  return { frame, start, focus };
}
