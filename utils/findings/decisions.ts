import { daysBetween } from "../model/days";
import { daysLate, NO_ANSWER_DAYS } from "../model/disagreement";
import type { Disagreement } from "../model/disagreement";
import type { Message } from "../model/message";
import type { Person } from "../model/people";
import type { Finding, WorkspaceFinding } from "./contract";

/** Something a lead can settle this week, with the findings it would settle. */
export interface Decision {
  kind: "question" | "orphans" | "not-doing" | "duplicate" | "clash" | "strategy";
  message: Message;
  /** Pieces it is about (ids), or the document for the strategy */
  on: string[];
  rule: string;
}

interface OnPiece {
  on: string;
  title: string;
  finding: Finding;
}

const MOST = 3;
const SOON = 14;

/** The lead's three decisions this week: open questions near their day, then what the most pieces wait for. */
export function decisionsOf(
  pieces: readonly OnPiece[],
  strategy: readonly WorkspaceFinding[],
  disagreements: readonly Disagreement[],
  today: string,
  people: readonly Person[] = [],
): Decision[] {
  const found = [
    ...questions(pieces, disagreements, today, people),
    ...groups(pieces, "VER-ORPHAN", "orphans"),
    ...groups(pieces, "NOT-DOING", "not-doing"),
    ...groups(pieces, "DUP-NEAR", "duplicate"),
    ...groups(pieces, "CLASH-MSG", "clash"),
    ...strategy
      .filter(({ rule }) => rule === "PLAN-GAP" || rule === "GOAL-STARVED")
      .map((one): Decision & { weight: number } => ({
        kind: "strategy",
        message: one.message,
        on: [`${one.target.type}:${one.target.id}`],
        rule: one.rule,
        weight: one.level === "check" ? 1.5 : 0.5,
      })),
  ];
  return found
    .sort((a, b) => b.weight - a.weight || ((a.on[0] ?? "") < (b.on[0] ?? "") ? -1 : 1))
    .slice(0, MOST)
    .map(({ weight: _weight, ...decision }) => decision);
}

type Weighed = Decision & { weight: number };

function questions(
  pieces: readonly OnPiece[],
  disagreements: readonly Disagreement[],
  today: string,
  people: readonly Person[],
): Weighed[] {
  return disagreements
    .filter(({ status, decideBy }) => status === "open" && daysBetween(today, decideBy) <= SOON)
    .map((one) => {
      const touched = pieces.filter(
        ({ finding }) => finding.rule === "DIS-OPEN" && finding.cause?.[0] === one.id,
      );
      return {
        kind: "question",
        message: questionMessage(one, touched.length, today, people),
        on: touched.map(({ on }) => on),
        rule: "DIS-OPEN",
        weight: 10 + touched.length,
      };
    });
}

/** What a question asks; after a week without an answer, of the one who may decide then. */
function questionMessage(
  { topic, decideBy, standInId }: Disagreement,
  count: number,
  today: string,
  people: readonly Person[],
): Message {
  const late = daysLate({ decideBy }, today);
  if (late >= NO_ANSWER_DAYS && standInId) {
    const name = people.find(({ id }) => id === standInId)?.name ?? standInId;
    return { key: "decisions.questionStandIn", params: { topic, name, count: late } };
  }
  if (late >= NO_ANSWER_DAYS)
    return { key: "decisions.questionNoAnswer", params: { topic, count: late } };
  const key = count > 0 ? "decisions.question" : "decisions.questionAlone";
  return { key, params: { topic, day: decideBy, count } };
}

/** Pieces for which one rule gives the same cause, as one decision. */
function groups(pieces: readonly OnPiece[], rule: string, kind: Decision["kind"]): Weighed[] {
  const byCause = new Map<string, OnPiece[]>();
  for (const one of pieces) {
    if (one.finding.rule !== rule || one.finding.level === "note") continue;
    const cause = String(one.finding.cause?.[kind === "orphans" ? 1 : 0] ?? "");
    byCause.set(cause, [...(byCause.get(cause) ?? []), one]);
  }
  return [...byCause.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const params = { ...first.finding.message.params, piece: first.title, count: group.length };
    return [
      {
        kind,
        message: { key: `decisions.${kind}${group.length > 1 ? "Many" : ""}`, params },
        on: group.map(({ on }) => on),
        rule,
        weight: group.length + (group.some(({ finding }) => finding.level === "stop") ? 5 : 0),
      },
    ];
  });
}
