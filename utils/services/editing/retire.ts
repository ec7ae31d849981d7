import type { EntityType } from "../../model/entities";

/** When something was retired, and with which version. */
export interface Retirement {
  on: string;
  versionId?: string;
}

/** An entity that is kept for what was linked to it, and offered no more. */
export function retired(type: EntityType, body: object, { on, versionId }: Retirement): object {
  return {
    ...body,
    ...(type === "goal" ? { status: "retired" } : {}),
    retiredOn: on,
    ...(versionId ? { retiredInVersion: versionId } : {}),
  };
}
