/* global window */
import { el, icon, set, shown } from "../shared/dom.js";
import { hrefOf, kinds, linesOf, pieceOf } from "./store.js";
import { contentFrame } from "./content.js";
import { formBody, simpleBody, socialBody } from "./bodies.js";

/** One piece in its editor: dark header, tools at the left, the content in its own document. */
export function editorPage(route) {
  const piece = pieceOf(route.kind, route.id);
  const saved = el("span", { "data-key": "epsavelabel.saved" }, "Saved");
  let timer;
  const touched = () => {
    set(saved, "data-key", "epsavelabel.saving");
    saved.textContent = "Saving…";
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      set(saved, "data-key", "epsavelabel.saved");
      saved.textContent = "Saved";
    }, 600);
  };
  const title = el("button", { type: "button", class: "item-title" }, " ");
  const header = el(
    "div",
    { class: "private-template__section--header" },
    el("a", { class: "exit", href: backOf(route) }, icon("arrow-left", 15), "Exit"),
    el("span", { class: "undo" }, icon("undo-2", 16), icon("redo-2", 16)),
    el("span", { class: "grow" }),
    el("h1", {}, title, icon("pencil", 13)),
    saved,
    el("span", { class: "grow" }),
    el("button", { type: "button", class: "ghost" }, icon("eye", 15), "Preview"),
    el("button", { type: "button", class: "primary" }, buttons[route.kind] ?? "Publish"),
  );
  const body = bodies[route.kind]?.(piece, touched) ?? simpleBody(piece);
  const node = el("div", { class: "private-page__outer" }, header, tabs(route.kind), body);
  return { node, piece, showTitle: () => (title.textContent = shown(piece.title)) };
}

const buttons = { email: "Review and send", form: "Update", social: "Schedule post", ad: "Save" };

const bodies = {
  email: (piece, touched) => withTools(emailSurface(piece, touched)),
  landing_page: (piece, touched) => withTools(surface(piece, touched)),
  blog: (piece, touched) => withTools(surface(piece, touched)),
  form: formBody,
  social: socialBody,
};

function backOf({ kind, portal }) {
  if (kind === "email") return `/email/${portal}/manage`;
  if (kind === "blog") return `/blog/${portal}/manage`;
  if (kind === "landing_page") return `/page-ui/${portal}/management/pages/landing`;
  const piece = { kind, id: "", path: "/", status: "" };
  return kind === "form" ? `/forms/${portal}` : hrefOf(piece, portal);
}

function tabs(kind) {
  const names = {
    email: ["Edit", "Settings", "Automation"],
    form: ["Edit", "Follow-up", "Settings"],
  };
  const list = names[kind] ?? ["Content", "Settings", "Optimize"];
  const parts = list.map((name, index) =>
    el("span", { class: `editor-tab${index === 0 ? " editor-tab--active" : ""}` }, name),
  );
  const views = el("span", { class: "devices" }, icon("monitor", 16), icon("phone", 16));
  const label = el("span", { class: "muted" }, kinds[kind].name);
  return el("div", { class: "editor-tabs" }, parts, el("span", { class: "grow" }), label, views);
}

const modules = [
  ["type", "Text"],
  ["image", "Image"],
  ["mouse-pointer-click", "Button"],
  ["minus", "Divider"],
  ["columns-2", "Columns"],
  ["video", "Video"],
  ["share-2", "Social"],
  ["code", "Html"],
];

function withTools(content) {
  const tiles = modules.map(([glyph, name]) =>
    el("div", { class: "module" }, icon(glyph, 22), name),
  );
  const tabs = ["Add", "Contents", "Design"].map((name, index) =>
    el("span", { class: `tool-tab${index === 0 ? " tool-tab--active" : ""}` }, name),
  );
  const tools = el(
    "div",
    { class: "tools" },
    el("div", { class: "tool-tabs" }, tabs),
    el("div", { class: "tool-heading" }, "Common modules"),
    el("div", { class: "modules" }, tiles),
  );
  return el("div", { class: "editor-body" }, tools, content);
}

function surface(piece, touched) {
  return el("div", { class: "surface" }, contentFrame(piece, touched));
}

function emailSurface(piece, touched) {
  const line = (label, value) =>
    el("div", { class: "envelope-line" }, el("span", { class: "muted" }, label), value);
  const { subject } = linesOf(piece);
  const envelope = el(
    "div",
    { class: "envelope" },
    line("From", "Marek Novak <marek@brackenworks.example>"),
    line("Subject", el("b", {}, shown(subject))),
    line("Preview text", "Two minutes, and you can stop looking for the folder."),
  );
  return el("div", { class: "surface" }, envelope, contentFrame(piece, touched));
}
