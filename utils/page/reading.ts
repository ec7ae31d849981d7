import type { Found, Identity, ReadText } from "../hosts/host";
import type { PageWords } from "../messages/orders";
import { watchAddress } from "./visits";
import { writtenIn, written } from "./words";

/** How long a host that is still painting or saving is waited for, and how often it is looked at, in milliseconds. */
const PATIENCE = 4000;
const LOOK = 200;

/** The piece that the address names now, and what reads such a piece. */
export interface Shown {
  readText: ReadText;
  identity: Identity;
  url: URL;
}

/** Reads the words of the piece on this page, when the background asks and only then. */
export class Reading {
  private running: { key: string; words: Promise<PageWords> } | null = null;

  /** @param ended aborts when the extension is updated or removed */
  constructor(
    private readonly shown: () => Shown | null,
    private readonly ended: AbortSignal,
  ) {}

  /**
   * The words of a piece, as long as the page shows it. Who asks while they are being read gets the same ones: one
   * request at a time.
   */
  read(key: string): Promise<PageWords> {
    const shown = this.shown();
    if (shown?.identity.key !== key) return Promise.resolve({ because: "not-open" });
    if (this.running?.key === key) return this.running.words;
    const words = this.during(shown).finally(() => {
      if (this.running?.words === words) this.running = null;
    });
    this.running = { key, words };
    return words;
  }

  /** Reads until done, or until the address names something else. */
  private async during(shown: Shown): Promise<PageWords> {
    const end = new AbortController();
    const signal = AbortSignal.any([end.signal, this.ended]);
    const leave = (): void => {
      if (this.shown()?.identity.key !== shown.identity.key) end.abort();
    };
    watchAddress(leave, signal);
    try {
      return await readShown(shown, signal);
    } catch {
      return { because: signal.aborted ? "not-open" : "unknown-page" };
    } finally {
      end.abort();
    }
  }
}

async function readShown(
  { readText, identity, url }: Shown,
  signal: AbortSignal,
): Promise<PageWords> {
  const until = (check: () => boolean): Promise<void> => patiently(check, signal);
  const found = await readText({ document, identity, url, until }, signal);
  signal.throwIfAborted();
  return plain(found);
}

/** What a host found, as it is handed on: text without a letter or a figure is no words. */
function plain(found: Found): PageWords {
  if ("because" in found) return found;
  const { from } = found;
  const said = "text" in found ? written(found.text.trim()) : writtenIn(found.where, found.skip);
  return /[\p{L}\p{N}]/u.test(said.text) ? { from, ...said } : { because: "empty" };
}

async function patiently(check: () => boolean, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + PATIENCE; !check() && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    signal.throwIfAborted();
  }
}
