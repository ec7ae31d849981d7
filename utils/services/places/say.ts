/** What a person says about a place: that a guess is wrong there, or which campaign all of it belongs to. */
import type { Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import type { Sender } from "../../messages/serve";
import type { Changed } from "../../messages/views";
import { isContainerKey, matchKey } from "../../model/asset-key";
import type { Place } from "../../model/place";
import { readSighting } from "../../store/read";
import type { Writer } from "../../store/write";
import { change } from "../actions";
import type { Desk } from "../desk";
import { readContainerOf } from "../pages";
import { refusalOf } from "../suggest/refused";

/** Notes that something is not to be offered at a piece's place, or in its container, any more. */
export function refuse(desk: Desk, body: Body<"refuse">, sender: Sender): Promise<Changed> {
  return change(desk, sender, body, undefined, async ({ page, key, by }) => {
    const container = page.container ?? readContainerOf(await readSighting(await desk.db(), key));
    const at = body.at === "piece" ? { key } : container;
    if (!at) throw new Refusal("unknown-piece");
    const moment = desk.now().toISOString();
    return async (writer) => {
      const about = await refusedThing(writer, body);
      if (!about) throw new Refusal("unknown-goal", body.what);
      const place = await placeAt(writer, at, about);
      const name = refusalOf(body.what, body.id);
      const refused = { ...place.refused, [name]: { by, at: moment } };
      await writer.put("place", { ...place, refused });
    };
  });
}

/** The document a refusal is about; a part's is its campaign. `null`: there is none. */
async function refusedThing(
  writer: Writer,
  { what, id }: Pick<Body<"refuse">, "what" | "id">,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (what !== "part") return (await writer.read(what, id))?.body ?? null;
  const campaigns = await writer.readUnder("campaign", "");
  return campaigns.find(({ body }) => body.parts.some((part) => part.id === id))?.body ?? null;
}

/** Says once for all of a container which campaign it belongs to; `null` takes that back. */
export async function mapContainer(
  desk: Desk,
  body: Body<"mapContainer">,
  sender: Sender,
): Promise<Changed> {
  const { container, campaignId } = body;
  if (!isContainerKey(container.key)) throw new Refusal("bad-request");
  const prepare: Parameters<typeof change>[4] = ({ by, before }) =>
    Promise.resolve(async (writer) => {
      const campaign = campaignId ? await writer.read("campaign", campaignId) : undefined;
      if (campaignId && !campaign) throw new Refusal("unknown-goal", "campaign");
      const place = await placeAt(writer, container, campaign?.body);
      const said = { campaignId, mappedBy: by, mappedOn: before.today };
      await writer.put("place", { ...place, ...said });
    });
  return change(desk, sender, body, undefined, prepare, { anywhere: true });
}

/** What is known of a place, or a new word about it. What is said in the sample goes with the sample. */
async function placeAt(
  writer: Writer,
  { key, name }: { key: string; name?: string | undefined },
  about: Readonly<Record<string, unknown>> | undefined,
): Promise<Place> {
  const known = await writer.read("place", matchKey(key));
  const called = name?.trim().slice(0, 300);
  return {
    id: matchKey(key),
    refused: {},
    ...known?.body,
    ...(called ? { name: called } : {}),
    ...(about?.["sample"] === true ? { sample: true } : {}),
  };
}
