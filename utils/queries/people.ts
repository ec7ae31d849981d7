/** What pages ask about readers, and about those who do the work. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Body } from "../messages/protocol";
import { send } from "../messages/send";

/** What one reader received lately and will receive, in order. */
export function timelineQuery(personaId: string) {
  return queryOptions({
    queryKey: ["timeline", personaId],
    queryFn: () => send("timeline", { personaId }),
  });
}

/** A person's pieces that are not out yet. */
export function openPiecesQuery(ownerId: string) {
  return queryOptions({
    queryKey: ["open-pieces", ownerId],
    queryFn: () => send("openPieces", { ownerId }),
  });
}

/** Work that changes hands on a day to come. */
export function handoversQuery() {
  return queryOptions({ queryKey: ["handovers"], queryFn: () => send("handovers", {}) });
}

export type AuditFilter = Pick<Body<"audit">, "kind" | "by" | "from" | "to">;

const AT_ONCE = 200;

/** Who did what, the newest first, some at a time. */
export function auditQuery(filter: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: ["audit", filter],
    queryFn: ({ pageParam }) => send("audit", { ...filter, after: pageParam, most: AT_ONCE }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
