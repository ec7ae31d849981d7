// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { hubspot } from "../../../utils/hosts/hubspot";
import { page, show, unknownPage } from "./pages";

const email = { key: "hubspot:email:98765432101", kind: "email", account: "12345678" };
const pages = "blog-editor campaigns crm-index email-editor email-list pages-list".split(" ");

describe("title", () => {
  it("is the heading of the editor", () => {
    show(page("hubspot-email-editor"));
    document.title = "Something else | HubSpot";
    expect(hubspot.readTitle(document, email)).toBe("Spring launch, announcement");
    expect(hubspot.readTitle(show(page("hubspot-blog-editor")), email)).toBe(
      "Five briefs that worked",
    );
  });

  it("proves nothing: no id stands beside it", () => {
    expect(hubspot.titleIsProven).toBe(false);
  });

  it.each([
    ["Spring  launch | HubSpot", "Spring launch"],
    ["A | B | HubSpot", "A | B"],
    ["No suffix", "No suffix"],
    ["HubSpot", undefined],
    [" | HubSpot", undefined],
    ["", undefined],
  ])("falls back to the tab's: %j is %j", (title, expected) => {
    unknownPage("x").title = title;
    expect(hubspot.readTitle(document, email)).toBe(expected);
  });

  it("falls back when the heading is empty, and is cut at 300 characters", () => {
    show(page("hubspot-email-editor"));
    const heading = document.querySelector("h1");
    if (heading) heading.textContent = "  ";
    expect(hubspot.readTitle(document, email)).toBe("Spring launch, announcement");
    if (heading) heading.textContent = "x".repeat(999);
    expect(hubspot.readTitle(document, email)).toBe("x".repeat(300));
  });
});

describe("status", () => {
  const read = (inner: string) =>
    hubspot.readStatus?.(
      show(`<body><div class="private-template__section--header">${inner}</div></body>`),
      email,
    );

  it("is the tag in the editor's header", () => {
    expect(hubspot.readStatus?.(show(page("hubspot-email-editor")), email)).toBe("draft");
    expect(hubspot.readStatus?.(show(page("hubspot-blog-editor")), email)).toBe("published");
    expect(hubspot.readStatus?.(unknownPage("Draft | HubSpot"), email)).toBeUndefined();
  });

  it.each([
    ["<span>Draft</span>", "draft"],
    ["<span> Entwurf </span>", "draft"],
    ["<span>Geplant</span>", "scheduled"],
    ["<span>Programmé</span>", "scheduled"],
    ["<span>Sent</span>", "published"],
    ["<span>Veröffentlicht</span>", "published"],
    ["<span>Publiée</span>", "published"],
    ["<span>Archivé</span>", "archived"],
    ['<i18n-string data-key="page.state.PUBLISHED">公開済み</i18n-string>', "published"],
    ['<i18n-string data-key="page.state.draft">Draft</i18n-string>', "draft"],
    ["<span>Draft</span><b>Draft</b>", "draft"],
    ["<span>Draft</span><span>Published</span>", undefined],
    ["<span>Draft changes</span>", undefined],
    ["<h1><span>Draft</span></h1>", undefined],
    ["<button><span>Published</span></button>", undefined],
    ['<div role="tab">Scheduled</div>', undefined],
    ["<div hidden><span>Archived</span></div>", undefined],
    ['<span data-key="epsavelabel.saved">Saved</span>', undefined],
  ])("of %s is %s", (inner, expected) => {
    expect(read(inner)).toBe(expected);
  });
});

describe("layout", () => {
  it("knows its pages, and nothing else", () => {
    for (const name of pages) {
      expect([name, hubspot.knowsLayout(show(page(`hubspot-${name}`)))]).toEqual([name, true]);
    }
    for (const name of ["docs-editor", "drive-list", "asana-list", "asana-task-pane"]) {
      expect([name, hubspot.knowsLayout(show(page(name)))]).toEqual([name, false]);
    }
    expect(hubspot.knowsLayout(unknownPage("Email | HubSpot"))).toBe(false);
  });

  it("has the assistant at the right only while it is open", () => {
    show(page("hubspot-email-editor"));
    expect(hubspot.rightRails(document)).toEqual([]);
    const aside = document.querySelector<HTMLElement>("aside.copilot-sidebar-container");
    aside?.removeAttribute("hidden");
    expect(hubspot.rightRails(document)).toEqual([aside]);
    if (aside) aside.style.display = "none";
    expect(hubspot.rightRails(document)).toEqual([]);
    expect(hubspot.rightRails(unknownPage("x"))).toEqual([]);
    expect(hubspot.narrows).toBe(true);
  });

  it("names no container", () => {
    expect(hubspot.readContainer(show(page("hubspot-email-editor")), email)).toBeUndefined();
  });
});

describe("rows of the lists", () => {
  it("lead to pieces by their links alone", () => {
    const keys = (name: string) =>
      [...show(page(`hubspot-${name}`)).querySelectorAll("main a[href]")].map(
        (link) =>
          hubspot.identify(new URL(link.getAttribute("href") ?? "", "https://app.hubspot.com"))
            ?.key,
      );
    expect(new Set(keys("email-list"))).toEqual(
      new Set([
        "hubspot:email:98765432101",
        "hubspot:email:98765432102",
        "hubspot:email:98765432103",
      ]),
    );
    expect(new Set(keys("pages-list"))).toEqual(
      new Set([
        "hubspot:page:98765432201",
        "hubspot:landing-page:98765432202",
        "hubspot:page:98765432203",
      ]),
    );
    expect(keys("campaigns")).toContain("hubspot:campaign:22eb0e01-1471-41ba-8e6a-abd2ba62c37d");
    expect(new Set(keys("crm-index"))).toEqual(new Set([undefined]));
  });
});
