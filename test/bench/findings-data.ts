/** Pieces by the thousand for the findings engine: made of the words of three made-up companies, the same every time. */
import { readFileSync } from "node:fs";
import { languageOf } from "../../utils/fit/language-of.ts";
import { addDays } from "../../utils/model/days.ts";
import { ASSET_STATUSES } from "../../utils/model/constants.ts";
import type { Asset } from "../../utils/model/asset.ts";
import type { Link } from "../../utils/model/link.ts";
import { DOCUMENT_VERSION, documentId } from "../../utils/model/document.ts";
import type { Document } from "../../utils/model/document.ts";
import type { EntityOf, EntityType } from "../../utils/model/entities.ts";
import type { Known } from "../../utils/findings/facts.ts";
import type { Row } from "../../utils/store/schema.ts";
import { rowOf } from "../../utils/store/write.ts";

export interface Made {
  asset: Asset;
  link?: Link;
  /** A text of its own, where one was asked for: the rules read it, nobody stores it */
  text?: string;
}

interface Raw {
  title: string;
  type?: string;
  channel?: string;
  text?: string;
  currentLink?: { why?: string } | null;
}

/** What sentences of one language are made of. */
interface Pool {
  titles: string[];
  sentences: string[];
  whys: string[];
  /** Telling words, to be put in place of others */
  words: string[];
}

const COMPANIES = ["brackenworks", "companies/hearthside", "companies/lernwerk"];
const GOALS = ["g-audit", "g-shortlist", "g-decide", "g-adopt", "g-expand"];
const PERSONAS = ["p-quality", "p-ops", "p-finance", "p-maint"];
const PILLARS = ["m-quiet", "m-tuesday", "m-oneway", "m-payback"];
const CAMPAIGNS: readonly (readonly [string, string])[] = [
  ["c-tuesday", "pt-t1"],
  ["c-finance", "pt-f1"],
];
const TEAMS = ["t-content", "t-demand", "t-product", "t-customer", "t-partner"];
const OWNERS = ["u-priya", "u-marek", "u-sunniva", "u-aled", "u-jules"];
const STAGES = ["aware", "consider", "decide", "adopt", "expand"];
const CHANNELS = ["web", "email", "blog", "linkedin", "webinar", "print"];
const KINDS = ["guide", "email", "blog", "landing page", "customer story", "webinar", "one-pager"];
const EMPTY_WHYS = ["", "tbd", "Needed for the campaign.", "We always do one."];

const READ = new URL("../fixtures/", import.meta.url);
const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(name, READ), "utf8"));

/** The sample's own files. */
export const SAMPLE = ["strategy", "assets"].map((which) => {
  const name = `brackenworks.${which}.json`;
  return { name, text: readFileSync(new URL(name, READ), "utf8") };
});

/** A key like those of Docs; the piece's id too. */
export const keyOf = (at: number): string => `gdoc:BENCH${String(at).padStart(7, "0")}findings`;

/** Numbers below 1 that look like chance and are the same for the same seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pools(): Record<"en" | "de" | "fr", Pool> {
  const none = (): Pool => ({ titles: [], sentences: [], whys: [], words: [] });
  const found = { en: none(), de: none(), fr: none() };
  const into = (text: string, list: keyof Pool): void => {
    const language = languageOf(text, "en");
    if (language !== "other" && text.trim()) found[language][list].push(text.trim());
  };
  const assets = COMPANIES.flatMap(
    (name) => (fixture(`${name}.assets.json`) as { assets: Raw[] }).assets,
  );
  for (const { title, text, currentLink } of assets) {
    into(title, "titles");
    for (const one of (text ?? "").split(/(?<=[.!?])\s+|\n+/))
      if (one.split(" ").length > 3) into(one, "sentences");
    into(currentLink?.why ?? "", "whys");
  }
  const lines = ["why-lines.json", ...COMPANIES.slice(1).map((name) => `${name}.lines.json`)];
  for (const name of lines)
    for (const { why, title } of (fixture(name) as { whys: { why: string; title?: string }[] })
      .whys) {
      into(why, "whys");
      into(title ?? "", "titles");
    }
  for (const pool of Object.values(found)) {
    if (pool.sentences.length < 50) pool.sentences.push(...pool.whys);
    pool.words = [...new Set(pool.sentences.join(" ").match(/\p{L}{5,}/gu) ?? [])];
  }
  return found;
}

/** Pieces of a large team, as they stand on a day; `textWords` gives each a text of that length instead of notes. */
export function madePieces(count: number, seed: number, today: string, textWords = 0): Made[] {
  const chance = chances(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const often = (share: number): boolean => chance() < share;
  const byLanguage = pools();
  /** Some telling words give way to others: the sentence stays one, and few are alike */
  const varied = (text: string, { words }: Pool, share: number): string =>
    text.replace(/\p{L}{5,}/gu, (word) => (often(share) ? pick(words) : word));
  const prose = (pool: Pool, least: number): string => {
    const parts: string[] = [];
    for (let length = 0; length < least;) {
      const next = varied(pick(pool.sentences), pool, 0.2);
      length += next.split(/\s+/).length;
      parts.push(next, parts.length % 8 === 6 ? "\n\n" : " ");
    }
    return parts.join("").split(" ").slice(0, Math.max(40, least)).join(" ");
  };
  const said = new Set<string>();
  const whyIn = (pool: Pool): string => {
    if (often(0.06)) return pick(EMPTY_WHYS);
    let why = pick(pool.whys);
    if (often(0.15)) return why;
    while (said.has(why)) why = varied(pick(pool.whys), pool, 0.4);
    said.add(why);
    return why;
  };

  const titleIn = (pool: Pool): string => {
    const title = varied(pick(pool.titles), pool, 0.4);
    return often(0.4) ? `${title}: ${pick(pool.words)} ${pick(pool.words)}` : title;
  };

  const linkOf = (id: string, pool: Pool, linkedOn: string): Link => {
    const [main, other] = [pick(GOALS), pick(GOALS)];
    const person = { by: pick(OWNERS), at: `${linkedOn}T09:00:00.000Z` };
    const target = {
      ...(often(0.9) ? { personaId: pick(PERSONAS) } : {}),
      ...(often(0.6) ? { pillarId: pick(PILLARS) } : {}),
      why: whyIn(pool),
      ...person,
    };
    const second = often(0.1) && other !== main ? { [other]: { why: "", ...person } } : {};
    const [campaignId, partId] = pick(CAMPAIGNS);
    return {
      id,
      assetId: id,
      main,
      to: { [main]: target, ...second },
      ...(often(0.5) ? { stage: pick(STAGES) } : {}),
      ...(often(0.3) ? { campaignId, ...(often(0.3) ? { partId } : {}) } : {}),
      strategyVersion: "v3",
      source: "person",
      linkedBy: person.by,
      linkedOn,
    };
  };

  return Array.from({ length: count }, (_, at) => {
    const id = keyOf(at);
    const pool = often(0.15) ? byLanguage[often(0.67) ? "de" : "fr"] : byLanguage.en;
    const status = pick(ASSET_STATUSES);
    const createdOn = addDays(today, -below(540));
    const later = addDays(createdOn, 3 + below(60));
    const asset: Asset = {
      id,
      title: titleIn(pool),
      refs: [{ tool: "google_docs", key: id, url: `https://docs.google.com/document/d/${id}` }],
      type: pick(KINDS),
      channel: pick(CHANNELS),
      status,
      teamId: pick(TEAMS),
      ownerId: pick(OWNERS),
      createdOn,
      ...(status === "live" || status === "retired" ? { liveOn: later } : {}),
      ...(status === "review" && often(0.5) ? { scheduledOn: addDays(today, below(60) - 10) } : {}),
      ...(often(0.3) ? { evergreen: true } : {}),
      ...(textWords > 0 ? {} : { notes: prose(pool, 20 + below(20)) }),
    };
    return {
      asset,
      ...(often(0.85) ? { link: linkOf(id, pool, createdOn) } : {}),
      ...(textWords > 0 ? { text: prose(pool, textWords) } : {}),
    };
  });
}

/** The same pieces as the rules get them. */
export function knownOf({ asset, link, text }: Made, today: string): Known {
  return {
    id: asset.id,
    title: asset.title,
    status: asset.status,
    createdOn: asset.createdOn ?? today,
    text: text ?? asset.notes ?? "",
    touchedOn: asset.liveOn ?? asset.createdOn ?? today,
    asset,
    ...(link ? { link } : {}),
    key: asset.id,
  };
}

/** The same pieces as rows of the store. */
export function rowsOf(pieces: readonly Made[]): Row[] {
  return pieces.flatMap(({ asset, link }) => [
    rowOf(documented("asset", asset, `${asset.createdOn ?? "2026-01-01"}T09:00:00.000Z`)),
    ...(link ? [rowOf(documented("link", link, `${link.linkedOn}T09:00:00.000Z`))] : []),
  ]);
}

function documented<T extends EntityType>(
  t: T,
  body: EntityOf<T> & { id: string },
  at: string,
): Document<T> {
  const id = documentId(t, body.id);
  return { id, t, v: DOCUMENT_VERSION, by: "you", at, ev: `ev:${id}:01BENCH`, body };
}
