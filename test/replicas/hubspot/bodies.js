import { avatar, el, icon, shown } from "../shared/dom.js";
import { campaigns, day, hrefOf, kinds, pieces } from "./store.js";

export function formBody(piece, touched) {
  const field = (label) =>
    el("label", { class: "form-field" }, label, el("input", { type: "text", oninput: touched }));
  const form = el(
    "div",
    { class: "form-sheet" },
    el("h2", {}, shown(piece.title)),
    el("p", {}, firstLine(piece)),
    ["First name", "Work email", "How did the first thirty days go?"].map(field),
    el("button", { type: "button", class: "primary" }, "Submit"),
  );
  const names = ["Email", "First name", "Last name", "Company name", "Job title", "Country"];
  const fields = names.map((name) => el("div", { class: "field-tile" }, icon("grip", 14), name));
  const heading = el("div", { class: "tool-heading" }, "Existing properties");
  const tools = el("div", { class: "tools" }, heading, fields);
  return el("div", { class: "editor-body" }, tools, el("div", { class: "surface" }, form));
}

export function socialBody(piece, touched) {
  const text = piece.text || piece.title.replace(/^Social: /, "");
  const box = el("textarea", { class: "post-text", rows: "9", oninput: touched }, text);
  const networks = el(
    "div",
    { class: "networks" },
    avatar("Bracken Works", 34),
    "Brackenworks page",
  );
  const tools = ["image", "link", "smile", "at-sign"].map((name) => icon(name, 18));
  const actions = el("div", { class: "post-tools" }, tools);
  const compose = el("div", { class: "form-sheet" }, networks, box, actions);
  const preview = el(
    "div",
    { class: "form-sheet post-preview" },
    el("div", { class: "networks" }, avatar("Bracken Works", 40), "Brackenworks · Now"),
    el("p", {}, text),
    el("div", { class: "post-picture" }),
  );
  const parts = [el("div", { class: "half" }, compose), el("div", { class: "half" }, preview)];
  return el("div", { class: "editor-body social" }, parts);
}

export function simpleBody(piece) {
  const rows = [
    ["Name", shown(piece.title)],
    ["Status", piece.status],
    ["Owner", piece.owner],
    ["Campaign", piece.campaign || "--"],
    ["Text", piece.text || "--"],
  ];
  const lines = rows.map(([name, value]) =>
    el("div", { class: "property" }, el("span", { class: "muted" }, name), value),
  );
  const sheet = el("div", { class: "form-sheet" }, el("h2", {}, kinds[piece.kind].name), lines);
  return el("div", { class: "editor-body" }, el("div", { class: "surface" }, sheet));
}

export function campaignPage({ guid, portal }) {
  const campaign = campaigns.find((one) => one.guid === guid) ?? { name: "Untitled campaign" };
  const own = pieces.filter((piece) => piece.campaign === campaign.name);
  const lines = own.map((piece) =>
    el(
      "tr",
      {},
      el("td", {}, el("a", { href: hrefOf(piece, portal) }, shown(piece.title))),
      el("td", {}, kinds[piece.kind].name),
      el("td", {}, day(piece.dueOn)),
    ),
  );
  const numbers = ["Sessions", "New contacts", "Influenced contacts", "Influenced revenue"];
  const cards = numbers.map((name, index) =>
    el(
      "div",
      { class: "number" },
      el("span", { class: "muted" }, name),
      el("b", {}, String((index + 2) * 87)),
    ),
  );
  const header = el(
    "header",
    { "data-test-id": "page-header" },
    el("h1", {}, shown(campaign.name)),
  );
  header.append(el("span", { class: "grow" }), el("button", { class: "primary" }, "Add assets"));
  const heads = ["Asset", "Type", "Date"].map((name) => el("th", { role: "columnheader" }, name));
  const head = el("thead", {}, el("tr", {}, heads));
  const table = el("table", { class: "table" }, head, el("tbody", {}, lines));
  const strip = el("div", { class: "numbers" }, cards);
  return { node: el("main", { role: "main" }, header, strip, table), title: campaign.name };
}

export function homePage() {
  const header = el("header", { "data-test-id": "page-header" }, el("h1", {}, "Your workspace"));
  const list = pieces
    .slice(0, 6)
    .map((piece) =>
      el(
        "div",
        { class: "property" },
        el("a", { href: hrefOf(piece, "0000001") }, shown(piece.title)),
      ),
    );
  return el("main", { role: "main" }, header, el("div", { class: "form-sheet" }, list));
}

function firstLine({ text }) {
  return text.split("\n").find(Boolean) ?? "";
}
