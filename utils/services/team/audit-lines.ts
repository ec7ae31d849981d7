/** What somebody did, out of the lines of history it left. Pure. */
import type { AuditLine } from "../../messages/people-view";
import type { AuditKind } from "../../messages/people-requests";
import { changesBetween } from "../../model/edit";
import type { Event } from "../../model/event";
import { stable } from "../../model/stable";
import { whatHappened } from "../history";
import type { Shelf } from "../strategy";

type Body = Record<string, unknown>;
type Names = Pick<Shelf, "goals" | "personas">;

/** What a line is about, before the piece it names is looked up. */
export type Line = AuditLine & { assetId?: string };

const PEOPLE = new Set(["person", "team", "workflow", "handover"]);

/** The kind of document an event is about. */
export function typeOf({ of }: Pick<Event, "of">): string {
  return of.slice(0, of.indexOf(":"));
}

export function kindOf(type: string): AuditKind {
  if (type === "link") return "links";
  if (type === "closing") return "answers";
  if (type === "asset" || type === "place") return "pieces";
  return PEOPLE.has(type) ? "people" : "strategy";
}

/**
 * One line for each thing a person did in one operation. What only came with it says nothing of its own: a piece that
 * was first stored with its link, a finding that was settled by it, a waiting change that was published.
 */
export function linesOf(events: readonly Event[], names: Names): Line[] {
  if (events[0]?.operation.endsWith("~fixed")) return [];
  if (isOrder(events)) return [orderLine(events)];
  return events.filter((event) => !isBeside(event, events)).map((event) => lineOf(event, names));
}

function isBeside(event: Event, events: readonly Event[]): boolean {
  const has = (other: string, op?: Event["op"]): boolean =>
    events.some((one) => typeOf(one) === other && (op === undefined || one.op === op));
  switch (typeOf(event)) {
    case "asset":
      return has("link") || (has("closing") && !event.before);
    case "closing":
      return (
        has("link") && ((event.after ?? event.before) as Body | undefined)?.["kind"] === "fixed"
      );
    case "handover":
      return has("asset") && event.op === "delete";
    case "version":
      // It ends because another one begins.
      return event.op === "edit" && has("version", "create");
    default:
      return typeOf(event) === "pending" && has("version");
  }
}

/** True for several entries of one list of which only their places changed. */
function isOrder(events: readonly Event[]): boolean {
  const rest = (body: unknown): string => stable({ ...(body as Body), priority: null });
  return (
    events.length > 1 &&
    new Set(events.map(typeOf)).size === 1 &&
    events.every(({ op, before, after }) => op === "edit" && rest(before) === rest(after))
  );
}

function frame(event: Event): Pick<AuditLine, "id" | "operation" | "at" | "by" | "kind" | "type"> {
  const { id, operation, at, by } = event;
  const type = typeOf(event);
  return { id, operation, at, by, kind: kindOf(type), type };
}

function orderLine([event]: readonly Event[]): Line {
  if (!event) throw new Error("An order is of several entries");
  return { ...frame(event), what: { key: "audit.order" } };
}

function lineOf(event: Event, { goals, personas }: Names): Line {
  const type = typeOf(event);
  const body = (event.after ?? event.before ?? {}) as Body;
  const id = event.of.slice(event.of.indexOf(":") + 1);
  if (type === "link")
    return { ...frame(event), what: whatHappened(event, goals, personas), assetId: id };
  if (type === "closing") return answerLine(event, body);
  if (event.op === "undo") return { ...frame(event), what: { key: "audit.undo" }, ...about(body) };
  const fields = event.op === "edit" ? fieldsOf(event) : [];
  return {
    ...frame(event),
    what: { key: `audit.${deedOf(event)}` },
    ...about(body),
    ...(fields.length > 0 ? { fields } : {}),
  };
}

function answerLine(event: Event, body: Body): Line {
  const taken = event.op === "undo" || event.op === "delete";
  return {
    ...frame(event),
    what: { key: taken ? "audit.undo" : `audit.answer.${String(body["kind"])}` },
    rule: String(body["ruleId"]),
    assetId: String(body["assetId"]),
  };
}

function deedOf({ op, before, after }: Event): string {
  if (op !== "edit") return op === "create" ? "add" : "remove";
  const gone = (body: unknown): boolean => Boolean((body as Body)["retiredOn"]);
  return gone(after) && !gone(before) ? "retire" : "edit";
}

/** Fields that changed, each once, in the order of the entity. */
function fieldsOf({ before, after }: Event): string[] {
  const changes = changesBetween(before as Body, after as Body);
  return [...new Set(changes.map(({ path }) => path[0] ?? ""))].filter(
    (name) => name !== "statusBy" && name !== "retiredInVersion",
  );
}

/** How an entity is called by its own name. */
function about(body: Body): { name?: string } {
  const said = ["short", "name", "title", "topic", "text", "summary"].flatMap((field) => {
    const value = body[field];
    return typeof value === "string" && value ? [value] : [];
  });
  const code = typeof body["code"] === "string" ? `${body["code"]} ` : "";
  return said[0] ? { name: code + said[0] } : {};
}
