import type { Campaign, Part } from "../../model/campaign";
import type { Document } from "../../model/document";
import type { EntityOf } from "../../model/entities";
import { STRATEGY_SCHEMA } from "../strategy-file";
import { Holdings } from "./holdings";

/** Who a guest pack is for: one person, or a team from outside. */
export interface Guest {
  type: "person" | "team";
  id: string;
}

/** What a guest is given: their own parts, and of the strategy only what these need. */
export interface GuestPack {
  name: string;
  company: string;
  locale: string | null | undefined;
  goals: { id: string; code: string; name: string }[];
  personas: EntityOf<"persona">[];
  pillars: EntityOf<"pillar">[];
  campaigns: Campaign[];
  stages: EntityOf<"stage">[];
  notDoing: EntityOf<"notdoing">[];
}

/** Everyone from outside: people of external teams and those with no more than a guest's access, then those teams. */
export function guestsOf(docs: readonly Document[]): (Guest & { name: string })[] {
  const held = new Holdings(docs);
  const teams = held.all("team").filter(({ external }) => external === true);
  const outside = new Set(teams.map(({ id }) => id));
  const people = held
    .all("person")
    .filter(({ teamId, access }) => outside.has(teamId ?? "") || access === "guest");
  return [
    ...people.map(({ id, name }) => ({ type: "person" as const, id, name })),
    ...teams.map(({ id, name }) => ({ type: "team" as const, id, name })),
  ];
}

/** Gathers the pack. No number of a key result, no private goal, nobody else's work is in it. */
export function packFor(docs: readonly Document[], guest: Guest): GuestPack {
  const held = new Holdings(docs);
  const open = new Set(held.all("goal").flatMap((one) => (one["private"] === true ? [] : one.id)));
  const campaigns = held.all("campaign").flatMap((one): Campaign[] => {
    const parts = one.parts.filter((part) => isTheirs(held, part, guest));
    return parts.length > 0 && open.has(one.goalId) ? [slim(one, parts)] : [];
  });
  const parts = campaigns.flatMap((one) => one.parts);
  const [goals, readers, pillars, stages] = [
    new Set(campaigns.map(({ goalId }) => goalId)),
    new Set(parts.map(({ personaId }) => personaId)),
    new Set(campaigns.flatMap(({ pillarIds }) => pillarIds)),
    new Set(parts.map(({ stage }) => stage)),
  ];
  const workspace = held.all("meta")[0];
  return {
    name: held.nameOf(guest.type, guest.id),
    company: workspace?.company ?? workspace?.name ?? "",
    locale: workspace?.locale,
    goals: held
      .all("goal")
      .filter(({ id }) => goals.has(id))
      .map(({ id, code, name }) => ({ id, code, name })),
    personas: held
      .all("persona")
      .filter(({ id }) => readers.has(id))
      .map(withoutEvidence),
    pillars: held.all("pillar").filter(({ id }) => pillars.has(id)),
    campaigns,
    stages: held.all("stage").filter(({ id }) => stages.has(id)),
    notDoing: held.all("notdoing").filter(({ retiredOn }) => !retiredOn),
  };
}

/** A part is somebody's who owns it, or whose piece it is. */
function isTheirs(held: Holdings, part: Part, guest: Guest): boolean {
  const piece = held.readOne("asset", part.assetId);
  if (guest.type === "person") return part.ownerId === guest.id || piece?.ownerId === guest.id;
  const owner = held.readOne("person", part.ownerId);
  return owner?.teamId === guest.id || piece?.teamId === guest.id;
}

/** A campaign without its costs, its other people and its places in other tools. */
function slim(
  { id, name, status, goalId, pillarIds, startOn, endOn }: Campaign,
  parts: Part[],
): Campaign {
  const own = parts.map(({ assetId: _piece, waitsFor: _others, ...part }) => ({
    ...part,
    waitsFor: [],
  }));
  const readers = own.flatMap(({ personaId }) => personaId ?? []);
  return {
    ...{ id, name, status, goalId, pillarIds, startOn, endOn },
    ...{ personaIds: [...new Set(readers)], teamIds: [], parts: own },
  };
}

function withoutEvidence(persona: EntityOf<"persona">): EntityOf<"persona"> {
  const { evidence: _counts, confidence: _said, accounts: _accounts, ...rest } = persona;
  return { ...rest, evidence: [] };
}

/** The pack as a `strategy-context/1` file, which Throughline opens; `guest` marks it as no whole strategy. */
export function writeGuestFile(pack: GuestPack, { type, id }: Guest): Record<string, unknown> {
  const { name, company, locale, goals, personas, pillars, campaigns, stages, notDoing } = pack;
  return {
    schema: STRATEGY_SCHEMA,
    guest: true,
    workspace: { id: `guest-${id}`, name: company || name, company, ...(locale ? { locale } : {}) },
    people: type === "person" ? [{ id, name, access: "contributor" }] : [],
    teams: type === "team" ? [{ id, name }] : [],
    goals: goals.map((goal) => ({ ...goal, status: "active", why: "" })),
    personas,
    stages,
    pillars,
    campaigns,
    notDoing,
  };
}
