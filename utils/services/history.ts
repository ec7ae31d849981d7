import type { Event } from "../model/event";
import type { Goal } from "../model/goal";
import { Link, readMainTarget } from "../model/link";
import type { Persona } from "../model/persona";
import type { Message } from "../model/message";
import type { HistoryLine } from "../messages/views";

/** History of a link in words, newest first. Only the newest line can be undone. */
export function historyLines(
  events: readonly Event[],
  newest: string | undefined,
  goals: readonly Goal[],
  personas: readonly Persona[],
): HistoryLine[] {
  return events.map((event) => ({
    id: event.id,
    operation: event.operation,
    at: event.at,
    by: event.by,
    what: whatHappened(event, goals, personas),
    canUndo: event.id === newest && event.op !== "import",
  }));
}

function whatHappened(event: Event, goals: readonly Goal[], personas: readonly Persona[]): Message {
  const before = Link.safeParse(event.before).data;
  const after = Link.safeParse(event.after).data;
  const code = (link: Link | undefined): string =>
    goals.find((goal) => goal.id === link?.main)?.code ?? "–";
  if (event.op === "import") return { key: "history.imported", params: { to: code(after) } };
  if (event.op === "undo") return { key: "history.undone" };
  if (!after) return { key: "history.removed", params: { from: code(before) } };
  if (!before) return { key: "history.linked", params: { to: code(after) } };
  if (before.main !== after.main)
    return { key: "history.goal", params: { from: code(before), to: code(after) } };
  const [was, is] = [readMainTarget(before), readMainTarget(after)];
  if (was?.personaId !== is?.personaId) {
    const reader = personas.find((one) => one.id === is?.personaId)?.short;
    return reader ? { key: "history.reader", params: { to: reader } } : { key: "history.noReader" };
  }
  return { key: was?.why === is?.why ? "history.edited" : "history.why" };
}
