/** One change to many pieces, in transactions so short that nobody waits for them. */
import { isOver } from "../../model/campaign";
import type { ManyChange } from "../../messages/piece-requests";
import type { LeftBecause, ManyChanged } from "../../messages/pieces-view";
import type { Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import { matchKey } from "../../model/asset-key";
import type { Asset } from "../../model/asset";
import { closingId } from "../../model/closing";
import { openGoals } from "../../model/goal";
import { readMainTarget } from "../../model/link";
import type { Link } from "../../model/link";
import { idsAt } from "../../store/met";
import { isNewer } from "../../store/read";
import { readReview } from "../../store/reviews";
import type { Database, Reviewed } from "../../store/schema";
import type { Writer } from "../../store/write";
import { mayWrite } from "../answers";
import type { Desk } from "../desk";
import { ensureAsset, linkPiece, seenAt, versionNow } from "../link";
import type { LinkGround } from "../link";
import { pageByKey } from "../pages";
import type { Page } from "../pages";
import { Slices } from "../review/slices";
import { shelf } from "../strategy";
import type { Shelf } from "../strategy";
import { saveAll } from "./save";
import type { Part } from "./save";

/** So few in one transaction that whoever asks for something meanwhile hardly waits. */
const AT_ONCE = 25;

/** The name of the n-th piece's own part of an operation: it can be taken back alone, and with all. */
export function partOf(operation: string, at: number): string {
  return `${operation}~${String(at)}`;
}

/** What one piece's change rests on. */
interface Job {
  key: string;
  page: Page;
  ground: LinkGround;
  /** What the rules found on it last */
  reviewed: Reviewed | undefined;
}

/** What became of a piece. */
type Outcome = "done" | "same" | LeftBecause;

/**
 * Changes as many of the pieces as can be. Each piece's part of the operation is done once, however often it is asked.
 *
 * @throws Refusal `viewer`, `newer-data`, `unknown-goal` (gone, closed, retired or over)
 */
export async function changeMany(desk: Desk, body: Body<"changeMany">): Promise<ManyChanged> {
  await mayWrite(desk);
  const db = await desk.db();
  const shelved = await shelf(db, desk.now());
  const change = resolved(shelved, body.change);
  const by = (await desk.settings()).me ?? "you";
  const at = desk.now().toISOString();
  const stamp = { by, at, today: shelved.today, version: await versionNow(db) };
  const changed: ManyChanged = { done: 0, same: 0, left: [] };
  const slices = new Slices();
  for (let from = 0; from < body.keys.length; from += AT_ONCE) {
    const keys = body.keys.slice(from, from + AT_ONCE);
    const jobs = await Promise.all(keys.map((key) => jobFor(desk, db, key, stamp)));
    const outcomes = new Map<Job, Outcome>();
    const parts = jobs.map((job, place): Part => ({
      operation: { id: partOf(body.operation, body.from + from + place), by, at },
      work: async (writer) => {
        outcomes.set(job, await changeOne(writer, job, change, body.over));
      },
    }));
    await saveAll(desk, parts);
    for (const job of jobs) count(changed, job, outcomes.get(job) ?? "done");
    await slices.pause();
  }
  return changed;
}

function count(changed: ManyChanged, { key, page }: Job, outcome: Outcome): void {
  if (outcome === "done" || outcome === "same") changed[outcome]++;
  else changed.left.push({ title: page.title ?? key, because: outcome });
}

async function jobFor(
  desk: Desk,
  db: Database,
  key: string,
  stamp: LinkGround["stamp"],
): Promise<Job> {
  const [page, seen] = await Promise.all([pageByKey(desk, key), seenAt(db, key)]);
  const [id] = await idsAt(db, matchKey(key));
  const reviewed = id === undefined ? undefined : await readReview(db, id);
  return { key, page, ground: { ...seen, stamp }, reviewed };
}

/** A change with what it rests on. */
type Resolved = ManyChange & {
  /** The goal of the campaign: pieces that serve none yet get it too */
  goalOf?: string;
  /** Readers that are still known */
  readers: ReadonlySet<string>;
};

function resolved(shelved: Shelf, change: ManyChange): Resolved {
  const { goals, personas, campaigns, today } = shelved;
  const open = new Set(openGoals(goals).map(({ id }) => id));
  const readers = new Set(personas.map(({ id }) => id));
  if ("goalId" in change && !open.has(change.goalId)) throw new Refusal("unknown-goal");
  if ("personaId" in change) {
    const persona = personas.find(({ id }) => id === change.personaId);
    if (!persona || persona.retiredOn) throw new Refusal("unknown-goal", "persona");
  }
  if ("ownerId" in change && !shelved.people.some(({ id }) => id === change.ownerId))
    throw new Refusal("unknown-goal", "owner");
  if ("teamId" in change && !shelved.teams.some(({ id }) => id === change.teamId))
    throw new Refusal("unknown-goal", "team");
  if (!("campaignId" in change)) return { ...change, readers };
  const campaign = campaigns.find(({ id }) => id === change.campaignId);
  if (!campaign || isOver(campaign, today) || !open.has(campaign.goalId))
    throw new Refusal("unknown-goal", "campaign");
  return { ...change, readers, goalOf: campaign.goalId };
}

async function changeOne(
  writer: Writer,
  job: Job,
  change: Resolved,
  over: boolean,
): Promise<Outcome> {
  const asset = await writer.readAssetAt(job.key);
  if (!asset && !job.ground.sighting) return "gone";
  const link = asset && (await writer.read("link", asset.body.id));
  if ((asset && isNewer(asset)) || (link && isNewer(link))) return "newer";
  if ("status" in change) return changeStatus(writer, job, asset?.body, change.status, over);
  if ("ownerId" in change) return belong(writer, job, { ownerId: change.ownerId }, over);
  if ("teamId" in change) return belong(writer, job, { teamId: change.teamId }, over);
  const choice = choiceFor(link?.body, change, over);
  if (typeof choice === "string") return choice;
  try {
    await linkPiece(writer, job.page, job.key, choice, job.ground);
  } catch (error) {
    // Both are told before anything of this piece was written.
    if (!(error instanceof Refusal)) throw error;
    return error.code === "too-many-goals" ? "goals" : "lost";
  }
  if (!link?.body.main && choice.goalId) await noteFixed(writer, job);
  return "done";
}

type Choice = Parameters<typeof linkPiece>[3];

/** What to say about one piece, keeping everything else that was said about it. */
function choiceFor(link: Link | undefined, change: Resolved, over: boolean): Choice | Outcome {
  const target = readMainTarget(link);
  const main = link?.main ?? null;
  const personaId = change.readers.has(target?.personaId ?? "") ? target?.personaId : null;
  const said = { goalId: main, personaId: personaId ?? null, why: target?.why ?? "" };
  const next = (was: string | null | undefined, wanted: string): Outcome | null =>
    was === wanted || (was && !over) ? "same" : null;
  if ("goalId" in change) return next(main, change.goalId) ?? { ...said, goalId: change.goalId };
  if ("personaId" in change)
    return next(said.personaId, change.personaId) ?? { ...said, personaId: change.personaId };
  if (!("campaignId" in change)) return "same";
  const { campaignId, goalOf = "" } = change;
  if (main && main !== goalOf) return "other-goal";
  return next(link?.campaignId, campaignId) ?? { ...said, goalId: goalOf, campaignId };
}

async function changeStatus(
  writer: Writer,
  { page, key, ground }: Job,
  asset: Asset | undefined,
  status: Asset["status"],
  over: boolean,
): Promise<Outcome> {
  const out = asset?.status === "live" || asset?.status === "retired";
  if ((asset?.status === status && asset["statusBy"] === "person") || (out && !over)) return "same";
  const { today } = ground.stamp;
  const now = await ensureAsset(writer, page, key, ground.sighting, today);
  const live = status === "live" && !now.liveOn ? { liveOn: today } : {};
  // From now on what the host's page says no longer counts.
  await writer.put("asset", { ...now, ...live, status, statusBy: "person" });
  return "done";
}

/** Gives a piece to a person or a team. */
async function belong(
  writer: Writer,
  { page, key, ground }: Job,
  to: { ownerId: string } | { teamId: string },
  over: boolean,
): Promise<Outcome> {
  const now = await ensureAsset(writer, page, key, ground.sighting, ground.stamp.today);
  const [was, wanted] = "ownerId" in to ? [now.ownerId, to.ownerId] : [now.teamId, to.teamId];
  if (was === wanted || (was && !over)) return "same";
  await writer.put("asset", { ...now, ...to });
  return "done";
}

/** That it was not linked yet is settled by this: an answer of its own, so that the rule's worth can be judged. */
async function noteFixed(writer: Writer, { reviewed, ground }: Job): Promise<void> {
  const finding = reviewed?.findings.find(({ rule }) => rule === "LINK-NONE");
  if (!reviewed || !finding) return;
  const id = closingId(reviewed.id, finding.rule);
  const answered = await writer.read("closing", id);
  // What a person said about it stays said.
  if (answered && answered.body.kind !== "fixed") return;
  const { by, at } = ground.stamp;
  await writer.put("closing", {
    ...{ id, ruleId: finding.rule, assetId: reviewed.id, kind: "fixed" as const },
    ...{ facts: finding.hash, until: null, by, at },
  });
}
