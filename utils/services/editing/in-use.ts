import { Refusal } from "../../messages/serve";
import type { EntityType } from "../../model/entities";
import type { Writer } from "../../store/write";

/** What pieces are linked to is retired, so that their history can still be read; it is never taken away. */
const RETIRED_INSTEAD: readonly EntityType[] = ["goal", "persona", "pillar", "campaign", "meta"];

/** Lists in which a document may be named by its id, and the fields that name it. */
const NAMED_IN: Readonly<Partial<Record<EntityType, Partial<Record<EntityType, string[]>>>>> = {
  business: { goal: ["businessGoalId"] },
  team: { person: ["teamId"], goal: ["teamIds"], campaign: ["teamIds"], workflow: ["teamIds"] },
  person: {
    business: ["ownerId"],
    goal: ["ownerId"],
    campaign: ["ownerId"],
    disagreement: ["deciderId"],
    ritual: ["ownerId"],
  },
  stage: { persona: ["stages"] },
};

/**
 * Says whether an entity may be taken away: not while something of the strategy names it.
 * @throws Refusal `in-use` with the id of what does
 */
export async function mayGo(writer: Writer, type: EntityType, id: string): Promise<void> {
  if (RETIRED_INSTEAD.includes(type)) throw new Refusal("in-use");
  for (const [other, fields] of Object.entries(NAMED_IN[type] ?? {})) {
    const docs = await writer.readUnder(other as EntityType, "");
    const one = docs.find(({ body }) =>
      fields.some((field) => [(body as Record<string, unknown>)[field]].flat().includes(id)),
    );
    if (one) throw new Refusal("in-use", one.id);
  }
}
