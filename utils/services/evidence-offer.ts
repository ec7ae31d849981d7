import type { Context } from "../messages/views";
import type { Asset } from "../model/asset";
import { documentId } from "../model/document";
import { isResearch } from "../model/evidence";
import { readMainTarget } from "../model/link";
import type { Link } from "../model/link";
import type { Shelf } from "./strategy";

/** What a piece that finds something out would stand behind: its reader and its goal. Nothing for any other piece. */
export function evidenceOffer(
  { evidence }: Pick<Shelf, "evidence">,
  asset: Asset | undefined,
  link: Link | undefined,
): Pick<Context, "evidence"> {
  if (!asset || !isResearch(asset.type, asset.title)) return {};
  const personaId = readMainTarget(link)?.personaId;
  const backs = [
    ...(personaId ? [documentId("persona", personaId)] : []),
    ...(link?.main ? [documentId("goal", link.main)] : []),
  ];
  const kept = evidence.some(({ assetId }) => assetId === asset.id);
  return { evidence: { assetId: asset.id, kept, backs } };
}
