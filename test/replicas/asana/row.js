import { avatar, cls, el, icon, set, shown } from "../shared/dom.js";
import { day, projects } from "./store.js";

/** One row of a list; `fill` puts another task into the same nodes, as recycling does. */
export function createRow({ wrapper, myTasks, onopen }) {
  const { cell, shadow, name, number, check, parent } = createNameCell();
  const cells = createCells(myTasks);
  const sticky = el("div", { class: "SpreadsheetRow-stickyCell" }, cell);
  const row = el(
    "div",
    { role: "row", class: "SpreadsheetRow SpreadsheetTaskRow" },
    sticky,
    cells.nodes,
  );
  const node = el("div", { class: wrapper }, row);
  const state = { node, task: undefined };
  row.addEventListener("click", () => state.task && onopen(state.task));
  name.addEventListener("input", () => (shadow.textContent = name.value));
  state.fill = ({ task, parent: above }, index) => {
    state.task = task;
    const title = shown(task.title);
    set(cell, "aria-label", title);
    set(check, "aria-checked", String(task.status === "live"));
    set(name, "id", `TaskName_${index}_${task.gid}`);
    name.value = title;
    name.textContent = title;
    shadow.textContent = title;
    number.textContent = index;
    parent.textContent = above ? shown(above.title) : "";
    parent.hidden = !above;
    row.classList.toggle(cls("subtask"), Boolean(above));
    row.classList.toggle(cls("done"), task.status === "live");
    cells.fill(task);
  };
  return state;
}

function createNameCell() {
  const shadow = el("div", { class: "SpreadsheetTaskName-shadow", "aria-hidden": "true" });
  const name = el("textarea", { class: "SpreadsheetTaskName-input", rows: "1" });
  const number = el("div", { class: "SpreadsheetGridTaskNameAndDetailsCellGroup-rowNumber" });
  const check = el("div", { role: "checkbox", class: "check" }, icon("circle-check", 17));
  const parent = el("div", { class: "SpreadsheetGridTaskNameAndDetailsCellGroup-parentTaskName" });
  const label = el("label", { class: "SpreadsheetTaskName" }, shadow, name);
  const details = el(
    "div",
    { class: "SpreadsheetGridTaskNameAndDetailsCellGroup-detailsButtonClickArea", role: "button" },
    icon("chevron-right", 16),
  );
  const cell = el(
    "div",
    {
      role: "gridcell",
      class: "SpreadsheetGridTaskNameAndDetailsCellGroup SpreadsheetTaskRow-nameOrDetailsCell",
    },
    [number, check, label, parent, details],
  );
  return { cell, shadow, name, number, check, parent };
}

function createCells(myTasks) {
  const assignee = el("div", { role: "gridcell", class: "cell assignee" });
  const due = el("div", { role: "gridcell", class: "cell due" });
  const pots = el("div", { role: "gridcell", class: "cell SpreadsheetTaskRow-projectsCell" });
  const tags = el("div", { role: "gridcell", class: "cell SpreadsheetTaskRow-tagsCell" });
  const nodes = myTasks ? [due, pots, tags] : [assignee, due, tags];
  const fill = (task) => {
    assignee.replaceChildren(avatar(task.owner || "No one", 24), task.owner);
    due.textContent = day(task.dueOn);
    const project = projects.find((one) => one.gid === task.project);
    pots.replaceChildren(...(project ? [pill(project.name, project.color)] : []));
    tags.replaceChildren(pill(task.type));
  };
  return { nodes, fill };
}

function pill(text, color) {
  const dot = color && el("i", { class: "dot", style: `background:${color}` });
  return el("span", { class: "SpreadsheetPotsCell-potPill" }, dot ?? false, text);
}
