/**
 * Asset keys: the identity of a piece or a container, made from its address, never from its title.
 * Pure strings and no imports, so that the content script may use this file.
 *
 * Pieces: `gdoc:<id>`, `gslide:<id>`, `gsheet:<id>`, `asana:<gid>`, `hubspot:<objectType>:<id>`, `url:<address>`.
 * Containers: `asana-project:<gid>`, `hubspot-campaign:<guid>`, `gdrive-folder:<id>`.
 */

export const HUBSPOT_OBJECT_TYPES = [
  "email",
  "landing-page",
  "website-page",
  "page",
  "blog-post",
  "campaign",
  "form",
  "social-post",
  "cta",
  "workflow",
  "sequence",
] as const;

/** HubSpot object types that share one id space: an editor's address does not tell landing from website pages. */
const PAGE_FAMILY = new Set(["page", "landing-page", "website-page", "site-page"]);

/** Older or foreign spellings of a HubSpot object type, as other tools and older files write them. */
const SPELLINGS: Record<string, string> = {
  blog: "blog-post",
  social: "social-post",
  post: "social-post",
  "call-to-action": "cta",
};

const CONTAINERS = ["asana-project:", "hubspot-campaign:", "gdrive-folder:"];

/** What people call a container: an Asana project, a HubSpot campaign, a Drive folder. */
export type ContainerKind = "project" | "campaign" | "folder";

export function containerKind(key: string): ContainerKind {
  if (key.startsWith("hubspot-")) return "campaign";
  return key.startsWith("gdrive-") ? "folder" : "project";
}

/** True for keys of projects, campaigns and folders, which hold pieces and are none themselves. */
export function isContainerKey(key: string): boolean {
  return CONTAINERS.some((prefix) => key.startsWith(prefix));
}

/**
 * The key under which two spellings of one piece meet: `hubspot:landing_page:7` and `hubspot:page:7` both give
 * `hubspot:page:7`. Use it to compare and to look up, never to show.
 */
export function matchKey(key: string): string {
  const parts = key.split(":");
  if (parts[0] !== "hubspot" || parts.length < 3) return key;
  const type = (parts[1] ?? "").replaceAll("_", "-").toLowerCase();
  const known = SPELLINGS[type] ?? type;
  return `hubspot:${PAGE_FAMILY.has(known) ? "page" : known}:${parts.slice(2).join(":").toLowerCase()}`;
}

/** The tool a key belongs to: the part before the first colon, with Google's three editors as one. */
export function toolOf(key: string): "google" | "asana" | "hubspot" | "other" {
  if (/^(gdoc|gslide|gsheet|gdrive-folder):/.test(key)) return "google";
  if (/^asana(-project)?:/.test(key)) return "asana";
  if (/^hubspot(-campaign)?:/.test(key)) return "hubspot";
  return "other";
}
