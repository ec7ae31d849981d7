/** What every meeting has to talk about today. */
import { agendaOf } from "../findings/agenda";
import type { AgendaFacts } from "../findings/agenda";
import type { Agenda, Strategy } from "../messages/strategy-view";
import type { Pending } from "../model/pending";
import { allOf } from "../store/read";
import { bodies } from "./desk";
import type { Desk } from "./desk";
import { review } from "./review/queue";
import { strategy } from "./strategy";
import { tally } from "./tally";

/** The agendas of all rituals, filled. Takes as long as the review does with very many pieces. */
export async function agendas(desk: Desk): Promise<Agenda[]> {
  const shown = await strategy(desk);
  if (shown.rituals.length === 0) return [];
  const found = await review(desk);
  const { lines } = await tally(desk);
  const facts: AgendaFacts = {
    ...shown,
    pieces: found.pieces,
    strategy: found.strategy,
    filled: new Set(lines.flatMap(({ partId }) => partId ?? [])),
    pending: shown.pending.map((one) => ({ name: nameOf(one, shown) })),
    closings: bodies((await allOf(await desk.db(), "closing")).docs),
  };
  return shown.rituals.map((one) => ({ ritualId: one.id, lines: agendaOf(one, facts) }));
}

/** What people call the thing that is to change. */
function nameOf({ of, body }: Pending, shown: Strategy): string {
  const { business, goals, personas, pillars, notDoing, workspace } = shown;
  const known = [...business, ...goals, ...personas, ...pillars].find(({ id }) => id === of);
  const decision = notDoing.find(({ id }) => id === of);
  const name = known?.name ?? decision?.text ?? body?.["name"] ?? body?.["text"];
  return typeof name === "string" ? name : (workspace?.name ?? of);
}
