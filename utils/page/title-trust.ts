/** A title must have stood this many milliseconds before a page that cannot prove it is believed. */
const SETTLED = 500;
/** By then even a slow page has painted: what it shows now is believed whatever it was. */
const SURELY = 4500;
/** Titles of earlier addresses that are remembered as possibly stale. */
const REMEMBERED = 8;

/** Decides whose title a page shows while it moves on without a reload. One per document. */
export class TitleTrust {
  readonly #stale: string[] = [];
  #shown: string | undefined;
  #since = 0;
  #arrived = 0;
  #fresh = true;

  /** A new address. On the document's first one, whatever the page shows belongs to it. */
  arrive(now: number, fresh: boolean): void {
    if (this.#shown) this.#stale.push(this.#shown);
    this.#stale.splice(0, this.#stale.length - REMEMBERED);
    this.#shown = undefined;
    this.#arrived = now;
    this.#fresh = fresh;
  }

  /**
   * The title, when it may be believed to be this address's: not one that an earlier address left behind, and not one
   * that was painted a moment ago, perhaps for an address that is left already. `undefined` while in doubt.
   */
  readTrusted(shown: string | undefined, now: number): string | undefined {
    if (shown !== this.#shown) {
      if (this.#shown) this.#stale.push(this.#shown);
      this.#shown = shown;
      this.#since = now;
    }
    if (!shown || this.#fresh || now - this.#arrived >= SURELY) return shown;
    const settled = now - Math.max(this.#since, this.#arrived) >= SETTLED;
    return settled && !this.#stale.includes(shown) ? shown : undefined;
  }

  /** Milliseconds after which a title in doubt may be believed. */
  static readonly settled = SETTLED;
}
