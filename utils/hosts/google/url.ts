/**
 * Addresses of Google Docs, Slides, Sheets and Drive. Pure, no DOM.
 * Only the path decides; the one query key read is `output` of a `pub` address (a download, not a page).
 */
import type { Identity, Site, View } from "../host";

/** First path word of each editor: key prefix and our kind. Drawings, forms and plain files are not pieces. */
const EDITORS: Record<string, readonly [prefix: string, kind: string]> = {
  document: ["gdoc", "doc"],
  presentation: ["gslide", "presentation"],
  spreadsheets: ["gsheet", "spreadsheet"],
};

/** Work-domain and account-index parts, which may stand before or after the editor's word. */
const ACCOUNT = "(?:/a/[^/]+|/u/\\d+)*";
const EDITOR = `^${ACCOUNT}/(document|presentation|spreadsheets)${ACCOUNT}`;
const DRIVE = `^${ACCOUNT}/drive(?:/mobile)?${ACCOUNT}`;
const ID = "([\\w-]{10,200})";

/** Words after the id that still show the piece. Anything else (`export`, `gviz`, `copy` ...) is not a page. */
const PAGE =
  "edit|(?:pre)?view|embed|pub(?:html|embed)?|html(?:present|view|embed)|mobilebasic|(?:mobile|local)?present";

/** Groups: editor, file id or publication id (`d/e/2PACX-...`), page word. */
const PIECE = new RegExp(`${EDITOR}/d/(?:e/(?=2PACX-))?${ID}(?:/(${PAGE})(?:/.*)?)?/?$`);
const HOME = new RegExp(`${EDITOR}/?$`);
const FOLDER = new RegExp(`${DRIVE}/folders/${ID}/?$`);
/** Drive's other lists: the drive itself, the left-hand entries, search. */
const DRIVE_LIST = new RegExp(
  `${DRIVE}(?:/(?:home|priority|my-drive|(?:shared|team)-drives|shared-with-me|computers|recent|starred|workspaces|` +
    `search|spam|trash)(?:/.*)?)?/?$`,
);

/**
 * `docs` or `drive` when the address is on one of Google's two hosts. `href` is written by the parser: host in lower
 * case, no default port; so a port, a user name or a dot more is not ours.
 */
function serviceOf(url: URL): string | undefined {
  return /^https?:\/\/(docs|drive)\.google\.com\//.exec(url.href)?.[1];
}

export function owns(url: URL): boolean {
  return serviceOf(url) !== undefined;
}

export function identify(url: URL): Identity | undefined {
  const at = serviceOf(url);
  if (at === "drive") {
    const folder = FOLDER.exec(url.pathname)?.[1];
    return folder ? { key: `gdrive-folder:${folder}`, kind: "folder" } : undefined;
  }
  const [, word = "", id = "", page] = (at && PIECE.exec(url.pathname)) || [];
  const editor = EDITORS[word];
  if (!editor) return undefined;
  const output = url.searchParams.get("output");
  if (page === "pub" && output && output !== "html") return undefined;
  return { key: `${editor[0]}:${id}`, kind: editor[1] };
}

export function view(url: URL): View {
  const found = identify(url);
  if (found) return found.kind === "folder" ? "list" : "item";
  const at = serviceOf(url);
  return at && (at === "drive" ? DRIVE_LIST : HOME).test(url.pathname) ? "list" : "none";
}

export const site: Site = {
  id: "google",
  matches: ["https://docs.google.com/*", "https://drive.google.com/*"],
  owns,
  /** Drive; the editors show no list and are never watched. */
  mayList: (url) => serviceOf(url) === "drive" && view(url) === "list",
};
