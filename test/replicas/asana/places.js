import { avatar, el, icon, shown } from "../shared/dom.js";
import { board } from "./board.js";
import { listToolbar, projectHeader } from "./frame.js";
import { createGrid } from "./grid.js";
import { projectOf, rowsOf, sections, taskPath, tasks } from "./store.js";

/** The main content of every place but the pane. */
export function placeContent(route, go) {
  const open = (project) => (task) => go(taskPath(task, project));
  if (route.place === "my-tasks") return myTasks(open());
  if (route.place === "inbox") return inbox(go);
  if (route.place === "search") return search(go);
  if (route.place === "home") return home();
  const project = projectOf(route);
  const layout = route.layout ?? "list";
  const content =
    layout === "board"
      ? board(project, open(project))
      : createGrid({
          rows: rowsOf(project),
          wrapper: "DropTargetRow",
          onopen: open(project),
          columns: ["Task name", "Assignee", "Due date", "Tags"],
        });
  return el(
    "div",
    { class: "ProjectPage" },
    projectHeader(project, layout),
    listToolbar(),
    content,
  );
}

function myTasks(onopen) {
  const mine = tasks.filter((task) => task.owner === "Priya Raman");
  const rows = sections.flatMap(({ status, title }) => [
    { kind: "section", title: title === "Ideas" ? "Recently assigned" : title, id: status },
    ...mine.filter((task) => task.status === status).map((task) => ({ kind: "task", task })),
  ]);
  const grid = createGrid({
    rows,
    wrapper: "MyTasksSpreadsheetGridRow-dropTargetRow",
    myTasks: true,
    onopen,
    columns: ["Task name", "Due date", "Projects", "Tags"],
  });
  const title = el("h1", { class: "page-title" }, avatar("Priya Raman", 36), "My tasks");
  const tabs = ["List", "Board", "Calendar", "Files"].map((name, index) =>
    el("span", { class: `tab${index === 0 ? " tab--selected" : ""}` }, name),
  );
  const head = el("div", { class: "page-head" }, title, el("div", { class: "tabs" }, tabs));
  return el("div", { class: "MyTasksPage" }, head, listToolbar(), grid);
}

function inbox(go) {
  const news = tasks.slice(0, 9).map((task) =>
    el(
      "div",
      {
        class: "inbox-item",
        onclick: () => go(`/0/inbox/1100000000000/${task.gid}/${Number(task.gid) + 1}`),
      },
      avatar(task.owner || "No one", 30),
      el(
        "div",
        { class: "inbox-text" },
        el("b", {}, shown(task.title)),
        el("span", {}, "Ines Duarte added you as a collaborator"),
      ),
    ),
  );
  const head = el("div", { class: "page-head" }, el("h1", { class: "page-title" }, "Inbox"));
  const details = el("div", { class: "InboxPanesOrEmptyState-detailsPane" });
  const list = el("div", { class: "inbox-list" }, news);
  return el("div", { class: "InboxPage" }, head, el("div", { class: "inbox" }, list, details));
}

function search(go) {
  const found = tasks.map((task) =>
    el(
      "div",
      {
        class: "search-item",
        onclick: () => go(`/0/search?q=audit&searched_type=task&child=${task.gid}`),
      },
      icon("circle-check", 17),
      el("span", { class: "grow" }, shown(task.title)),
      avatar(task.owner || "No one", 24),
    ),
  );
  const head = el("div", { class: "page-head" });
  head.append(el("h1", { class: "page-title" }, icon("search", 22), "Search results"));
  return el("div", { class: "SearchPage" }, head, el("div", { class: "search-list" }, found));
}

function home() {
  const rows = tasks
    .slice(0, 6)
    .map((task) =>
      el(
        "a",
        { class: "search-item", href: taskPath(task) },
        icon("circle-check", 17),
        el("span", { class: "grow" }, shown(task.title)),
      ),
    );
  const card = el("div", { class: "home-card" }, el("h2", {}, "My priorities"), rows);
  const hello = el("h1", { class: "hello" }, "Good morning, Priya");
  return el(
    "div",
    { class: "HomePage" },
    el("div", { class: "date" }, "Monday, 16 February"),
    hello,
    card,
  );
}
