/** Asana: tasks (pane, card or row, each with its gid beside the name) and projects. */
import type { Host, Identity } from "../host";
import { readGid, readPane } from "./pane";
import * as at from "./selectors";
import { identify, site, view } from "./url";

/** Text on one line, at most 300 characters, not ending in a blank or half a character; nothing when empty. */
function clean(text: string | null | undefined): string | undefined {
  return /\S.{0,299}(?<![\s\ud800-\udbff])/.exec(text?.replace(/\s+/g, " ") ?? "")?.[0];
}

/** The first of the places that holds text: the value of a field, the text of anything else. */
function firstText(root: ParentNode, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const node = root.querySelector<Element & { value?: string }>(selector);
    const text = clean(node && (node.value ?? node.textContent));
    if (text) return text;
  }
  return undefined;
}

/** The tab's title without the product's name; nothing when the product's name is missing (still loading). */
function tabTitle(document: Document): string | undefined {
  return clean(at.TAB_TITLE.exec(document.title)?.[1]);
}

/** The tab's title, unless the page shows a task's pane or one of these pages: then it may be theirs. */
function titleUnless(document: Document, pages: string): string | undefined {
  return document.querySelector(`${at.PANE}, ${pages}`) ? undefined : tabTitle(document);
}

/**
 * The name beside this very gid: pane, then card or subtask row, then list row. The tab's title only when the pane
 * has no name we know, or when nothing on the page belongs to another task or to a list we came from.
 */
function taskTitle(document: Document, gid: string): string | undefined {
  const pane = readPane(document, gid);
  if (pane) {
    return (
      firstText(pane, at.PANE_TITLE) ?? clean(pane.getAttribute("aria-label")) ?? tabTitle(document)
    );
  }
  for (const row of document.querySelectorAll(`[${at.TASK_ID}="${gid}"]`)) {
    const text = firstText(row, at.ROW_TITLE);
    if (text) return text;
  }
  return firstText(document, [`${at.LIST_NAME}${gid}"]`]) ?? titleUnless(document, at.PAGES);
}

function readTitle(document: Document, identity: Identity): string | undefined {
  const gid = readGid(identity);
  if (!gid) return undefined;
  if (identity.kind === "task") return taskTitle(document, gid);
  return firstText(document, at.PROJECT_TITLE) ?? titleUnless(document, at.MY_TASKS_PAGE);
}

/** The project a link in the pane leads to, with its name; nothing for links to anything else. */
function project(link: Element): { key: string; name: string } | undefined {
  const address = [link.getAttribute("href") ?? "", "https://app.asana.com"] as const;
  const found = URL.canParse(...address) && identify(new URL(...address));
  if (!found) return undefined;
  const key = found.kind === "project" ? found.key : found.container;
  const box = link.closest(at.PROJECT_LINK_BOX) ?? link;
  const name =
    firstText(box, [at.PROJECT_LINK_NAME]) ?? clean(link.textContent) ?? clean(box.textContent);
  return key && name ? { key, name } : undefined;
}

/** The task's project as the pane names it: the one in the address when it is among them, else the first. */
function readContainer(
  document: Document,
  identity: Identity,
): { key: string; name: string } | undefined {
  const gid = readGid(identity);
  const pane = gid && readPane(document, gid);
  const projects = pane
    ? [...pane.querySelectorAll(at.PROJECT_LINK)].flatMap((link) => project(link) ?? [])
    : [];
  return projects.find(({ key }) => key === identity.container) ?? projects[0];
}

/** The task's section in the project of the address, else in its only project; nothing when there are several. */
function readSection(pane: Element, container: string | undefined): string | undefined {
  const sections = [...pane.querySelectorAll(at.SECTION)].flatMap((menu) => {
    const name = clean(menu.textContent);
    const link = menu.closest(at.SECTION_BOX)?.querySelector("a[href]");
    return name ? [{ name, key: link ? project(link)?.key : undefined }] : [];
  });
  const here = sections.find(({ key }) => key && key === container);
  return (here ?? (sections.length === 1 ? sections[0] : undefined))?.name;
}

/** The value of a custom field that says review; a field that is merely named so does not. */
function readReview(pane: Element): string | undefined {
  return [...pane.querySelectorAll(at.FIELD)]
    .map((field) => ({
      value: clean(field.textContent) ?? "",
      label: clean(field.getAttribute("aria-label")) ?? "",
    }))
    .find(({ value, label }) => at.REVIEW.test(value) && label.endsWith(` ${value}`))?.value;
}

/** `complete`, `field:<value>`, `section:<name>` or `incomplete`, from the pane of this very gid. */
function readStatus(document: Document, identity: Identity): string | undefined {
  const gid = readGid(identity);
  const pane = gid && readPane(document, gid);
  if (!pane) return undefined;
  const complete = !!pane.querySelector(at.COMPLETE);
  // Neither mark: a page we do not know. Both: it is just being changed.
  if (complete === !!pane.querySelector(at.INCOMPLETE)) return undefined;
  if (complete) return "complete";
  const review = readReview(pane);
  if (review) return `field:${review}`;
  const section = readSection(pane, identity.container);
  return section ? `section:${section}` : "incomplete";
}

export const asana: Host = {
  ...site,
  name: "Asana",
  identify,
  view,
  readTitle,
  readContainer,
  readStatus,
  titleIsProven: true,
  knowsLayout: (document) => !!document.querySelector(`${at.LANDMARKS}, ${at.PAGES}`),
  /** The task pane is docked right too, but Asana lays it out inside a narrowed page. */
  rightRails: () => [],
  narrows: true,
};
