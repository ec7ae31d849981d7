import type { Document } from "../../model/document";
import type { EntityOf, EntityType } from "../../model/entities";
import { readMainTarget } from "../../model/link";
import type { Link, LinkTarget } from "../../model/link";

/** Everything that is stored, by kind and in its order, with what names refer to. */
export class Holdings {
  private readonly lists = new Map<EntityType, { id: string }[]>();

  constructor(docs: readonly Document[]) {
    const ordered = [...docs].sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9));
    for (const { t, body } of ordered) {
      const list = this.lists.get(t) ?? [];
      list.push(body);
      this.lists.set(t, list);
    }
  }

  all<T extends EntityType>(type: T): EntityOf<T>[] {
    return (this.lists.get(type) ?? []) as unknown as EntityOf<T>[];
  }

  readOne<T extends EntityType>(type: T, id: string | null | undefined): EntityOf<T> | undefined {
    return id ? this.index(type).get(id) : undefined;
  }

  /** The name people know it by; the id where it is not here. */
  nameOf(type: EntityType, id: string | null | undefined): string {
    if (!id) return "";
    const { short, name, text, topic, title } = (this.readOne(type, id) ?? {}) as Record<
      string,
      string | undefined
    >;
    return short ?? name ?? title ?? text ?? topic ?? id;
  }

  goalName(id: string | null | undefined): string {
    const goal = this.readOne("goal", id);
    return goal ? `${goal.code} ${goal.name}` : (id ?? "");
  }

  readLinkOf(assetId: string): { link: Link; target: LinkTarget | undefined } | null {
    const link = this.readOne("link", assetId);
    return link ? { link, target: readMainTarget(link) } : null;
  }

  private readonly indexes = new Map<EntityType, Map<string, unknown>>();

  private index<T extends EntityType>(type: T): Map<string, EntityOf<T>> {
    const known = this.indexes.get(type) as Map<string, EntityOf<T>> | undefined;
    if (known) return known;
    const made = new Map(this.all(type).map((body) => [body.id, body]));
    this.indexes.set(type, made);
    return made;
  }
}
