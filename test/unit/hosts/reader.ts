/** Reads a piece's words from the test's document, as the reader in a page does. */
import { hostFor } from "../../../utils/hosts";
import { readers } from "../../../utils/hosts/readers";
import type { PageWords } from "../../../utils/messages/orders";
import { Reading } from "../../../utils/page/reading";
import type { Shown } from "../../../utils/page/reading";

export function shownAt(address: string): Shown {
  const url = new URL(address);
  const host = hostFor(url);
  const identity = host?.identify(url);
  if (!host || !identity) throw new Error(`no piece at ${address}`);
  return { readText: readers[host.id], identity, url };
}

/** The words of the piece at an address, from the page that is shown now. */
export function readAt(address: string): Promise<PageWords> {
  const shown = shownAt(address);
  return new Reading(() => shown, new AbortController().signal).read(shown.identity.key);
}
