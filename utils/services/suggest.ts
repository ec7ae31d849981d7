import { isOver } from "../findings/facts";
import { matchKey } from "../model/asset-key";
import type { Part } from "../model/campaign";
import { openGoals } from "../model/goal";
import type { Goal } from "../model/goal";
import type { SuggestedGoal } from "../messages/views";
import { localsUnder, readDocument } from "../store/read";
import type { Database } from "../store/schema";
import type { Shelf } from "./strategy";
import type { Guess, Spoken, Unlinked } from "./suggest/guess";
import { fromLast, fromMapped, fromSiblings, fromTwin } from "./suggest/inherited";
import { readLikelyPart } from "./suggest/part";

/** Key under which this device counts how often a goal was chosen. */
export const USES = "use:";

const MOST = 3;
const ENOUGH = 2;
const SHOWN = 3;

/**
 * Best guesses for a piece without a goal, each with its reason and at most three. What it inherits comes first: from
 * the campaign its container was mapped to, its twin in another tool, its siblings in the container, the last choice
 * there. Then what its own words speak for, then what is chosen most, then the team's order. Never what a person
 * refused there, never a goal twice, never a goal that is closed.
 */
export async function suggestGoals(
  db: Database,
  shelved: Shelf,
  piece: Unlinked,
  title: string,
  words: Spoken,
): Promise<SuggestedGoal[]> {
  const open = openGoals(shelved.goals);
  const [refused, ...inherited] = await Promise.all([
    refusedFor(db, piece),
    fromMapped(db, shelved, piece),
    fromTwin(db, piece),
    fromSiblings(db, piece),
    fromLast(db, piece),
  ]);
  const guesses = [...inherited.flat(), ...fromWords(words), ...(await fromUse(db, open))];
  const chosen = new Map<string, SuggestedGoal>();
  for (const guess of guesses) {
    const goal = open.find(({ id }) => id === guess.goalId);
    if (!goal || refused.has(goal.id) || chosen.has(goal.id)) continue;
    chosen.set(goal.id, settled(shelved, piece, title, words, goal, guess));
    if (chosen.size === MOST) break;
  }
  return [...chosen.values()];
}

/** Goals a person does not want offered at any of these places. */
async function refusedFor(
  db: Database,
  { key, places, containers }: Unlinked,
): Promise<ReadonlySet<string>> {
  const keys = new Set([key, ...places, ...containers.map((one) => one.key)].map(matchKey));
  const said = await Promise.all([...keys].map((one) => readDocument(db, "place", one)));
  return new Set(said.flatMap((place) => Object.keys(place?.body.refused ?? {})));
}

function fromWords({ goals }: Spoken): Guess[] {
  return goals
    .filter(({ because }) => because.length >= ENOUGH)
    .map(({ id, because, band }) => ({
      goalId: id,
      because: { key: "because.words", params: { words: because.slice(0, SHOWN).join(", ") } },
      ...(band === "suggested" ? {} : { maybe: true }),
    }));
}

/** What is chosen most on this device, then the team's order of priority. */
async function fromUse(db: Database, open: readonly Goal[]): Promise<Guess[]> {
  const uses = await localsUnder(db, USES);
  const used = uses
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .map(({ key, count = 0 }) => ({
      goalId: key.slice(USES.length),
      because: { key: "because.used", params: { count } },
    }));
  const ordered = open.map(({ id }, at) => ({
    goalId: id,
    because: at === 0 ? { key: "because.first" } : { key: "because.order" },
  }));
  return [...used, ...ordered];
}

/** A guess as it is shown: what comes along still exists, a reader is there, a part that it may be is offered. */
function settled(
  shelved: Shelf,
  piece: Unlinked,
  title: string,
  words: Spoken,
  goal: Goal,
  { because, ...guess }: Guess,
): SuggestedGoal {
  const { campaigns, personas, pillars, stages, today } = shelved;
  const campaign = campaigns.find((one) => one.id === guess.campaignId && !isOver(one, today));
  const readers = new Set(personas.filter((one) => !one.retiredOn).map(({ id }) => id));
  const wanted = campaign?.personaIds.length ? campaign.personaIds : goal.personaIds;
  const personaId = [guess.personaId ?? "", likeliest(wanted, words), ...wanted].find((id) =>
    readers.has(id),
  );
  const pillar = pillars.find(({ id, retiredOn }) => id === guess.pillarId && !retiredOn);
  const stage = stages.find(({ id }) => id === guess.stage);
  const filled = new Set(piece.others.flatMap(({ partId }) => partId ?? []));
  const part = campaign && readLikelyPart(campaign, title, filled);
  return {
    goalId: goal.id,
    because,
    ...(guess.maybe ? { maybe: true } : {}),
    ...(personaId ? { personaId } : {}),
    ...(campaign ? { campaignId: campaign.id } : {}),
    ...(pillar ? { pillarId: pillar.id } : {}),
    ...(stage ? { stage: stage.id } : {}),
    ...(part ? { part: offered(part) } : {}),
  };
}

/** The reader among some whom the piece's words speak for most; nobody when they speak for none of them. */
function likeliest(among: readonly string[], { personas }: Spoken): string {
  return personas.find(({ id, band }) => band !== "none" && among.includes(id))?.id ?? "";
}

function offered({ id, name, dueOn, personaId, stage }: Part): SuggestedGoal["part"] & object {
  return {
    id,
    name,
    ...(dueOn ? { dueOn } : {}),
    ...(personaId ? { personaId } : {}),
    ...(stage ? { stage } : {}),
  };
}
