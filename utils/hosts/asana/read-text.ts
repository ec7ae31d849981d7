import type { Found, OpenPage } from "../host";
import { readGid, readPane } from "./pane";
import { DESCRIPTION, NO_WORDS } from "./selectors";

/** The description in the pane that carries the task's own gid; what other panes hold is another task's. */
export async function readText({ document, identity, until }: OpenPage): Promise<Found> {
  const gid = identity.kind === "task" ? readGid(identity) : undefined;
  if (!gid) return { because: "unknown-page" };
  const where: Element[] = [];
  await until(() => {
    const description = readPane(document, gid)?.querySelector(DESCRIPTION);
    if (description) where.push(description);
    return where.length > 0;
  });
  if (where.length === 0) return { because: "unknown-page" };
  return { from: "description", where, skip: NO_WORDS };
}
