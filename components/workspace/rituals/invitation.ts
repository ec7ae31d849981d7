import type { AgendaItem, AgendaLine } from "../../../utils/findings/agenda";
import type { Message } from "../../../utils/model/message";

type Say = (message: Message) => string;

/** What a thing to talk about is called, in words. */
export function itemTitle({ title }: AgendaItem, say: Say): string {
  return typeof title === "string" ? title : say(title);
}

export function pointTitle({ point }: AgendaLine, say: Say): string {
  return typeof point === "string" ? point : say(point);
}

/**
 * An agenda as plain text for an invitation.
 * @param head what stands above it, each on its own line; empty ones are left out
 */
export function invitationOf(
  head: readonly string[],
  lines: readonly AgendaLine[],
  say: Say,
): string {
  const points = lines.map((line, at) =>
    [
      `${String(at + 1)}. ${pointTitle(line, say)}`,
      ...line.items.map((item) => {
        const who = item.who ? ` (${item.who})` : "";
        return `   - ${itemTitle(item, say)}${who}`;
      }),
      ...(line.more > 0
        ? [`   - ${say({ key: "agenda.more", params: { count: line.more } })}`]
        : []),
    ].join("\n"),
  );
  return [head.filter(Boolean).join("\n"), ...points].join("\n\n");
}
