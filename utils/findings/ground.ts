import { languages } from "../fit/languages/index";
import type { LanguageId } from "../fit/languages/language";
import { lexiconOf } from "../fit/lexicon";
import type { Lexicon } from "../fit/lexicon";
import { hash32, MARKS } from "../fit/sketch";
import { oppositesOf } from "../fit/opposites";
import type { Opposite } from "../fit/opposites";
import { whoIsWho } from "../fit/why/names";
import type { WhyNames } from "../fit/why/names";
import type { Campaign, Part } from "../model/campaign";
import type { Disagreement } from "../model/disagreement";
import type { EvidenceItem } from "../model/evidence";
import type { Goal } from "../model/goal";
import type { NotDoing } from "../model/not-doing";
import type { Person, Team } from "../model/people";
import type { Persona } from "../model/persona";
import type { Pillar } from "../model/pillar";
import type { Ritual } from "../model/ritual";
import type { Stage } from "../model/stage";
import type { StrategyVersion } from "../model/strategy-version";
import type { Workflow } from "../model/workflow";
import type { Workspace } from "../model/workspace";

/** The documents of a strategy that findings rest on. */
export interface StrategyLists {
  workspace?: Workspace;
  goals: readonly Goal[];
  personas: readonly Persona[];
  pillars: readonly Pillar[];
  stages: readonly Stage[];
  campaigns: readonly Campaign[];
  notDoing: readonly NotDoing[];
  disagreements: readonly Disagreement[];
  versions: readonly StrategyVersion[];
  people: readonly Person[];
  teams: readonly Team[];
  rituals: readonly Ritual[];
  workflows: readonly Workflow[];
  evidence: readonly EvidenceItem[];
}

/** A strategy made ready for the rules: lists by id, and its words ready to be looked for. */
export interface Ground extends StrategyLists {
  goal: ReadonlyMap<string, Goal>;
  persona: ReadonlyMap<string, Persona>;
  pillar: ReadonlyMap<string, Pillar>;
  campaign: ReadonlyMap<string, Campaign>;
  /** The part that names a piece as its own, by piece id */
  partOf: ReadonlyMap<string, { campaign: Campaign; part: Part }>;
  /** Claims that contradict each other */
  opposites: readonly Opposite[];
  language: LanguageId;
  /** Changes when words of the strategy do: what was read against other words is read again */
  edition: string;
  /** Its words, ready to be looked for; made when first asked for, since that takes its time */
  readonly lexicon: Lexicon;
  readonly names: WhyNames;
}

export function groundOf(lists: StrategyLists): Ground {
  const language = localeLanguage(lists.workspace?.locale);
  const own = lists.campaigns.flatMap((campaign) =>
    campaign.parts.flatMap((part) =>
      part.assetId ? [[part.assetId, { campaign, part }] as const] : [],
    ),
  );
  let [lexicon, names]: [Lexicon?, WhyNames?] = [];
  return {
    ...lists,
    goal: byId(lists.goals),
    persona: byId(lists.personas),
    pillar: byId(lists.pillars),
    campaign: byId(lists.campaigns),
    partOf: new Map(own),
    opposites: oppositesOf(lists.notDoing, lists.workspace?.opposites ?? []),
    language,
    edition: editionOf(lists),
    get lexicon() {
      return (lexicon ??= lexiconFrom(lists, language));
    },
    get names() {
      return (names ??= namesFrom(lists));
    },
  };
}

/** Everything of a strategy that decides what is read out of words, as one short text. */
function editionOf(lists: StrategyLists): string {
  const { workspace, goals, personas, pillars, stages, notDoing, disagreements } = lists;
  const said = [
    [MARKS, workspace?.locale, workspace?.rivals, workspace?.opposites],
    goals.map(({ id, signals, kpis }) => [id, signals, kpis.map(({ name }) => name)]),
    personas.map(({ id, name, short, signals }) => [id, name, short, signals]),
    pillars.map(({ id, name, signals, proof }) => [id, name, signals, proof]),
    stages.map(({ id, nextSteps }) => [id, nextSteps]),
    notDoing.map(({ id, text, signals }) => [id, text, signals]),
    disagreements.map(({ id, exactly }) => [id, exactly]),
    lists.people.map(({ name, role, teamId }) => [name, role, teamId]),
    lists.teams.map(({ id, name }) => [id, name]),
  ];
  return String(hash32(JSON.stringify(said)));
}

function lexiconFrom(lists: StrategyLists, language: LanguageId): Lexicon {
  return lexiconOf({
    ...lists,
    rivals: lists.workspace?.rivals ?? [],
    opposites: lists.workspace?.opposites ?? [],
    speakers: lists.people.map(({ name }) => name),
    language,
  });
}

function namesFrom({ people, teams, workspace, personas, goals }: StrategyLists): WhyNames {
  return {
    ...whoIsWho(people, teams),
    rivals: workspace?.rivals ?? [],
    personas: personas.flatMap(({ name, short }) => [name, short]),
    kpis: goals.flatMap(({ kpis }) => kpis.map(({ name }) => name)),
  };
}

function byId<T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** The language of a locale such as `de-AT`; English for one whose texts are not read. */
export function localeLanguage(locale: string | null | undefined): LanguageId {
  const id = (locale ?? "").slice(0, 2).toLowerCase();
  return Object.values(languages).find((one) => one.id === id)?.id ?? "en";
}
