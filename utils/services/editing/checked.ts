import { Refusal } from "../../messages/serve";
import { entities } from "../../model/entities";
import type { EntityOf, EntityType } from "../../model/entities";

/**
 * A body that fits its entity.
 * @throws Refusal `bad-request` naming the field that does not
 */
export function checked<T extends EntityType>(type: T, body: unknown): EntityOf<T> {
  const read = entities[type].safeParse(body);
  if (read.success) return read.data as EntityOf<T>;
  throw new Refusal("bad-request", read.error.issues[0]?.path.join("."));
}
