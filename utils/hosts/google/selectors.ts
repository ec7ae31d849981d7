/**
 * Where things are on Google's pages. One const per fact, in the order to try them.
 * E = evidenced in public code (see the sources in dom-facts 2 and 3), G = our inference.
 */

/** File name at the top left: the field one types in (E toggl since 2014, tmetric), then its label (E clockify). */
export const TITLE = ["input.docs-title-input", ".docs-title-input-label-inner"];

/**
 * ` - Google Docs` at the end of `document.title` (E), in any language and word order, for any of the editors (G):
 * the last dash and a rest that names Google.
 */
export const TITLE_SUFFIX = /\s[-–—]\s(?!.*\s[-–—]\s).*Google.*$/;

/** Google's icon rail, fixed at the right edge of the editor, with and without `docs-` (E, extension docking there). */
export const RIGHT_RAIL = "[class*=companion-app-switcher-container]";

/**
 * Landmarks. Editor: menus, title, text area (E zotero, tmetric, clockify; the ids unchanged for ten years).
 * Drive: the layout switch, rows and tiles, and the list around them (E, checked live by its author).
 */
export const LANDMARKS =
  "#docs-editor, #docs-bars, #docs-menubar, .docs-title-input, .kix-appview-editor, " +
  "[data-display-mode], [data-id][role], [role=grid], [role=table]";

/** The sign in the save indicator while something is not saved yet (E zotero, which waits for it to go). */
export const SAVING = ".docs-save-indicator-container :is(.docs-icon-sync, .docs-sync-20)";

/** Links of the page to the person's account carry its index (E, one extension; on which host G). */
export const ACCOUNT_LINK = 'a[href*=".google.com/"][href*="authuser="]';

/** The words of pages that are plain HTML: published and mobile documents (E `.doc-content`), published sheets (G). */
export const CONTENT = "#contents, .doc-content, #sheets-viewport";

/** Rows and tiles of Drive: the file's id is an attribute (E, checked live by its author; the other forms E). */
export const ROW =
  ":is([role=row], [role=gridcell], [role=option], [role=listitem], c-wiz)[data-id]";
export const FILE_ID = "data-id";

/** The file's name, with the product's after it: `Brief Google Docs` (E, English; the other languages G). */
export const FILE_NAME = "[data-tooltip]";
export const FILE_TYPE = {
  gdoc: /Google\s(?:Docs|Dokumente)/,
  gslide: /Google\s(?:Slides|Präsentationen)/,
  gsheet: /Google\s(?:Sheets|Tabellen)/,
};

/** What is no file: folders and collections (E?, one source), in words in English, German and French (G). */
export const NO_FILE = '[data-target="folder"], [data-target="collection"]';
export const FOLDER_WORDS = /(?:folder|ordner|dossier)\b/i;
