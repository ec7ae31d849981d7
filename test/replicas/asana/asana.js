/* global document, URL, window */
import { cls, el, flags, latest, recordKeys, route, setTitle, toggle } from "../shared/dom.js";
import { sidebar, topbar } from "./frame.js";
import { taskPane } from "./pane.js";
import { placeContent } from "./places.js";
import { parse } from "./routes.js";
import { projectOf, projectPath, taskOf } from "./store.js";

recordKeys();
const prefix = "FullWidthPageStructureWithDetailsOverlay";
const content = el("div", { class: `${prefix}-mainContent` });
const overlay = el("div", { class: `${prefix}-detailsOverlay` });
const structure = el(
  "div",
  { class: prefix },
  el("div", { class: `${prefix}-fullWidth` }, content),
  overlay,
);
const side = el("div", { class: "sidebar-holder" });
const below = el("div", { class: "below" }, side, structure);
const theme = flags.theme === "dark" ? "darkMode" : "lightMode";
document.body.className = cls(`DesignTokenThemeSelectors-theme--${theme}`);
document.body.append(topbar(), below, el("div", { class: "ToastManager" }));

const later = latest();
let place = "";
let first = true;
const go = route(() => later(flags.delay ?? 60, paint));
if (first) side.append(sidebar(parse(new URL(window.location.href))));

/** Runs a little after the address has changed, as the app does when its data arrives. */
function paint() {
  const now = parse(new URL(window.location.href));
  const project = now.place === "project" || now.place === "task" ? projectOf(now) : undefined;
  const key = [now.place, project?.gid, now.layout ?? "list"].join();
  if (key !== place) {
    content.replaceChildren(placeContent(now, go));
    side.replaceChildren(sidebar({ ...now, project: project?.gid }));
  }
  place = key;
  first = false;
  const task = now.task ? (taskOf(now.task) ?? unknown(now.task)) : undefined;
  showPane(task, now, project);
  setTitle(`${task?.title ?? project?.name ?? names[now.place]} - Asana`);
}

const names = { home: "Home", inbox: "Inbox", search: "Search", "my-tasks": "My tasks" };

function unknown(gid) {
  const rest = { text: "", owner: "", dueOn: "", status: "draft", type: "task", project: "" };
  return { gid, title: "Untitled task", ...rest };
}

function showPane(task, now, project) {
  const inbox = content.querySelector(`.${cls("InboxPanesOrEmptyState-detailsPane")}`);
  const holder = inbox ?? overlay;
  toggle(structure, `${prefix}--withDetailsOverlayOpen`, Boolean(task) && !inbox);
  toggle(overlay, `${prefix}-detailsOverlay--visible`, Boolean(task) && !inbox);
  toggle(
    overlay,
    `${prefix}-detailsOverlay--fullHeightTaskPane`,
    Boolean(task) && now.full === true,
  );
  if (inbox) overlay.replaceChildren();
  const onclose = () => go(closed(now, project));
  holder.replaceChildren(...(task ? [taskPane(task, { onclose })] : []));
}

function closed(now, project) {
  if (project) return projectPath(project, now.layout ?? "list");
  return (
    { inbox: "/0/inbox", search: "/0/search", "my-tasks": "/0/my-tasks" }[now.place] ?? "/0/home"
  );
}
