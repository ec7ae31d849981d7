import type { Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import { withAnswer } from "../model/answered";
import type { Link } from "../model/link";
import { readMainTarget } from "../model/link";
import { readSighting } from "../store/read";
import type { Writer } from "../store/write";
import type { Desk } from "./desk";
import { ensureAsset } from "./link";
import type { Page } from "./pages";

/** Fills in single fields of a piece's link, or of the piece. A part brings its campaign, its stage only where none is. */
export async function fillWork(
  desk: Desk,
  page: Page,
  key: string,
  body: Body<"fill">,
  by: string,
  today: string,
): Promise<(writer: Writer) => Promise<void>> {
  const sighting = await readSighting(await desk.db(), key);
  const at = desk.now().toISOString();
  return async (writer) => {
    const asset = await ensureAsset(writer, page, key, sighting, today);
    const { ownerId, scheduledOn } = body;
    await writer.put("asset", {
      ...asset,
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(scheduledOn === undefined ? {} : { scheduledOn }),
    });
    const link = (await writer.read("link", asset.id))?.body;
    if (namesLink(body)) {
      if (!link) throw new Refusal("changed-since");
      const campaign = body.partId ? await campaignOf(writer, body.partId) : null;
      const said = body.answered ? withAnswer(link, body.answered) : link;
      await writer.put("link", filled(said, { ...body, ...campaign }, by, at));
    }
  };
}

/** The campaign a part is planned in. */
async function campaignOf(writer: Writer, partId: string): Promise<{ campaignId: string } | null> {
  const campaigns = await writer.readUnder("campaign", "");
  const found = campaigns.find(({ body }) => body.parts.some(({ id }) => id === partId));
  return found ? { campaignId: found.body.id } : null;
}

function namesLink(body: Body<"fill">): boolean {
  const { campaignId, partId, pillarId, stage, alternatives, answered } = body;
  return [campaignId, partId, pillarId, stage, alternatives, answered].some(
    (one) => one !== undefined,
  );
}

function filled(link: Link, body: Body<"fill">, by: string, at: string): Link {
  const { campaignId, partId, stage, pillarId, alternatives } = body;
  const target = readMainTarget(link);
  const said = target && pillarId !== undefined ? { ...target, pillarId, by, at } : target;
  const moved = campaignId !== undefined && campaignId !== link.campaignId;
  return {
    ...link,
    ...(campaignId === undefined ? {} : { campaignId }),
    ...(moved ? { partId: null } : {}),
    ...(partId === undefined ? {} : { partId }),
    ...(stage === undefined ? {} : { stage }),
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(said && link.main ? { to: { ...link.to, [link.main]: said } } : {}),
    ...(said && !link.main ? { before: said } : {}),
    source: "person",
    linkedBy: by,
  };
}
