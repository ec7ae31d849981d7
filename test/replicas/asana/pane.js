import { avatar, el, icon, shown } from "../shared/dom.js";
import { day, projectPath, projects, subtasksOf, taskOf, taskPath } from "./store.js";

/** The task pane: the same in the overlay, in full screen, in the inbox and in search. */
export function taskPane(task, { onclose }) {
  const pane = el(
    "div",
    {
      class: "TaskPane",
      role: "dialog",
      "data-task-id": task.gid,
      "aria-label": shown(task.title),
    },
    toolbar(task, onclose),
    el("div", { class: "TaskPaneBody" }, body(task)),
    composer(),
  );
  return el("div", { class: "TaskPane-focusTrap" }, pane);
}

function toolbar(task, onclose) {
  const tool = (name, more = {}) =>
    el("div", { class: "TaskPaneToolbar-button", role: "button", ...more }, icon(name, 17));
  const complete = el("button", { class: "complete" }, icon("check", 14), "Mark complete");
  const link = { class: "TaskPaneToolbar-button TaskPaneToolbar-copyLinkButton" };
  const more = { class: "TaskPaneExtraActionsButton", role: "button" };
  const actions = { "aria-label": "More actions for this task" };
  return el(
    "div",
    { class: "TaskPaneToolbar" },
    el(
      "div",
      { class: "TaskPaneToolbarAnimation-row" },
      el("div", { class: "TaskPaneToolbarAnimation-title" }, complete),
      ["thumbs-up", "paperclip", "network"].map((name) => tool(name)),
      tool("link", { ...link, "aria-label": "Copy task link" }),
      tool("maximize-2", { "aria-label": "Full screen" }),
      el("div", { ...more, ...actions }, icon("ellipsis", 18)),
      tool("panel-right-open", { "aria-label": "Close details", onclick: onclose }),
    ),
  );
}

function body(task) {
  const parent = taskOf(task.parent);
  const ancestry =
    parent &&
    el(
      "div",
      { class: "TaskAncestry" },
      el(
        "a",
        { class: "TaskAncestryBreadcrumb-navigationLink", href: taskPath(parent) },
        shown(parent.title),
      ),
    );
  return el(
    "div",
    { class: "TaskPaneBody-main" },
    ancestry ?? false,
    title(task),
    fields(task),
    description(task),
    subtasks(task),
    el("div", { class: "TaskPaneAttachments" }),
    stories(task),
  );
}

function title(task) {
  const shadow = el("div", { class: "SimpleTextarea-shadow" }, shown(task.title) || " ");
  const area = el("textarea", { class: "SimpleTextarea", rows: "1" }, shown(task.title));
  area.addEventListener("input", () => (shadow.textContent = `${area.value} `));
  const input = el("div", { class: "TitleInput" }, shadow, area);
  return el("div", { class: "TaskPaneTitle", role: "heading", "aria-level": "2" }, input);
}

function fields(task) {
  const own = projects.filter((one) => one.gid === task.project);
  const tokens = own.map((project) =>
    el(
      "div",
      { class: "TaskPaneFields-projectHeader" },
      el("i", { class: "dot", style: `background:${project.color}` }),
      el(
        "a",
        { class: "HiddenNavigationLink", href: projectPath(project) },
        el("span", { class: "TaskProjectTokenPill-name" }, project.name),
      ),
      el("span", { class: "section-of" }, "In progress"),
    ),
  );
  const tag = el("div", { class: "TaskTagTokenPills-potPill" }, el("span", {}, task.type));
  return el(
    "div",
    { class: "TaskPaneFields" },
    row("Assignee", avatar(task.owner || "No one", 24), task.owner || "No assignee"),
    row("Due date", icon("calendar", 18), day(task.dueOn)),
    row("Projects", el("div", { class: "TaskProjects" }, tokens)),
    row("Tags", el("div", { class: "TaskTags" }, el("div", { class: "TaskTagTokenPills" }, tag))),
  );
}

function row(label, ...content) {
  const left = el("label", { class: "LabeledRowStructure-label" }, label);
  return el(
    "div",
    { class: "LabeledRowStructure" },
    el("div", { class: "LabeledRowStructure-left" }, left),
    el("div", { class: "LabeledRowStructure-right" }, content),
  );
}

function description(task) {
  const lines = task.text.split("\n").filter(Boolean);
  const paragraphs = (lines.length > 0 ? lines : [""]).map((line) => el("p", {}, line));
  const attributes = { role: "textbox", "aria-label": "Task description" };
  const names = lines.length > 0 ? "ProseMirror" : "ProseMirror empty";
  const box = el("div", { class: names, contenteditable: "true", ...attributes });
  box.append(...paragraphs);
  const editor = el("div", { class: "TaskDescription-textEditor3" }, box);
  const label = el("label", { class: "LabeledRowStructure-label" }, "Description");
  return el("div", { class: "TaskDescription" }, label, editor);
}

function subtasks(task) {
  const rows = subtasksOf(task.gid).map((sub) =>
    el(
      "div",
      { class: "DropTargetRow", "data-task-id": sub.gid },
      el(
        "div",
        { class: "SubtaskTaskRow" },
        icon("circle-check", 17),
        el(
          "div",
          { class: "SubtaskTaskRow-taskName" },
          el("textarea", { id: `TaskName_s_${sub.gid}`, rows: "1" }, shown(sub.title)),
        ),
        el("div", {
          class: "SubtaskTaskRow-rightChildren SubtaskTaskRow-childContainer--rightChildren",
        }),
      ),
    ),
  );
  const heading = el("h3", { class: "TaskPaneSubtasks-sectionHeadingText" }, "Subtasks");
  const list = el("div", { class: "SubtaskGrid" }, el("div", { class: "TaskList" }, rows));
  const add = el("button", { class: "add-subtask" }, icon("plus", 14), "Add subtask");
  return el("div", { class: "TaskPaneSubtasks" }, heading, list, add);
}

function stories(task) {
  const who = task.owner || "Priya Raman";
  const text = el("div", { class: "TruncatedRichText-content" }, "I can look at this on Thursday.");
  const head = el("div", { class: "story-head" }, el("b", {}, who), el("span", {}, "3 days ago"));
  const story = el("div", { class: "story" }, avatar(who, 30), el("div", {}, head, text));
  const made = el("div", { class: "story-line" }, `${who} created this task · 6 Feb`);
  return el("div", { class: "TaskStoryFeed GenericStoryFeed" }, made, story);
}

function composer() {
  const box = el("div", { class: "composer-box", contenteditable: "true" });
  const hint = el("span", { class: "composer-hint" }, "Add a comment");
  const input = el("div", { class: "composer-input" }, hint, box);
  box.addEventListener("input", () => (hint.hidden = box.textContent !== ""));
  return el("div", { class: "TaskPane-composer" }, avatar("Priya Raman", 30), input);
}
