import type { Known, OwnFacts } from "../../findings/facts";
import type { Finding } from "../../findings/contract";
import { keptReading, meetingKeys, wholeReading } from "../../findings/profile";
import type { Profile } from "../../findings/profile";
import { matchKey } from "../../model/asset-key";
import type { Asset } from "../../model/asset";
import type { Document } from "../../model/document";
import type { Link } from "../../model/link";
import { readLaterOf } from "../../store/reads";
import type { Read, Reviewed } from "../../store/schema";
import { hasOnlyKey } from "../facts";
import { kindOf } from "./kind";

/**
 * A stored piece as the rules see it, without what this device met of it.
 *
 * @param mapped campaigns of pieces in mapped containers (`mappedPieces`)
 * @param reads what was read of pieces' own texts, by match key
 */
export function knownFrom(
  doc: Document<"asset">,
  link: Link | undefined,
  before: Reviewed | undefined,
  today: string,
  mapped: ReadonlyMap<string, string>,
  reads: ReadonlyMap<string, Read>,
): Known {
  const asset: Asset = doc.body;
  const [mappedTo] = asset.refs.flatMap((ref) => mapped.get(matchKey(ref.key)) ?? []);
  const read = readLaterOf(asset.refs.flatMap((ref) => reads.get(matchKey(ref.key)) ?? []));
  const { key, url } = asset.refs[0] ?? {};
  return {
    id: asset.id,
    title: hasOnlyKey(asset) ? "" : asset.title,
    status: asset.status,
    createdOn: asset.createdOn ?? today,
    text: asset.notes ?? "",
    touchedOn: doc.at.slice(0, 10),
    asset,
    ...(link ? { link } : {}),
    ...(mappedTo ? { mappedTo } : {}),
    ...(read ? { read } : {}),
    ...(before ? { reading: wholeReading(before.reading, before.profile) } : {}),
    ...(key ? { key } : {}),
    ...(url ? { url } : {}),
  };
}

/** What is kept of a piece: its profile, what was found, and what that rests on. */
export function reviewedFrom(own: OwnFacts, profile: Profile, findings: Finding[]): Reviewed {
  const { piece, goal, persona, pillar, campaign, evidence } = own;
  const linked = [
    goal && `goal:${goal.id}`,
    persona && `persona:${persona.id}`,
    pillar && `pillar:${pillar.id}`,
    campaign && `campaign:${campaign.id}`,
    ...own.campaigns.map(({ id }) => `campaign:${id}`),
  ].filter((one) => typeof one === "string");
  const spoken = Object.keys(evidence.meant).filter((owner) =>
    /^(goal|persona|pillar):/.test(owner),
  );
  return {
    id: piece.id,
    profile,
    keys: meetingKeys(profile),
    about: [
      ...new Set([
        ...linked,
        ...spoken,
        `team:${piece.teamId ?? ""}`,
        ...(piece.ownerId ? [`person:${piece.ownerId}`] : []),
      ]),
    ],
    rules: [...new Set(findings.map(({ rule }) => rule))],
    findings,
    reading: keptReading(own.reading),
    kind: kindOf(own, profile),
    ...ownDay(own.piece),
  };
}

/** The day it went or shall go out by itself, whatever part it fills. */
function ownDay({ liveOn, scheduled, date }: OwnFacts["piece"]): Pick<Reviewed, "on"> {
  const on = liveOn ?? (scheduled ? date : undefined);
  return on ? { on } : {};
}
