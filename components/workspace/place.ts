import { useMemo, useSyncExternalStore } from "react";

/** Where in the workspace the person is: `#/welcome?door=file` gives `/welcome` and its query. */
export interface Place {
  path: string;
  query: URLSearchParams;
}

function onHash(callback: () => void): () => void {
  window.addEventListener("hashchange", callback);
  return () => window.removeEventListener("hashchange", callback);
}

/** The place the address names, now and whenever it changes. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(onHash, () => location.hash);
  return useMemo(() => {
    const [path = "", query = ""] = hash.slice(1).split("?");
    return { path, query: new URLSearchParams(query) };
  }, [hash]);
}

/** Goes to a page, with a step in the browser's history. */
export function goTo(path: string): void {
  location.hash = path;
}
