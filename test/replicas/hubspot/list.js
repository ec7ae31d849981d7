import { avatar, el, flags, icon, shown } from "../shared/dom.js";
import { campaigns, day, hrefOf, kinds, ofKind, pieces, stateOf } from "./store.js";

// Which of the two candidate tables a list shows when the address does not say.
const markupOf = { campaign: "b", blog: "b" };

export function listPage({ kind, portal }) {
  const rows = kind === "campaign" ? campaignRows(portal) : pieceRows(kind, portal);
  const markup = flags.markup ?? markupOf[kind] ?? "a";
  const head = ["", kinds[kind].name, kind === "campaign" ? "Status" : "State", kinds[kind].column];
  const titles = [...head, "Owner", "Campaign"];
  const table = markup === "b" ? framework(titles, rows) : plain(titles, rows);
  const header = el(
    "header",
    { "data-test-id": "page-header" },
    el("h1", {}, kinds[kind].name, icon("chevron-down", 17)),
    el("span", { class: "grow" }),
    el("button", { class: "quiet" }, "Actions", icon("chevron-down", 13)),
    el("button", { class: "primary" }, kinds[kind].button),
  );
  const tabs = ["Manage", "Analyze", "Health"].map((name, index) =>
    el("span", { class: `view-tab${index === 0 ? " view-tab--active" : ""}` }, name),
  );
  const parts = [header, el("div", { class: "view-tabs" }, tabs), filters(), table, paginator()];
  return el("main", { role: "main" }, parts);
}

function filters() {
  const names = ["All types", "All statuses", "Any campaign", "Owner"];
  const picks = names.map((name) =>
    el("button", { class: "filter" }, name, icon("chevron-down", 12)),
  );
  const search = el("div", { class: "list-search" }, el("span", {}, "Search"), icon("search", 15));
  return el(
    "div",
    { class: "filters" },
    search,
    picks,
    el("span", { class: "grow" }),
    "Edit columns",
  );
}

function pieceRows(kind, portal) {
  return ofKind(kind).map((piece, index) => ({
    id: piece.id,
    href: hrefOf(piece, portal),
    title: piece.title,
    state: stateOf(piece),
    third: thirdOf(piece, index),
    owner: piece.owner,
    campaign: piece.campaign,
  }));
}

function thirdOf({ kind, id, dueOn, status }, index) {
  if (kind === "landing_page") return `brackenworks.example/${id}`;
  if (kind === "form" || kind === "cta") return String(index * 31 + 12);
  return status === "live" || status === "review" ? day(dueOn) : "--";
}

function campaignRows(portal) {
  return campaigns.map(({ guid, id, name }) => ({
    ...{ id, title: name, state: "Active", third: countOf(name), owner: "Ines Duarte" },
    href: `/marketing/${portal}/campaigns/${guid}`,
    campaign: "",
  }));
}

function countOf(name) {
  return String(pieces.filter((piece) => piece.campaign === name).length);
}

function plain(titles, rows) {
  const body = rows.map((row) =>
    el(
      "tr",
      {},
      el("td", {}, checkbox()),
      el("td", {}, el("a", { href: row.href }, shown(row.title))),
      rest(row).map((content) => el("td", {}, content)),
    ),
  );
  return table({ id: "candidate-a" }, titles, body);
}

function framework(titles, rows) {
  const body = rows.map((row) => {
    const label = el("span", { "data-test-id": "truncated-object-label" }, shown(row.title));
    const link = el("a", { "data-link": "true", href: row.href }, label);
    const media = el(
      "div",
      { class: "media" },
      el("div", { class: "UIMediaBody-x1 MediaBody" }, link),
    );
    const name = { "data-column-index": "0", "data-table-external-id": `cell-x-name-${row.id}` };
    const cells = rest(row).map((content, index) =>
      el("td", { "data-column-index": String(index + 1) }, content),
    );
    const attributes = { "data-test-id": `row-${row.id}`, "data-observer-type": "ROW" };
    return el("tr", attributes, el("td", {}, checkbox()), el("td", name, media), cells);
  });
  const inner = table({ "data-test-id": "framework-data-table" }, titles, body);
  return el(
    "div",
    { "data-test-id": "framework-data-table-container", id: "candidate-b" },
    el("div", { "data-test-id": "fdt-scroll-window" }, inner),
  );
}

function table(attributes, titles, body) {
  const heads = titles.map((title) =>
    el("th", title ? { role: "columnheader" } : {}, title || checkbox()),
  );
  const head = el("thead", {}, el("tr", {}, heads));
  return el("table", { ...attributes, class: "table" }, head, el("tbody", {}, body));
}

function rest({ state, third, owner, campaign }) {
  const dot = el("i", { class: `state state--${state.toLowerCase()}` });
  const person = owner ? [avatar(owner, 22), owner] : "--";
  const cell = (...content) => el("span", { class: "cell" }, ...content);
  return [cell(dot, state), third, cell(person), campaign || "--"];
}

function checkbox() {
  return el("input", { type: "checkbox", "aria-label": "Select row" });
}

function paginator() {
  return el(
    "nav",
    { "aria-label": "Pagination", "data-test-id": "table-paginator" },
    el("span", { class: "muted" }, "Prev"),
    el("b", { class: "page-number" }, "1"),
    el("button", { "data-next-page": "true", "aria-disabled": "true" }, "Next"),
    el("span", { class: "muted" }, "25 per page"),
  );
}
