/** Fewer rows than this say nothing about a page. */
const LEAST = 5;
/** Share of the rows on screen that must be matched to a piece. */
const SHARE = 0.9;
/** A host that is still painting has this many milliseconds. */
const PATIENCE = 2000;
/** Nodes of ours that a host may take out within `WHILE` milliseconds, beside twice the rows on screen. */
const TAKEN = 20;
const WHILE = 2000;

/** Why the dots are off in a document. */
export interface Lost {
  because: "unmatched" | "removed";
  seen: number;
  matched: number;
}

/** Whether a page's rows can be told apart, and whether the page lets us stay. */
export class Told {
  readonly #rows = new Map<Element, boolean>();
  #matched = 0;
  #taken: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onLost: (lost: Lost) => void) {}

  /** A row on screen was matched to a piece, or was not. */
  tell(row: Element, matched: boolean): void {
    if (this.#rows.get(row) === matched) return;
    this.forget(row);
    this.#rows.set(row, matched);
    if (matched) this.#matched++;
  }

  /** A row left the screen, or stands for no piece. */
  forget(row: Element): void {
    if (this.#rows.get(row)) this.#matched--;
    this.#rows.delete(row);
  }

  /** After each look at the page. */
  check(): void {
    if (!this.#isDoubtful()) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      return;
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#isDoubtful()) this.onLost({ because: "unmatched", ...this.#count() });
    }, PATIENCE);
  }

  /** The page took one of our nodes out of a row that stayed. Answers true when that was once too often. */
  taken(now: number): boolean {
    this.#taken = [...this.#taken.filter((at) => now - at < WHILE), now];
    if (this.#taken.length <= TAKEN + 2 * this.#rows.size) return false;
    this.onLost({ because: "removed", ...this.#count() });
    return true;
  }

  /** Nothing is on screen, or nobody looks. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#rows.clear();
    this.#matched = 0;
  }

  #count(): { seen: number; matched: number } {
    return { seen: this.#rows.size, matched: this.#matched };
  }

  #isDoubtful(): boolean {
    const { size } = this.#rows;
    return size >= LEAST && this.#matched < size * SHARE;
  }
}
