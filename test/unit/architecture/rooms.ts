/** Who may import whom: the table of architecture.md section 3, with the rooms `services` and `i18n`. */
import type { Import, Source } from "./source";

/**
 * What a room may import: at run time, rooms and packages beside its own (`runs`); as types, rooms beside those that
 * are free for all (`types`). A file falls under the longest entry of the table its path starts with.
 */
interface Rule {
  runs: readonly string[];
  types?: readonly string[];
}

/** Types of these are plain data about the business or the way worlds talk: free for every room. */
const FREE_TYPES: readonly string[] = [
  "utils/model",
  "utils/messages",
  "utils/findings",
  "utils/fit",
  "utils/hosts",
];

const REACT = [
  "react",
  "react-dom/client",
  "@tanstack/react-query",
  "downshift",
  "lucide-react",
  "react-aria-components",
];

const ROOMS: Readonly<Record<string, Rule>> = {
  "utils/model": { runs: [] },
  "utils/model/zod.ts": { runs: ["zod"] },
  // findings rest on what fit reads out of words; fit knows nothing of findings
  "utils/findings": { runs: ["utils/model", "utils/fit"] },
  "utils/fit": { runs: ["utils/model", "porter2", "stopword", "@orama/stemmers"] },
  "utils/hosts": { runs: ["utils/model/asset-key.ts"] },
  "utils/page": { runs: [] },
  "utils/messages/protocol.ts": {
    runs: [
      "utils/model",
      "utils/messages/amendment.ts",
      "utils/messages/exchange-requests.ts",
      "utils/messages/people-requests.ts",
      "utils/messages/person-requests.ts",
      "utils/messages/piece-requests.ts",
      "utils/messages/place-requests.ts",
      "utils/messages/plan-requests.ts",
      "utils/messages/list-requests.ts",
      "utils/messages/review-requests.ts",
      "utils/messages/row-requests.ts",
      "utils/messages/strategy-requests.ts",
      "utils/messages/target.ts",
    ],
  },
  "utils/messages/target.ts": { runs: ["utils/model"] },
  "utils/messages/exchange-view.ts": { runs: [] },
  "utils/messages/exchange-requests.ts": { runs: ["utils/model", "utils/messages/target.ts"] },
  "utils/messages/place-requests.ts": { runs: ["utils/model", "utils/messages/target.ts"] },
  "utils/messages/person-requests.ts": { runs: ["utils/model", "utils/messages/target.ts"] },
  "utils/messages/person-view.ts": { runs: [] },
  "utils/messages/people-requests.ts": { runs: ["utils/model", "utils/messages/target.ts"] },
  "utils/messages/people-view.ts": { runs: [] },
  "utils/messages/plan-requests.ts": { runs: ["utils/model"] },
  "utils/messages/plan-view.ts": { runs: [] },
  "utils/messages/piece-requests.ts": { runs: ["utils/model", "utils/messages/target.ts"] },
  "utils/messages/pieces-view.ts": { runs: [] },
  "utils/messages/list-requests.ts": { runs: ["utils/model", "utils/messages/target.ts"] },
  "utils/messages/list-view.ts": { runs: [] },
  "utils/messages/orders.ts": { runs: [] },
  "utils/messages/review-requests.ts": {
    runs: ["utils/model", "utils/messages/amendment.ts", "utils/messages/target.ts"],
  },
  "utils/messages/row-requests.ts": { runs: ["utils/model", "utils/messages/target.ts"] },
  "utils/messages/places-view.ts": { runs: [] },
  "utils/messages/process-view.ts": { runs: [] },
  "utils/messages/row-view.ts": { runs: [] },
  "utils/messages/strategy-requests.ts": { runs: ["utils/model", "utils/messages/target.ts"] },
  "utils/messages/strategy-view.ts": { runs: [] },
  "utils/messages/amendment.ts": { runs: ["utils/model"] },
  "utils/messages/fit-view.ts": { runs: [] },
  "utils/messages/views.ts": { runs: [], types: ["utils/exchange"] },
  "utils/messages/send.ts": { runs: ["wxt/browser"] },
  "utils/messages/changed.ts": { runs: ["wxt/browser"] },
  "utils/messages/serve.ts": {
    runs: ["utils/messages/protocol.ts", "utils/platform", "wxt/browser"],
  },
  "utils/store": { runs: ["utils/model", "idb", "ulid"] },
  "utils/sync": { runs: ["utils/model", "utils/store"] },
  "utils/connectors": { runs: ["utils/model"] },
  // a row with an address is the piece that lives there, and hosts know addresses
  "utils/exchange": { runs: ["utils/model", "utils/hosts", "papaparse"] },
  "utils/queries": {
    runs: [
      "utils/messages/send.ts",
      "utils/messages/changed.ts",
      "utils/platform",
      "@tanstack/react-query",
    ],
  },
  // platform reads settings through their schema; no other file of model
  "utils/platform": { runs: ["wxt/browser", "utils/model/settings.ts"] },
  "utils/i18n": { runs: [] },
  "utils/services": {
    runs: [
      "utils/model",
      "utils/store",
      "utils/findings",
      "utils/fit",
      "utils/exchange",
      "utils/hosts",
      "utils/messages/serve.ts",
      "utils/messages/protocol.ts",
      "utils/messages/views.ts",
      "utils/i18n",
      "utils/platform",
    ],
  },
  components: {
    // a failure of `send` is an error class that pages tell apart; a problem of a file is part of an import's report
    types: ["utils/exchange/problem.ts"],
    runs: [
      "utils/queries",
      "utils/model",
      "utils/i18n",
      "utils/messages/send.ts",
      "utils/platform/drafts.ts",
      ...REACT,
    ],
  },
  entrypoints: {
    runs: [
      "components",
      "utils/queries",
      "utils/messages",
      "utils/platform",
      "utils/i18n",
      "utils/model",
      "wxt/browser",
      "wxt/utils",
      ...REACT,
    ],
  },
  "entrypoints/page.content": {
    runs: ["utils/hosts", "utils/page", "utils/messages/send.ts", "wxt/browser", "wxt/utils"],
  },
  "entrypoints/reading.content.ts": {
    runs: ["utils/hosts", "utils/page", "wxt/browser", "wxt/utils"],
  },
  "entrypoints/rows.content.ts": {
    runs: ["utils/hosts", "utils/page", "utils/messages/send.ts", "wxt/browser", "wxt/utils"],
  },
  // the thread that reads large files for a page
  "entrypoints/importing.ts": { runs: ["utils/exchange", "wxt/utils"] },
  "entrypoints/background.ts": {
    runs: [
      "utils/services",
      "utils/store",
      "utils/sync",
      "utils/connectors",
      "utils/hosts",
      "utils/i18n",
      "utils/messages",
      "utils/platform",
      "utils/model",
      "wxt/browser",
      "wxt/utils",
    ],
  },
};

/** True when a path is a room or lies in it. */
export function isIn(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

/** The entry of the table a file falls under. */
export function roomOf(path: string): string | null {
  const rooms = Object.keys(ROOMS).filter((room) => isIn(path, room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The room as people speak of it: `utils/hosts/asana/url.ts` and its neighbours are all of `utils/hosts`. */
function houseRoom(path: string): string {
  const [top = "", room = ""] = path.split("/");
  return top === "components" ? "components" : `${top}/${room}`;
}

/** What is wrong with a file's imports, in sentences. */
export function complaints({ path, imports }: Source): string[] {
  return imports.flatMap((one) => complaint(path, one));
}

/** Why an import may not stand where it stands; nothing when it may. */
function complaint(path: string, { to, own, typeOnly }: Import): string[] {
  if (/\.css$/.test(to) && (isIn(path, "components") || isIn(path, "entrypoints"))) return [];
  const room = roomOf(path);
  const rule = room === null ? undefined : ROOMS[room];
  if (!rule) return [];
  if (own && isOwnRoom(path, to)) return [];
  if (rule.runs.some((one) => isIn(to, one))) return [];
  if (typeOnly && [...FREE_TYPES, ...(rule.types ?? [])].some((one) => isIn(to, one))) return [];
  // A package's types cost nothing where its code may not run.
  if (typeOnly && !own && /^(zod|idb|react)$/.test(to)) return [];
  return [`${path} may not import ${to}${typeOnly ? " (not even its types)" : ""}`];
}

/** Files of one room may import each other, except where each stands for itself. */
function isOwnRoom(path: string, to: string): boolean {
  if (houseRoom(path) !== houseRoom(to)) return false;
  // messages: asking and answering sides share only the protocol. Entrypoints never import each other.
  return !isIn(path, "utils/messages");
}
