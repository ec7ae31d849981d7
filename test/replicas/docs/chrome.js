import { avatar, el, icon } from "../shared/dom.js";

const menus = ["File", "Edit", "View", "Insert", "Format", "Tools", "Extensions", "Help"];

export function menubar() {
  const items = menus.map((name) =>
    el("div", { id: `docs-${name.toLowerCase()}-menu`, role: "menuitem", class: "menu" }, name),
  );
  return el("div", { id: "docs-menubar", role: "menubar" }, items);
}

export function titleButtons() {
  const round = (name) => el("div", { class: "round", role: "button" }, icon(name, 21));
  return el(
    "div",
    { class: "docs-titlebar-buttons" },
    round("history"),
    round("message-square-text"),
    el("div", { class: "meet", role: "button" }, icon("video", 20), icon("chevron-down", 14)),
    el(
      "div",
      { id: "docs-titlebar-share-client-button" },
      el(
        "div",
        { role: "button", class: "goog-inline-block share", "data-tooltip": "Share" },
        icon("lock", 16),
        "Share",
        el("span", { class: "share-more" }, icon("chevron-down", 15)),
      ),
    ),
    avatar("Priya Raman", 32),
  );
}

const groups = [
  ["search", "undo-2", "redo-2", "printer", "spell-check", "paint-roller"],
  [{ text: "100%", width: 62 }],
  [{ text: "Normal text", width: 104 }],
  [{ text: "Arial", width: 74 }],
  ["minus", { size: "11" }, "plus"],
  ["bold", "italic", "underline", "baseline", "highlighter"],
  [
    "link",
    "message-square-plus",
    { id: "insertImageButton", icon: "image", label: "Insert image" },
  ],
  ["align-left", "move-vertical", "list-checks", "list", "list-ordered"],
  [{ id: "moreButton", icon: "ellipsis-vertical", label: "More" }],
];

export function toolbar() {
  const parts = groups.flatMap((group, index) => [
    ...(index > 0 ? [el("span", { class: "divider" })] : []),
    ...group.map(button),
  ]);
  const mode = el(
    "div",
    { id: "docs-toolbar-mode-switcher", class: "edit-mode" },
    icon("pencil", 16),
    el("span", {}, "Editing"),
    icon("chevron-down", 13),
  );
  return el(
    "div",
    { id: "docs-primary-toolbars" },
    el("div", { id: "docs-toolbar", role: "toolbar" }, parts, el("span", { class: "grow" }), mode),
    el("div", { class: "round hide-menus", role: "button" }, icon("chevron-up", 18)),
  );
}

function button(what) {
  if (typeof what === "string") return tool({}, icon(what, 18));
  if (what.icon) return tool({ id: what.id, "data-tooltip": what.label }, icon(what.icon, 18));
  if (what.size) return el("span", { class: "font-size" }, what.size);
  const style = `width:${what.width}px`;
  return el(
    "div",
    { class: "goog-inline-block goog-toolbar-button pick", role: "button", style },
    el("span", { class: "grow" }, what.text),
    icon("chevron-down", 13),
  );
}

function tool(attributes, ...children) {
  const common = { class: "goog-inline-block goog-toolbar-button tool", role: "button" };
  return el("div", { ...common, ...attributes }, children);
}

const apps = [
  ["calendar", "#3b78e7"],
  ["lightbulb", "#eaa400"],
  ["circle-check", "#3b78e7"],
  ["user", "#3b78e7"],
  ["map-pin", "#2f9e55"],
];

export function rail() {
  const tabs = apps.map(([name, color]) =>
    el("div", { role: "tab", class: "app" }, icon(name, 20, color)),
  );
  const line = el("div", { class: "app-line" });
  const more = el("div", { class: "app" }, icon("plus", 20));
  const list = el("div", { role: "tablist" }, tabs, line, more);
  const less = el("div", { class: "app less" }, icon("chevron-right", 18));
  return el("div", { class: "docs-companion-app-switcher-container" }, list, less);
}
