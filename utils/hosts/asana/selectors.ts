/**
 * Where things are on Asana's pages. One const per fact, in the order to try them.
 * E = evidenced in public code (see the sources in dom-facts 4), G = our inference. Expect one repair per quarter.
 */

/** Attribute with the task's gid, on the pane, board cards and subtask rows (E harvest, timecamp, clockify). */
export const TASK_ID = "data-task-id";

/** The open task, docked right or full page (E harvest, timecamp); the printable form (E); any such dialog (G). */
export const PANE = ":is(.TaskPane, #TaskPrintView, [role=dialog])[data-task-id]";

/**
 * The task's name at the top of the pane: the field (E toggl since 2024-01, tmetric, clockify), then the forms for
 * people who may not edit (E TrackingTime). After these, the pane's own `aria-label` (E harvest).
 */
export const PANE_TITLE = [
  ".TaskPaneTitle textarea",
  ".TitleInput textarea",
  ".TaskPaneBody-main [role=heading] textarea",
  ".ReadOnlyTitleInput-name",
  ".CommentOnlyTaskTitleRow-name",
];

/** The task's name in a board card (E toggl), a subtask row or an older My tasks row (E clockify, toggl). */
export const ROW_TITLE = [".BoardCard-taskName", "textarea"];

/** The name field of a list row: the tail of its id is the gid (E harvest, timecamp). Append the gid and `"]`. */
export const LIST_NAME = 'textarea[id$="_';

/** The project's name in the page header: field or heading (E toggl, 2025-11 and 2026-01). */
export const PROJECT_TITLE = [
  "input.PageHeaderEditableTitle-input",
  ".ProjectPageHeaderProjectTitle-container",
  ".ProjectPageHeader h1",
];

/** Pages that are no task: while one is shown alone, the tab's title is not the task's (E toggl, class names). */
export const MY_TASKS_PAGE = ".MyTasksPage";
export const PAGES = ".ProjectPage, .SpreadsheetTaskList, .Board, .MyTasksPage";

/** Links to the task's projects among the pane's fields (E toggl 2026-04; the second from public code). */
export const PROJECT_LINK =
  '.TaskPaneFields-projectHeader a[href], .TaskProjects a[href*="/project/"]';

/** The project's name in or beside that link (E clockify, tmetric). */
export const PROJECT_LINK_BOX = ".TaskPaneFields-projectHeader";
export const PROJECT_LINK_NAME = ".TaskProjectTokenPill-name";

/**
 * Whether the task is done, at the left end of the pane's toolbar: the toggle (E, its attributes in a copy of the page
 * of 2023, its classes in extensions that celebrate a completion), and once scrolled the box beside the name (E, the
 * same copy). Subtasks carry such boxes too, outside the toolbar.
 */
const MARK = (state: boolean, toggle: string) =>
  `.TaskPaneToolbar :is(.TaskCompletionToggleButton[aria-pressed=${String(state)}], ` +
  `.TaskCompletionToggleButton--${toggle}, [role=checkbox][aria-checked=${String(state)}])`;
export const COMPLETE = MARK(true, "isPressed");
export const INCOMPLETE = MARK(false, "isNotPressed");

/**
 * The task's section, a menu beside each project in the pane (E, copies of the page of 2022 and 2023; G that it still
 * is). The assignee's own section of My tasks has the same class outside the projects and is nobody else's business.
 */
export const SECTION = '.TaskProjects [class*="TaskPotColumnMenuButton"]';

/** What holds a project's link and its section: the row of today (E, public code; the section in it G), of 2023 (E). */
export const SECTION_BOX = ".TaskProjectWithCustomPropertyRows, li";

/** A custom field with choices; its `aria-label` is the field's name, a blank and the value (E, one extension). */
export const FIELD = ".CustomPropertyEnumValueInput[aria-label]";

/** Values of such a field that say review, in English, German and French. People name them: the last word decides. */
export const REVIEW =
  /(?:^|\s)(?:review|(?:über)?prüfung|freigabe|relecture|révision|validation)$/i;

/**
 * The description in the pane: the number at the end of the class changes, so it is matched by part (E, three forms
 * seen); before ProseMirror it was Quill, under an id (E, older). For people who may not edit it is the same box with
 * `contenteditable` false (G).
 */
export const DESCRIPTION =
  '.TaskDescription [class*="TaskDescription-textEditor"] .ProseMirror[contenteditable], ' +
  "#TaskDescription-textEditor .ql-editor";

/** In the description and not words of it: placeholder, toolbar, "show more" (G, roles before classes). */
export const NO_WORDS =
  '[role=toolbar], button, [role=button], [class*="laceholder"], [class*="oolbar"], [class*="howMore"]';

/** What stands before ` - Asana` in `document.title` (G). Without that end the page is not there yet. */
export const TAB_TITLE = /(.+)\s[-–—]\sAsana\s*$/s;

/** Landmarks beside the pane and the pages above: any row with a gid, the frame around all pages (E navigator). */
export const LANDMARKS =
  "[data-task-id], .GlobalTopbar-rightSide, .FullWidthPageStructureWithDetailsOverlay";

/**
 * Rows of lists (E, roles and classes of the grid); board cards, subtasks and older My tasks rows (E, the task's gid as
 * an attribute). The pane has the attribute too and is no row.
 */
export const GRID_ROW = "[role=row]";
export const TASK = "[data-task-id]";

/** The cell with the name in a list row; `aria-label` is the task's name (E harvest, toggl). */
export const NAME_CELL = "[role=gridcell][aria-label]";

/** The field with the name; in list rows the tail of its id is the gid (E harvest, timecamp). */
export const NAME_FIELD = "textarea";

/** The button for details at the end of the name's cell, where others put theirs (E harvest). */
export const DETAILS = '[class*="detailsButtonClickArea"]';

/** The name on a board card (E toggl). */
export const CARD_NAME = ".BoardCard-taskName";

/** Whether a row's task is done (the box E, its state as an attribute G). */
export const ROW_BOX = "[role=checkbox][aria-checked]";
