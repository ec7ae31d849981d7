const STILL = 1000;
const MOVES = ["keydown", "pointermove", "pointerdown", "wheel"] as const;

let movedAt = 0;

/** Notices the person's hands in this page; answers what stops it. */
export function watchHands(): () => void {
  const moved = (): void => {
    movedAt = Date.now();
  };
  for (const name of MOVES) window.addEventListener(name, moved, { capture: true, passive: true });
  return () => {
    for (const name of MOVES) window.removeEventListener(name, moved, { capture: true });
  };
}

/** Waits until nobody has typed, pointed or scrolled in the panel for a second: nothing moves under their hands. */
export async function handsStill(): Promise<void> {
  for (;;) {
    const wait = movedAt + STILL - Date.now();
    if (wait <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

const HIT = "label, button, a, summary, input";

/**
 * The second click of a double click is meant for what the first one hit: where that has gone, it hits nothing else.
 *
 * @returns what stops it
 */
export function keepDoubleClicks(): () => void {
  let first: Element | null = null;
  const clicked = (event: MouseEvent): void => {
    const hit = event.target instanceof Element ? event.target.closest(HIT) : null;
    if (event.detail === 1) first = hit;
    else if (event.detail > 1 && hit && hit !== first) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  window.addEventListener("click", clicked, true);
  return () => window.removeEventListener("click", clicked, true);
}
