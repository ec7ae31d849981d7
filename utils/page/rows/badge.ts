import type { RowState } from "../../messages/row-view";

/** One dot at the end of a row's title cell, out of the host's flow. All it shows lies in its closed shadow. */
export interface Badge {
  readonly element: HTMLElement;
  /** `null` hides it: what it said belonged to another row. */
  show(state: RowState | null): void;
  /** Moves it from where the browser would put it, in CSS pixels. */
  shift(x: number, y: number): void;
  /** Two lines beside it, while it is pointed at or has the keyboard; nothing takes them away. */
  say(lines: readonly string[]): void;
  remove(): void;
}

/** Hand and eye: the dot is 8 CSS pixels wide, what can be hit 16. */
export const SIZE = 16;
/** Widest the two lines get, and their air to the dot, in CSS pixels. */
const WIDEST = 320;
const AIR = 6;

/** As important: a host's own rules for such elements must not reach this one. Inline, so that it follows the words. */
const PLACE = {
  all: "initial",
  position: "absolute",
  // In the middle of the line it would stand in.
  "line-height": "inherit",
  "margin-top": `calc((1lh - ${String(SIZE)}px) / 2)`,
  "margin-left": "2px",
  width: `${String(SIZE)}px`,
  height: `${String(SIZE)}px`,
  cursor: "pointer",
  visibility: "hidden",
};

/** The page's own theme counts and not the browser's: a dot lies on the page. */
const COLOURS = {
  light: ":host{--paper:#fff;--ink:#1d4f4a;--text:#22302e;--warm:#b45309}",
  dark: ":host{--paper:#20302e;--ink:#8fd3c8;--text:#e6efec;--warm:#f3b35f}",
};

const STYLE = `
i{position:absolute;inset:4px;border-radius:50%;box-sizing:border-box;border:2px solid var(--ink);
background:var(--paper);box-shadow:0 0 0 1.5px var(--paper)}
:host([data-state=linked]) i{background:var(--ink)}
:host([data-state=unlinked]) i{border-color:var(--warm)}
:host([data-state=finding]) i{border-color:var(--warm);background:linear-gradient(90deg,var(--warm) 50%,var(--paper) 50%)}
:host(:focus-visible) i{outline:2px solid var(--ink);outline-offset:2px}
p{all:initial;position:fixed;border:1px solid color-mix(in srgb,var(--ink) 35%,transparent);border-radius:8px;
padding:8px 10px;max-width:${String(WIDEST)}px;box-sizing:border-box;background:var(--paper);color:var(--text);
font:13px/1.4 system-ui,sans-serif;box-shadow:0 4px 16px #0003;white-space:pre-line;overflow-wrap:anywhere;
pointer-events:none}
@media (forced-colors:active){i{border-color:ButtonText}:host([data-state=linked]) i{background:ButtonText}}`;

export function createBadge(theme: keyof typeof COLOURS): Badge {
  const element = document.createElement("div");
  element.dataset["throughline"] = "badge";
  element.role = "button";
  element.tabIndex = -1;
  const place = (name: string, value: string): void =>
    element.style.setProperty(name, value, "important");
  for (const [name, value] of Object.entries(PLACE)) place(name, value);
  const shadow = element.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = COLOURS[theme] + STYLE;
  shadow.append(style, document.createElement("i"));
  let lines: HTMLElement | null = null;
  let shown: RowState | null = null;
  let said: RowState | undefined;
  return {
    element,
    show(state) {
      if (state === shown) return;
      // Each of these costs the host: only what differs is set.
      if (!state || !shown) place("visibility", state ? "visible" : "hidden");
      lines?.remove();
      lines = null;
      if (state) {
        if (state.key !== said?.key) element.dataset["key"] = state.key;
        if (state.state !== said?.state) element.dataset["state"] = state.state;
        if (state.label !== said?.label) element.ariaLabel = state.label;
        said = state;
      }
      shown = state;
    },
    // Margins and no transform: that would give each dot a layer of its own.
    shift(x, y) {
      place("margin-left", `${String(x)}px`);
      place("margin-top", `${String(y)}px`);
    },
    say(texts) {
      lines?.remove();
      lines = texts.length === 0 ? null : openLines(shadow, element, texts);
    },
    remove: () => element.remove(),
  };
}

/** In the browser's top layer, so that no list cuts it off; below the dot, above it where there is no room. */
function openLines(shadow: ShadowRoot, at: HTMLElement, texts: readonly string[]): HTMLElement {
  const lines = document.createElement("p");
  lines.popover = "manual";
  lines.role = "status";
  shadow.append(lines);
  lines.textContent = texts.join("\n");
  lines.showPopover();
  const dot = at.getBoundingClientRect();
  const own = lines.getBoundingClientRect();
  const left = Math.min(dot.left, document.documentElement.clientWidth - own.width - AIR);
  const below = dot.bottom + AIR;
  const top = below + own.height > window.innerHeight ? dot.top - AIR - own.height : below;
  lines.style.left = `${String(Math.max(AIR, left))}px`;
  lines.style.top = `${String(Math.max(AIR, top))}px`;
  return lines;
}

/** Whether an element lies on a light or a dark ground: the first one behind it that is painted says. */
export function themeBehind(element: Element): keyof typeof COLOURS {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return 0.3 * red + 0.59 * green + 0.11 * blue < 128 ? "dark" : "light";
  }
  return "light";
}
