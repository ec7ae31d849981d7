import type { Strategy } from "../../../utils/messages/strategy-view";
import { may } from "../../../utils/model/access";
import { openGoals } from "../../../utils/model/goal";
import type { Goal } from "../../../utils/model/goal";
import { withPending } from "../../../utils/model/pending";
import type { Workspace } from "../../../utils/model/workspace";
import { readDraft } from "../../../utils/platform/drafts";
import { draftName } from "../edit/use-edit";
import type { Forms } from "../edit/use-forms";

/** What the parts of the sheet share. */
export interface Sheet {
  strategy: Strategy;
  /** As everything will be with the next version: what forms start from */
  next: Lists;
  /** As it is read: what holds, and in the edit mode what waits */
  shown: Lists;
  forms: Forms;
  editing: boolean;
  mayEdit: boolean;
}

export type Lists = Pick<Strategy, "business" | "pillars" | "notDoing"> & {
  goals: Goal[];
  /** Under the id it is stored by, whatever its file called it */
  workspace: Workspace;
};

export function stored(strategy: Strategy, workspace: Workspace): Lists {
  const { business, pillars, notDoing, goals } = strategy;
  return { business, pillars, notDoing, goals, workspace: { ...workspace, id: "workspace" } };
}

export function upcoming({ pending }: Strategy, lists: Lists): Lists {
  return {
    business: withPending(lists.business, "business", pending),
    pillars: withPending(lists.pillars, "pillar", pending),
    notDoing: withPending(lists.notDoing, "notdoing", pending),
    goals: withPending(lists.goals, "goal", pending),
    workspace: withPending([lists.workspace], "meta", pending)[0] ?? lists.workspace,
  };
}

/** What a reader of the sheet sees of a list: what is not over. */
export function current({ strategy: { today }, shown }: Pick<Sheet, "strategy" | "shown">) {
  return {
    business: shown.business,
    goals: openGoals(shown.goals),
    pillars: shown.pillars.filter(({ retiredOn }) => !retiredOn),
    notDoing: shown.notDoing.filter(
      ({ until, retiredOn }) => !retiredOn && (!until || until >= today),
    ),
  };
}

export function mayEditSheet({ access, readOnly }: Strategy): boolean {
  return may(access, "edit") && !readOnly;
}

/** Names of the forms that change the workspace itself. */
export const META_PARTS = ["statement", "principles", "limits"] as const;
export type MetaPart = (typeof META_PARTS)[number];

/** The form whose unsaved words were kept in this browser; it is open from the start. `null` for none. */
export function keptForm({ pillars, notDoing, goals, business }: Lists): string | null {
  const lists = [
    ["goal", goals],
    ["pillar", pillars],
    ["notdoing", notDoing],
    ["business", business],
  ] as const;
  const part = META_PARTS.find((one) => readDraft(draftName("meta", "workspace", one)));
  if (part) return part;
  for (const [type, list] of lists) {
    if (type !== "goal" && readDraft(draftName(type, null))) return `new:${type}`;
    const kept = list.find(({ id }) => readDraft(draftName(type, id)));
    if (kept) return kept.id;
  }
  return null;
}
