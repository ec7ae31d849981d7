/**
 * Addresses of Asana, first (`/0/...`) and second (`/1/<workspace>/...`) generation. Pure, no DOM.
 * Only the path decides; the one query key read is `child` of a search.
 */
import type { Identity, Site, View } from "../host";

/** Gids can be tiny. 0 is none: `/0/0/<task>` is a task without a project. */
const TASK = "(?<task>[1-9]\\d*)(?:/|$)";
const PROJECT = "(?:0|(?<project>[1-9]\\d*))";

/**
 * The shapes that name a task or a project, most telling first; `#` is any number. What follows a task (`/f`, a
 * comment, the story of an inbox entry) and what follows a project's view (the view's own id) does not matter.
 */
const SHAPES = [
  // /1/<workspace>/task/T, /1/<workspace>/project/P/task/T (or over a view of P)
  `/1/#/(?:project/${PROJECT}/(?:[a-z_-]+/(?:#/)?)??)?task/${TASK}`,
  // /1/<workspace>/inbox/<id>/item/T/story/S, /1/<workspace>/home/task/T
  `/1/#/(?:home|inbox|search|my[-_]tasks)/(?:#/)?(?:task|item)/${TASK}`,
  // /0/P/T, /0/0/T, /0/inbox/<id>/T/<story>, /0/inbox/<id>/list/T, /0/search/<id>/T, /0/home/<id>/T
  `/0/(?:${PROJECT}|(?:home|inbox|search)/#(?:/list)?)/${TASK}`,
  // every view of a project; /0/P/messages, /progress and /overview are not lists of its tasks (or name a team)
  `/1/#/project/${PROJECT}(?:/|$)`,
  `/0/${PROJECT}/(?:list|board|calendar|timeline|gantt|dashboard|work(?:flow|load)|files)(?:/|$)`,
].map((shape) => new RegExp(`^${shape.replaceAll("#", "\\d+")}`));

/** Group: `search` or my tasks, which hold no gid in their path. */
const PLACE = /^\/(?:0|1\/\d+)\/(search|my[-_]tasks)(?:\/|$)/;

/**
 * `href` is written by the parser: host in lower case, no default port. A port, a user name or a dot more is not ours.
 */
export function owns(url: URL): boolean {
  return /^https?:\/\/app\.asana\.com\//.test(url.href);
}

function place(url: URL): string | undefined {
  return PLACE.exec(url.pathname)?.[1];
}

/** Task and project named by the path, or the task open beside a search's results. */
function read(url: URL): { task?: string | undefined; project?: string | undefined } | undefined {
  for (const shape of SHAPES) {
    const groups = shape.exec(url.pathname)?.groups;
    if (groups) return groups;
  }
  const child = place(url) === "search" && url.searchParams.get("child");
  return child && /^[1-9]\d*$/.test(child) ? { task: child } : undefined;
}

export function identify(url: URL): Identity | undefined {
  const { task, project } = (owns(url) && read(url)) || {};
  const container = project && `asana-project:${project}`;
  if (task) return { key: `asana:${task}`, kind: "task", ...(container && { container }) };
  return container ? { key: container, kind: "project" } : undefined;
}

export function view(url: URL): View {
  const found = identify(url);
  if (found) return found.kind === "project" ? "list" : "item";
  return owns(url) && place(url)?.startsWith("my") ? "list" : "none";
}

export const site: Site = {
  id: "asana",
  matches: ["https://app.asana.com/*"],
  owns,
  /** Results of a search, too: tasks in rows, with or without one of them open. */
  mayList: (url) => view(url) !== "none" || (owns(url) && place(url) === "search"),
};
