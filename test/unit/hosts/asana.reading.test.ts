// @vitest-environment happy-dom
/** A task's words are its own description, and nobody else's. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, show } from "./pages";
import { readAt } from "./reader";

const at = (gid: string): string => `https://app.asana.com/0/1206043162733419/${gid}`;
const OPEN = at("1209400000000001");
const pane = (gid: string, inner: string): string =>
  `<div class="TaskPane" role="dialog" data-task-id="${gid}"><div class="TaskPaneTitle"><textarea>Title</textarea></div>
   <div class="TaskDescription">${inner}</div>
   <div class="TaskStoryFeed"><div class="ProseMirror" contenteditable="true"><p>A comment</p></div></div></div>`;
const box = (inner: string, name = "TaskDescription-textEditor3", editable = true): string =>
  `<label>Description</label><div class="${name}"><div class="ProseMirror" contenteditable="${String(editable)}">${inner}</div></div>`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Reads while the clock runs. */
async function read(address: string) {
  const words = readAt(address);
  await vi.advanceTimersByTimeAsync(5000);
  return words;
}

describe("the words of a task", () => {
  it("are its description, with the documents it links to", async () => {
    show(page("asana-task-pane"));
    expect(await read(OPEN)).toEqual({
      from: "description",
      text: "Copy for the spring landing page. Audience: operations leads.\nSource doc: brief",
      links: [
        "https://docs.google.com/document/d/1DocIdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1/edit",
      ],
    });
  });

  it.each([
    ["the editor's first name", box("<p>Words</p>", "TaskDescription-textEditor")],
    ["a name to come", box("<p>Words</p>", "x TaskDescription-textEditor9 y")],
    ["no right to edit", box("<p>Words</p>", "TaskDescription-textEditor3", false)],
    [
      "the editor before",
      '<div id="TaskDescription-textEditor"><p class="ql-editor">Words</p></div>',
    ],
  ])("are found with %s", async (_name, inner) => {
    show(`<body>${pane("7", inner)}</body>`);
    expect(await read(at("7"))).toMatchObject({ text: "Words" });
  });

  it("are none of the placeholder's, the toolbar's or the fold's", async () => {
    const around =
      '<div role="toolbar">Bold</div><span class="ProsemirrorEditor-placeholder">What is this about?</span>';
    show(`<body>${pane("7", box(`${around}<p>Words</p><button>Show more</button>`))}</body>`);
    expect(await read(at("7"))).toMatchObject({ text: "Words" });
    show(`<body>${pane("7", box(around))}</body>`);
    expect(await read(at("7"))).toEqual({ because: "empty" });
    show(`<body>${pane("7", box('<p data-placeholder="What is this about?"><br></p>'))}</body>`);
    expect(await read(at("7"))).toEqual({ because: "empty" });
  });

  it("are not those of another task's pane", async () => {
    show(`<body>${pane("1", box("<p>Another's words</p>"))}</body>`);
    expect(await read(at("7"))).toEqual({ because: "unknown-page" });
    show(`<body>${pane("1", box("<p>Old</p>"))}${pane("7", box("<p>New</p>"))}</body>`);
    expect(await read(at("7"))).toMatchObject({ text: "New" });
  });

  it("are waited for while the pane is painted", async () => {
    show(`<body>${pane("1", box("<p>Old</p>"))}</body>`);
    const words = readAt(at("7"));
    await vi.advanceTimersByTimeAsync(1000);
    show(`<body>${pane("7", box("<p>New</p>"))}</body>`);
    await vi.advanceTimersByTimeAsync(300);
    expect(await words).toMatchObject({ text: "New" });
  });

  it("are nothing where the layout is unknown, and in a project", async () => {
    show("<body><p>Something else</p></body>");
    expect(await read(OPEN)).toEqual({ because: "unknown-page" });
    show(page("asana-list"));
    expect(await read("https://app.asana.com/0/1206043162733419/list")).toEqual({
      because: "unknown-page",
    });
  });
});
