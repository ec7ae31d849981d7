import { NO_BOILERPLATE } from "../fit/duplicates";
import { evidenceOf } from "../fit/evidence";
import type { Evidence } from "../fit/evidence";
import { evidenceSince } from "../fit/earlier";
import type { Sought } from "../fit/earlier";
import type { Lexicon } from "../fit/lexicon";
import { hash32 } from "../fit/sketch";
import { readWhy } from "../fit/why/read-why";
import type { WhyReading } from "../fit/why/read-why";
import type { Asset, AssetStatus } from "../model/asset";
import { isOver } from "../model/campaign";
import type { Campaign, Part } from "../model/campaign";
import { readMainTarget } from "../model/link";
import type { Link } from "../model/link";
import { workflowFor } from "../model/workflow";
import type { PieceFacts, PieceOf } from "./contract";
import type { Ground } from "./ground";
import type { Profile } from "./profile";

/** One piece as it is known, before anything is made of it. */
export interface Known {
  id: string;
  title: string;
  status: AssetStatus;
  createdOn: string;
  asset?: Asset;
  link?: Link;
  /** Its own words where they were read, else its notes; never stored with what is found */
  text: string;
  /** The campaign its container was mapped to by a person */
  mappedTo?: string;
  touchedOn?: string;
  /** What was read out of the same words before */
  reading?: Reading;
  /** What its own text spoke for when it was read last; the text itself is gone */
  read?: { hash: string; evidence: Evidence; sought?: Sought };
  /** Where to open it */
  key?: string;
  url?: string;
}

/** What a piece's words and its reason say, kept so that the same words need not be read again. No text in it. */
export interface Reading {
  /** Of the words, the reason and the strategy they were read against */
  hash: string;
  evidence: Evidence;
  why: WhyReading;
}

/** Facts of a piece, all but the pieces that stand beside it. */
export type OwnFacts = Omit<PieceFacts, "others" | "boilerplate"> & { reading: Reading };

/** @param reading what its words say; read now, where that is not known or no longer so */
export function ownFacts(
  ground: Ground,
  known: Known,
  today: string,
  reading: Reading = readingOf(ground, known),
): OwnFacts {
  const { asset, link } = known;
  const target = readMainTarget(link);
  const goal = ground.goal.get(link?.main ?? "");
  const persona = ground.persona.get(target?.personaId ?? "");
  const pillar = ground.pillar.get(target?.pillarId ?? "");
  const placed = placeOf(ground, known);
  const noted = readNoted(link);
  return {
    piece: pieceOf(known, placed.part),
    ...(link ? { link } : {}),
    ...(goal ? { goal } : {}),
    ...(persona ? { persona } : {}),
    ...(pillar ? { pillar } : {}),
    ...placed,
    campaigns: ground.campaigns.filter((one) => one.goalId === link?.main && !isOver(one, today)),
    workflow: workflowFor(ground.workflows, asset?.teamId),
    reading,
    evidence: reading.evidence,
    ...(noted ? { evidenceAtLink: noted } : {}),
    why: reading.why,
    ground,
    today,
  };
}

function readingOf(ground: Ground, { title, text, link, reading, read }: Known): Reading {
  const why = readMainTarget(link)?.why ?? "";
  const words = [title, text, why, ground.edition, read?.hash ?? ""];
  const hash = String(hash32(words.join("\u0000")));
  if (reading?.hash === hash) return reading;
  return {
    hash,
    evidence: evidenceNow(ground.lexicon, title, text, read),
    why: readWhy(why, title, ground.names, ground.language),
  };
}

/** What a piece's text spoke for when it was read, as far as it still says so; its title and notes without one. */
function evidenceNow(lexicon: Lexicon, title: string, text: string, read: Known["read"]): Evidence {
  if (!read) return evidenceOf(lexicon, title, text);
  return evidenceSince(lexicon, read, () => evidenceOf(lexicon, title, text));
}

/** Facts of a piece among others. */
export function withOthers(
  own: OwnFacts,
  others: readonly Profile[],
  boilerplate = NO_BOILERPLATE,
): PieceFacts {
  return { ...own, others: others.filter(({ id }) => id !== own.piece.id), boilerplate };
}

/** True when it is linked: to a goal, or to a campaign alone. A mapped container is no link of the piece itself. */
export function isLinked(link: Link | undefined): boolean {
  return Boolean(link?.main ?? link?.campaignId);
}

function placeOf(
  ground: Ground,
  { id, link, mappedTo }: Known,
): { campaign?: Campaign; part?: Part } {
  const own = ground.partOf.get(id);
  const named = link?.partId
    ? ground.campaigns.find(({ parts }) => parts.some((part) => part.id === link.partId))
    : undefined;
  const campaign =
    ground.campaign.get(link?.campaignId ?? mappedTo ?? "") ?? named ?? own?.campaign;
  const part =
    campaign?.parts.find((one) => one.id === link?.partId) ??
    (own && own.campaign === campaign ? own.part : undefined);
  return { ...(campaign ? { campaign } : {}), ...(part ? { part } : {}) };
}

function pieceOf({ id, title, status, createdOn, asset }: Known, part: Part | undefined): PieceOf {
  const scheduled = asset?.scheduledOn ?? undefined;
  const date = asset?.liveOn ?? scheduled ?? part?.dueOn ?? undefined;
  return {
    id,
    title,
    status,
    createdOn,
    type: asset?.type,
    channel: asset?.channel,
    teamId: asset?.teamId,
    ownerId: asset?.ownerId,
    liveOn: asset?.liveOn,
    evergreen: asset?.evergreen,
    scheduled: scheduled !== undefined,
    ...(date ? { date } : {}),
  };
}

/** Files may say anything in a field of that name; only what was noted here counts. */
function readNoted(link: Link | undefined): Evidence | undefined {
  const noted = link?.["evidenceAtLink"] as Partial<Evidence> | null | undefined;
  const whole = noted?.meant && Array.isArray(noted.sketch?.stems);
  return whole ? (noted as Evidence) : undefined;
}
