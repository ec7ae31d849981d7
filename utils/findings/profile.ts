import type { Evidence } from "../fit/evidence";
import type { AssetStatus } from "../model/asset";
import { readMainTarget } from "../model/link";
import type { Known, OwnFacts, Reading } from "./facts";
import { brokenEntries } from "./not-doing";

/** What other pieces need to know of a piece. Plain data without text, kept on this device and made again at will. */
export interface Profile {
  id: string;
  title: string;
  status: AssetStatus;
  createdOn: string;
  /** The day it went or goes out */
  date?: string;
  /** The last day somebody worked on it, where known */
  touchedOn?: string;
  type?: string;
  channel?: string;
  teamId?: string;
  ownerId?: string;
  goalId?: string;
  personaId?: string;
  campaignId?: string;
  partId?: string;
  /** Where to open it */
  key?: string;
  url?: string;
  evergreen?: boolean;
  evidence: Pick<Evidence, "language" | "words" | "title" | "titleRuns" | "sketch">;
  /** Claims it makes that another piece may contradict: `<pair>:0` or `<pair>:1`, with the words */
  claims: Record<string, string>;
}

export function profileOf(own: OwnFacts, known: Known): Profile {
  const { piece, link, evidence } = own;
  const target = readMainTarget(link);
  const optional = {
    date: piece.date,
    touchedOn: known.touchedOn,
    type: piece.type,
    channel: piece.channel,
    teamId: piece.teamId,
    ownerId: piece.ownerId,
    goalId: link?.main,
    personaId: target?.personaId,
    campaignId: own.campaign?.id,
    partId: own.part?.id,
    key: known.key,
    url: known.url,
    evergreen: piece.evergreen,
  };
  const said = Object.entries(optional).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const { language, words, title, titleRuns, sketch } = evidence;
  return {
    id: piece.id,
    title: piece.title,
    status: piece.status,
    createdOn: piece.createdOn,
    ...(Object.fromEntries(said) as Partial<Profile>),
    evidence: { language, words, title, titleRuns, sketch },
    claims: profileClaims(own),
  };
}

/** A reading as it is stored beside a profile: what that holds is not kept twice. */
export type KeptReading = Omit<Reading, "evidence"> & {
  evidence: Omit<Evidence, keyof Profile["evidence"]>;
};

export function keptReading({ hash, why, evidence }: Reading): KeptReading {
  const { meant, denied, unsure } = evidence;
  return { hash, evidence: { meant, denied, ...(unsure ? { unsure } : {}) }, why };
}

export function wholeReading(
  { evidence, ...rest }: KeptReading,
  { evidence: known }: Pick<Profile, "evidence">,
): Reading {
  return { ...rest, evidence: { ...known, ...evidence } };
}

/** The sides of known opposites a piece takes. Breaking a decision is one side; saying that we keep it the other. */
export function profileClaims(own: Pick<OwnFacts, "evidence" | "ground">): Record<string, string> {
  const { evidence, ground } = own;
  const claims: Record<string, string> = {};
  for (const { id, entry, sides } of ground.opposites)
    for (const at of sides.keys()) {
      const [sign] = evidence.meant[`claim:${id}:${String(at)}`] ?? [];
      if (sign && !(entry !== undefined && at === 0)) claims[`${id}:${String(at)}`] = sign.said;
    }
  for (const { entry, signs } of brokenEntries(own)) claims[`${entry.id}:0`] = signs[0]?.said ?? "";
  return claims;
}

const ENOUGH = 60;

/** True when a piece has words enough that whole runs of them tell it from others; notes mostly have fewer. */
export function hasText({ evidence }: Pick<Profile, "evidence">): boolean {
  return evidence.words >= ENOUGH;
}

const MOST_TITLE_KEYS = 8;
/** Texts that are half the same nearly always share one of so many. */
const RUN_KEYS = 6;
const WINDOW = 5;
const MONTH = 30;

/**
 * Keys under which pieces that can affect each other meet: single words of the title (`w:`) and pairs of them (`p:`),
 * reader and channel at about the same time (`s:`), claims at about the same time (`c:`), runs of words of a text (`r:`).
 * Two pieces without a common key need not be compared.
 */
export function meetingKeys(profile: Profile): string[] {
  const { evidence, personaId, channel, date, createdOn, claims } = profile;
  const stems = evidence.title.slice(0, MOST_TITLE_KEYS);
  const words = stems.map((stem) => `w:${stem}`);
  const pairs = stems.slice(1).map((stem, at) => `p:${[stems[at] ?? "", stem].sort().join(" ")}`);
  const slot = personaId && channel && date ? `s:${personaId}:${channel.toLowerCase()}:` : null;
  const slots = slot && date ? spans(date, WINDOW).map((span) => slot + span) : [];
  const days = [...new Set([createdOn, date ?? createdOn])];
  const sides = [
    ...new Set(Object.keys(claims).map((side) => side.slice(0, side.lastIndexOf(":")))),
  ];
  const said = sides.flatMap((pair) =>
    days.flatMap((day) => spans(day, MONTH).map((span) => `c:${pair}:${span}`)),
  );
  const runs = hasText(profile) ? evidence.sketch.runs.slice(0, RUN_KEYS) : [];
  const copied = runs.map((run) => `r:${String(run)}`);
  return [...new Set([...words, ...pairs, ...slots, ...said, ...copied])];
}

/** Two spans of days around a day: days that lie no further apart than a span have one in common. */
function spans(day: string, length: number): string[] {
  const at = Math.floor(Date.parse(day) / 86_400_000 / length);
  return [String(at), String(at + 1)];
}
