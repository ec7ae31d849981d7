/** For each thing a point of an agenda may ask for: what there is of it today, most pressing first. */
import { addDays } from "../model/days";
import { daysLate, openOnes } from "../model/disagreement";
import { isOver } from "../model/campaign";
import { CAUSES } from "../model/constants";
import type { Campaign, Part } from "../model/campaign";

import type { AgendaFacts, AgendaItem } from "./agenda";
import { teamsIn } from "./agenda-words";
import type { Meaning } from "./agenda-words";
import type { WorkspaceFinding } from "./contract";

/** What a point says beside what it is about. */
export interface Asked {
  point: string;
  /** Days ahead */
  days: number;
  /** When the meeting was held last */
  since: string | null;
}

type Filler = (facts: AgendaFacts, asked: Asked) => AgendaItem[];

const SOON = 31;

export const fillers: Readonly<Record<Meaning | "causes", Filler>> = {
  noPart: (facts) => pieces(facts, "PLAN-NOPART"),
  clashes: (facts) => [...pieces(facts, "CLASH-MSG"), ...pieces(facts, "CLASH-DATE")],
  doubles: (facts) => pieces(facts, "DUP-NEAR"),
  unlinked: (facts) => pieces(facts, "LINK-NONE"),
  orphans: (facts) => pieces(facts, "VER-ORPHAN"),
  numbers: (facts) => strategy(facts, ["KPI-STALE", "KPI-GAP"], "/goals"),
  starved: (facts) => strategy(facts, ["GOAL-STARVED"], "/goals"),
  hours: (facts) => strategy(facts, ["OPS-BUDGET"], "/plan"),
  partsDue,
  partsWith,
  dependencies,
  courses,
  notDoing,
  questions,
  learned,
  version: ({ pending }) =>
    pending.map(({ name }) => ({ title: name, opens: { page: "/versions" } })),
  suggestions: ({ suggestions, people }) =>
    suggestions
      .filter(({ state }) => state === "open")
      .map(({ id, text, by }) => ({
        title: text.split("\n")[0] ?? text,
        ...whoOf(people.find((one) => one.id === by)?.name),
        opens: { page: `/decisions?id=${id}` },
      })),
  causes,
};

/** Shorter words than the finding's own, where many of a kind stand in a row. */
const SHORT: Readonly<Record<string, string>> = {
  ...{ "PLAN-NOPART": "agenda.noPart", "NOT-DOING": "agenda.notDoing" },
};

function pieces(facts: AgendaFacts, rule: string): AgendaItem[] {
  return facts.pieces
    .filter(({ finding }) => finding.rule === rule)
    .map(({ key, title, teamId, ownerId, finding }) => ({
      title: title || { key: "review.untitled" },
      about: { ...finding.message, key: SHORT[rule] ?? finding.message.key },
      ...whoOf(readPerson(facts, ownerId), readTeam(facts, teamId)),
      ...(teamId ? { teamId } : {}),
      opens: { key },
    }));
}

function strategy(facts: AgendaFacts, rules: readonly string[], page: string): AgendaItem[] {
  return facts.strategy
    .filter(({ rule }) => rules.includes(rule))
    .sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule))
    .map((one) => ({
      title: one.target.name,
      about: one.message,
      ...whoOf(readPerson(facts, one.ownerId)),
      opens: { page: `${page}?id=${targetOf(one)}` },
    }));
}

/** A key result is shown with its goal. */
function targetOf({ target }: WorkspaceFinding): string {
  return target.type === "kpi" ? target.in : target.id;
}

interface Planned {
  campaign: Campaign;
  part: Part;
}

/** Parts of running campaigns, the nearest first. */
function planned(facts: AgendaFacts): Planned[] {
  return running(facts)
    .flatMap((campaign) => campaign.parts.map((part) => ({ campaign, part })))
    .filter(({ part }) => !part.doneElsewhere)
    .sort((a, b) => ((a.part.dueOn ?? "9") < (b.part.dueOn ?? "9") ? -1 : 1));
}

function partItem(facts: AgendaFacts, { campaign, part }: Planned): AgendaItem {
  const owner = part.ownerId ?? campaign.ownerId;
  const teamId = facts.people.find(({ id }) => id === owner)?.teamId;
  return {
    title: part.name,
    about: part.dueOn
      ? { key: "agenda.partDue", params: { campaign: campaign.name, day: part.dueOn } }
      : { key: "agenda.partOf", params: { campaign: campaign.name } },
    ...whoOf(readPerson(facts, owner), readTeam(facts, teamId)),
    ...(teamId ? { teamId } : {}),
    opens: { page: `/plan?id=${part.id}` },
  };
}

/** Parts that are due within so many days, or overdue, and that nobody has begun. */
function partsDue(facts: AgendaFacts, { days }: Asked): AgendaItem[] {
  const last = addDays(facts.today, days);
  return planned(facts)
    .filter(({ part }) => part.dueOn && part.dueOn <= last && !isFilled(facts, part))
    .map((one) => partItem(facts, one));
}

function partsWith(facts: AgendaFacts, { point }: Asked): AgendaItem[] {
  const teams = new Set(teamsIn(point, facts.teams).map(({ id }) => id));
  const people = facts.people.filter(({ teamId }) => teamId && teams.has(teamId));
  return planned(facts)
    .filter(({ part }) => people.some(({ id }) => id === part.ownerId))
    .map((one) => partItem(facts, one));
}

/** Parts that wait for one that nobody has begun. */
function dependencies(facts: AgendaFacts): AgendaItem[] {
  const all = planned(facts);
  const missing = new Map(
    all.filter(({ part }) => !isFilled(facts, part)).map(({ part }) => [part.id, part.name]),
  );
  return all.flatMap((one) => {
    const [first] = one.part.waitsFor.flatMap((id) => missing.get(id) ?? []);
    if (first === undefined) return [];
    return [{ ...partItem(facts, one), about: { key: "agenda.waits", params: { part: first } } }];
  });
}

/** Running campaigns, the one that ends first on top: each goes on, is mended or stops. */
function courses(facts: AgendaFacts): AgendaItem[] {
  return [...running(facts)]
    .sort((a, b) => ((a.endOn ?? "9") < (b.endOn ?? "9") ? -1 : 1))
    .map(({ id, name, endOn, ownerId }) => ({
      title: name,
      ...(endOn ? { about: { key: "agenda.ends", params: { day: endOn } } } : {}),
      ...whoOf(readPerson(facts, ownerId)),
      opens: { page: `/plan?id=${id}` },
    }));
}

/** Decisions not to do something that end soon or have ended, then pieces that go against one. */
function notDoing(facts: AgendaFacts): AgendaItem[] {
  const ending = facts.notDoing
    .filter(({ until }) => until && until <= addDays(facts.today, SOON))
    .map(({ id, text, until }) => ({
      title: text,
      about: { key: "agenda.ends", params: { day: until ?? "" } },
      opens: { page: `/one-page?id=${id}` },
    }));
  return [...ending, ...pieces(facts, "NOT-DOING")];
}

function questions(facts: AgendaFacts): AgendaItem[] {
  return openOnes(facts.disagreements).map((one) => ({
    title: one.topic,
    about: {
      key: daysLate(one, facts.today) > 0 ? "agenda.questionLate" : "agenda.question",
      params: { day: one.decideBy },
    },
    ...whoOf(readPerson(facts, one.deciderId) ?? one.deciderId),
    opens: { page: `/decisions?id=${one.id}` },
  }));
}

/** What was learned about readers since the last time, then readers we only guess about. */
function learned(facts: AgendaFacts, { since }: Asked): AgendaItem[] {
  const news = facts.evidence
    .filter(({ on }) => !since || (on ?? "") > since)
    .flatMap((one) => {
      const reader = facts.personas.find(({ id }) => one.backs.includes(`persona:${id}`));
      return reader
        ? [
            {
              title: one.text,
              about: { key: "agenda.learned", params: { reader: reader.short } },
              opens: { page: `/personas?id=${reader.id}` },
            },
          ]
        : [];
    });
  return [...news, ...strategy(facts, ["PERS-THIN"], "/personas")];
}

/** The causes people gave this month when they answered findings, the most frequent first. */
function causes({ closings, today }: AgendaFacts): AgendaItem[] {
  const counts = new Map<string, number>();
  for (const { cause, at } of closings)
    if (cause && at.slice(0, 7) === today.slice(0, 7))
      counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([cause, count]) => ({
      title: (CAUSES as readonly string[]).includes(cause)
        ? { key: `agenda.cause.${cause}` }
        : cause,
      about: { key: "agenda.times", params: { count } },
      opens: { page: "/review" },
    }));
}

function running({ campaigns, today }: AgendaFacts): AgendaFacts["campaigns"] {
  return campaigns.filter((one) => !isOver(one, today));
}

function isFilled({ filled }: AgendaFacts, part: Part): boolean {
  return Boolean(part.assetId) || filled.has(part.id);
}

function readPerson({ people }: AgendaFacts, id: string | null | undefined): string | undefined {
  return people.find((one) => one.id === id)?.name;
}

function readTeam({ teams }: AgendaFacts, id: string | null | undefined): string | undefined {
  return teams.find((one) => one.id === id)?.name;
}

function whoOf(...names: (string | undefined)[]): { who?: string } {
  const who = names.filter(Boolean).join(", ");
  return who ? { who } : {};
}
