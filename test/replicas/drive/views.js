import { avatar, data, el, icon, shown } from "../shared/dom.js";

const sheet = {
  id: "1SheetIdOfTheReplicas000000000000000000001",
  title: "Budget 2026",
  owner: "Ines Duarte",
  dueOn: "2026-01-20",
  kind: "Google Sheets",
};

/** Folders and files of one place, folders first. */
export function entriesOf({ folder, query }) {
  const folders = data.folders.map(({ id, name }) => ({
    ...{ id, title: name, owner: "Ines Duarte", dueOn: "2026-02-02", folder: true },
    kind: "Google Drive Folder",
  }));
  const files = data.documents.map((one) => ({ ...one, kind: "Google Docs" }));
  const name = data.folders.find((one) => one.id === folder)?.name;
  if (folder) return files.filter((one) => one.project === name);
  const all = [...folders, ...files, sheet];
  const wanted = query?.toLowerCase();
  return wanted ? all.filter((one) => one.title.toLowerCase().includes(wanted)) : all;
}

export function listView(entries, onopen) {
  const titles = ["Name", "Owner", "Last modified", "File size", ""];
  const heads = titles.map((name) => el("th", {}, name));
  const pseudo = el("tr", { role: "row", "data-id": "_gd", "aria-hidden": "true", hidden: true });
  pseudo.append(el("td", { role: "gridcell" }));
  const rows = entries.map((entry) => listRow(entry, onopen));
  const body = el("tbody", {}, pseudo, rows);
  const table = el("table", { role: "grid", "aria-label": "List view", class: "list" });
  table.append(el("thead", {}, el("tr", {}, heads)), body);
  const loading = el("div", { role: "progressbar", "aria-label": "Loading", hidden: true });
  return el("div", { "data-display-mode": "1", class: "scroller" }, table, loading);
}

function listRow(entry, onopen) {
  const { id, kind, owner, dueOn, folder } = entry;
  const cell = (...content) => el("td", { role: "gridcell" }, ...content);
  const title = shown(entry.title);
  const name = el("div", { "data-tooltip": `${title} ${kind}`, class: "name" });
  name.append(el("strong", {}, title));
  const attributes = {
    role: "row",
    "data-id": id,
    "data-target": folder ? "folder" : undefined,
    "aria-label": `${title} ${kind}`,
    tabindex: "0",
    ondblclick: () => onopen(entry),
  };
  const person = owner === "Priya Raman" ? "me" : owner;
  return el(
    "tr",
    attributes,
    cell(el("div", { class: "first" }, glyph(kind), name)),
    cell(el("div", { class: "first" }, avatar(owner || "No one", 24), person)),
    cell(day(dueOn)),
    cell(folder ? "--" : "12 KB"),
    cell(el("span", { class: "more" }, icon("ellipsis-vertical", 17))),
  );
}

export function gridView(entries, onopen) {
  const cells = entries.map((entry) => {
    const title = shown(entry.title);
    const label = `${title} ${entry.kind}`;
    const name = el("div", { "data-tooltip": label, class: "name" }, title);
    const head = el("div", { class: "card-head" }, glyph(entry.kind), name);
    const lines = [88, 96, 70, 92, 60].map((width) => el("i", { style: `width:${width}%` }));
    const picture = el("div", { class: "card-picture" }, el("div", { class: "paper" }, lines));
    const attributes = {
      role: "gridcell",
      "data-id": entry.id,
      "aria-label": label,
      class: "card",
    };
    const more = { tabindex: "0", ondblclick: () => onopen(entry) };
    return el("div", { ...attributes, ...more }, head, picture);
  });
  const row = el("div", { role: "row", class: "cards" }, cells);
  return el(
    "div",
    { "data-display-mode": "0", class: "scroller" },
    el("div", { role: "grid" }, row),
  );
}

const colors = { "Google Docs": "#3f7ee8", "Google Sheets": "#2f9e55" };

function glyph(kind) {
  if (!colors[kind]) {
    const path = "M3 6a2 2 0 0 1 2-2h5l2 2h7a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z";
    return el(
      "svg",
      { viewBox: "0 0 24 24", width: 22, height: 22 },
      el("path", { d: path, fill: "#5f6368" }),
    );
  }
  const box = el("rect", { x: 4, y: 3, width: 16, height: 18, rx: 2, fill: colors[kind] });
  const lines = el("path", {
    d: "M7.5 9h9M7.5 12.5h9M7.5 16h6",
    stroke: "#fff",
    "stroke-width": 1.6,
  });
  return el("svg", { viewBox: "0 0 24 24", width: 22, height: 22 }, box, lines);
}

function day(date) {
  const format = { day: "numeric", month: "short", year: "numeric" };
  return date ? new Date(`${date}T12:00:00`).toLocaleDateString("en-GB", format) : "";
}
