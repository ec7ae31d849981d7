import type { ProcessView } from "../messages/process-view";
import type { AssetStatus } from "../model/asset";
import { ASSET_STATUSES } from "../model/constants";
import { processSteps } from "../model/process";
import type { Shelf } from "./strategy";

/**
 * Where a piece is in the way pieces are made here, what happens next, and who has it.
 * @param ownerId of the piece, where it has an owner
 */
export function processView(
  { workspace, people }: Pick<Shelf, "workspace" | "people">,
  status: AssetStatus,
  ownerId: string | null | undefined,
): ProcessView {
  const steps = processSteps(workspace?.["process"]);
  const at = ASSET_STATUSES.indexOf(status);
  const here = steps.find((one) => one.status === status);
  const next = steps.find((one) => ASSET_STATUSES.indexOf(one.status) > at);
  const owner = people.find(({ id }) => id === ownerId)?.name;
  const who = owner ?? here?.who;
  return {
    written: steps.length > 0,
    ...(here ? { here: here.text } : {}),
    ...(next
      ? { next: { status: next.status, text: next.text, ...(next.who ? { who: next.who } : {}) } }
      : {}),
    ...(who ? { who } : {}),
  };
}
