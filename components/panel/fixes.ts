import type { Fix } from "../../utils/findings/contract";

/** What a fix is about. Fixes of one name are the same button; another name is another one. */
export function nameOf(fix: Fix): string {
  const about = { ...fix } as Record<string, unknown>;
  delete about["starter"];
  return JSON.stringify(about);
}

/**
 * What a finding offers, in its order. The fix it was first shown with stays the first: one that is found later, when
 * the page's text was read, stands after everything else, so that no button becomes another one under a hand.
 */
export function fixesOf(first: Fix, now: Fix): { main: Fix; later?: Fix } {
  if (first.kind === now.kind) return { main: now };
  return { main: first, later: now };
}
