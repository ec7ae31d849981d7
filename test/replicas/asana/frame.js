import { avatar, el, icon } from "../shared/dom.js";
import { projectPath, projects, workspace } from "./store.js";

export function topbar() {
  const search = el(
    "a",
    { class: "topbar-search", href: `/0/search?q=audit&searched_type=task` },
    icon("search", 15),
    "Search",
  );
  return el(
    "div",
    { class: "GlobalTopbar" },
    el("button", { class: "topbar-menu" }, icon("menu", 18)),
    el("button", { class: "create" }, el("i", { class: "create-dot" }, icon("plus", 13)), "Create"),
    el("span", { class: "grow" }),
    icon("clock", 17),
    search,
    el("span", { class: "grow" }),
    el(
      "div",
      { class: "GlobalTopbar-rightSide" },
      icon("sparkles", 18),
      icon("circle-question-mark", 18),
      avatar("Priya Raman", 28),
      icon("chevron-down", 14),
    ),
  );
}

const places = [
  ["home", "house", "Home", `/1/${workspace}/home`],
  ["my-tasks", "circle-check", "My tasks", "/0/my-tasks"],
  ["inbox", "bell", "Inbox", `/1/${workspace}/inbox`],
];
const insights = [
  ["chart-line", "Reporting"],
  ["briefcase", "Portfolios"],
  ["target", "Goals"],
];

export function sidebar(current) {
  const link = (active, path, ...content) =>
    el(
      "a",
      { class: `SidebarItemRow${active ? " SidebarItemRow--selected" : ""}`, href: path },
      ...content,
    );
  const label = (text) => el("span", { class: "SidebarNavigationLinkCard-label" }, text);
  const heading = (text) => el("div", { class: "sidebar-heading" }, label(text), icon("plus", 15));
  return el(
    "nav",
    { class: "sidebar" },
    places.map(([place, glyph, name, path]) =>
      link(current.place === place, path, icon(glyph, 17), label(name)),
    ),
    heading("Insights"),
    insights.map(([glyph, name]) =>
      el("div", { class: "SidebarItemRow" }, icon(glyph, 17), label(name)),
    ),
    heading("Projects"),
    projects.map((project) =>
      link(
        current.project === project.gid,
        projectPath(project),
        el("i", { class: "square", style: `background:${project.color}` }),
        label(project.name),
      ),
    ),
    heading("Teams"),
    el("div", { class: "SidebarItemRow" }, icon("users", 17), label("Brackenworks marketing")),
    el("span", { class: "grow" }),
    el("div", { class: "invite" }, icon("user-plus", 16), "Invite teammates"),
  );
}

const tabs = [
  "Overview",
  "List",
  "Board",
  "Timeline",
  "Dashboard",
  "Calendar",
  "Messages",
  "Files",
];
const glyphs = {
  Overview: "file-text",
  List: "list",
  Board: "square-kanban",
  Timeline: "chart-gantt",
  Dashboard: "chart-column",
  Calendar: "calendar",
  Messages: "message-square-text",
  Files: "paperclip",
};

export function projectHeader(project, layout) {
  const glyph = el("i", { class: "project-glyph", style: `background:${project.color}` });
  glyph.append(icon("list", 18, "#fff"));
  const input = el("input", { class: "PageHeaderEditableTitle-input", value: project.name });
  input.style.width = `${project.name.length * 10.4 + 22}px`;
  const people = ["Priya Raman", "Marek Novak", "Jules Abara"].map((name) => avatar(name, 28));
  const row = el(
    "div",
    { class: "project-title" },
    glyph,
    el("div", { class: "PageHeaderEditableTitle-container" }, input),
    icon("chevron-down", 15),
    icon("star", 16),
    el("span", { class: "set-status" }, el("i", { class: "ring" }), "Set status"),
    el("span", { class: "grow" }),
    el("span", { class: "people" }, people),
    el("button", { class: "share" }, icon("lock", 13), "Share"),
    el("button", { class: "customize" }, icon("sliders-horizontal", 14), "Customize"),
  );
  const strip = tabs.map((name) => tab(name, project, layout));
  const add = el("span", { class: "tab", "aria-label": "Add tab" }, icon("plus", 15));
  return el("div", { class: "ProjectPageHeader" }, row, el("div", { class: "tabs" }, strip, add));
}

function tab(name, project, layout) {
  const active = name.toLowerCase() === layout;
  const real = name === "List" || name === "Board";
  return el(
    real ? "a" : "span",
    {
      class: `tab${active ? " tab--selected" : ""}`,
      ...(real && { href: projectPath(project, name.toLowerCase()) }),
    },
    icon(glyphs[name], 15),
    name,
  );
}

export function listToolbar() {
  const plain = (glyph, text) => el("button", { class: "plain" }, icon(glyph, 14), text);
  return el(
    "div",
    { class: "list-toolbar" },
    el("button", { class: "add-task" }, icon("plus", 14), "Add task", icon("chevron-down", 13)),
    el("span", { class: "grow" }),
    plain("list-filter", "Filter"),
    plain("arrow-up-down", "Sort"),
    plain("layers", "Group"),
    plain("settings", "Options"),
    el("button", { class: "plain" }, icon("search", 15)),
  );
}
