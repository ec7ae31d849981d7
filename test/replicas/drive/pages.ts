import { htmlPage, type Answer } from "../page.ts";
import { items, projectNames } from "../pieces.ts";
import type { Request } from "../server.ts";

const folders = projectNames.map((name, index) => ({
  id: `1FolderOfTheReplicas0000000000000${index + 1}`,
  name,
}));

/** drive.google.com: My Drive, folders and search over the sample's documents. */
export function drivePage({ flags }: Request): Answer {
  const documents = items
    .filter((item) => item.host === "docs.google.com")
    .map(({ id, title, owner, dueOn, project }) => ({ id, title, owner, dueOn, project }));
  const data = { documents, folders };
  return htmlPage({ app: "drive", title: "My Drive - Google Drive", data }, flags);
}
