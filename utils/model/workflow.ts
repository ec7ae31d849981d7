import { AssetStatus } from "./asset";
import { Id, Ids, Line } from "./fields";
import { z } from "./zod";

/** Which fields a team asks for once a piece has reached a status. Never blocks the host tool. */
export const Workflow = z.looseObject({
  id: Id,
  name: Line.nullish(),
  teamIds: Ids,
  graceDays: z.number().int().nonnegative(),
  steps: z.array(z.looseObject({ status: AssetStatus, ask: z.array(z.string()) })),
  blocking: z.literal(false).optional(),
  /**
   * What the hosts' words for a status mean to this team, where it differs from ours (see `host-status.ts`). Keys in
   * lower case: `asana:section:in review`, `asana:complete`, `hubspot:scheduled`
   */
  statuses: z.record(z.string().max(200), AssetStatus).nullish(),
});
export type Workflow = z.infer<typeof Workflow>;

/** What teams without a workflow of their own get (findings.md 4.5, 8). */
export const DEFAULT_WORKFLOW: Workflow = {
  id: "default",
  teamIds: [],
  graceDays: 3,
  steps: [
    { status: "idea", ask: [] },
    { status: "draft", ask: ["goal"] },
    { status: "review", ask: ["goal", "persona", "why"] },
    { status: "live", ask: ["goal", "persona", "why"] },
  ],
};

/** The workflow of a team, else the workspace's default one, else ours. */
export function workflowFor(workflows: readonly Workflow[], teamId?: string | null): Workflow {
  const own = workflows.find((one) => teamId && one.teamIds.includes(teamId));
  return own ?? workflows.find((one) => one.id === "w-default") ?? DEFAULT_WORKFLOW;
}
