import type { Row } from "../../hosts/host";
import { SIZE } from "./badge";
import type { Badge } from "./badge";

/** Air between a badge and the edge it stands at, in CSS pixels; the dot itself has as much around it. */
const AIR = 4;

/** A badge and where it stands. */
export interface Placed {
  badge: Badge;
  cell: Element;
  /** Where in the cell; absent: where the browser puts it */
  at: Row["at"];
  /** How far it was moved from there, in CSS pixels */
  x: number;
  y: number;
}

/** Moves badges to their places: all of the layout is read first, then all is moved. */
export function placeBadges(all: readonly Placed[]): void {
  const moves = all.flatMap((one) => {
    if (!one.at) return [];
    const dot = one.badge.element.getBoundingClientRect();
    const { left, top } = spotFor(one.at, one.cell);
    const [right, down] = [left - dot.left, top - dot.top];
    if (Math.abs(right) + Math.abs(down) < 1) return [];
    return [{ one, x: one.x + right, y: one.y + down }];
  });
  for (const { one, x, y } of moves) {
    Object.assign(one, { x, y });
    one.badge.shift(x, y);
  }
}

/** Where a badge belongs in its cell, in CSS pixels of the window. Reads the layout: ask when there is one. */
function spotFor(at: NonNullable<Row["at"]>, cell: Element): { left: number; top: number } {
  const box = cell.getBoundingClientRect();
  if (at === "corner") return { left: box.right - AIR - SIZE, top: box.top + AIR };
  const taken = at === "end" ? undefined : at.before.getBoundingClientRect();
  const end = taken && taken.width > 0 ? taken.left : box.right;
  return { left: end - SIZE, top: box.top + (box.height - SIZE) / 2 };
}
