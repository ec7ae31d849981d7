import type { Host } from "../hosts/host";

/** A little air between our tab and a host's own rail, in CSS pixels. */
const AIR = 16;

/**
 * How far from the right edge the host's own rails reach, in CSS pixels: 0 when there are none. A rail that covers
 * more than half of the window is a layout of its own and not kept clear of.
 */
export function railInset(host: Host): number {
  const rails = host.rightRails(document);
  // Asking for any size makes the host lay itself out at once: only where there is a rail.
  if (rails.length === 0) return 0;
  const wide = document.documentElement.clientWidth;
  const reach = rails
    .map((rail) => rail.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0 && box.right >= wide - 1)
    .map((box) => wide - box.left);
  const inset = Math.max(0, ...reach);
  return inset > window.innerWidth / 2 ? 0 : inset;
}

/** Where the tab sits: clear of the rails, and of the scroll bar beside them. */
export function tabInset(rail: number): number {
  return rail > 0 ? rail + AIR : 0;
}
