/* global document, URL, URLSearchParams, window */
import { el, recordKeys, route, setTitle } from "../shared/dom.js";
import { rail, sideNav, topBar } from "./frame.js";
import { entriesOf, gridView, listView } from "./views.js";

recordKeys();
const state = { grid: new URLSearchParams(window.location.search).has("grid") };
const content = el("main", { class: "content" });
const side = el("div", { class: "side" });
document.body.append(topBar(), el("div", { class: "below" }, side, content, rail()));

const go = route(() => paint());

function paint() {
  const place = placeOf(new URL(window.location.href));
  side.replaceChildren(sideNav());
  const entries = entriesOf(place);
  const view = state.grid ? gridView(entries, open) : listView(entries, open);
  const turn = () => {
    state.grid = !state.grid;
    paint();
  };
  content.replaceChildren(heading(place, turn), view);
  setTitle(`${place.title} - Google Drive`);
}

function placeOf({ pathname, searchParams }) {
  const folder = /\/folders\/([\w-]+)/.exec(pathname)?.[1];
  if (folder)
    return { folder, title: entriesOf({}).find((one) => one.id === folder)?.title ?? "Folder" };
  if (pathname.includes("/search"))
    return { query: searchParams.get("q") ?? "", title: "Search results" };
  return { title: "My Drive" };
}

function open({ id, folder }) {
  if (folder) go(`/drive/folders/${id}`);
  else window.open(`https://docs.google.com/document/d/${id}/edit`, "_blank");
}

function heading({ title, folder }, turn) {
  const crumbs = folder
    ? [el("a", { class: "crumb", href: "/drive/my-drive" }, "My Drive"), "›", el("b", {}, title)]
    : [el("b", {}, title)];
  const modes = el("button", { class: "modes", onclick: turn, "aria-label": "Switch layout" });
  modes.append(...["list", "grid"].map((name) => half(name)));
  const chips = ["Type", "People", "Modified", "Source"].map((name) =>
    el("span", { class: "chip" }, name, " ▾"),
  );
  const row = el("div", { class: "heading" }, crumbs, el("span", { class: "grow" }), modes);
  return el("div", {}, row, el("div", { class: "chips" }, chips));
}

function half(name) {
  const active = (name === "grid") === state.grid;
  const text = name === "grid" ? "▦" : "☰";
  return el("span", { class: `mode${active ? " mode--active" : ""}` }, text);
}
