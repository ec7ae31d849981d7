import { cls, el, flags } from "../shared/dom.js";
import { linesOf } from "./store.js";

const look = {
  email: "max-width:600px;margin:0 auto;padding:28px 36px",
  landing_page: "max-width:860px;margin:0 auto;padding:44px 56px",
  blog: "max-width:720px;margin:0 auto;padding:40px 48px",
};
const font =
  "font:16px/1.55 Georgia,'Liberation Serif',serif;color:#213343;background:#fff;margin:0";

/** The content that is being edited: another document (in reality on a preview host). */
export function contentFrame(piece, touched) {
  const id = `hs-content-id-${piece.id}`;
  const page = piece.kind === "landing_page" ? "hs-site-page page" : "";
  const wrapper = cls(`body-wrapper ${id} ${page}`.trim());
  const [first = "", ...rest] = linesOf(piece).lines;
  const module = "hs_cos_wrapper hs_cos_wrapper_widget hs_cos_wrapper_type_rich_text";
  const hook = flags.broken
    ? ""
    : ' data-hs-cos-general-type="widget" data-hs-cos-type="rich_text"';
  const lines = rest.map((line) => `<p>${escape(line)}</p>`).join("");
  const head = piece.kind === "email" ? "p" : "h2";
  const editable = 'contenteditable="true" style="outline:0"';
  const box = `<div class="${cls(module)}"${hook} ${editable}><${head}>${escape(first)}</${head}>${lines}</div>`;
  const style = `style="${look[piece.kind] ?? look.blog}"`;
  const srcdoc =
    `<!doctype html><html><body style="${font}"><div class="${wrapper}" ${style}>` +
    `${bar(piece)}${box}</div></body></html>`;
  const frame = el("iframe", { title: `${piece.kind} preview`, class: "content-frame", srcdoc });
  frame.addEventListener("load", () => {
    frame.contentDocument.addEventListener("input", touched);
  });
  return frame;
}

function bar({ kind }) {
  const name = '<b style="font:600 17px Inter,Arial">Brackenworks</b>';
  const color = kind === "email" ? "#f3f6f9" : "#e5edf3";
  return `<div style="padding:14px 18px;margin-bottom:20px;background:${color}">${name}</div>`;
}

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
