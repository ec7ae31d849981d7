// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { google } from "../../../utils/hosts/google";
import { page, show, unknownPage } from "./pages";

const doc = { key: "gdoc:1btolTigyVWNQgDUaar0kfjqw0RTKPzelKuwKvkMakys", kind: "doc" };
const input = () => document.querySelector<HTMLInputElement>("input.docs-title-input");

describe("title", () => {
  it("is the value of the name field", () => {
    show(page("docs-editor"));
    expect(google.readTitle(document, doc)).toBe("Q3 launch brief");
    const field = input();
    if (field) field.value = "  Renamed\n just\u00a0now ";
    expect(google.readTitle(document, doc)).toBe("Renamed just now");
    expect(google.titleIsProven).toBe(true);
  });

  it("falls back to the label, then to the tab's title", () => {
    show(page("docs-editor"));
    document.title = "From the tab - Google Docs";
    const field = input();
    if (field) field.value = " ";
    expect(google.readTitle(document, doc)).toBe("Q3 launch brief");
    field?.remove();
    expect(google.readTitle(document, doc)).toBe("Q3 launch brief");
    document.querySelector(".docs-title-input-label-inner")?.remove();
    expect(google.readTitle(document, doc)).toBe("From the tab");
  });

  it.each([
    ["Plan - Google Docs", "Plan"],
    ["Plan - Google Slides", "Plan"],
    ["Plan - Google Sheets", "Plan"],
    ["Plan - Google Документы", "Plan"],
    ["Plan – Google ドキュメント", "Plan"],
    ["Plan - Documentos de Google", "Plan"],
    ["Q3 - plan - v2 - Google Docs", "Q3 - plan - v2"],
    ["Google - our plan - Google Docs", "Google - our plan"],
    ["Plan - Google Ads - Google Docs", "Plan - Google Ads"],
    ["Untitled document - Google Docs", "Untitled document"],
    ["A published page", "A published page"],
    ["  Plan \t of  us - Google Docs", "Plan of us"],
    ["Google Docs", undefined],
    ["", undefined],
  ])("of the tab %j is %j", (title, expected) => {
    unknownPage("x").title = title;
    expect(google.readTitle(document, doc)).toBe(expected);
  });

  it("is cut at 300 characters, never in the middle of one", () => {
    unknownPage("x").title = `${"a".repeat(299)}😀${"b".repeat(20)} - Google Docs`;
    expect(google.readTitle(document, doc)).toBe("a".repeat(299));
    document.title = `${"a".repeat(400)} - Google Docs`;
    expect(google.readTitle(document, doc)).toHaveLength(300);
  });

  it("of a folder is not proven by anything in Drive", () => {
    show(page("drive-list"));
    expect(
      google.readTitle(document, { key: "gdrive-folder:1abcdefghij", kind: "folder" }),
    ).toBeUndefined();
  });
});

describe("layout", () => {
  it("knows the editor and Drive, and nothing else", () => {
    for (const name of ["docs-editor", "drive-list"]) {
      expect([name, google.knowsLayout(show(page(name)))]).toEqual([name, true]);
    }
    for (const name of ["asana-board", "asana-task-pane", "hubspot-blog-editor"]) {
      expect([name, google.knowsLayout(show(page(name)))]).toEqual([name, false]);
    }
    expect(google.knowsLayout(unknownPage("Plan - Google Docs"))).toBe(false);
  });

  it("has the companion rail at the right and ignores a narrowed page", () => {
    const [rail, ...more] = google.rightRails(show(page("docs-editor")));
    expect(rail?.className).toBe("docs-companion-app-switcher-container");
    expect(more).toEqual([]);
    expect(google.narrows).toBe(false);
    expect(google.rightRails(show(page("drive-list")))).toEqual([]);
  });

  it("names no container and knows no status", () => {
    expect(google.readStatus).toBeUndefined();
    expect(google.readContainer(show(page("docs-editor")), doc)).toBeUndefined();
  });
});
