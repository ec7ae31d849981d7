import type { Row, Rows } from "../../hosts/host";
import type { RowState } from "../../messages/row-view";
import { Acting } from "./acting";
import type { Asked, Attended } from "./acting";
import { createBadge, groundBehind } from "./badge";
import type { Badge } from "./badge";
import { placeBadges } from "./spot";
import type { Placed } from "./spot";
import { nameOf, States } from "./states";
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

/** A row that was on screen, with its badge. */
type Held = Attended & Placed;

/**
 * One dot per row of a host's lists. What a row says is read again whenever it changes, before it is painted: rows are
 * recycled for other pieces. Only rows on screen get one, and its place is found without making the host lay out.
 */
export class RowBadges {
  readonly #held = new WeakMap<Element, Held>();
  /** Rows by their badge, and by the cell it stands in */
  readonly #rowOf = new WeakMap<Node, Element>();
  readonly #badges = new Set<Badge>();
  readonly #screen = new Set<Element>();
  readonly #end = new AbortController();
  readonly #told: Told;
  readonly #states: States;
  #ground: ReturnType<typeof groundBehind> | undefined;
  /** The address at the moment of this look */
  #here: URL;
  readonly #acting: Acting;
  readonly #changes = new MutationObserver((records) => this.#changed(records));
  readonly #sight = new IntersectionObserver((entries) => this.#sighted(entries));
  readonly #sizes = new ResizeObserver((entries) => this.#place(entries.map((one) => one.target)));

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
    this.#acting = new Acting(world, this.#states, this.#badges, () => this.#known());
    this.#changes.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: [...rows.attributes],
    });
    for (const row of this.#rowsIn(document.documentElement)) this.#sight.observe(row);
  }

  /** Stored data or settings changed: what is on screen is asked for again, and stands until the answer is here. */
  refresh(): void {
    this.#here = this.world.here();
    const shown = new Map<string, Element>();
    for (const row of this.#screen) {
      this.#fill(row);
      const name = this.#held.get(row)?.name;
      if (name) shown.set(name, row);
    }
    this.#states.forget(shown);
  }

  /** Nothing of ours is left in the lists, and nothing is watched. */
  end(): void {
    this.#end.abort();
    this.#changes.disconnect();
    this.#sight.disconnect();
    this.#sizes.disconnect();
    this.#told.end();
    for (const badge of this.#badges) badge.remove();
    this.#badges.clear();
    this.#screen.clear();
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
      if (this.#held.has(row) || this.#screen.has(row)) this.#fill(row);
      else this.#sight.observe(row);
    }
    this.#settle();
  }

  #sighted(entries: readonly IntersectionObserverEntry[]): void {
    this.#here = this.world.here();
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        this.#screen.add(target);
        const held = this.#held.get(target);
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

  #settle(): void {
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
      const held = this.#held.get(row);
      held?.badge.show(null);
      if (held) held.name = "";
      return;
    }
    const held = this.#hold(row, keys);
    if (held) this.#say(held, row);
  }

  /** A badge says what is known of its piece; on screen, what is not known is asked. */
  #say({ badge, name }: Held, row: Element): void {
    const state = this.#states.readState(name);
    badge.show(state ?? null);
    if (state === undefined && this.#screen.has(row)) this.#states.want(name, row);
  }

  /** The row's badge, in its place; none where another script of ours has put one. */
  #hold(row: Element, keys: readonly string[]): Held | null {
    const held = this.#held.get(row) ?? this.#create(row, keys);
    if (!held) return null;
    const name = nameOf(keys);
    if (held.name !== name) Object.assign(held, { name, keys, undone: undefined });
    if (row.contains(held.badge.element)) return held;
    const said = this.rows.readRow(row, this.#here);
    if (!said) return null;
    // In a row that stays, only the page itself can have taken it out.
    if (held.cell !== row && held.cell.isConnected && this.#told.taken(Date.now())) return null;
    this.#sizes.unobserve(held.cell);
    Object.assign(held, { cell: said.cell, at: said.at, x: 0, y: 0 });
    said.cell.append(held.badge.element);
    if (!said.at) return held;
    held.badge.shift(0, 0);
    this.#rowOf.set(said.cell, row);
    this.#sizes.observe(said.cell);
    return held;
  }

  #create(row: Element, keys: readonly string[]): Held | null {
    if (row.querySelector('[data-throughline="badge"]')) return null;
    this.#ground ??= groundBehind(row);
    const badge = createBadge(this.#ground);
    const held: Held = { badge, keys, name: nameOf(keys), cell: row, at: undefined, x: 0, y: 0 };
    this.#held.set(row, held);
    this.#rowOf.set(badge.element, row);
    this.#badges.add(badge);
    if (this.#badges.size === 1) badge.element.tabIndex = 0;
    this.#acting.attendTo(held);
    return held;
  }

  /** Called by the browser when it has laid out anyway. */
  #place(cells: readonly Element[]): void {
    const held = cells.flatMap((cell) => {
      const row = this.#rowOf.get(cell);
      return (row && this.#held.get(row)) ?? [];
    });
    placeBadges(held.filter(({ cell }) => cells.includes(cell)));
  }

  #drop(row: Element): void {
    const held = this.#held.get(row);
    this.#sight.unobserve(row);
    if (!held) return;
    held.badge.remove();
    this.#badges.delete(held.badge);
    this.#held.delete(row);
    this.#sizes.unobserve(held.cell);
    // Somebody must be reachable by the keyboard.
    const [first] = this.#badges;
    if (held.badge.element.tabIndex === 0 && first) first.element.tabIndex = 0;
  }

  #known(): void {
    for (const element of this.#screen) {
      const held = this.#held.get(element);
      const state = held && this.#states.readState(held.name);
      if (held && state !== undefined) held.badge.show(state);
    }
    this.#changes.takeRecords();
  }

  #lose(lost: Lost): void {
    const [row] = this.#screen;
    this.world.lost({ ...lost, shape: row ? this.rows.shapeOf(row) : "none" });
    this.end();
  }
}
