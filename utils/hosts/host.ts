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

/** A page in front of a person, for a host that is asked for its words. */
export interface OpenPage {
  document: Document;
  identity: Identity;
  /** The address now: the account and the tab of a document stand in it */
  url: URL;
  /** Waits until a check answers true, a few seconds at most. Rejects when the person leaves the piece. */
  until(check: () => boolean): Promise<void>;
}

/**
 * What a host finds when it is asked for a piece's own words: the words themselves, or the elements that hold them (in
 * reading order; what `skip` matches in them is no part of the words), or why they cannot be read. `retryAfter` is in
 * seconds, where the host said when to come back.
 */
export type Found =
  | { from: "export"; text: string }
  | { from: "page" | "description" | "editor"; where: readonly Element[]; skip?: string }
  | {
      because: "signed-out" | "refused" | "throttled" | "no-answer" | "frame" | "unknown-page";
      retryAfter?: number;
    };

/**
 * The words of this very piece. Called only when a person's check asks for them, never by itself. May wait for a host
 * that is still painting or saving; makes at most one request, to the host itself and with the person's own session.
 * Words that the page cannot prove to be those of `page.identity` are not given. Rejects when the signal aborts.
 * Part of a host's contract, and beside `Host` rather than in it: pages carry it only once somebody asks (`readers.ts`).
 */
export type ReadText = (page: OpenPage, signal: AbortSignal) => Promise<Found>;

/** One row, card or tile of a list, as it says itself. */
export interface Row {
  /**
   * The key of its piece. Several where the page does not say which of them it is (a file in Drive without its type);
   * none where the row is one of a piece but cannot be told from another's: the host changed.
   */
  keys: readonly string[];
  kind: string;
  title: string;
  /** Absolute address of the piece */
  url: string;
  account?: string;
  container?: string;
  /** The host's own word for where the piece stands, where the row says it */
  hostStatus?: string;
  /** The title's cell: a badge is put into it, or beside a row that lies in it */
  cell: Element;
  /**
   * The badge stands in the cell's upper right corner; at its right end, before what stands there already; or right
   * after the last words of an element, or over the end of them where they are cut off.
   */
  at: "corner" | "end" | { before: Element } | { after: Element };
}

/** Where a host site lives. Stands beside its addresses (`url.ts`), so that a page's lists need no more of a host. */
export interface Site {
  id: HostId;
  /** Manifest match patterns (https only) */
  matches: readonly string[];
  /** Pure. True when the address belongs to this host (scheme http or https, default port). */
  owns(url: URL): boolean;
  /** Pure. True where pages at this address may show lists of pieces, also beside an open piece. */
  mayList(url: URL): boolean;
}

/**
 * The lists of a host's pages. Beside `Host` rather than in it: pages carry it only where lists are watched (`rows.ts`
 * in this folder).
 */
export interface Rows extends Site {
  /** CSS: every row, card or tile of the lists we know */
  every: string;
  /** Attributes whose change makes a row another piece's */
  attributes: readonly string[];
  /** The row an element lies in (or is), if any. */
  readRowAt(element: Element): Element | undefined;
  /**
   * The keys of a row, and nothing more: asked for every change of every row, so it must be quick. As in `readRow`, which
   * says the same keys.
   */
  readKeys(row: Element, here: URL): readonly string[] | undefined;
  /** What a row says; `undefined` when it stands for no piece: a heading, a folder, a line still being typed. */
  readRow(row: Element, here: URL): Row | undefined;
  /** Which of the host's page shapes holds a row, for a report without content: `list`, `board` ... */
  shapeOf(row: Element): string;
}

export interface Host extends Site {
  /** Product name shown to people: "Google Docs", "Asana", "HubSpot" */
  name: string;
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
