import type { Along, Context } from "../../utils/messages/views";
import type { Draft } from "./draft";
import { IDEA } from "./SuggestedGoals";

/** A field of the draft that something may come along in. */
export type AlongField = "personaId" | "campaignId" | "pillarId" | "stage";

const nameOf = (field: AlongField, id: string): string => `${field}:${id}`;

/** What the form starts with: what is linked, else the best guess, chosen but not saved. */
export function startOf({ link, suggested, status }: Context): Draft {
  const guess = suggested[0];
  const goalId = link?.goalId ?? (status === "idea" ? IDEA : (guess?.goalId ?? null));
  const along = comesWith(goalId === guess?.goalId ? guess : undefined, []);
  return {
    ...along,
    goalId,
    personaId: link?.personaId ?? guess?.personaId ?? null,
    campaignId: link?.campaignId ?? along.campaignId ?? null,
    why: link?.why ?? "",
  };
}

/** Another goal, with what comes along where it was guessed; what came along with the former one stays behind. */
export function chosen(
  { suggested, campaigns }: Context,
  draft: Draft,
  id: string | null,
): Partial<Draft> {
  const guess = suggested.find((one) => one.goalId === id);
  // A campaign is of one goal: another goal is another campaign, or none.
  const stays = campaigns.some((one) => one.id === draft.campaignId && one.goalId === id);
  const { personaId, ...along } = comesWith(guess, draft.without ?? []);
  return {
    goalId: id,
    ...(personaId ? { personaId } : {}),
    ...(stays ? {} : { campaignId: null, partId: undefined }),
    ...along,
  };
}

/** A draft in which a person says something themselves; what they take away does not come along with it again. */
export function said(draft: Draft, field: AlongField, id: string | null): Partial<Draft> {
  const before = draft[field];
  const without = (draft.without ?? []).filter((one) => !id || one !== nameOf(field, id));
  const left = before && before !== id ? [...without, nameOf(field, before)] : without;
  const none = field === "personaId" || field === "campaignId" ? null : undefined;
  return {
    [field]: id ?? none,
    without: left,
    ...(field === "campaignId" ? { partId: undefined } : {}),
  };
}

/** @param without what a person took away from this draft */
function comesWith(guess: Along | undefined, without: readonly string[]): Partial<Draft> {
  const keep = (field: AlongField): string | undefined => {
    const id = guess?.[field];
    return id === undefined || without.includes(nameOf(field, id)) ? undefined : id;
  };
  const [personaId, campaignId] = [keep("personaId"), keep("campaignId")];
  return {
    pillarId: keep("pillarId"),
    stage: keep("stage"),
    partId: undefined,
    ...(personaId ? { personaId } : {}),
    ...(campaignId ? { campaignId } : {}),
  };
}
