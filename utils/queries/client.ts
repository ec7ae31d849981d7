import { QueryClient } from "@tanstack/react-query";
import { onChanged } from "../messages/changed";

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
  onChanged((news) => {
    const tabOnly = news.tabId !== undefined;
    void client.invalidateQueries(tabOnly ? { queryKey: ["context"] } : {});
  }, signal);
  return client;
}
