// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { asana } from "../../../utils/hosts/asana";
import { page, show, unknownPage } from "./pages";

const task = (gid: string, container?: string) => ({
  key: `asana:${gid}`,
  kind: "task",
  ...(container && { container }),
});
const project = (gid: string) => ({ key: `asana-project:${gid}`, kind: "project" });
const open = task("1209400000000001");
const next = task("1209400000009999");
const remove = (selector: string) =>
  document.querySelectorAll(selector).forEach((node) => node.remove());
const pane = (inner: string, gid = "7", label = "") =>
  show(`<title>Tab title - Asana</title><body>
    <div class="TaskPane" role="dialog" data-task-id="${gid}" aria-label="${label}"><div class="TaskPaneBody">
    <div class="TaskPaneBody-main">${inner}</div></div></div></body>`);

describe("title of a task", () => {
  it("is read from the pane that carries its gid", () => {
    show(page("asana-task-pane"));
    expect(asana.readTitle(document, open)).toBe("Write the landing page copy");
    const field = document.querySelector<HTMLTextAreaElement>(".TaskPaneTitle textarea");
    if (field) field.value = "Write the   copy";
    expect(asana.readTitle(document, open)).toBe("Write the copy");
    expect(asana.titleIsProven).toBe(true);
  });

  it("is nothing while the pane still shows the previous task", () => {
    show(page("asana-task-pane"));
    expect(asana.readTitle(document, next)).toBeUndefined();
    remove(".TaskPaneTitle");
    expect(asana.readTitle(document, next)).toBeUndefined();
  });

  it("is nothing while only the page we came from is shown", () => {
    for (const name of ["asana-list", "asana-board", "asana-my-tasks"]) {
      expect([name, asana.readTitle(show(page(name)), next)]).toEqual([name, undefined]);
    }
  });

  it("is read from a subtask row, a list row or a card with its gid", () => {
    show(page("asana-task-pane"));
    expect(asana.readTitle(document, task("1209400000000003"))).toBe("Proofread");
    show(page("asana-list"));
    expect(asana.readTitle(document, task("1209400000000002"))).toBe(
      "Draft the announcement email",
    );
    expect(asana.readTitle(document, task("2"))).toBeUndefined();
    expect(asana.readTitle(document, task("1209400000000004"))).toBeUndefined();
    show(page("asana-board"));
    expect(asana.readTitle(document, task("1209400000000006"))).toBe("Pick the hero image");
    show(page("asana-my-tasks"));
    expect(asana.readTitle(document, task("1209400000000007"))).toBe("Book the photographer");
  });

  it.each([
    ['<div class="TaskPaneTitle"><textarea>By title row</textarea></div>', "By title row"],
    ['<div class="TitleInput"><textarea>By title input</textarea></div>', "By title input"],
    ['<div role="heading"><textarea>By role</textarea></div>', "By role"],
    ['<div class="ReadOnlyTitleInput-name">Read only</div>', "Read only"],
    ['<div class="CommentOnlyTaskTitleRow-name"> Comment  only </div>', "Comment only"],
    ['<div class="TaskPaneTitle"><textarea>  </textarea></div>', "From the label"],
    ["<textarea>Some other field</textarea>", "From the label"],
  ])("in a pane with %s", (inner, expected) => {
    expect(asana.readTitle(pane(inner, "7", "From the label"), task("7"))).toBe(expected);
  });

  it("is the tab's when its own pane has no name we know", () => {
    expect(asana.readTitle(pane("<p></p>"), task("7"))).toBe("Tab title");
    expect(asana.readTitle(pane("<p></p>"), task("8"))).toBeUndefined();
  });

  it("is the tab's when every selector is gone", () => {
    expect(asana.readTitle(unknownPage("Write - the copy - Asana"), open)).toBe("Write - the copy");
    expect(asana.readTitle(unknownPage("Asana"), open)).toBeUndefined();
    expect(asana.readTitle(unknownPage(""), open)).toBeUndefined();
  });

  it("prefers the pane of the gid over another one", () => {
    show(`<div class="TaskPane" data-task-id="1"><div class="TaskPaneTitle"><textarea>Old</textarea></div></div>
      <div class="TaskPane" data-task-id="2"><div class="TaskPaneTitle"><textarea>New</textarea></div></div>`);
    expect(asana.readTitle(document, task("2"))).toBe("New");
  });

  it("is nothing for a key that holds no gid", () => {
    show(page("asana-task-pane"));
    expect(asana.readTitle(document, { key: 'asana:"] *', kind: "task" })).toBeUndefined();
  });
});

describe("title of a project", () => {
  it("is in the page's header", () => {
    expect(asana.readTitle(show(page("asana-list")), project("1206043162733419"))).toBe(
      "Website relaunch",
    );
    expect(asana.readTitle(show(page("asana-board")), project("1213595645392940"))).toBe(
      "Website relaunch",
    );
    show('<div class="ProjectPageHeader"><h1>Plain heading</h1></div>');
    expect(asana.readTitle(document, project("1"))).toBe("Plain heading");
  });

  it("is the tab's without a header, but not that of an open task or of My tasks", () => {
    expect(asana.readTitle(unknownPage("Website relaunch - Asana"), project("1"))).toBe(
      "Website relaunch",
    );
    expect(asana.readTitle(show(page("asana-task-pane")), project("1"))).toBeUndefined();
    expect(asana.readTitle(show(page("asana-my-tasks")), project("1"))).toBeUndefined();
  });
});

describe("project of a task", () => {
  const website = { key: "asana-project:1206043162733419", name: "Website relaunch" };
  const link = (href: string, name: string) =>
    `<div class="TaskPaneFields-projectHeader"><a class="HiddenNavigationLink" href="${href}"></a>
     <span class="TaskProjectTokenPill-name">${name}</span></div>`;

  it("is the link in the pane", () => {
    show(page("asana-task-pane"));
    expect(asana.readContainer(document, open)).toEqual(website);
    expect(asana.readContainer(document, next)).toBeUndefined();
    expect(asana.readContainer(document, project("1206043162733419"))).toBeUndefined();
    remove(".TaskProjectTokenPill-name");
    expect(asana.readContainer(document, open)).toBeUndefined();
  });

  it("is the one of the address when there are several, else the first", () => {
    pane(link("/0/5/list", "Five") + link("https://app.asana.com/1/2/project/6/board/9", "Six"));
    const six = { key: "asana-project:6", name: "Six" };
    expect(asana.readContainer(document, task("7"))).toEqual({
      key: "asana-project:5",
      name: "Five",
    });
    expect(asana.readContainer(document, task("7", "asana-project:6"))).toEqual(six);
    expect(asana.readContainer(document, task("7", "asana-project:8"))?.name).toBe("Five");
  });

  it("is nothing for links to anything else", () => {
    const links = [
      "/1/2/portfolio/3",
      "https://evil.example/1/2/project/3",
      "http://[",
      "",
      "/0/inbox",
    ];
    pane(links.map((href) => link(href, "Not a project")).join(""));
    expect(asana.readContainer(document, task("7"))).toBeUndefined();
    expect(asana.readContainer(unknownPage("x"), open)).toBeUndefined();
  });

  it("takes the project out of a link to the task within it", () => {
    pane('<div class="TaskProjects"><a href="/1/2/project/3/task/7">Three</a></div>');
    expect(asana.readContainer(document, task("7"))).toEqual({
      key: "asana-project:3",
      name: "Three",
    });
  });
});

describe("status of a task", () => {
  const read = (inner: string, of = task("7", "asana-project:5")) =>
    asana.readStatus?.(pane(inner), of);
  const toggle = (pressed: boolean) =>
    `<div class="TaskPaneToolbar"><div class="TaskCompletionToggleButton" role="button" aria-pressed="${String(pressed)}"></div></div>`;
  const section = (project: number, name: string) =>
    `<li><a href="/0/${String(project)}/7"><div>Project</div></a>
     <div class="TaskPotColumnMenuButton-dropdownButton" role="button"><span>${name}</span></div></li>`;
  const projects = (...items: string[]) =>
    `<div class="TaskProjects"><ul>${items.join("")}</ul></div>`;
  const field = (label: string, value: string) =>
    `<div class="CustomPropertyEnumValueInput" aria-label="${label}">${value}</div>`;

  it("is its section while it is open, and complete once it is done", () => {
    show(page("asana-task-pane"));
    expect(asana.readStatus?.(document, open)).toBe("section:To do");
    remove(".TaskProjectWithCustomPropertyRows");
    expect(asana.readStatus?.(document, open)).toBe("incomplete");
    document
      .querySelectorAll(".TaskPaneToolbar [aria-pressed], .TaskPaneToolbar [aria-checked]")
      .forEach((mark) => {
        mark.setAttribute(
          mark.hasAttribute("aria-pressed") ? "aria-pressed" : "aria-checked",
          "true",
        );
        mark.classList.remove("TaskCompletionToggleButton--isNotPressed");
      });
    expect(asana.readStatus?.(document, open)).toBe("complete");
  });

  it("is nothing while the pane shows another task, nor on other pages", () => {
    expect(asana.readStatus?.(show(page("asana-task-pane")), next)).toBeUndefined();
    for (const name of ["asana-list", "asana-board", "asana-my-tasks"])
      expect([name, asana.readStatus?.(show(page(name)), open)]).toEqual([name, undefined]);
  });

  it.each([
    [toggle(true), "complete"],
    [toggle(false), "incomplete"],
    [
      '<div class="TaskPaneToolbar"><p class="TaskCompletionToggleButton--isPressed"></p></div>',
      "complete",
    ],
    ['<div class="TaskPaneToolbar"><p role="checkbox" aria-checked="true"></p></div>', "complete"],
    [toggle(true) + toggle(false), undefined],
    ['<div class="SubtaskTaskRow"><p role="checkbox" aria-checked="true"></p></div>', undefined],
    ["<p></p>", undefined],
  ])("%#: in %s is %s", (inner, expected) => {
    expect(read(inner)).toBe(expected);
  });

  it("of several sections is that of the project in the address", () => {
    const two = toggle(false) + projects(section(4, "Ideas"), section(5, "In  review"));
    expect(read(two)).toBe("section:In review");
    expect(read(two, task("7"))).toBe("incomplete");
    expect(read(toggle(false) + projects(section(4, "Ideas")), task("7"))).toBe("section:Ideas");
  });

  it.each([
    ["Stage In review", "In review", "field:In review"],
    ["Étape Relecture", "Relecture", "field:Relecture"],
    ["Phase Zur Prüfung", "Zur Prüfung", "field:Zur Prüfung"],
    ["Needs review No", "No", "section:Ideas"],
    ["Needs review", "", "section:Ideas"],
    ["Needs review", "Needs review", "section:Ideas"],
    ["Stage Reviewed", "Reviewed", "section:Ideas"],
  ])("of a field %s with the value %s is %s", (label, value, expected) => {
    expect(read(toggle(false) + projects(section(5, "Ideas")) + field(label, value))).toBe(
      expected,
    );
  });
});

describe("layout", () => {
  it("knows its pages, and nothing else", () => {
    for (const name of ["asana-board", "asana-list", "asana-my-tasks", "asana-task-pane"]) {
      expect([name, asana.knowsLayout(show(page(name)))]).toEqual([name, true]);
    }
    for (const name of ["docs-editor", "drive-list", "hubspot-blog-editor", "hubspot-crm-index"]) {
      expect([name, asana.knowsLayout(show(page(name)))]).toEqual([name, false]);
    }
    expect(asana.knowsLayout(unknownPage("Task - Asana"))).toBe(false);
  });

  it("lays itself out in a narrowed page, pane included", () => {
    expect(asana.narrows).toBe(true);
    expect(asana.rightRails(show(page("asana-task-pane")))).toEqual([]);
  });
});
