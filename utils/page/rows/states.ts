import type { Row } from "../../hosts/host";
import type { RowState } from "../../messages/row-view";

/** Rows in one question. */
const MOST = 100;
/** A list that is scrolled asks again only after so many milliseconds: one question for all rows that came meanwhile. */
const PAUSE = 100;
/** A question that failed is asked again after so many milliseconds. */
const LATER = 3000;
/** Longest memory: a list of more rows than that asks again for the first ones. */
const KEPT = 5000;

/** Names a row's piece among the rows of a page. */
export function nameOf(keys: readonly string[]): string {
  return keys.join(" ");
}

/** What the badges of this page's rows say, as far as it is known; asks for the rest, many rows at a time. */
export class States {
  readonly #known = new Map<string, RowState | null>();
  readonly #wanted = new Map<string, Element>();
  /** What this page has asked for: another page's rows are told to the background, too, however well they are known */
  readonly #asked = new Set<string>();
  #busy = false;

  /**
   * @param read what a row says, when it is still on screen. Only asked when a question goes out: a list that is
   * scrolled fast shows rows nobody could have seen
   * @param ask answers in the order of the rows; `null` for one that can bear no badge
   * @param onKnown told whenever something new is known
   */
  constructor(
    private readonly read: (row: Element) => Row | undefined,
    private readonly ask: (rows: readonly Row[]) => Promise<readonly (RowState | null)[]>,
    private readonly onKnown: () => void,
    private readonly signal: AbortSignal,
  ) {}

  /** `undefined` while nobody knows. */
  readState(name: string): RowState | null | undefined {
    return this.#known.get(name);
  }

  /** False while this page has not asked for it. */
  wasAsked(name: string): boolean {
    return this.#asked.has(name);
  }

  /** Another page: what was known is shown, and asked for once more. */
  moveOn(): void {
    this.#asked.clear();
  }

  set(name: string, state: RowState): void {
    this.#known.set(name, state);
  }

  want(name: string, row: Element): void {
    this.#wanted.set(name, row);
  }

  /** What is known may be true no more: rows are asked for again when they are wanted again. */
  forget(shown: ReadonlyMap<string, Element>): void {
    for (const name of this.#known.keys()) if (!shown.has(name)) this.#known.delete(name);
    for (const [name, row] of shown) this.want(name, row);
    this.flush();
  }

  /** Asks for all that is wanted, unless a question is under way: then it goes out after that. */
  flush(): void {
    if (this.#busy || this.#wanted.size === 0 || this.signal.aborted) return;
    const asked: [name: string, row: Row, element: Element][] = [];
    for (const [name, element] of this.#wanted) {
      if (asked.length === MOST) break;
      this.#wanted.delete(name);
      const row = this.read(element);
      if (row && nameOf(row.keys) === name) asked.push([name, row, element]);
    }
    if (asked.length === 0) return;
    for (const [name] of asked) this.#asked.add(name);
    this.#busy = true;
    void this.ask(asked.map(([, row]) => row))
      .then((answers) => {
        if (this.#known.size > KEPT) this.#forgetAll();
        asked.forEach(([name], at) => this.#known.set(name, answers[at] ?? null));
        if (!this.signal.aborted) this.onKnown();
        return PAUSE;
      })
      // A background that is gone for good ends the script by other ways; one that is late is asked again.
      .catch(() => {
        for (const [name, , element] of asked) this.want(name, element);
        return LATER;
      })
      .then((wait) => setTimeout(() => this.#again(), wait));
  }

  #forgetAll(): void {
    this.#known.clear();
    this.#asked.clear();
  }

  #again(): void {
    this.#busy = false;
    this.flush();
  }
}
