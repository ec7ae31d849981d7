import { avatar, el, icon, shown } from "../shared/dom.js";
import { day, sections, tasks } from "./store.js";

export function board(project, onopen) {
  const own = tasks.filter((task) => task.project === project.gid);
  const columns = sections.map((section) => {
    const list = own.filter((task) => task.status === section.status);
    return column(section.title, list, project, onopen);
  });
  return el("div", { class: "Board" }, el("div", { class: "BoardBody" }, columns));
}

function column(title, list, project, onopen) {
  const count = el("span", { class: "count" }, String(list.length));
  const head = el("div", { class: "BoardColumn-header" }, el("h3", {}, title), count);
  head.append(el("span", { class: "grow" }), icon("plus", 16), icon("ellipsis", 16));
  const cards = list.map((task) =>
    el("div", { class: "BoardBody-columnDraggableItemWrapper" }, card(task, project, onopen)),
  );
  const add = el("div", { class: "add-card" }, icon("plus", 15), "Add task");
  const holder = el("div", { class: "BoardColumnScrollableContainer-cardsList" }, cards, add);
  return el("div", { class: "BoardColumn" }, head, holder);
}

function card(task, project, onopen) {
  const name = el(
    "span",
    { class: "TypographyPresentation TypographyPresentation--m BoardCard-taskName" },
    shown(task.title),
  );
  const title = el("div", { class: "BoardCardLayout-title" }, name);
  const pots = el(
    "div",
    { class: "BoardCardLayout-customPropertiesAndTags" },
    el("div", { class: "BoardCardPotPills-potPill", "aria-label": project.name }, task.type),
  );
  const above = el(
    "div",
    { class: "BoardCardLayout-contentAboveSubtasks" },
    el("div", { class: "BoardCardLayout-titleAndIndicator" }, icon("circle-check", 17), title),
    pots,
  );
  const foot = el(
    "div",
    { class: "card-foot" },
    avatar(task.owner || "No one", 22),
    day(task.dueOn),
  );
  const actions = el("div", { class: "BoardCardLayout-actionButtons" });
  const attributes = { class: "BoardCardLayout", "data-task-id": task.gid, tabindex: "0" };
  return el("div", { ...attributes, onclick: () => onopen(task) }, above, foot, actions);
}
