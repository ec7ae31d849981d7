import type { Fix } from "./contract";
import type { Profile } from "./profile";

const MOST = 6;

/** Words found in a text, each once, as many as can be read at a glance. */
export function listed(words: readonly string[]): string {
  return [...new Set(words)].slice(0, MOST).join(", ");
}

/** Opens another piece: at its own address where that is known. */
export function openFix({ id, key, title, url }: Profile): Fix {
  return { kind: "open", key: key ?? id, title, ...(url ? { url } : {}) };
}
