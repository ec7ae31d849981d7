import type { Draft, Parsed } from "../parsed";
import { nothing } from "../parsed";
import { Builder } from "./builder";
import type { Entry } from "./entry";
import type { Known } from "./known";
import { addKpi, makeBusiness, makeGoal } from "./make-goals";
import { addPart, makeCampaign, makeNotDoing, makePersona } from "./make-plan";
import { makePiece } from "./make-pieces";
import { plainHeader } from "./guess";
import { ON_PURPOSE } from "./header-words";
import type { Read } from "./rows";
import { daysWritten } from "./values";

type Make = (builder: Builder, entry: Entry, entries: readonly Entry[]) => void;

/** THE LIST of what a row can become, in the order in which it is made: what others refer to first. */
const MAKERS: readonly (readonly [Entry["kind"], Make])[] = [
  ["business", makeBusiness],
  ["persona", makePersona],
  ["goal", makeGoal],
  ["kpi", addKpi],
  ["campaign", makeCampaign],
  ["part", addPart],
  ["notdoing", makeNotDoing],
  ["piece", makePiece],
];

/** Entries as drafts, with everything said that is guessed, left out or new. */
export function build(file: string, { entries, view }: Read, known: Known): Parsed {
  const into = nothing();
  const days = daysWritten(
    entries.flatMap(({ said: { start, due, until } }) =>
      [start, due, until].filter((one) => one !== undefined),
    ),
    known.notation.days,
  );
  const builder = new Builder(file, known, { ...known.notation, days }, into);
  for (const [kind, make] of MAKERS)
    for (const entry of entries)
      if (entry.kind === kind && !builder.hasFailed(entry)) make(builder, entry, entries);
  into.drafts = ranked(builder.all());
  into.tables = [view];
  say(builder, into, view.columns);
  return into;
}

/** New entries stand in the order of the table, after what is here. */
function ranked(drafts: readonly Draft[]): Draft[] {
  return drafts.map((one, at) =>
    one.rank !== undefined || one.here === true ? one : { ...one, rank: 100_000 + at },
  );
}

function say(builder: Builder, into: Parsed, columns: Read["view"]["columns"]): void {
  const names = (list: Iterable<string>): string => [...list].slice(0, 12).join(", ");
  const left = columns.filter(
    ({ field, header, example }) => field === "none" && header && example,
  );
  const weights = left.filter(({ header }) => ON_PURPOSE.test(plainHeader(header)));
  const others = left.filter((one) => !weights.includes(one));
  const add = (key: string, list: readonly string[] | ReadonlySet<string>): void => {
    const found = [...list];
    if (found.length > 0)
      into.ignored.push({ key, params: { count: found.length, names: names(found) } });
  };
  add(
    "exchange.weightsLeft",
    weights.map(({ header }) => header),
  );
  add(
    "exchange.columnsLeft",
    others.map(({ header }) => header),
  );
  for (const [type, list] of builder.unknown) add(`exchange.unknown.${type}`, list);
  add("exchange.newPeople", builder.newPeople);
  const { days, decimal } = builder.notation;
  if (builder.unsureDays > 0)
    into.ignored.push({ key: `exchange.daysRead.${days}`, params: { count: builder.unsureDays } });
  if (builder.unsureNumbers > 0)
    into.ignored.push({
      key: decimal === "," ? "exchange.numbersComma" : "exchange.numbersPoint",
      params: { count: builder.unsureNumbers },
    });
}
