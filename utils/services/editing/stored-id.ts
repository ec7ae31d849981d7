import type { EntityType } from "../../model/entities";

/** The id under which an entity is stored: a workspace is one document, whatever the id in its file says. */
export function storedId(type: EntityType, id: string): string {
  return type === "meta" ? "workspace" : id;
}
