/**
 * The contract of a host site. One folder per site implements it; nothing outside `utils/hosts` knows a
 * host's name, address shape or selector.
 */

/** What one address stands for. `key` is an asset key or a container key (see `utils/model/asset-key.ts`). */
export interface Identity {
  /** e.g. `gdoc:<id>`, `asana:<gid>`, `hubspot:email:<id>`, or a container such as `asana-project:<gid>` */
  key: string;
  /** The host's own word for the thing: `doc`, `presentation`, `task`, `project`, `email`, `folder` ... */
  kind: string;
  /** Container key of the project, campaign or folder the address names, when it names one */
  container?: string;
  /** HubSpot portal id: stored beside the key, never in it */
  account?: string;
}

/** What the page at an address is to us: one piece, a container or list of pieces, or neither. */
export type View = "item" | "list" | "none";

export type HostId = "google" | "asana" | "hubspot";

export interface Host {
  id: HostId;
  /** Product name shown to people: "Google Docs", "Asana", "HubSpot" */
  name: string;
  /** Manifest match patterns (https only) */
  matches: readonly string[];
  /** Pure. True when the address belongs to this host (scheme http or https, default port). */
  owns(url: URL): boolean;
  /** Pure. The piece or container at this address, from the address alone. */
  identify(url: URL): Identity | undefined;
  /** Pure. `item` exactly when `identify` answers a piece; `list` for containers and lists of pieces. */
  view(url: URL): View;
  /**
   * The title of this very piece as the page shows it now. `undefined` when it is not shown yet, or when the page
   * cannot prove that the title it shows is that of `identity` (a host that is still painting the last route).
   */
  readTitle(document: Document, identity: Identity): string | undefined;
  /** Containers named by the page rather than by the address (the task's project), as container key and name. */
  readContainer(document: Document, identity: Identity): { key: string; name: string } | undefined;
  /**
   * The host's own word for where the piece on the page stands, e.g. `complete`, `section:In review`, `scheduled`
   * (see `utils/model/host-status.ts` for the words of each host). Read only beside a title that is believed.
   * `undefined` when the page does not say, or says two things. Hosts that know no status leave it out.
   */
  readStatus?(document: Document, identity: Identity): string | undefined;
  /** True when `readTitle` proves by itself whose title it is (an id stands beside the title). */
  titleIsProven: boolean;
  /** True when at least one landmark of the layout we know is in the document: otherwise the host changed. */
  knowsLayout(document: Document): boolean;
  /** Elements at the right edge that the tab and the panel must stay clear of (rails, assistants). May be empty. */
  rightRails(document: Document): Element[];
  /** True when the host lays itself out around a narrowed page; false when it ignores one (Google Docs). */
  narrows: boolean;
}
