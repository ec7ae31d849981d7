/** What a change to many pieces would overwrite. Pure. */
import type { PiecesFrame } from "../../../utils/messages/pieces-view";
import type { Piece } from "../../../utils/queries/pieces";
import type { Order } from "./many";

/** A change that a person is asked about first. */
export interface Plan {
  order: Order;
  /** Pieces of which something else was said before */
  over: number;
  /** Pieces not linked yet that would get the campaign's goal as well */
  brings: number;
}

/** Nothing where the change takes nothing away that somebody said, and brings nothing but what was chosen. */
export function planFor(
  pieces: readonly Piece[],
  order: Order,
  { campaigns }: Pick<PiecesFrame, "campaigns">,
): Plan | null {
  const over = pieces.filter((piece) => overwrites(piece, order)).length;
  const { change } = order;
  const campaign =
    "campaignId" in change ? campaigns.find(({ id }) => id === change.campaignId) : undefined;
  const brings = campaign ? pieces.filter(({ goalId }) => !goalId).length : 0;
  return over + brings > 0 ? { order, over, brings } : null;
}

function overwrites(piece: Piece, { change }: Order): boolean {
  const differs = (was: string | undefined, wanted: string): boolean =>
    was !== undefined && was !== wanted;
  if ("goalId" in change) return differs(piece.goalId, change.goalId);
  if ("personaId" in change) return differs(piece.personaId, change.personaId);
  if ("campaignId" in change) return differs(piece.campaignId, change.campaignId);
  if ("ownerId" in change) return differs(piece.ownerId, change.ownerId);
  if ("teamId" in change) return differs(piece.teamId, change.teamId);
  const out = piece.status === "live" || piece.status === "retired";
  return out && piece.status !== change.status;
}
