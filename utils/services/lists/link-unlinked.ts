/** Links one piece of many, as long as it serves nothing: what was said about it before stays said. */
import type { EachLeftBecause } from "../../messages/list-view";
import type { Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import { readMainTarget } from "../../model/link";
import type { Link } from "../../model/link";
import { isNewer } from "../../store/read";
import type { Writer } from "../../store/write";
import { ensureAsset, linkPiece } from "../link";
import { noteFixed } from "../pieces/job";
import type { Job } from "../pieces/job";

type Item = Body<"linkEach">["items"][number];

/** What became of a piece. */
export type Outcome = "done" | EachLeftBecause;

/** @param open ids of goals that pieces may still be linked to */
export async function linkUnlinked(
  writer: Writer,
  job: Job,
  item: Item,
  open: ReadonlySet<string>,
): Promise<Outcome> {
  const { key, page, ground } = job;
  const { goalId } = item;
  if (!open.has(goalId)) return "closed";
  const stored = await writer.readAssetAt(key);
  if (!stored && !ground.sighting) return "gone";
  if (stored && isNewer(stored)) return "newer";
  const asset = await ensureAsset(writer, page, key, ground.sighting, ground.stamp.today);
  const link = await writer.read("link", asset.id);
  if (link && isNewer(link)) return "newer";
  if (link?.body.main) return "linked";
  try {
    await linkPiece(writer, page, key, await choiceFor(writer, link?.body, item), ground);
  } catch (error) {
    // Told before anything of a piece with a link was written.
    if (error instanceof Refusal && error.code === "too-many-goals") return "goals";
    throw error;
  }
  await noteFixed(writer, job);
  return "done";
}

type Choice = Parameters<typeof linkPiece>[3];

/** What is stored stays; the guess fills what nobody has said, as far as it is still here. */
async function choiceFor(writer: Writer, link: Link | undefined, item: Item): Promise<Choice> {
  const said = readMainTarget(link);
  const here = async (type: "persona" | "pillar", id: string | null | undefined) =>
    id && (await writer.read(type, id)) ? id : null;
  const { goalId, stage } = item;
  const personaId =
    (await here("persona", said?.personaId)) ?? (await here("persona", item.personaId));
  const pillarId = said?.pillarId ? null : await here("pillar", item.pillarId);
  return {
    ...{ goalId, personaId, why: said?.why ?? "" },
    ...(await campaignFor(writer, link?.campaignId, item)),
    ...(pillarId ? { pillarId } : {}),
    ...(stage && !link?.stage ? { stage } : {}),
  };
}

/** A campaign that was said before stays, unless it is of another goal; the guess's counts where it is of this one. */
async function campaignFor(
  writer: Writer,
  said: string | null | undefined,
  { goalId, campaignId }: Item,
): Promise<Pick<Choice, "campaignId">> {
  const goalOf = async (id: string) => (await writer.read("campaign", id))?.body.goalId;
  if (said && (await goalOf(said)) === goalId) return {};
  if (campaignId && (await goalOf(campaignId)) === goalId) return { campaignId };
  return said ? { campaignId: null } : {};
}
