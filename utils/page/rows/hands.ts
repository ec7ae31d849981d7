import type { Hand } from "../../messages/row-view";

/** What a person does with a badge. Only what comes from the person counts: a page can make events of its own. */
export interface Acts {
  /** Pointed at, or given the keyboard */
  attend(by: Hand): void;
  leave(): void;
  /** Opens the panel for the row's piece */
  pick(): void;
  /** Links with the best guess */
  enter(): void;
  undo(): void;
  /** The keyboard goes to the next badge (1) or the one before (-1) */
  move(step: 1 | -1): void;
}

/** A pointer that only passes asks nothing (milliseconds). */
const REST = 120;

/** None of these may reach the host, whose row would open, be dragged or typed into. */
const KEPT = ["pointerdown", "mousedown", "pointerup", "mouseup", "dblclick", "keyup", "keypress"];

export function listen(element: HTMLElement, acts: Acts): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    clearTimeout(timer);
    acts.leave();
  };
  for (const name of KEPT) element.addEventListener(name, (event) => event.stopPropagation());
  /** What a pointer brought up goes with Escape, wherever the keyboard is. */
  const escape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") leave();
  };
  element.addEventListener("pointerenter", () => {
    timer = setTimeout(() => acts.attend(element.matches(":focus") ? "keyboard" : "pointer"), REST);
    document.addEventListener("keydown", escape, true);
  });
  element.addEventListener("pointerleave", () => {
    document.removeEventListener("keydown", escape, true);
    clearTimeout(timer);
    if (!element.matches(":focus")) acts.leave();
  });
  // A click leaves the keyboard where it was.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("focus", () => acts.attend("keyboard"));
  element.addEventListener("blur", leave);
  element.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    clearTimeout(timer);
    if (event.isTrusted) acts.pick();
  });
  element.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const act = event.isTrusted ? readAct(acts, event) : undefined;
    if (!act) return;
    event.preventDefault();
    // A key that is held goes on only where it moves.
    if (!event.repeat || event.key.startsWith("Arrow")) act();
  });
}

function readAct(acts: Acts, { key }: KeyboardEvent): (() => void) | undefined {
  if (key === "Enter") return acts.enter;
  if (key === " ") return acts.pick;
  if (key === "z" || key === "Z") return acts.undo;
  if (key === "ArrowDown") return () => acts.move(1);
  if (key === "ArrowUp") return () => acts.move(-1);
  if (key === "Escape") return acts.leave;
  return undefined;
}
