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
