import type { Row } from "../../hosts/host";
import type { Attended } from "./acting";
import { createBadge, groundBehind } from "./badge";
import type { Badge } from "./badge";
import { placeBadges } from "./spot";
import type { Placed } from "./spot";
import { nameOf } from "./states";

/** A row that was on screen, with its badge. Its name is empty while it stands for no piece. */
export type Held = Attended & Placed;

/** What holding asks of the world around it. */
export interface Keeper {
  read(row: Element): Row | undefined;
  /** A new badge is there: a person may use it */
  attendTo(held: Held): void;
  /** The page took the badge out of a row that stayed. Answers true when no other one may be put in */
  taken(row: Element): boolean;
}

const BADGE = '[data-throughline="badge"]';

/** So many more badges than at the last look, and those whose rows are gone are let go. */
const MORE = 100;

/** A row that is a link by itself lies in the cell with its words: its badge stands right after it. */
function isAround(cell: Element, row: Element): boolean {
  return cell !== row && cell.contains(row);
}

function isBeside(row: Element, { badge, cell }: Held): boolean {
  return isAround(cell, row) && row.nextElementSibling === badge.element;
}

function isSeen({ element }: Badge): boolean {
  return element.isConnected && element.style.visibility === "visible";
}

/** Which row has which badge, and where it stands: out of the host's flow, without making the host lay out. */
export class Holding {
  readonly badges = new Set<Badge>();
  readonly #held = new WeakMap<Element, Held>();
  /** Rows by their badge */
  readonly #rowOf = new WeakMap<Node, Element>();
  readonly #sizes = new ResizeObserver((entries) => this.#place(entries.map((one) => one.target)));
  #ground: ReturnType<typeof groundBehind> | undefined;
  #enough = MORE;
  #roving: Badge | undefined;

  constructor(private readonly keeper: Keeper) {}

  readHeld(row: Element): Held | undefined {
    return this.#held.get(row);
  }

  /** The row's badge, in its place; none where another script of ours has put one. */
  hold(row: Element, keys: readonly string[]): Held | null {
    const held = this.#held.get(row) ?? this.#create(row, keys);
    if (!held) return null;
    const name = nameOf(keys);
    const other = held.name !== name;
    if (other) Object.assign(held, { name, keys, undone: undefined });
    if (row.contains(held.badge.element) || isBeside(row, held)) {
      if (other) this.#placeAgain(held);
      return held;
    }
    const said = this.keeper.read(row);
    if (!said) return null;
    // In a row that stays, only the page itself can have taken it out.
    if (held.cell !== row && held.cell.isConnected && this.keeper.taken(row)) return null;
    this.#sizes.unobserve(held.cell);
    Object.assign(held, { cell: said.cell, at: said.at, x: 0, y: 0 });
    if (isAround(said.cell, row)) row.after(held.badge.element);
    else said.cell.append(held.badge.element);
    held.badge.shift(0, 0);
    this.#sizes.observe(said.cell);
    return held;
  }

  /** What a row's badge said is true no more. */
  empty(row: Element): void {
    const held = this.#held.get(row);
    held?.badge.show(null);
    if (held) held.name = "";
  }

  /** One badge of all is in the page's tab order; the arrows go to the others. */
  rove(badge: Badge): void {
    if (this.#roving) this.#roving.element.tabIndex = -1;
    badge.element.tabIndex = 0;
    this.#roving = badge;
  }

  /** Whatever was hidden or taken away: a badge that can be seen can be reached by Tab. */
  reach(): void {
    if (this.#roving && isSeen(this.#roving)) return;
    for (const badge of this.badges)
      if (isSeen(badge)) {
        this.rove(badge);
        return;
      }
  }

  emptyAll(): void {
    this.#letGo();
    for (const { element } of this.badges) {
      const row = this.#rowOf.get(element);
      if (row) this.empty(row);
    }
  }

  end(): void {
    this.#sizes.disconnect();
    for (const badge of this.badges) badge.remove();
    this.badges.clear();
  }

  #create(row: Element, keys: readonly string[]): Held | null {
    if (row.querySelector(BADGE) ?? row.nextElementSibling?.matches(BADGE)) return null;
    if (this.badges.size >= this.#enough) this.#letGo();
    this.#ground ??= groundBehind(row);
    const badge = createBadge(this.#ground);
    const held: Held = { badge, keys, name: nameOf(keys), cell: row, at: "end", x: 0, y: 0 };
    this.#held.set(row, held);
    this.#rowOf.set(badge.element, row);
    this.badges.add(badge);
    this.keeper.attendTo(held);
    return held;
  }

  /** Rows that left the page beyond the screen are not told of by anybody. */
  #letGo(): void {
    for (const { element } of this.badges) {
      const row = this.#rowOf.get(element);
      if (row && !row.isConnected) this.drop(row);
    }
    this.#enough = this.badges.size + MORE;
  }

  drop(row: Element): void {
    const held = this.#held.get(row);
    if (!held) return;
    held.badge.remove();
    this.badges.delete(held.badge);
    this.#held.delete(row);
    this.#sizes.unobserve(held.cell);
  }

  /** Other words end somewhere else, though their cell is as wide as before. */
  #placeAgain({ at, cell }: Held): void {
    if (typeof at === "string" || !("after" in at)) return;
    this.#sizes.unobserve(cell);
    this.#sizes.observe(cell);
  }

  /** Called by the browser when it has laid out anyway. */
  #place(cells: readonly Element[]): void {
    const held = [...this.badges].flatMap(({ element }) => {
      const row = this.#rowOf.get(element);
      return (row && this.#held.get(row)) ?? [];
    });
    placeBadges(held.filter(({ cell }) => cells.includes(cell)));
  }
}
