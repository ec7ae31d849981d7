/** A list's speed is looked at so often (milliseconds). */
const LOOK = 100;
/** Screens of it (half a window at least) that go by between two looks: fast from the first figure on, slow again below the second. */
const FAST = 0.5;
const SLOW = 0.25;
/** So many fast looks in a row: a jump, or one page down, is over sooner. */
const LOOKS = 2;

/**
 * Tells when a list goes by faster than anybody reads (five screens a second), and when it does no more. Costs a page
 * that stands still nothing, and one that is scrolled a look at its position ten times a second.
 */
export class Fling {
  #fast = 0;
  #flung = false;

  /** @param holds whether what scrolls is a list we know, and not a box of the page's own */
  constructor(
    private readonly holds: (scroller: Element) => boolean,
    private readonly onChange: (flung: boolean) => void,
    private readonly signal: AbortSignal,
  ) {
    this.#await();
  }

  /** Once is enough: an event for every frame of a scroll would cost more than the looks do. */
  #await(): void {
    const { signal } = this;
    const once = { once: true, capture: true, passive: true, signal };
    document.addEventListener("scroll", ({ target }) => this.#start(target), once);
  }

  #start(target: EventTarget | null): void {
    const { scrollingElement, documentElement } = document;
    const scroller = target instanceof Element ? target : (scrollingElement ?? documentElement);
    if (this.holds(scroller)) this.#look(scroller, scroller.scrollTop);
    else this.#await();
  }

  #look(scroller: Element, before: number): void {
    setTimeout(() => {
      if (this.signal.aborted) return;
      const { scrollTop, clientHeight } = scroller;
      this.#tell(Math.abs(scrollTop - before) / Math.max(clientHeight, innerHeight / 2));
      if (scrollTop === before) this.#await();
      else this.#look(scroller, scrollTop);
    }, LOOK);
  }

  /** So many screens went by since the last look. */
  #tell(screens: number): void {
    this.#fast = screens >= FAST ? this.#fast + 1 : 0;
    const flung = this.#flung ? screens >= SLOW : this.#fast >= LOOKS;
    if (flung === this.#flung) return;
    this.#flung = flung;
    this.onChange(flung);
  }
}
