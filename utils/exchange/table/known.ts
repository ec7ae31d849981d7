import type { Draft } from "../parsed";
import type { EntityOf } from "../../model/entities";
import { normal } from "./identity";
import type { Notation } from "./values";

const LISTS = [
  "goal",
  "business",
  "persona",
  "campaign",
  "notdoing",
  "person",
  "team",
  "stage",
  "pillar",
] as const;
export type KnownType = (typeof LISTS)[number];

interface Named {
  id: string;
  code?: string;
  name?: string;
  short?: string;
  text?: string;
  email?: unknown;
  foreignId?: unknown;
}

/** The strategy a table is read against: what is here, and what the same files bring. */
export class Known {
  private readonly byId = new Map<string, Named>();
  private readonly byName = new Map<string, Named>();

  constructor(
    bodies: { [K in KnownType]?: readonly EntityOf<K>[] } = {},
    readonly notation: Notation = { decimal: ".", days: "dmy" },
    /** Today, `YYYY-MM-DD` */
    readonly today = "1970-01-01",
  ) {
    for (const type of LISTS) for (const body of bodies[type] ?? []) this.add(type, body);
  }

  /** What comes with a file is known to the tables beside it. */
  take(drafts: readonly Draft[]): void {
    for (const { type, body } of drafts)
      if (LISTS.some((one) => one === type)) this.add(type as KnownType, body as Named);
  }

  add(type: KnownType, body: Named): void {
    this.byId.set(`${type}:${body.id}`, body);
    const { foreignId, code, name, short, text, email } = body;
    if (typeof foreignId === "string") this.byName.set(`${type}#${foreignId}`, body);
    for (const word of [code, name, short, text, email])
      if (typeof word === "string" && word !== "") this.name(type, word, body);
    // "Marta, maintenance manager" is called by either part.
    if (type === "persona" && name?.includes(", "))
      for (const part of name.split(", ")) this.name(type, part, body);
  }

  private name(type: KnownType, word: string, body: Named): void {
    const key = `${type}:~${normal(word)}`;
    const before = this.byName.get(key);
    if (!before || before.id === body.id) this.byName.set(key, body);
  }

  /** The same, as it crosses from world to world. */
  ground(): { lists: Record<KnownType, object[]>; notation: Notation; today: string } {
    const lists = Object.fromEntries(LISTS.map((type) => [type, this.all(type)]));
    return {
      lists: lists as unknown as Record<KnownType, object[]>,
      notation: this.notation,
      today: this.today,
    };
  }

  all<K extends KnownType>(type: K): EntityOf<K>[] {
    return [...this.byId].flatMap(([key, body]) =>
      key.startsWith(`${type}:`) ? [body as unknown as EntityOf<K>] : [],
    );
  }

  /** By the other tool's id, by our own id, by code or by name. */
  readNamed<K extends KnownType>(
    type: K,
    said: string | undefined,
    foreignId?: string,
  ): EntityOf<K> | undefined {
    const found =
      (foreignId ? this.byName.get(`${type}#${foreignId}`) : undefined) ??
      (said
        ? (this.byId.get(`${type}:${said}`) ??
          this.byName.get(`${type}:~${normal(said)}`) ??
          this.readByCode(type, said))
        : undefined);
    return found as unknown as EntityOf<K> | undefined;
  }

  /** "G1 Multi-site groups" and "G1: ..." name the goal with the code G1. */
  private readByCode(type: KnownType, said: string): Named | undefined {
    const code = /^([A-Z]{1,3}\d{1,3})\b/.exec(said)?.[1];
    return type === "goal" && code ? this.byName.get(`goal:~${normal(code)}`) : undefined;
  }
}
