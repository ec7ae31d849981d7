import { evidenceKind } from "../../../utils/model/evidence";
import type { EvidenceItem, EvidenceType } from "../../../utils/model/evidence";
import { EVIDENCE_TYPES } from "../../../utils/model/evidence";
import { newId } from "../edit/new-id";

/** Which facts are shown; empty: all. */
export interface EvidenceFilter {
  type: string;
  backs: string;
}

export function filterFrom(query: URLSearchParams): EvidenceFilter {
  return { type: query.get("type") ?? "", backs: query.get("backs") ?? "" };
}

export function addressOf({ type, backs }: EvidenceFilter): string {
  const query = new URLSearchParams({ view: "evidence" });
  if (type) query.set("type", type);
  if (backs) query.set("backs", backs);
  return `#/personas?${query.toString()}`;
}

/** Facts that pass, the newest first; those without a day come last. */
export function shownOf(
  library: readonly EvidenceItem[],
  { type, backs }: EvidenceFilter,
): EvidenceItem[] {
  return library
    .filter((one) => (!type || one.type === type) && (!backs || one.backs.includes(backs)))
    .sort((a, b) => (b.on ?? "").localeCompare(a.on ?? ""));
}

/**
 * Evidence nobody wrote down yet. The address may say what it stands behind (`new=persona:p1`), or from which piece it
 * comes (`from`, with its title as `text`): the title is the source, and what was found is for a person to write.
 */
export function newEvidence(query: URLSearchParams, today: string, me?: string): EvidenceItem {
  const title = query.get("text") ?? "";
  const backs = [query.get("new") ?? "", ...query.getAll("for")].filter((id) => id.includes(":"));
  const from = query.get("from");
  return {
    ...{ id: newId("e"), type: typeFor(title), text: "", on: today, backs },
    ...(from ? { assetId: from, source: title } : {}),
    ...(me ? { ownerId: me } : {}),
  };
}

/** The kind a title speaks of; most research is asking somebody. */
function typeFor(text: string): EvidenceType {
  const kinds = text.split(/\s+/).map(evidenceKind);
  return EVIDENCE_TYPES.find((type) => kinds.includes(type)) ?? "interview";
}
