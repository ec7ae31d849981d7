import type { Row, Rows } from "../../hosts/host";
import type { RowState } from "../../messages/row-view";
import { Acting } from "./acting";
import type { Asked } from "./acting";
import { Fling } from "./fling";
import { Holding } from "./holding";
import type { Held } from "./holding";
import { States } from "./states";
import { Told } from "./told";
import type { Lost } from "./told";

/** What watching rows asks of the world around it, beside what people do with badges. */
export interface World extends Asked {
  /** The address now */
  here(): URL;
  /** True for a piece that a person does not want to be bothered with */
  isQuiet(key: string): boolean;
  ask(rows: readonly Row[]): Promise<readonly (RowState | null)[]>;
  /** The dots went off by themselves */
  lost(lost: Lost & { shape: string }): void;
}

/** By then a host has painted the page it moved to (milliseconds). */
const PAINTED = 2000;

/**
 * One dot per row of a host's lists. What a row says is read again whenever it changes, before it is painted: rows are
 * recycled for other pieces. Only rows on screen get one, and none while the list goes by faster than anybody reads.
 */
export class RowBadges {
  readonly #screen = new Set<Element>();
  readonly #end = new AbortController();
  readonly #told: Told;
  readonly #states: States;
  readonly #holding: Holding;
  /** The address at the moment of this look */
  #here: URL;
  #stays: ReturnType<typeof setTimeout> | undefined;
  readonly #changes = new MutationObserver((records) => this.#changed(records));
  readonly #sight = new IntersectionObserver((entries) => this.#sighted(entries));

  constructor(
    private readonly rows: Rows,
    private readonly world: World,
  ) {
    this.#here = world.here();
    this.#told = new Told((lost) => this.#lose(lost));
    this.#states = new States(
      (row) => (this.#screen.has(row) ? this.rows.readRow(row, this.#here) : undefined),
      (wanted) => this.world.ask(wanted),
      () => this.#known(),
      this.#end.signal,
    );
    this.#holding = new Holding({
      read: (row) => this.rows.readRow(row, this.#here),
      attendTo: (held) => acting.attendTo(held),
      taken: (row) => this.#screen.has(row) && this.#told.taken(Date.now()),
    });
    const acting = new Acting(world, this.#states, this.#holding, () => this.#known());
    new Fling(
      (scroller) => [...this.#screen].some((row) => scroller.contains(row)),
      (flung) => (flung ? this.#rest() : this.#watch()),
      this.#end.signal,
    );
    this.#watch();
  }

  #watch(): void {
    this.#changes.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: [...this.rows.attributes],
    });
    for (const row of this.#rowsIn(document.documentElement)) this.#sight.observe(row);
  }

  /** No dot is shown and nothing is watched. */
  #rest(): void {
    this.#changes.disconnect();
    this.#sight.disconnect();
    this.#screen.clear();
    this.#told.clear();
    this.#holding.emptyAll();
  }

  /** Stored data or settings changed: what is on screen is asked for again, and stands until the answer is here. */
  refresh(): void {
    this.#here = this.world.here();
    const shown = new Map<string, Element>();
    for (const row of this.#screen) {
      this.#fill(row);
      const name = this.#holding.readHeld(row)?.name;
      if (name) shown.set(name, row);
    }
    this.#states.forget(shown);
  }

  /**
   * The address changed without a load. Rows that come now are the new page's, whatever is known of them; what stays on
   * screen is believed to be its own once the host has had time to paint.
   */
  moveOn(): void {
    this.#states.moveOn();
    clearTimeout(this.#stays);
    this.#stays = setTimeout(() => {
      this.#here = this.world.here();
      for (const row of this.#screen) this.#fill(row);
      this.#settle();
    }, PAINTED);
  }

  /** Nothing of ours is left in the lists, and nothing is watched. */
  end(): void {
    this.#end.abort();
    clearTimeout(this.#stays);
    this.#rest();
    this.#holding.end();
  }

  #rowsIn(root: Element): Set<Element> {
    const all = [...root.querySelectorAll(this.rows.every)];
    if (root.matches(this.rows.every)) all.push(root);
    return new Set(all.flatMap((one) => this.rows.readRowAt(one) ?? []));
  }

  /** Before anything is painted: a recycled row never shows what it was. */
  #changed(records: readonly MutationRecord[]): void {
    const touched = new Set<Element>();
    let last: Element | undefined;
    for (const record of records) {
      const target = record.target as Element;
      // Most changes come many to a row; and each thing a record is asked for costs.
      if (last?.contains(target)) continue;
      last = this.rows.readRowAt(target);
      if (last) touched.add(last);
      else
        for (const node of record.addedNodes)
          if (node.nodeType === Node.ELEMENT_NODE)
            for (const one of this.#rowsIn(node as Element)) touched.add(one);
    }
    this.#here = this.world.here();
    for (const row of touched) {
      if (this.#end.signal.aborted) return;
      // Beyond the screen, too: what scrolls into view was perhaps changed there.
      if (this.#holding.readHeld(row) || this.#screen.has(row)) this.#fill(row);
      else this.#sight.observe(row);
    }
    this.#settle();
  }

  #sighted(entries: readonly IntersectionObserverEntry[]): void {
    this.#here = this.world.here();
    for (const { target, isIntersecting } of entries) {
      if (this.#end.signal.aborted) return;
      if (isIntersecting) {
        this.#screen.add(target);
        const held = this.#holding.readHeld(target);
        // What changed meanwhile was read when it changed.
        if (held?.name && held.badge.element.isConnected) {
          this.#told.tell(target, true);
          this.#say(held, target);
        } else this.#fill(target);
      } else {
        this.#screen.delete(target);
        this.#told.forget(target);
        if (!target.isConnected) this.#drop(target);
      }
    }
    this.#settle();
  }

  #drop(row: Element): void {
    this.#sight.unobserve(row);
    this.#holding.drop(row);
  }

  #settle(): void {
    this.#holding.reach();
    // What we did ourselves is no news.
    this.#changes.takeRecords();
    this.#states.flush();
    this.#told.check();
  }

  /** Reads which piece a row is now: its badge says what that piece says, or nothing until it is known. */
  #fill(row: Element): void {
    const keys = this.rows.readKeys(row, this.#here);
    const onScreen = this.#screen.has(row);
    if (keys && onScreen) this.#told.tell(row, keys.length > 0);
    else this.#told.forget(row);
    const [key] = keys ?? [];
    if (!keys || key === undefined || this.world.isQuiet(key)) {
      this.#holding.empty(row);
      return;
    }
    const held = this.#holding.hold(row, keys);
    if (held) this.#say(held, row);
  }

  /** A badge says what is known of its piece; on screen, what is not known is asked. */
  #say({ badge, name }: Held, row: Element): void {
    const state = this.#states.readState(name);
    badge.show(state ?? null);
    if (this.#screen.has(row) && !(state !== undefined && this.#states.wasAsked(name)))
      this.#states.want(name, row);
  }

  #known(): void {
    for (const row of this.#screen) {
      const held = this.#holding.readHeld(row);
      const state = held && this.#states.readState(held.name);
      if (held && state !== undefined) held.badge.show(state);
    }
    this.#holding.reach();
    this.#changes.takeRecords();
  }

  #lose(lost: Lost): void {
    const [row] = this.#screen;
    this.world.lost({ ...lost, shape: row ? this.rows.shapeOf(row) : "none" });
    this.end();
  }
}
