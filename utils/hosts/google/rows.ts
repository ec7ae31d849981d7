import type { Row, Rows } from "../host";
import { FILE_ID, FILE_NAME, FILE_TYPE, FOLDER_WORDS, NO_FILE, ROW } from "./selectors";
import { identify, site } from "./url";

/** Drive's own rows have ids that start with `_` or are short. */
const FILE = /^(?!_)[\w-]{10,200}$/;

const KINDS = {
  gdoc: ["doc", "document"],
  gslide: ["presentation", "presentation"],
  gsheet: ["spreadsheet", "spreadsheets"],
} as const;
type Prefix = keyof typeof KINDS;

function readRow(row: Element, here: URL): Row | undefined {
  const id = row.getAttribute(FILE_ID) ?? "";
  const name = row.querySelector(FILE_NAME);
  const said = `${name?.getAttribute("data-tooltip") ?? ""} ${row.getAttribute("aria-label") ?? ""}`;
  const title = (name?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 300);
  if (!FILE.test(id) || !title || row.matches(NO_FILE)) return undefined;
  // A file called "Folder", or "Google Docs guide", is none: only what follows its name tells.
  const words = said.replace(/\s+/g, " ").replaceAll(title, "");
  const type = (Object.keys(FILE_TYPE) as Prefix[]).find((one) => FILE_TYPE[one].test(words));
  if (!type && FOLDER_WORDS.test(words)) return undefined;
  const page = identify(here);
  const [kind, word] = KINDS[type ?? "gdoc"];
  const prefixes = type ? [type] : (Object.keys(KINDS) as Prefix[]);
  return {
    keys: prefixes.map((prefix) => `${prefix}:${id}`),
    kind: type ? kind : "file",
    title,
    url: type ? `https://docs.google.com/${word}/d/${id}/edit` : "",
    ...(page?.kind === "folder" ? { container: page.key } : {}),
    cell: name?.parentElement ?? row,
    at: name ? { after: name } : "corner",
  };
}

export const rows: Rows = {
  ...site,
  every: ROW,
  attributes: [FILE_ID],
  readRowAt: (element) => element.closest(ROW) ?? undefined,
  readKeys: (row, here) => readRow(row, here)?.keys,
  readRow,
  shapeOf: (row) => (row.matches("tr, [role=row]") ? "list" : "grid"),
};
