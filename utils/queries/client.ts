import { QueryClient } from "@tanstack/react-query";
import { onChanged } from "../messages/changed";
import type { ChangedNews } from "../messages/orders";
import type { Context } from "../messages/views";

/**
 * The query client of a page. A query asks the background, which is always there: never "offline", never stale by
 * time, and asked again only when the background says that something changed.
 */
export function createClient(signal: AbortSignal): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
  onChanged((news) => take(client, news), signal);
  return client;
}

/** News of one tab brings what its panel shows; any other news makes every answer old. */
function take(client: QueryClient, { tabId, context, reviewed }: ChangedNews): void {
  if (reviewed)
    void client.invalidateQueries({ predicate: ({ queryKey: [name] }) => FOUND.has(name) });
  else if (tabId === undefined) void client.invalidateQueries();
  else if (!context) void client.invalidateQueries({ queryKey: ["context"] });
  else
    for (const query of client.getQueryCache().findAll({ queryKey: ["context"] })) {
      const shown = query.state.data as Context | undefined;
      if (shown?.tabId === tabId && (shown.turn ?? 0) <= (context.turn ?? 0))
        client.setQueryData(query.queryKey, { ...context, tabId });
      // An answer on its way was asked before this news.
      else if (!shown) void client.invalidateQueries({ queryKey: query.queryKey });
    }
}

/** Names of queries whose answers hold what the rules found on pieces, and ask for nothing to be looked at first. */
const FOUND: ReadonlySet<unknown> = new Set(["every-piece", "queue", "mine", "tally", "timeline"]);
