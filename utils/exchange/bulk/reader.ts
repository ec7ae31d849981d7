import type { Link } from "../../model/link";
import type { Workspace } from "../../model/workspace";
import { readFile } from "../index";
import { nothing } from "../parsed";
import type { Draft, Parsed } from "../parsed";
import { groupPieces, Places } from "./group";
import type { Grouped } from "./group";
import { knownOf } from "./ground";
import type { Ask, Outline, Told } from "./talk";

/** Reads large files and hands out what is in them, some at a time. Lives in a thread of its own. */
export class Reader {
  private parsed: Parsed = nothing();
  private grouped: Grouped = { groups: [], rest: [] };
  private places = new Places([]);

  async answer(ask: Ask): Promise<Told> {
    switch (ask.ask) {
      case "read":
        return { told: "outline", outline: await this.read(ask) };
      case "pieces": {
        const groups = this.grouped.groups.slice(ask.from, ask.from + ask.most);
        return { told: "pieces", drafts: groups.flat() };
      }
      case "beside":
        return { told: "beside", assets: this.places.of(ask.ids, ask.keys) };
      case "events":
        return { told: "events", events: this.parsed.events.slice(ask.from, ask.from + ask.most) };
      case "rest":
        return { told: "rest", drafts: this.grouped.rest };
    }
  }

  private async read({ files, ground }: Extract<Ask, { ask: "read" }>): Promise<Outline> {
    const known = knownOf(ground);
    const parsed = nothing();
    for (const { name, file, choice } of files) {
      const one = readFile(name, await file.text(), { known, choice });
      for (const list of ["drafts", "events", "refused", "skippable", "ignored"] as const)
        for (const entry of one[list]) (parsed[list] as unknown[]).push(entry);
      if (one.tables) parsed.tables = [...(parsed.tables ?? []), ...one.tables];
      else known.take(one.drafts);
    }
    this.parsed = parsed;
    this.grouped = groupPieces(parsed);
    this.places = new Places(this.grouped.groups);
    return this.outline(new Set(known.all("goal").map(({ id }) => id)));
  }

  private outline(goals: ReadonlySet<string>): Outline {
    const { drafts, events, refused, skippable, ignored, tables } = this.parsed;
    const found: Record<string, number> = {};
    for (const { type } of drafts) found[type] = (found[type] ?? 0) + 1;
    const meta = drafts.find(({ type }) => type === "meta")?.body as Workspace | undefined;
    const missing = drafts.filter((one) => lacksGoal(one, goals)).length;
    const lost = { key: "import.goalsMissing", params: { count: missing } };
    return {
      ...{ refused, skippable, found },
      ...{ pieces: this.grouped.groups.length, events: events.length },
      ignored: missing > 0 ? [...ignored, lost] : ignored,
      ...(tables ? { tables } : {}),
      ...(meta ? { workspace: { id: meta.id, name: meta.name } } : {}),
    };
  }
}

function lacksGoal({ type, body }: Draft, goals: ReadonlySet<string>): boolean {
  const main = type === "link" ? (body as Link).main : null;
  return main !== null && !goals.has(main);
}
