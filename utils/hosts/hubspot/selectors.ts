/**
 * Where things are on HubSpot's pages. One const per fact, in the order to try them.
 * E = evidenced in public code (see the sources in dom-facts 5), G = our inference.
 */

/**
 * The piece's name. Not evidenced: a heading in the editors' header bar (the bar is E, the heading G), then in the
 * page header of newer tools (E?, G). After these `document.title`.
 */
export const TITLE = [".private-template__section--header h1", '[data-test-id="page-header"] h1'];

/** ` | HubSpot` at the end of `document.title` (G, all replicas). */
export const TITLE_SUFFIX = /\s*\|\s*HubSpot\s*$/;

/**
 * The status tag in the header bar of an editor or of a newer tool's page (the bars are E and E?, that the tag is there
 * is G): a text of its own, never one that can be pressed, and not the title, which may say anything.
 */
export const STATUS =
  '.private-template__section--header *, [data-test-id="page-header"] *, ' +
  '[data-test-id="abstract-page-template-header"] *';
export const NO_STATUS = "h1, a, button, nav, [role=button], [role=tab], [hidden]";

/** Key of a translated text (E, HubSpot's own source and pages); that its last part names the status is G. */
export const TEXT_KEY = "data-key";

/** HubSpot's words for a status, by the words people see in English, German and French (G). */
export const STATUS_WORDS = {
  draft: /^(?:draft|entwurf|brouillon)$/i,
  scheduled: /^(?:scheduled|geplant|planifiée?|programmée?)$/i,
  published: /^(?:published|sent|veröffentlicht|gesendet|publiée?|envoyée?)$/i,
  archived: /^(?:archived|archiviert|archivée?)$/i,
};

/** The assistant's sidebar: takes the right edge while it is open (E, tested by its author 2026-07-25). */
export const RIGHT_RAIL = "aside.copilot-sidebar-container";

/** Landmarks: left navigation and top bar of the app, now and before (E hs-nav and others), older page wrappers (E). */
export const LANDMARKS =
  "[id^=hs-vertical-nav], [id^=hs-global-toolbar], [id^=hs-nav-v], [data-test-id^=hs-], [class*=private-page__], " +
  ".private-template__section--header";

/**
 * Modules of a page or an email, and the class that names the content around them (E on published pages, G that the
 * editor's own document has them too).
 */
export const MODULE = ".hs_cos_wrapper";
export const CONTENT_ID = "hs-content-id-";

/** Modules that are the site's and not the piece's, and tools of the editor (the first E, the second G). */
export const NO_WORDS = '[data-hs-cos-type="menu"], [role=toolbar]';

/** Subject and preview text of an email, where they are fields (G: where HubSpot shows them was not found). */
export const ENVELOPE =
  ':is(input, textarea):is([name="subject"], [name="previewText"], [name="preview_text"])';

/** Rows of tables, whatever the table (E for records, G for the marketing lists); elsewhere each link is its own row. */
export const ROW = "tr, [role=row]";
export const LINK = "main a[href], [role=main] a[href]";
