/** Every piece this device knows, some at a time: those that are stored, then those it only met in lists. */
import { isOver } from "../../model/campaign";
import { standingOf } from "../../findings/standing";
import type { Body } from "../../messages/protocol";
import type { PieceLine, PiecesChunk, PiecesFrame } from "../../messages/pieces-view";
import type { Asset } from "../../model/asset";
import { openGoals } from "../../model/goal";
import { readMainTarget } from "../../model/link";
import type { Link } from "../../model/link";
import { workflowFor } from "../../model/workflow";
import type { Workflow } from "../../model/workflow";
import { pageOfOnlyMet, sightingsOf } from "../../store/lines";
import { linksBetween, pageOfType, reviewsBetween } from "../../store/reviews";
import type { Database, Reviewed, Sighting } from "../../store/schema";
import type { Desk } from "../desk";
import { hasOnlyKey } from "../facts";
import { shownTitle } from "../known";
import { metAs, metStatus, onlyMetStatus } from "../met-status";
import { Slices } from "../review/slices";
import { readOnlyOf, shelf } from "../strategy";
import type { Shelf } from "../strategy";

const AT_ONCE = 250;
/** Answers go on with stored pieces, or with those only met. */
const [STORED, MET] = ["a:", "s:"];

/** @param after where the former answer ended */
export async function pieces(desk: Desk, { after, most }: Body<"pieces">): Promise<PiecesChunk> {
  const db = await desk.db();
  const shelved = await shelf(db, desk.now());
  const chunk: PiecesChunk = { lines: [], next: after ?? STORED };
  const slices = new Slices();
  while (chunk.next !== null && chunk.lines.length < most) {
    const count = Math.min(AT_ONCE, most - chunk.lines.length);
    const from = chunk.next.slice(STORED.length) || null;
    const step = chunk.next.startsWith(STORED)
      ? await storedLines(db, shelved, from, count)
      : await metLines(db, shelved, from, count);
    chunk.lines.push(...step.lines);
    chunk.next = step.next;
    await slices.pause();
  }
  return after === null ? { ...chunk, frame: await frameOf(desk, shelved) } : chunk;
}

interface Step {
  lines: PieceLine[];
  next: string | null;
}

async function storedLines(
  db: Database,
  shelved: Shelf,
  after: string | null,
  most: number,
): Promise<Step> {
  const docs = await pageOfType(db, "asset", after, most);
  const assets = docs.map(({ body }) => body);
  const [first, last] = [assets[0]?.id, assets.at(-1)?.id];
  if (first === undefined || last === undefined) return { lines: [], next: MET };
  const [links, reviews, seen] = await Promise.all([
    linksBetween(db, first, last),
    reviewsBetween(db, first, last),
    sightingsOf(db, assets),
  ]);
  const lines = assets.map((asset) => {
    const met = metAs(asset, seen);
    return storedLine(db, shelved, asset, links.get(asset.id), reviews.get(asset.id), met);
  });
  return { lines: await Promise.all(lines), next: STORED + last };
}

async function storedLine(
  db: Database,
  shelved: Shelf,
  asset: Asset,
  link: Link | undefined,
  reviewed: Reviewed | undefined,
  seen: readonly Sighting[],
): Promise<PieceLine> {
  const [front] = seen;
  const status = metStatus(shelved.workflows, asset, seen);
  const title = await shownTitle(db, asset, seen);
  const [ref] = asset.refs;
  const url = ref?.url ?? front?.url;
  const on = status === "live" && asset.liveOn ? asset.liveOn : lastSeen(asset, seen);
  return withSaid(
    {
      id: asset.id,
      key: ref?.key ?? asset.id,
      title: hasOnlyKey(asset) && title === asset.title ? "" : title,
      state: standingOf(link?.main, reviewed?.findings ?? []),
      status,
    },
    {
      ...{ url, on, teamId: asset.teamId, ownerId: asset.ownerId },
      container: seen.map((one) => one.containerName).find(Boolean),
      goalId: link?.main,
      personaId: readMainTarget(link)?.personaId,
      campaignId: link?.campaignId,
      stage: link?.stage,
      drivenBy: reviewed?.kind?.drivenBy,
      month: reviewed?.kind?.month,
    },
  );
}

function lastSeen({ refs, liveOn }: Asset, seen: readonly Sighting[]): string | null {
  const days = [...seen.map(({ lastSeenOn }) => lastSeenOn), ...refs.map((ref) => ref.lastSeenOn)];
  return (
    days
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ??
    liveOn ??
    null
  );
}

async function metLines(
  db: Database,
  shelved: Shelf,
  after: string | null,
  most: number,
): Promise<Step> {
  const { met, last } = await pageOfOnlyMet(db, after, most);
  const workflow = workflowFor(shelved.workflows);
  const lines = met.map((one) => metLine(workflow, one));
  return { lines, next: last === null ? null : MET + last };
}

function metLine(workflow: Workflow, one: Sighting): PieceLine {
  const status = onlyMetStatus(workflow, one);
  const { key, shownKey, title = "", url, containerName, lastSeenOn } = one;
  return withSaid(
    { id: key, key: shownKey, title, state: "unlinked", status },
    { url, container: containerName, on: lastSeenOn },
  );
}

/** A line with the fields that say something: what is empty does not cross. */
function withSaid(
  line: PieceLine,
  more: { [K in keyof PieceLine]?: PieceLine[K] | null | undefined },
): PieceLine {
  const said = Object.entries(more).filter(([, value]) => value);
  return { ...line, ...(Object.fromEntries(said) as Partial<PieceLine>) };
}

async function frameOf(desk: Desk, shelved: Shelf): Promise<PiecesFrame> {
  const settings = await desk.settings();
  const { goals, personas, campaigns, teams, people, today } = shelved;
  const open = new Set(openGoals(goals).map(({ id }) => id));
  const me = people.find(({ id }) => id === settings.me)?.id;
  const readOnly = readOnlyOf(shelved, settings.me);
  return {
    goals: [...openGoals(goals), ...goals.filter(({ id }) => !open.has(id))].map(
      ({ id, code, name }) => ({ id, code, label: name, open: open.has(id) }),
    ),
    personas: personas.map(({ id, short, name, retiredOn }) => ({
      ...{ id, label: short, hint: name, open: !retiredOn },
    })),
    campaigns: campaigns.map((one) => ({
      ...{ id: one.id, label: one.name, goalId: one.goalId },
      open: !isOver(one, today) && open.has(one.goalId),
    })),
    teams: teams.map(({ id, name }) => ({ id, label: name })),
    people: people.map(({ id, name }) => ({ id, label: name })),
    stages: shelved.stages.map(({ id, name }) => ({ id, label: name })),
    ...(me ? { me } : {}),
    ...(readOnly ? { readOnly } : {}),
  };
}
