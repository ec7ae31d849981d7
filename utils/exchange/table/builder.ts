import type { EntityType } from "../../model/entities";
import { entities } from "../../model/entities";
import type { Message } from "../../model/message";
import type { z } from "../../model/zod";
import { describe, problemsOf } from "../issues";
import type { Draft, Parsed } from "../parsed";
import { labelOf } from "./entry";
import type { Entry } from "./entry";
import { stableId } from "./identity";
import type { Known } from "./known";
import { readDay, readNumber, readPeriodEnd } from "./values";
import type { Notation } from "./values";

/** What the making of drafts from one table knows and has found out so far. */
export class Builder {
  private readonly drafts = new Map<string, Draft>();
  /** Names no entry answers to, by the kind that was looked for */
  readonly unknown = new Map<string, Set<string>>();
  readonly newPeople = new Set<string>();
  /** Rows in which something does not fit: nothing is made of them */
  private readonly failed = new Set<number>();
  unsureDays = 0;
  unsureNumbers = 0;

  constructor(
    readonly file: string,
    readonly known: Known,
    readonly notation: Notation,
    readonly into: Parsed,
  ) {}

  /** Says that one field of a row does not fit; the row can be skipped. */
  problem(entry: Entry, path: string, expected: Message, found: string | undefined): void {
    this.failed.add(entry.at);
    const row = `${this.file}#${String(entry.at)}`;
    this.into.skippable.push({
      ...{ file: this.file, path: `${String(entry.at)}: ${path}`, row, entry: labelOf(entry) },
      ...{ expected, found: describe(found) },
    });
  }

  hasFailed({ at }: Entry): boolean {
    return this.failed.has(at);
  }

  /** Keeps a body that fits its schema; a second word about the same entity lies over the first. */
  keep(
    entry: Entry,
    type: EntityType,
    body: { id: string } & Record<string, unknown>,
    marks: Partial<Draft> = {},
  ): boolean {
    if (this.hasFailed(entry)) return false;
    const schema = entities[type] as unknown as z.ZodType<{ id: string }>;
    const parsed = schema.safeParse(body);
    if (!parsed.success) {
      this.failed.add(entry.at);
      const row = `${this.file}#${String(entry.at)}`;
      this.into.skippable.push(...problemsOf(this.file, String(entry.at), body, parsed.error, row));
      return false;
    }
    const key = `${type}:${body.id}`;
    const { type: _type, body: _body, ...former } = this.drafts.get(key) ?? { ...marks, type };
    const kept: Draft = { ...former, type, body: parsed.data as Draft["body"] };
    this.drafts.set(key, kept);
    if (type !== "asset" && type !== "link") this.known.take([kept]);
    return true;
  }

  /** Every draft, those that others refer to first. */
  all(): Draft[] {
    return [...this.drafts.values()];
  }

  readAmount(entry: Entry, path: string, text: string | undefined): ReturnType<typeof readNumber> {
    if (!text || /^[-–—?]+$/.test(text)) return undefined;
    const read = readNumber(text, this.notation);
    if (read?.unsure) this.unsureNumbers++;
    if (!read) this.problem(entry, path, { key: "expected.number" }, text);
    return read;
  }

  readDayIn(entry: Entry, path: string, text: string | undefined): string | undefined {
    if (!text || /^[-–—?]+$/.test(text)) return undefined;
    const read = readDay(text, this.notation);
    if (read?.unsure) this.unsureDays++;
    const day = read?.day ?? readPeriodEnd(text);
    if (!day) this.problem(entry, path, { key: "expected.day" }, text);
    return day;
  }

  /** The end of a row: its own day, else the last one of its period. */
  readDue(entry: Entry): string | undefined {
    const { due, period } = entry.said;
    return this.readDayIn(entry, "due", due) ?? (period ? readPeriodEnd(period) : undefined);
  }

  /** The id of an entity a row names; a name nobody answers to is remembered and said, and stops nothing. */
  readIdOf(
    type: "goal" | "persona" | "campaign" | "stage" | "pillar" | "team",
    text: string | undefined,
  ): string | undefined {
    if (!text) return undefined;
    const found = this.known.readNamed(type, text.trim());
    if (!found) this.unknown.set(type, (this.unknown.get(type) ?? new Set()).add(text.trim()));
    return found?.id;
  }

  /** The person a row names, by name or email. Somebody who is not here comes along, with the name alone. */
  readOwner({ said: { owner, email } }: Entry): string | undefined {
    const [name, mail] = [readFirst(owner), readFirst(email)];
    const address = mail ?? (name?.includes("@") ? name : undefined);
    const spelled = name && !name.includes("@") ? name : undefined;
    const known =
      this.known.readNamed("person", spelled) ??
      this.known.readNamed("person", address) ??
      this.known.readNamed("person", address ? spoken(address) : undefined);
    if (known) return known.id;
    const called = spelled ?? (address ? spoken(address) : undefined);
    if (!called) return undefined;
    // A team may own, too; it is no person.
    if (this.known.readNamed("team", called)) return undefined;
    const person = { id: stableId("u", called), name: called.slice(0, 300) };
    this.newPeople.add(person.name);
    this.keep({ at: 0, kind: "none", said: {} }, "person", person);
    return person.id;
  }
}

/** The first of several, as tools list them. */
function readFirst(text: string | undefined): string | undefined {
  return text?.split(/[\n;,|]/)[0]?.trim() || undefined;
}

/** `ines.duarte@firm.com` is Ines Duarte. */
function spoken(address: string): string {
  const words = (address.split("@")[0] ?? "").split(/[._-]+/).filter((one) => /\p{L}/u.test(one));
  return words.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(" ");
}
