import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { QueryClient } from "@tanstack/react-query";
import type { Body, RequestName, Target } from "../messages/protocol";
import { newOperation, send } from "../messages/send";
import type { Changed, Context } from "../messages/views";

/** What a panel shows about its page. The former answer stays until the new one is here. */
export function contextQuery(target: Target) {
  return queryOptions({
    queryKey: ["context", target],
    async queryFn({ client, queryKey }) {
      const answer = await send("context", { target });
      const shown = client.getQueryData<Context>(queryKey);
      return shown && isAfter(shown, answer) ? shown : answer;
    },
  });
}

/** True when a tab has moved on since an answer was asked for: its news came first, and stays. */
function isAfter(shown: Context, answer: Context): boolean {
  if (shown.turn === undefined || answer.turn === undefined) return false;
  return shown.tabId === answer.tabId && shown.turn > answer.turn;
}

export function strategyQuery() {
  return queryOptions({ queryKey: ["strategy"], queryFn: () => send("strategy", {}) });
}

export function settingsQuery() {
  return queryOptions({ queryKey: ["settings"], queryFn: () => send("settings", {}) });
}

/** What is stored, counted. What the background notes for itself is announced to nobody, so it is asked for again. */
export function storageQuery() {
  return queryOptions({
    queryKey: ["storage"],
    queryFn: () => send("storage", {}),
    refetchInterval: 2000,
  });
}

/** People and teams from outside, for whom a pack can be made. */
export function guestsQuery() {
  return queryOptions({ queryKey: ["guests"], queryFn: () => send("guests", {}) });
}

/** Whether everything should be saved as a file again. */
export function backupQuery() {
  return queryOptions({ queryKey: ["backup"], queryFn: () => send("backup", {}) });
}

/** Pieces a page may be about, by words, an address or an asset key. */
export function findPiecesQuery(target: Target, text: string) {
  return queryOptions({
    queryKey: ["pieces", target, text],
    queryFn: () => send("findPieces", { target, text }),
    enabled: text.trim().length > 1,
  });
}

/** What the rules found, for the review page. */
export function reviewQuery() {
  return queryOptions({ queryKey: ["review"], queryFn: () => send("review", {}) });
}

/** Requests that change one piece and answer what the panel shows after it. */
type PieceRequest =
  | "link"
  | "unlink"
  | "setStatus"
  | "fill"
  | "close"
  | "undo"
  | "refuse"
  | "mapContainer"
  | "attach"
  | "detach"
  | "suggest";

/**
 * Changes one piece. The operation id is made once per change, so that asking again after a lost answer is safe.
 */
export function pieceMutation<N extends PieceRequest>(
  client: QueryClient,
  name: N,
  target: Target,
) {
  return mutationOptions({
    mutationKey: [name],
    mutationFn: (body: Omit<Body<N>, "target" | "operation">): Promise<Changed> =>
      send(name, {
        ...body,
        target,
        operation: newOperation(),
      } as unknown as Body<N>) as Promise<Changed>,
    // Every panel that shows this piece has the answer at once; the page's own facts stay as the panel knew them.
    onSuccess: ({ context }) =>
      client.setQueriesData<Context>({ queryKey: ["context"] }, (shown) =>
        shown && shown.key === context.key ? { ...context, ...pageFacts(shown) } : shown,
      ),
  });
}

/** Any other request as a mutation: settings, import, start, delete. */
export function requestMutation<N extends RequestName>(name: N) {
  return mutationOptions({ mutationKey: [name], mutationFn: (body: Body<N>) => send(name, body) });
}

export { newOperation };

/** What a context says of its page rather than of its piece. */
function pageFacts({ layoutChanged, tabId, turn, picked, rowsLost }: Context): Partial<Context> {
  return {
    layoutChanged,
    ...(tabId === undefined ? {} : { tabId }),
    ...(turn === undefined ? {} : { turn }),
    ...(picked ? { picked } : {}),
    ...(rowsLost ? { rowsLost } : {}),
  };
}
