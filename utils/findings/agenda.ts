/** What a meeting has to talk about, filled from what is known today. Pure; the anchor is `facts.today`. */
import type { Campaign } from "../model/campaign";
import type { Closing } from "../model/closing";
import type { Disagreement } from "../model/disagreement";
import type { EvidenceItem } from "../model/evidence";
import type { Message } from "../model/message";
import type { NotDoing } from "../model/not-doing";
import type { Person, Team } from "../model/people";
import type { Persona } from "../model/persona";
import type { Ritual } from "../model/ritual";
import { daysAhead, isAboutStrategy, readMeaning, teamsIn } from "./agenda-words";
import type { Meaning } from "./agenda-words";
import { fillers } from "./agenda-items";
import type { Finding, WorkspaceFinding } from "./contract";

/** Everything an agenda is filled from. */
export interface AgendaFacts {
  /** What the rules found on pieces */
  pieces: readonly {
    key: string;
    title: string;
    teamId?: string;
    ownerId?: string;
    finding: Finding;
  }[];
  /** What they found on the strategy itself */
  strategy: readonly WorkspaceFinding[];
  campaigns: readonly Campaign[];
  /** Ids of parts that a piece fills */
  filled: ReadonlySet<string>;
  disagreements: readonly Disagreement[];
  suggestions: readonly { id: string; text: string; by: string; state: string }[];
  /** Changes that wait for the next version, by what they change */
  pending: readonly { name: string }[];
  evidence: readonly EvidenceItem[];
  personas: readonly Persona[];
  notDoing: readonly NotDoing[];
  people: readonly Person[];
  teams: readonly Team[];
  /** Answers to findings, for the causes people gave */
  closings: readonly Closing[];
  today: string;
}

/** One thing to talk about. */
export interface AgendaItem {
  /** What people called it; a message where it has no name */
  title: string | Message;
  /** What about it */
  about?: Message;
  /** Whom to talk to: a person, a team */
  who?: string;
  teamId?: string;
  /** Where it opens: a piece by its key, or a page of the workspace (`/plan?id=pt-t5`) */
  opens?: { key: string } | { page: string };
}

/** One point of an agenda. */
export interface AgendaLine {
  /** As a person wrote it, or what we add by ourselves */
  point: string | Message;
  /** What was understood; absent where a point stays as it was written */
  meaning?: Meaning | "causes";
  /** At most five */
  items: AgendaItem[];
  /** How many more there are */
  more: number;
}

const MOST = 5;

/** The agenda of a meeting: each point as it was written, with what it asks for where that is understood. */
export function agendaOf(ritual: Ritual, facts: AgendaFacts): AgendaLine[] {
  const own = ritual.agenda.map((point) => ({ point, meaning: readMeant(point, facts) }));
  const lines = own.map(({ point, meaning }): AgendaLine => {
    if (!meaning) return { point, items: [], more: 0 };
    const asked = { point, days: daysAhead(point), since: ritual.lastHeldOn ?? null };
    return { point, meaning, ...cut(fillers[meaning](facts, asked)) };
  });
  const meanings = own.map(({ meaning }) => meaning);
  return isAboutStrategy(ritual.name, meanings) ? [...lines, ...added(meanings, facts)] : lines;
}

/** "Parts with Copperline" asks for the parts of a team that exists; any other word on parts is not understood. */
function readMeant(point: string, { teams }: AgendaFacts): Meaning | undefined {
  const meaning = readMeaning(point);
  return meaning === "partsWith" && teamsIn(point, teams).length === 0 ? undefined : meaning;
}

/** What a review of the strategy looks at whether or not somebody wrote it down; nothing where there is nothing. */
function added(meanings: readonly (Meaning | undefined)[], facts: AgendaFacts): AgendaLine[] {
  const asked = { point: "", days: 0, since: null };
  return (["questions", "suggestions", "causes"] as const)
    .filter((meaning) => !(meanings as readonly string[]).includes(meaning))
    .map((meaning) => ({
      point: { key: `agenda.added.${meaning}` },
      meaning,
      ...cut(fillers[meaning](facts, asked)),
    }))
    .filter(({ items }) => items.length > 0);
}

function cut(items: readonly AgendaItem[]): Pick<AgendaLine, "items" | "more"> {
  return { items: items.slice(0, MOST), more: Math.max(0, items.length - MOST) };
}
