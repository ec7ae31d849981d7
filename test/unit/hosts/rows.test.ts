// @vitest-environment happy-dom
/** Rows of lists: which piece each stands for, and where its badge goes. */
import { describe, expect, it } from "vitest";
import type { Row } from "../../../utils/hosts/host";
import { rowReaders } from "../../../utils/hosts/rows";
import { page, show } from "./pages";

const LIST = "https://app.asana.com/1/15793206719/project/1206043162733419/list/1206043162733499";
const EMAILS = "https://app.hubspot.com/email/12345678/manage";
const DRIVE = "https://drive.google.com/drive/my-drive";

/** Every row of a page, as a visit at an address reads them. */
function rowsOf(html: string, address: string): Row[] {
  show(html);
  const here = new URL(address);
  const reader = rowReaders.find(({ owns }) => owns(here));
  if (!reader) throw new Error(`no rows for ${address}`);
  const all = [...document.querySelectorAll(reader.every)];
  const rows = new Set(all.flatMap((one) => reader.readRowAt(one) ?? []));
  return [...rows].flatMap((row) => reader.readRow(row, here) ?? []);
}

/** Whether the address may show lists, as the script that watches them asks. */
const mayList = (address: string): boolean =>
  rowReaders.some((rows) => rows.mayList(new URL(address)));

const brief = ({ keys, title }: Row): string => `${keys.join("|")} ${title}`;

describe("Asana", () => {
  it("reads the lines of a list, subtasks too, and no line that is still being typed", () => {
    const rows = rowsOf(page("asana-list"), LIST);
    expect(rows.map(brief)).toEqual([
      "asana:1209400000000001 Write the landing page copy",
      "asana:1209400000000002 Draft the announcement email",
      "asana:1209400000000003 Proofread",
    ]);
    expect(rows.map(({ container }) => container)).toEqual(
      Array(3).fill("asana-project:1206043162733419"),
    );
    expect(rows[0]?.cell.getAttribute("role")).toBe("gridcell");
  });

  it("reads the cards of a board, whoever may edit them", () => {
    const rows = rowsOf(page("asana-board"), LIST.replace("/list/", "/board/"));
    expect(rows.map(brief)).toEqual([
      "asana:1209400000000001 Write the landing page copy",
      "asana:1209400000000002 Draft the announcement email",
      "asana:1209400000000006 Pick the hero image",
    ]);
    expect(rows.map(({ at }) => at)).toEqual(["corner", "corner", "corner"]);
  });

  it("reads My tasks, also as it was in 2020", () => {
    const rows = rowsOf(page("asana-my-tasks"), "https://app.asana.com/0/my_tasks/1");
    expect(rows.map(brief)).toEqual([
      "asana:1209400000000001 Write the landing page copy",
      "asana:1209400000000007 Book the photographer",
      "asana:1209400000000001 Write the landing page copy",
    ]);
    expect(rows[0]?.container).toBeUndefined();
  });

  it("says of a task whether it is done, where its box says so", () => {
    const row = (id: string, box: string): string =>
      `<div role="row"><div role="gridcell" aria-label="T">${box}<textarea id="Pot_1_${id}">T</textarea></div></div>`;
    const box = (checked: string): string => `<i role="checkbox" aria-checked="${checked}"></i>`;
    const html = row("1", box("true")) + row("2", box("false")) + row("3", "");
    expect(rowsOf(html, LIST).map(({ hostStatus }) => hostStatus)).toEqual([
      ...["complete", "incomplete", undefined],
    ]);
  });

  it("finds the same rows in the results of a search", () => {
    const address = "https://app.asana.com/0/search/1/list";
    expect(mayList(address)).toBe(true);
    expect(rowsOf(page("asana-my-tasks"), address)).toHaveLength(3);
  });

  it("takes the subtasks of an open task, and never the pane itself", () => {
    const rows = rowsOf(
      page("asana-task-pane"),
      "https://app.asana.com/0/1206043162733419/1209400000000001",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ keys }) => keys[0])).not.toContain("asana:1209400000000001");
  });

  it("says which rows it could not tell apart", () => {
    const html = page("asana-list").replaceAll(/id="TaskName_x_\d+"/g, 'id="name"');
    expect(rowsOf(html, LIST).map(({ keys }) => keys)).toEqual([[], [], []]);
  });
});

describe("HubSpot", () => {
  it("reads both tables its lists may be, from where the links lead", () => {
    const rows = rowsOf(page("hubspot-email-list"), EMAILS);
    expect(rows.map(brief)).toEqual([
      "hubspot:email:98765432101 Spring launch, announcement",
      "hubspot:email:98765432102 Newsletter 12",
      "hubspot:email:98765432103 Webinar invite",
      "hubspot:email:98765432101 Spring launch, announcement",
      "hubspot:email:98765432102 Newsletter 12",
    ]);
    expect(rows.map(({ hostStatus }) => hostStatus)).toEqual([
      ...["draft", "published", "draft", "draft", "published"],
    ]);
    expect(rows[0]?.account).toBe("12345678");
  });

  it("reads campaigns and pages, of every generation of links", () => {
    const campaigns = rowsOf(
      page("hubspot-campaigns"),
      "https://app.hubspot.com/marketing/12345678/campaigns",
    );
    expect(campaigns.map(({ title }) => title)).toEqual([
      "Spring launch",
      "Always-on nurture",
      "Spring launch",
    ]);
    const pages = rowsOf(
      page("hubspot-pages-list"),
      "https://app.hubspot.com/website/12345678/pages/landing",
    );
    expect(pages.map(({ keys }) => keys[0])).toEqual([
      "hubspot:page:98765432201",
      "hubspot:landing-page:98765432202",
      "hubspot:page:98765432203",
      "hubspot:page:98765432201",
    ]);
  });

  it("knows no rows of contacts, folders or headings", () => {
    expect(rowsOf(page("hubspot-crm-index"), EMAILS)).toEqual([]);
    const folder = `<main><table><tbody><tr><td><a href="/email/12345678/manage/folders/7">Folder</a></td></tr></tbody></table></main>`;
    expect(rowsOf(folder, EMAILS)).toEqual([]);
  });

  it("says which rows of its own lead to no piece it knows", () => {
    const html = page("hubspot-email-list").replaceAll(
      /\/email\/12345678\/(?:edit|details)\//g,
      "/email/12345678/compose/",
    );
    expect(rowsOf(html, EMAILS).map(({ keys }) => keys)).toEqual([[], [], [], [], []]);
  });

  it("takes lone links where there is no table", () => {
    const html = `<main><div><a href="/blog/12345678/editor/42/content">A post</a></div><a href="/reports/1">Reports</a></main>`;
    expect(rowsOf(html, "https://app.hubspot.com/website/12345678/blog/posts").map(brief)).toEqual([
      "hubspot:blog-post:42 A post",
    ]);
  });
});

describe("Drive", () => {
  it("reads files with their type in list and grid, and neither folders nor its own rows", () => {
    const rows = rowsOf(page("drive-list"), DRIVE);
    expect(rows.map(brief)).toEqual([
      "gdoc:1DocIdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1 Q3 launch brief",
      "gdoc:1DocIdBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB2 Persona notes",
      "gsheet:1SheetIdCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC3 Budget",
      "gdoc:1DocIdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1 Q3 launch brief",
    ]);
  });

  it("leaves open which editor a file without a type belongs to", () => {
    const id = "1DocIdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1";
    const [row] = rowsOf(
      `<table><tr role="row" data-id="${id}"><td><div data-tooltip="Brief">Brief</div></td></tr></table>`,
      DRIVE,
    );
    expect(row?.keys).toEqual([`gdoc:${id}`, `gslide:${id}`, `gsheet:${id}`]);
  });

  it("takes a file's type from what follows its name, whatever the name says", () => {
    const row = (id: string, name: string, type: string): string =>
      `<div role="row" data-id="${id}"><b data-tooltip="${name} ${type}">${name}</b></div>`;
    const html =
      row("1SheetSheetSheet", "Moving from Google Docs", "Google Sheets") +
      row("1PdfPdfPdfPdfPdf", "Google Docs guide.pdf", "PDF");
    expect(rowsOf(html, DRIVE).map(({ keys }) => keys)).toEqual([
      ["gsheet:1SheetSheetSheet"],
      ["gdoc:1PdfPdfPdfPdfPdf", "gslide:1PdfPdfPdfPdfPdf", "gsheet:1PdfPdfPdfPdfPdf"],
    ]);
  });

  it("notes the folder the address names", () => {
    const rows = rowsOf(
      page("drive-list"),
      "https://drive.google.com/drive/folders/1FoLdErIdAAAAAAAAAAAAAAAAAAAAAAAA",
    );
    expect(rows[0]?.container).toBe("gdrive-folder:1FoLdErIdAAAAAAAAAAAAAAAAAAAAAAAA");
  });

  it("is watched; the editors never are", () => {
    const editor = "https://docs.google.com/document/d/1DocIdAAAAAAAAAAAAAAAAAAAA/edit";
    expect(mayList(editor)).toBe(false);
    expect(mayList(DRIVE)).toBe(true);
  });
});
