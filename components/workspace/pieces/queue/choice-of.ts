import type { Context } from "../../../../utils/messages/views";
import type { Choice } from "./done";

/** What is linked with a goal: what was guessed along with it, and what was said about the piece before. */
export function choiceOf({ suggested, link, campaigns }: Context, goalId: string): Choice {
  const guess = suggested.find((one) => one.goalId === goalId);
  const { campaignId, pillarId, stage } = guess ?? {};
  const own = campaigns.some((one) => one.id === campaignId && one.goalId === goalId);
  return {
    goalId,
    personaId: link?.personaId ?? guess?.personaId ?? null,
    why: link?.why ?? "",
    ...(campaignId && own ? { campaignId } : {}),
    ...(pillarId ? { pillarId } : {}),
    ...(stage ? { stage } : {}),
  };
}
