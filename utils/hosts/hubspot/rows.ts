/**
 * HubSpot's marketing lists are not evidenced in public, so nothing here rests on their markup: a row is a table's row
 * or a link by itself, and its piece is where its first link to a piece leads.
 */
import type { Identity, Row, Rows } from "../host";
import { LINK, NO_STATUS, ROW, STATUS_WORDS } from "./selectors";
import { identify, site, view } from "./url";

const CELL = "td, th, [role=gridcell], [role=cell]";
const LONGEST_STATUS = 40;

interface Lead {
  link: HTMLAnchorElement;
  url: URL;
}

function readRowAt(element: Element): Element | undefined {
  return element.closest(ROW) ?? element.closest(LINK) ?? undefined;
}

function leadsOf(row: Element, here: URL): Lead[] {
  const links = row.matches("a") ? [row] : [...row.querySelectorAll("a[href]")];
  return links.flatMap((link) => {
    const href = link.getAttribute("href") ?? "";
    if (!URL.canParse(href, here)) return [];
    return [{ link: link as HTMLAnchorElement, url: new URL(href, here) }];
  });
}

/** The host's word in a cell of its own; a title may say anything. */
function readStatus(row: Element): string | undefined {
  for (const cell of row.querySelectorAll(CELL)) {
    const text = cell.textContent.trim();
    if (text.length > LONGEST_STATUS || cell.querySelector(NO_STATUS)) continue;
    const found = Object.entries(STATUS_WORDS).find(([, words]) => words.test(text));
    if (found) return found[0];
  }
  return undefined;
}

function rowOf(
  row: Element,
  { link, url }: Lead,
  { key, kind, account }: Identity,
  here: URL,
): Row {
  const title = link.textContent.replace(/\s+/g, " ").trim().slice(0, 300);
  const hostStatus = readStatus(row);
  const page = identify(here);
  return {
    keys: [key],
    kind,
    title,
    url: url.href,
    ...(account ? { account } : {}),
    ...(page?.container ? { container: page.container } : {}),
    ...(hostStatus ? { hostStatus } : {}),
    cell: link.parentElement ?? row,
    at: { after: link },
  };
}

function readRow(row: Element, here: URL): Row | undefined {
  const leads = leadsOf(row, here);
  const own = identify(here)?.key;
  for (const lead of leads) {
    const identity = identify(lead.url);
    // A page's link to itself is no row of a list.
    if (identity?.key === own && own) continue;
    if (identity && lead.link.textContent.trim()) return rowOf(row, lead, identity, here);
  }
  const [first] = leads;
  if (!first || row.matches("a") || row.closest("thead")) return undefined;
  // A folder or another list is no piece, and neither is a row of another tool's records.
  const lists = view(first.url) === "list" || first.url.origin !== here.origin;
  if (lists || !sameTool(first.url, here)) return undefined;
  return { keys: [], kind: "", title: "", url: first.url.href, cell: row, at: "end" };
}

/** Whether an address belongs to the tool of the page: the first word of the path says it. */
function sameTool(url: URL, here: URL): boolean {
  return url.pathname.split("/")[1] === here.pathname.split("/")[1];
}

export const rows: Rows = {
  ...site,
  every: `${ROW}, ${LINK}`,
  attributes: ["href"],
  readRowAt,
  readKeys: (row, here) => readRow(row, here)?.keys,
  readRow,
  shapeOf: (row) => (row.matches("tr") ? "table" : row.matches("a") ? "links" : "rows"),
};
