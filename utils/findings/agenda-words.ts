/** What a point of an agenda asks for, known by the words people use for it in the languages we speak. */
import type { Team } from "../model/people";

export const MEANINGS = [
  "noPart",
  "partsDue",
  "partsWith",
  "clashes",
  "doubles",
  "dependencies",
  "unlinked",
  "orphans",
  "numbers",
  "starved",
  "courses",
  "notDoing",
  "questions",
  "learned",
  "version",
  "hours",
  "suggestions",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Whole words, also where they begin or end with an accent. */
function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");
}

const NO = whole(
  "no|not|without|lack\\p{L}*|missing|ohne|kein\\p{L}*|fehl\\p{L}*|sans|aucun\\p{L}*|manqu\\p{L}*|pas",
);
const PIECE = whole(
  "pieces?|drafts?|beitr[aä]gen?|beitrag|entw[uü]rfen?|entwurf|contenus?|brouillons?",
);
const PART = whole("parts?|teil(?:e|en|s)?|bausteine?n?|[ée]l[ée]ments?|parties?");
const DUE = whole(
  "due|deadlines?|f[aä]llig\\p{L}*|anstehend\\p{L}*|attendu\\p{L}*|[ée]ch[ée]ances?|dus?|dues",
);

/**
 * The first that fits counts, so that "parts due with no piece" is not taken for "pieces with no part". A point is
 * known when all of its words are in it. `first`: the former of two words must come before the latter.
 */
const TABLE: readonly (readonly [Meaning, readonly RegExp[], { first?: true }?])[] = [
  ["partsDue", [PART, DUE]],
  ["partsDue", [PART, NO, PIECE], { first: true }],
  ["noPart", [PIECE, NO, PART], { first: true }],
  ["noPart", [/unplanned|not planned|ungeplant|nicht geplant|hors plan|non pr[ée]vu/]],
  ["doubles", [/double work|duplicat|twice|doppel|doublon|double travail|en double/]],
  ["clashes", [/clash|contradict|conflict|widerspr|[uü]berschneid|konflikt|conflit/]],
  ["dependencies", [/dependenc|waits? for|abh[aä]ngig|wartet auf|d[ée]pendanc|attend /]],
  ["unlinked", [/not linked|unlinked|nicht verkn[uü]pft|unverkn[uü]pft|non reli|pas reli/]],
  ["orphans", [/orphan|retired|verwaist|zur[uü]ckgezogen|orphelin|retir[ée]s?\b/]],
  ["numbers", [/\bkpis?\b|key results?|numbers|kennzahl|messwert|indicateur|r[ée]sultats? cl[ée]/]],
  ["starved", [/starved|nothing planned|vernachl[aä]ssig|leer ausgeh|d[ée]laiss|rien de pr[ée]vu/]],
  ["courses", [whole("stop|continue|weiter|stopp\\p{L}*|continuer|arr[eê]ter")]],
  [
    "notDoing",
    [/not.?doing|do not do|don.t do|was wir nicht|nicht.?tun|lassen wir|ne faisons pas|non.?faire/],
  ],
  ["suggestions", [/suggest|vorschl[aä]g|propos/]],
  [
    "questions",
    [
      /disagree|open questions?|decisions?|uneinig|offene fragen?|streitpunkt|entscheid|d[ée]saccord|questions? ouvertes?|d[ée]cisions?/,
    ],
  ],
  ["learned", [/learn|persona|readers?|gelernt|zielperson|leser|appris|lecteur/]],
  ["version", [/version|fassung/]],
  ["hours", [whole("hours?|stunden?|heures?")]],
  ["partsWith", [PART]],
];

/** What a point asks for; nothing when its words are not known. */
export function readMeaning(point: string): Meaning | undefined {
  const text = point.toLowerCase();
  return TABLE.find(([, words, how]) =>
    how?.first ? inOrder(text, words) : words.every((word) => word.test(text)),
  )?.[0];
}

/** True when each of these is found behind the one before. */
function inOrder(text: string, words: readonly RegExp[]): boolean {
  let rest = text;
  return words.every((word) => {
    const found = word.exec(rest);
    rest = found ? rest.slice(found.index + found[0].length) : rest;
    return found !== null;
  });
}

const USUAL_DAYS = 14;

/** How many days ahead a point looks: "parts due in 14 days", "in two weeks"; two weeks when it does not say. */
export function daysAhead(point: string): number {
  const [, count, unit = ""] =
    /(\d{1,3})\s*(days?|weeks?|tage?n?|wochen?|jours?|semaines?)/i.exec(point) ?? [];
  if (!count) return USUAL_DAYS;
  return Number(count) * (/^(week|woche|semaine)/i.test(unit) ? 7 : 1);
}

/** True for a meeting that looks at the strategy itself, by its name or by a point that makes a version of it. */
export function isAboutStrategy(name: string, meanings: readonly (Meaning | undefined)[]): boolean {
  return /strateg|strat[ée]g/i.test(name) || meanings.includes("version");
}

/** Teams a point names, by a word of their name. */
export function teamsIn(point: string, teams: readonly Team[]): Team[] {
  const said = new Set(point.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  return teams.filter(({ name }) =>
    (name.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => said.has(word)),
  );
}
