import type { Row, Rows } from "../host";
import * as at from "./selectors";
import { identify, site } from "./url";

const GID = /^[1-9]\d*$/;

/** The project an address names; asked for every row of a page. */
const projects = new WeakMap<URL, string | undefined>();

function readProject(here: URL): string | undefined {
  if (!projects.has(here)) {
    const page = identify(here);
    projects.set(here, page?.kind === "project" ? page.key : page?.container);
  }
  return projects.get(here);
}

/** The text of a name on one line, at most 300 characters. */
function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 300);
}

function readRowAt(element: Element): Element | undefined {
  // A gid on a part of a grid's row is that row's own, so the row comes first.
  const row = element.closest(at.GRID_ROW) ?? element.closest(at.TASK);
  return row && !row.matches(at.PANE) ? row : undefined;
}

/** Rows keep their nodes when they are recycled. */
const names = new WeakMap<Element, Element>();

/** The field with a row's name, or the card's name. */
function nameOf(row: Element): HTMLTextAreaElement | Element | null {
  const known = names.get(row);
  if (known && row.contains(known)) return known;
  const name = row.querySelector(at.NAME_FIELD) ?? row.querySelector(at.CARD_NAME);
  if (name) names.set(row, name);
  return name;
}

/** The row's task: a card says it itself, a line in the id of its name's field, which has three parts. */
function gidOf(row: Element, name: Element | null): string {
  const own = row.getAttribute(at.TASK_ID);
  const inside = own ?? name?.id ?? "";
  const tail = inside.slice(inside.lastIndexOf("_") + 1);
  if (GID.test(tail)) return tail;
  const part = row.querySelector(at.TASK)?.getAttribute(at.TASK_ID) ?? "";
  return GID.test(part) ? part : "";
}

function titleOf(row: Element, name: Element | null): string {
  const value = (name as Partial<HTMLTextAreaElement> | null)?.value ?? name?.textContent;
  return value ?? row.querySelector(at.NAME_CELL)?.getAttribute("aria-label") ?? "";
}

/** Only whether the task is done: its section and fields stand elsewhere. */
function statusOf(row: Element): Pick<Row, "hostStatus"> {
  const box = row.querySelector(at.ROW_BOX)?.getAttribute("aria-checked");
  if (box !== "true" && box !== "false") return {};
  return { hostStatus: box === "true" ? "complete" : "incomplete" };
}

function readKeys(row: Element): readonly string[] | undefined {
  const name = nameOf(row);
  if (!/\S/.test(titleOf(row, name))) return undefined;
  const gid = gidOf(row, name);
  return gid ? [`asana:${gid}`] : [];
}

function readRow(row: Element, here: URL): Row | undefined {
  const name = nameOf(row);
  const title = clean(titleOf(row, name));
  if (!title) return undefined;
  const gid = gidOf(row, name);
  const container = readProject(here);
  const card = name?.matches(at.CARD_NAME) === true;
  const details = row.querySelector(at.DETAILS);
  return {
    keys: gid ? [`asana:${gid}`] : [],
    kind: "task",
    title,
    url: `https://app.asana.com/0/${container?.split(":")[1] ?? "0"}/${gid}`,
    ...(container ? { container } : {}),
    ...statusOf(row),
    cell: card ? row : (name?.closest(at.NAME_CELL) ?? row.querySelector(at.NAME_CELL) ?? row),
    at: card ? "corner" : details ? { before: details } : "end",
  };
}

export const rows: Rows = {
  ...site,
  every: `${at.GRID_ROW}, ${at.TASK}`,
  attributes: [at.TASK_ID, "id"],
  readRowAt,
  readKeys,
  readRow,
  shapeOf: (row) => (row.querySelector(at.CARD_NAME) ? "board" : "list"),
};
