/** Who did what, the newest first: links, answers to findings, and changes of the strategy. */
import type { Audit, AuditLine } from "../../messages/people-view";
import type { Body } from "../../messages/protocol";
import { addDays, dayOf } from "../../model/days";
import { readMomentBefore } from "../../store/audit";
import type { MomentOfHistory } from "../../store/audit";
import { readDocument } from "../../store/read";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";
import { shelf } from "../strategy";
import { Slices } from "../review/slices";
import { linesOf } from "./audit-lines";
import type { Line } from "./audit-lines";

/** So many moments are looked through for one answer; asking on goes further back. */
const MOST_SEEN = 3000;

/** What findings on the strategy are about. */
const JUDGED = ["goal", "persona", "campaign", "ritual"] as const;

/** Lines that pass the filter, whole moments at a time: `next` is the moment the answer ended with. */
export async function audit(desk: Desk, asked: Body<"audit">): Promise<Audit> {
  const db = await desk.db();
  const shelved = await shelf(db, desk.now());
  const day = (at: string): string => dayOf(new Date(at), shelved.workspace?.zone);
  const slices = new Slices();
  const lines: AuditLine[] = [];
  let at = asked.after ?? (asked.to && `${addDays(asked.to, 2)}T00:00:00.000Z`);
  for (let seen = 0; seen < MOST_SEEN && lines.length < asked.most; seen++) {
    const moment = await readMomentBefore(db, at);
    if (!moment || (asked.from && day(moment.at) < asked.from)) return { lines, next: null };
    at = moment.at;
    if (asked.to && day(at) > asked.to) continue;
    const wanted = linesAt(moment, shelved).filter(
      ({ kind, by }) => (!asked.kind || asked.kind === kind) && (!asked.by || asked.by === by),
    );
    lines.push(...(await Promise.all(wanted.map((line) => named(db, line)))));
    await slices.pause();
  }
  return { lines, next: at };
}

function linesAt(
  { at, events, imports }: MomentOfHistory,
  shelved: Parameters<typeof linesOf>[1],
): Line[] {
  const operations = new Set(events.map(({ operation }) => operation));
  const done = [...operations].flatMap((one) =>
    linesOf(
      events.filter(({ operation }) => operation === one),
      shelved,
    ),
  );
  const brought = imports.map(({ event: { id, operation, by }, count }): Line => ({
    ...{ id, operation, at, by, kind: "imports" },
    what: { key: "audit.import", params: { count } },
  }));
  return [...done, ...brought];
}

/** A line with the title of the piece, or the name of what a finding was about. */
async function named(db: Database, { assetId, ...line }: Line): Promise<AuditLine> {
  if (assetId === undefined) return line;
  const asset = await readDocument(db, "asset", assetId);
  if (asset) return { ...line, name: asset.body.title };
  const at = assetId.indexOf(":");
  const type = JUDGED.find((one) => one === assetId.slice(0, at));
  const target = type && (await readDocument(db, type, assetId.slice(at + 1)));
  return target ? { ...line, name: target.body.name } : line;
}
