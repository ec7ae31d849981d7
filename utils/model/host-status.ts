/**
 * What the hosts' own words for a status mean. Pure.
 *
 * Words: Asana `complete`, `incomplete`, `section:<name>` and `field:<value>` (both of a task that is not done);
 * HubSpot `draft`, `scheduled`, `published`, `archived`; Google Docs has none.
 */
import type { AssetStatus } from "./asset";
import type { Workflow } from "./workflow";

export type Tool = "google" | "asana" | "hubspot" | "other";
export type StatusOverrides = Workflow["statuses"];

/** One place where a piece lives, with what its page said last. */
export interface Place {
  tool: Tool;
  word?: string | undefined;
}

const DEFAULTS: Readonly<Record<string, AssetStatus>> = {
  "asana:incomplete": "draft",
  "hubspot:draft": "draft",
  "hubspot:scheduled": "review",
  "hubspot:published": "live",
  "hubspot:archived": "retired",
};

/** A name that ends in a word for review, and does not begin by denying it: `In review`, `Zur Freigabe`. */
const REVIEW =
  /^(?!(?:no|not|after|kein|keine|nach|sans|après)\s).*(?<!\p{L})(?:review|(?:über)?prüfung|freigabe|relecture|révision|validation)\P{L}*$/iu;

/** Parts of the names of types that people publish, in English, German and French; the short ones are whole words. */
const CONTENT =
  /(?<!\p{L})(?:ads?|cta|deck|faq|flyer|pdf|print)(?!\p{L})|anzeige|annonce|article|artikel|beitrag|billet|blog|brochure|broschüre|call.to.action|case.study|checkliste?|e-?mail|ebook|e-book|guide|landing|leaflet|leitfaden|newsletter|one-?pager|page|podcast|post(?!mortem)|seite|social|(?:customer|success).story|video|vidéo|webinar|website|white.?paper/iu;

/** True for a type of piece that is live once it is done. A task, a plan or a note is not, nor an unknown type. */
export function isContent(type: string | null | undefined): boolean {
  return CONTENT.test((type ?? "").normalize("NFC").replaceAll("_", " "));
}

/**
 * The status a host's word stands for, to the team whose `overrides` are given. `null` when it says nothing about a
 * piece of this type: such a piece stays as it is.
 */
export function statusFrom(
  tool: Tool,
  word: string,
  type: string | null | undefined,
  overrides?: StatusOverrides,
): AssetStatus | null {
  const said = keyOf(`${tool}:${word}`);
  const own = (key: string): AssetStatus | null =>
    Object.entries(overrides ?? {}).find(([one]) => keyOf(one) === key)?.[1] ?? null;
  const exact = own(said) ?? DEFAULTS[said];
  if (exact) return exact;
  if (said === "asana:complete") return isContent(type) ? "live" : null;
  const [, name] = /^asana:(?:section|field):(.+)$/s.exec(said) ?? [];
  if (name === undefined) return null;
  return REVIEW.test(name) ? "review" : (own("asana:incomplete") ?? "draft");
}

/** How a word is written as a key of a workflow's `statuses`. */
function keyOf(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

/**
 * The status of a piece from all its places: one that HubSpot has published or archived is so wherever one looks; else
 * the word of the page in front; else it is live when it is live in another place. `null` when no page says anything.
 */
export function statusOfPlaces(
  front: Place,
  twins: readonly Place[],
  type: string | null | undefined,
  overrides?: StatusOverrides,
): AssetStatus | null {
  const said = [front, ...twins].map(({ tool, word }) => ({
    tool,
    status: word ? statusFrom(tool, word, type, overrides) : null,
  }));
  const out = said.find(
    ({ tool, status }) => tool === "hubspot" && (status === "live" || status === "retired"),
  );
  if (out) return out.status;
  return said[0]?.status ?? (said.some(({ status }) => status === "live") ? "live" : null);
}
