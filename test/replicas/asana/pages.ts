import { htmlPage, type Answer } from "../page.ts";
import { items, projectNames } from "../pieces.ts";
import type { Request } from "../server.ts";

const requests = { gid: "1200000000000", name: "Marketing requests", color: "#4573d2" };
const colors = ["#f06a6a", "#5da283", "#8d84e8", "#f1bd6c"];

/** Projects of the replica: one for each campaign, and one for everything else. */
export const asanaProjects = [
  requests,
  ...projectNames.map((name, index) => ({
    gid: String(1200000000001 + index),
    name,
    color: colors[index % colors.length] ?? "#f06a6a",
  })),
];

/** Workspace id in V1 addresses: `/1/1100000000000/project/<project>/list`. */
export const asanaWorkspace = "1100000000000";

/** app.asana.com: every address gets the app, which looks at the address itself. */
export function asanaPage({ flags }: Request): Answer {
  const tasks = items
    .filter((item) => item.host === "app.asana.com")
    .map(({ id, title, text, owner, dueOn, status, type, project }) => ({
      ...{ gid: id, title, text, owner, dueOn, status, type },
      project: asanaProjects.find((one) => one.name === project)?.gid ?? requests.gid,
    }));
  const data = { workspace: asanaWorkspace, projects: asanaProjects, tasks };
  return htmlPage(
    { app: "asana", title: "Asana", styles: ["frame", "lists", "pane", "places"], data },
    flags,
  );
}
