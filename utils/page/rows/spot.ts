import type { Row } from "../../hosts/host";
import { SIZE } from "./badge";
import type { Badge } from "./badge";

/** Air between a badge and the edge it stands at, in CSS pixels; the dot itself has as much around it. */
const AIR = 4;

/** A badge and where it stands. */
export interface Placed {
  badge: Badge;
  cell: Element;
  /** Where in the cell */
  at: Row["at"];
  /** How far it was moved from there, in CSS pixels */
  x: number;
  y: number;
}

/** Moves badges to their places: all of the layout is read first, then all is moved. */
export function placeBadges(all: readonly Placed[]): void {
  const moves = all.flatMap((one) => {
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
function spotFor(at: Row["at"], cell: Element): { left: number; top: number } {
  const box = cell.getBoundingClientRect();
  if (at === "corner") return { left: box.right - AIR - SIZE, top: box.top + AIR };
  if (at !== "end" && "after" in at) return spotAfter(at.after, box.right);
  const taken = at === "end" ? undefined : at.before.getBoundingClientRect();
  // The air around the dot lies on what comes next: no letter of a clipped name shows up behind the dot.
  const end = taken && taken.width > 0 ? taken.left + AIR : box.right;
  return { left: end - SIZE, top: middleOf(box) };
}

/**
 * After the last line of an element's words. Where they are cut off and nothing is free behind them before `end`, over
 * their end.
 */
function spotAfter(element: Element, end: number): { left: number; top: number } {
  const words = document.createRange();
  words.selectNodeContents(element);
  const box = element.getBoundingClientRect();
  const rects = [...words.getClientRects()];
  const line = rects.at(-1) ?? box;
  // Words that are cut off and their ellipsis are two boxes of one line.
  const inLine = rects.filter((one) => one.bottom > line.top).map((one) => one.right);
  const right = Math.max(line.right, ...inLine);
  const seen = Math.min(right, box.right, end);
  const left = seen + AIR / 2;
  const clipped = right > seen + 1 && left + SIZE > end;
  return { left: clipped ? seen + AIR - SIZE : left, top: middleOf(line) };
}

function middleOf({ top, height }: DOMRect): number {
  return top + (height - SIZE) / 2;
}
