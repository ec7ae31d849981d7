import type { Event } from "../../model/event";
import type { Goal } from "../../model/goal";
import type { Document } from "../../model/document";
import { writeCsv } from "./csv";
import { Holdings } from "./holdings";

/** Says a message of the catalogue. */
export type Say = (key: string, params?: Record<string, string | number>) => string;

interface Source {
  docs: readonly Document[];
  events: readonly Event[];
  say: Say;
}

export const TABLES = {
  goals,
  personas,
  notdoing,
  campaigns,
  why,
  pieces,
  decisions,
  history,
} as const satisfies Record<string, (source: Source) => string>;
export type TableName = keyof typeof TABLES;

/** One table of what is stored, as CSV. Blanks are kept: a piece without a goal has a row like any other. */
export function writeTable(name: TableName, source: Source): string {
  return TABLES[name](source);
}

type Cells = (string | number | null | undefined)[];

function table(say: Say, columns: readonly string[], rows: readonly Cells[]): string {
  return writeCsv(
    columns.map((one) => say(`exchange.col.${one}`)),
    rows,
  );
}

/** Goals with their key results below them, as OKR tools list them: it can be opened here again. */
function goals({ docs, say }: Source): string {
  const held = new Holdings(docs);
  const columns = ["type", "id", "code", "name", "business", "status", "priority", "owner"];
  const numbers = ["start", "due", "why", "unit", "baseline", "current", "currentOn", "target"];
  const line = (goal: Goal): Cells => [
    ...["Goal", goal.id, goal.code, goal.name, held.nameOf("business", goal.businessGoalId)],
    ...[goal.status, goal.priority, held.nameOf("person", goal.ownerId), goal.startOn, goal.dueOn],
    ...[goal.why, "", "", "", "", "", ""],
  ];
  const rows = held
    .all("goal")
    .flatMap((goal) => [
      line(goal),
      ...goal.kpis.map((kpi): Cells => [
        ...[
          "Key result",
          kpi.id,
          "",
          kpi.name,
          goal.name,
          "",
          "",
          held.nameOf("person", kpi.ownerId),
        ],
        ...[kpi.baseline?.on, kpi.target?.on, "", kpi.unit, kpi.baseline?.value],
        ...[kpi.current?.value, kpi.current?.on, kpi.target?.value, kpi.source],
      ]),
    ]);
  return table(say, [...columns, ...numbers, "source"], rows);
}

function personas({ docs, say }: Source): string {
  const columns = ["id", "name", "short", "job", "thinks", "questions", "objections", "retired"];
  const rows = new Holdings(docs)
    .all("persona")
    .map((one): Cells => [
      ...[one.id, one.name, one.short, one.job, one.thinks],
      ...[one.questions.join("\n"), one.objections.join("\n"), one.retiredOn],
    ]);
  return table(say, columns, rows);
}

function notdoing({ docs, say }: Source): string {
  const rows = new Holdings(docs)
    .all("notdoing")
    .map((one): Cells => [one.id, one.text, one.why, one.until, one.retiredOn]);
  return table(say, ["id", "notDoing", "why", "until", "retired"], rows);
}

/** A campaign, then its parts. */
function campaigns({ docs, say }: Source): string {
  const held = new Holdings(docs);
  const columns = ["type", "campaign", "part", "goal", "status", "owner", "start", "due"];
  const rows = held
    .all("campaign")
    .flatMap((one) => [
      [
        ...["Campaign", one.name, "", held.goalName(one.goalId), one.status],
        ...[held.nameOf("person", one.ownerId), one.startOn, one.endOn, "", "", "", "", ""],
      ] as Cells,
      ...one.parts.map((part): Cells => [
        ...["Part", one.name, part.name, held.goalName(one.goalId), ""],
        ...[held.nameOf("person", part.ownerId), "", part.dueOn, part.type, part.channel],
        ...[held.nameOf("persona", part.personaId), held.nameOf("stage", part.stage)],
        held.nameOf("asset", part.assetId),
      ]),
    ]);
  return table(say, [...columns, "contentType", "channel", "reader", "stage", "piece"], rows);
}

/** One row for every live piece: what it serves, for whom, and why. */
function why(source: Source): string {
  return piecesOf(source, ({ status }) => status === "live");
}

function pieces(source: Source): string {
  return piecesOf(source, () => true);
}

function piecesOf({ docs, say }: Source, which: (piece: { status: string }) => boolean): string {
  const held = new Holdings(docs);
  const columns = ["piece", "url", "status", "liveOn", "goal", "reader", "why", "campaign"];
  const rows = held
    .all("asset")
    .filter(which)
    .map((piece): Cells => {
      const { link, target } = held.readLinkOf(piece.id) ?? {};
      return [
        ...[piece.title, piece.refs.find(({ url }) => url)?.url ?? piece.refs[0]?.key],
        ...[piece.status, piece.liveOn, held.goalName(link?.main)],
        ...[held.nameOf("persona", target?.personaId), target?.why],
        ...[held.nameOf("campaign", link?.campaignId), held.nameOf("person", piece.ownerId)],
        ...[piece.type, piece.channel],
      ];
    });
  return table(say, [...columns, "owner", "contentType", "channel"], rows);
}

function decisions({ docs, say }: Source): string {
  const held = new Holdings(docs);
  const columns = ["id", "topic", "exactly", "status", "decider", "decideBy", "decision"];
  const rows = held
    .all("disagreement")
    .map((one): Cells => [
      ...[one.id, one.topic, one.exactly, one.status, held.nameOf("person", one.deciderId)],
      ...[one.decideBy, one.decision, one.decidedOn, one.revisitIf],
    ]);
  return table(say, [...columns, "decidedOn", "revisit"], rows);
}

/** Every line of history in the order in which it was written: when, who, what, about what. */
function history({ docs, events, say }: Source): string {
  const held = new Holdings(docs);
  const rows = [...events]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((one): Cells => [
      one.at.slice(0, 10),
      held.nameOf("person", one.by),
      one.op,
      aboutOf(one),
    ]);
  return table(say, ["on", "by", "what", "about"], rows);
}

function aboutOf({ of, before, after }: Event): string {
  const body = (after ?? before ?? {}) as Record<string, unknown>;
  const name = body["title"] ?? body["name"] ?? body["text"] ?? body["topic"];
  return typeof name === "string" ? `${of.split(":")[0] ?? ""}: ${name}` : of;
}
