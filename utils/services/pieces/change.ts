/** One change to many pieces, in transactions so short that nobody waits for them. */
import { isOver } from "../../model/campaign";
import type { ManyChange } from "../../messages/piece-requests";
import type { LeftBecause, ManyChanged } from "../../messages/pieces-view";
import type { Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import type { Asset } from "../../model/asset";
import { openGoals } from "../../model/goal";
import { readMainTarget } from "../../model/link";
import type { Link } from "../../model/link";
import { workflowFor } from "../../model/workflow";
import type { Workflow } from "../../model/workflow";
import { isNewer } from "../../store/read";
import type { Sighting } from "../../store/schema";
import type { Writer } from "../../store/write";
import { mayWrite } from "../answers";
import type { Desk } from "../desk";
import { ensureAsset, linkPiece, versionNow } from "../link";
import { metStatus, onlyMetStatus } from "../met-status";
import { Slices } from "../review/slices";
import { shelf } from "../strategy";
import type { Shelf } from "../strategy";
import { jobFor, noteFixed } from "./job";
import type { Job } from "./job";
import { saveAll } from "./save";
import type { Part } from "./save";

/** So few in one transaction that whoever asks for something meanwhile hardly waits. */
const AT_ONCE = 25;

/** The name of the n-th piece's own part of an operation: it can be taken back alone, and with all. */
export function partOf(operation: string, at: number): string {
  return `${operation}~${String(at)}`;
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

/** A change with what it rests on. */
type Resolved = ManyChange & {
  /** The goal of the campaign: pieces that serve none yet get it too */
  goalOf?: string;
  /** Readers that are still known */
  readers: ReadonlySet<string>;
  workflows: readonly Workflow[];
};

function resolved(shelved: Shelf, change: ManyChange): Resolved {
  const { goals, personas, campaigns, workflows, today } = shelved;
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
  if (!("campaignId" in change)) return { ...change, readers, workflows };
  const campaign = campaigns.find(({ id }) => id === change.campaignId);
  if (!campaign || isOver(campaign, today) || !open.has(campaign.goalId))
    throw new Refusal("unknown-goal", "campaign");
  return { ...change, readers, workflows, goalOf: campaign.goalId };
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
  if ("status" in change) return changeStatus(writer, job, asset?.body, change, over);
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

/** What the table shows: a piece that its page says is out is out. */
function shownStatus(
  workflows: readonly Workflow[],
  asset: Asset | undefined,
  sighting: Sighting | undefined,
): Asset["status"] | undefined {
  if (asset) return metStatus(workflows, asset, sighting ? [sighting] : []);
  return sighting && onlyMetStatus(workflowFor(workflows), sighting);
}

async function changeStatus(
  writer: Writer,
  { page, key, ground }: Job,
  asset: Asset | undefined,
  { status, workflows }: Resolved & { status: Asset["status"] },
  over: boolean,
): Promise<Outcome> {
  const shown = shownStatus(workflows, asset, ground.sighting);
  const out = shown === "live" || shown === "retired";
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
