import { avatar, el, icon } from "../shared/dom.js";

const tools = [
  ["house", "Home", ""],
  ["bookmark", "Bookmarks", ""],
  ["contact", "CRM", ""],
  ["megaphone", "Marketing", "/email/0000001/manage"],
  ["panels-top-left", "Content", "/page-ui/0000001/management/pages/landing"],
  ["circle-dollar-sign", "Sales", ""],
  ["headset", "Service", ""],
  ["database", "Data", ""],
  ["workflow", "Automations", ""],
  ["chart-column", "Reporting", ""],
];

const contentApps = new Set(["pages", "page-ui", "website", "blog", "content", "content-detail"]);

export function verticalNav(app) {
  const active = contentApps.has(app) ? "Content" : "Marketing";
  const items = tools.map(([glyph, name, href]) =>
    el(
      href ? "a" : "div",
      {
        class: `nav-item${name === active && app ? " nav-item--active" : ""}`,
        ...(href && { href }),
        title: name,
      },
      icon(glyph, 19),
    ),
  );
  const nav = el("nav", { id: "hs-vertical-nav", "data-test-id": "hs-vertical-nav" });
  nav.append(el("div", { class: "glyph" }, glyph()), ...items);
  return el("div", { id: "hs-vertical-nav-root" }, nav);
}

export function toolbar() {
  const create = { id: "hs-global-toolbar-object-create", type: "button" };
  const accounts = { id: "hs-global-toolbar-accounts", type: "button" };
  return el(
    "div",
    { id: "hs-global-toolbar", "data-test-id": "hs-global-toolbar" },
    el("div", { class: "search" }, icon("search", 15), "Search Brackenworks", el("kbd", {}, "⌘K")),
    el("button", create, icon("plus", 16)),
    el("span", { class: "grow" }),
    ["phone", "store", "circle-question-mark", "settings", "bell"].map((name) => icon(name, 18)),
    el("span", { class: "bar-line" }),
    el("span", { class: "assistant-button" }, icon("sparkles", 17), "Assistant"),
    el("button", accounts, avatar("Marek Novak", 26), "Brackenworks", icon("chevron-down", 14)),
  );
}

/** The assistant at the right, closed until the user opens it. */
export function assistant() {
  const box = el("div", { class: "copilot-app-container" });
  return el("aside", { class: "copilot-sidebar-container", hidden: true }, box);
}

function glyph() {
  const arcs = [
    el("circle", { cx: 12, cy: 12, r: 8, fill: "none", stroke: "#ff6a3d", "stroke-width": 3 }),
    el("circle", { cx: 12, cy: 12, r: 2.6, fill: "#ff6a3d" }),
  ];
  return el("svg", { viewBox: "0 0 24 24", width: 26, height: 26 }, arcs);
}
