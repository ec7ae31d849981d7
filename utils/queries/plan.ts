/** What the page of campaigns and parts asks for. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { PlanFind } from "../messages/plan-requests";
import { send } from "../messages/send";

/** Pieces a plan speaks of. While others are asked for, the former ones stay where they are of the same kind. */
export function planQuery(find: PlanFind) {
  return queryOptions({
    queryKey: ["plan", find],
    queryFn: () => send("plan", { find }),
    ...(find.by === "parts" ? { placeholderData: keepPreviousData } : {}),
  });
}
