/** What comes along with a goal, each with its reason: what is inherited, else what the piece's words speak for. */
import { isOver } from "../../model/campaign";
import type { Suggestions } from "../../fit/meaning/meaning";
import type { Ranked } from "../../fit/rank";
import type { Along } from "../../messages/places-view";
import type { Campaign, Part } from "../../model/campaign";
import type { Goal } from "../../model/goal";
import type { Message } from "../../model/message";
import type { Shelf } from "../strategy";
import { becauseOfWords } from "./guess";
import type { Guess, Unlinked } from "./guess";
import { readLikelyPart } from "./part";
import { refusedIds } from "./refused";
import type { Refused } from "./refused";

/** What suggestions for one piece rest on. */
export interface Basis {
  shelved: Shelf;
  others: Unlinked["others"];
  title: string;
  words: Suggestions;
  refused: Refused;
}

/** One thing that comes along. */
interface One {
  id: string;
  because: Message;
  /** The words speak for it, but not clearly */
  maybe?: true;
}

/** What comes along with a goal; never what is retired, over, another goal's, or refused by a person. */
export function alongWith(basis: Basis, goal: Goal, guess: Omit<Guess, "goalId">): Along {
  const { shelved, title, words, refused, others } = basis;
  const { campaigns, stages, today } = shelved;
  const own = campaigns.filter((one) => one.goalId === goal.id && !isOver(one, today));
  const open = allowed(own, refused, "campaign");
  const found = chosen(guess.campaignId, guess.because, words.campaign, open);
  // A campaign has its field in the form already: what is not clear is left to the person.
  const campaign = found?.maybe ? null : found;
  const planned = own.find(({ id }) => id === campaign?.id);
  const reader = readerOf(basis, goal, planned, guess);
  const pillar = pillarOf(basis, planned, guess);
  const all = allowed(stages, refused, "stage");
  const stage = chosen(guess.stage, guess.because, words.stage, all);
  const filled = others.flatMap(({ partId }) => partId ?? []);
  const left = new Set([...filled, ...refusedIds(refused, "part")]);
  const named = planned && readLikelyPart(planned, title, left);
  const clear = { personaId: reader, campaignId: campaign, ...sure({ pillarId: pillar, stage }) };
  const perhaps = idsOf(unsure({ pillarId: pillar, stage }));
  const part = named && { id: named.part.id, because: wordsOf(named.words) };
  return {
    ...idsOf(clear),
    ...(named ? { part: offered(named.part) } : {}),
    ...(Object.keys(perhaps).length > 0 ? { perhaps } : {}),
    reasons: reasonsOf({ ...clear, ...unsure({ pillarId: pillar, stage }), part: part ?? null }),
  };
}

/** What is inherited, where it still may be; else what the words speak for most. */
function chosen(
  inherited: string | undefined,
  because: Message,
  [first]: readonly Ranked[],
  among: ReadonlySet<string>,
): One | null {
  if (inherited !== undefined && among.has(inherited)) return { id: inherited, because };
  if (!first || first.band === "none" || !among.has(first.id)) return null;
  const said = becauseOfWords(first);
  if (!said) return null;
  return { id: first.id, because: said, ...(first.band === "maybe" ? { maybe: true } : {}) };
}

/** A message that a campaign leaves out does not come along by words; one that was chosen beside it does. */
function pillarOf(
  { shelved: { pillars }, words, refused }: Basis,
  campaign: Campaign | undefined,
  guess: Omit<Guess, "goalId">,
): One | null {
  const current = pillars.filter(({ retiredOn }) => !retiredOn);
  const all = allowed(current, refused, "pillar");
  const inherited = chosen(guess.pillarId, guess.because, [], all);
  if (inherited) return inherited;
  const wanted = campaign?.pillarIds ?? [];
  const among = wanted.length > 0 ? wanted.filter((id) => all.has(id)) : all;
  return chosen(undefined, guess.because, words.pillar, new Set(among));
}

/** The reader among those the campaign or the goal is for: inherited, else the likeliest, else the first. */
function readerOf(
  { shelved: { personas }, words, refused }: Basis,
  goal: Goal,
  campaign: Campaign | undefined,
  guess: Omit<Guess, "goalId">,
): One | null {
  const current = personas.filter(({ retiredOn }) => !retiredOn);
  const all = allowed(current, refused, "persona");
  if (guess.personaId && all.has(guess.personaId))
    return { id: guess.personaId, because: guess.because };
  const planned = campaign?.personaIds.length ? campaign : undefined;
  const wanted = (planned ?? goal).personaIds.filter((id) => all.has(id));
  const said = words.persona.find(({ id, band }) => band !== "none" && wanted.includes(id));
  if (said) return { id: said.id, because: wordsOf(said.because) };
  const [first] = wanted;
  if (first === undefined) return null;
  const because = planned
    ? { key: "because.readerOfCampaign", params: { name: planned.name } }
    : { key: "because.readerOfGoal" };
  return { id: first, because };
}

function wordsOf(because: string[]): Message {
  const said = becauseOfWords({ id: "", band: "suggested", because });
  return said ?? { key: "because.word", params: { word: because[0] ?? "" } };
}

function allowed(
  list: readonly { id: string }[],
  refused: Refused,
  what: "persona" | "campaign" | "pillar" | "stage",
): ReadonlySet<string> {
  const out = refusedIds(refused, what);
  return new Set(list.map(({ id }) => id).filter((id) => !out.has(id)));
}

type Found = Readonly<Record<string, One | null>>;
const some = (found: Found, keep: (one: One) => boolean): Found =>
  Object.fromEntries(Object.entries(found).filter(([, one]) => one !== null && keep(one)));
const sure = (found: Found): Found => some(found, ({ maybe }) => !maybe);
const unsure = (found: Found): Found => some(found, ({ maybe }) => maybe === true);

function idsOf(found: Found): Record<string, string> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, one]) => (one ? [[field, one.id]] : [])),
  );
}

function reasonsOf(found: Found): NonNullable<Along["reasons"]> {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, one]) => (one ? [[field, one.because]] : [])),
  );
}

function offered({ id, name, dueOn, personaId, stage }: Part): Along["part"] & object {
  return {
    id,
    name,
    ...(dueOn ? { dueOn } : {}),
    ...(personaId ? { personaId } : {}),
    ...(stage ? { stage } : {}),
  };
}
