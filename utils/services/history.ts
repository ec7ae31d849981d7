import { Asset } from "../model/asset";
import { toolOf } from "../model/asset-key";
import type { Event } from "../model/event";
import type { Goal } from "../model/goal";
import { Link, readMainTarget } from "../model/link";
import type { Persona } from "../model/persona";
import type { Message } from "../model/message";
import type { HistoryLine } from "../messages/views";
import { history } from "../store/read";
import type { Database } from "../store/schema";
import type { Dossier } from "./facts";
import type { Shelf } from "./strategy";
import { TOOLS } from "./places/tools";
import { joinedTo } from "./places/joined";

const MOST = 6;

/** What happened to a piece, newest first: its link, and the places it lives at. */
export async function historyOf(
  db: Database,
  { goals, personas }: Shelf,
  { link, asset }: Dossier,
): Promise<HistoryLine[]> {
  if (!asset) return [];
  const { id } = asset.body;
  const [events, moves] = await Promise.all([
    history(db, `link:${id}`, MOST),
    history(db, `asset:${id}`, MOST),
  ]);
  return [
    ...historyLines(events, link?.ev ?? events[0]?.id, goals, personas),
    ...placeLines(moves, asset.ev, goals),
  ]
    .sort((a, b) => b.at.localeCompare(a.at) || turnOf(b).localeCompare(turnOf(a)))
    .slice(0, MOST);
}

/** The end of a line's id, which keeps the order in which lines were written. */
function turnOf({ id }: HistoryLine): string {
  return id.slice(id.lastIndexOf(":"));
}

/** History of a link in words, newest first. Only the newest line can be undone. */
function historyLines(
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

/** Lines about where a piece lives: a place that came, or went. */
function placeLines(
  events: readonly Event[],
  newest: string,
  goals: readonly Goal[],
): HistoryLine[] {
  return events.flatMap((event) => {
    const what = event.op === "import" ? undefined : readMove(event, goals);
    if (!what) return [];
    const { id, operation, at, by } = event;
    return [{ id, operation, at, by, what, canUndo: id === newest }];
  });
}

function readMove({ op, before, after }: Event, goals: readonly Goal[]): Message | undefined {
  const [was, is] = [Asset.safeParse(before).data, Asset.safeParse(after).data];
  if (!was || !is || was.refs.length === is.refs.length) return undefined;
  if (op === "undo") return { key: "history.undone" };
  const here = new Set(was.refs.map(({ key }) => key));
  if (is.refs.length < was.refs.length) return { key: "history.detached" };
  const [joined] = joinedTo(is).filter(
    ({ asset }) => !joinedTo(was).some((one) => one.asset.id === asset.id),
  );
  const code = goals.find(({ id }) => id === joined?.link?.main)?.code;
  if (joined && code)
    return { key: "history.joinedLinked", params: { title: joined.asset.title, from: code } };
  if (joined) return { key: "history.joined", params: { title: joined.asset.title } };
  const [place] = is.refs.filter(({ key }) => !here.has(key));
  const tool = toolOf(place?.key ?? "");
  return tool === "other"
    ? { key: "history.attached" }
    : { key: "history.attachedIn", params: { tool: TOOLS[tool] } };
}

/** What a line of a link's history did, in words. */
export function whatHappened(
  event: Event,
  goals: readonly Goal[],
  personas: readonly Persona[],
): Message {
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
  if (before["keptOn"] !== after["keptOn"]) return { key: "history.kept" };
  const [was, is] = [readMainTarget(before), readMainTarget(after)];
  if (was?.personaId !== is?.personaId) {
    const reader = personas.find((one) => one.id === is?.personaId)?.short;
    return reader ? { key: "history.reader", params: { to: reader } } : { key: "history.noReader" };
  }
  return { key: was?.why === is?.why ? "history.edited" : "history.why" };
}
