import type { RowState } from "../../messages/row-view";

/** One dot at the end of a row's title cell, out of the host's flow: drawn by style, and what it says in its closed shadow. */
export interface Badge {
  readonly element: HTMLElement;
  /** `null` hides it and takes back what it said: that belonged to another row. */
  show(state: RowState | null): void;
  /** Moves it from where the browser would put it, in CSS pixels. */
  shift(x: number, y: number): void;
  /** Two lines beside it, while it is pointed at or has the keyboard, and stands for the same piece. */
  say(lines: readonly string[]): void;
  remove(): void;
}

/** Hand and eye: the dot is 8 CSS pixels wide, what can be hit 16. */
export const SIZE = 16;
/** Widest the two lines get, and their air to the dot, in CSS pixels. */
const WIDEST = 320;
const AIR = 6;

type Ground = "light" | "dark" | "forced";

/** The page's own theme counts and not the browser's: a dot lies on the page. */
const COLOURS: Readonly<
  Record<Ground, Readonly<Record<"paper" | "ink" | "text" | "warm", string>>>
> = {
  light: { paper: "#fff", ink: "#1d4f4a", text: "#22302e", warm: "#b45309" },
  dark: { paper: "#20302e", ink: "#8fd3c8", text: "#e6efec", warm: "#f3b35f" },
  forced: { paper: "Canvas", ink: "ButtonText", text: "CanvasText", warm: "ButtonText" },
};

/**
 * As important: a host's own rules for such elements must not reach this one. Only what these may well say, each by its
 * longhand: whenever a dot is shown or hidden the browser goes through them all, and `all: initial` made that cost the
 * host five times as much.
 */
const SIDE = `${String(SIZE)}px`;
const OWN =
  `display:inline;position:absolute;box-sizing:border-box;width:${SIDE};height:${SIDE};` +
  "min-width:0;padding:0;border-width:0;border-radius:50%;transition-property:none;opacity:1;cursor:pointer;" +
  // The browser's own ring for the keyboard, which many hosts take away.
  "outline:revert;forced-color-adjust:none;visibility:hidden;margin:0;";
const PLACE = OWN.replaceAll(";", "!important;");

/** The dot itself: a ring, a disc or a half disc, with a rim that parts it from what it lies on. */
function paintOf(ground: Ground, state: RowState["state"]): string {
  const { paper, ink, warm } = COLOURS[ground];
  const rim = `radial-gradient(circle,${paper} 5.2px,#0000 5.8px)`;
  const disc = `radial-gradient(circle,${ink} 3.7px,#0000 4.3px)`;
  const ring = `radial-gradient(circle,${paper} 1.7px,${warm} 2.3px 3.7px,#0000 4.3px)`;
  const half = `linear-gradient(${warm},${warm}) 6px 6px/2px 4px no-repeat`;
  return { linked: [disc, rim], unlinked: [ring, rim], finding: [half, ring, rim] }[state].join();
}

const linesStyle = ({ paper, ink, text }: (typeof COLOURS)[Ground]): string =>
  `all:initial;position:fixed;border:1px solid color-mix(in srgb,${ink} 35%,transparent);border-radius:8px;` +
  `padding:8px 10px;max-width:${String(WIDEST)}px;box-sizing:border-box;background:${paper};color:${text};` +
  "font:13px/1.4 system-ui,sans-serif;box-shadow:0 4px 16px #0003;white-space:pre-line;overflow-wrap:anywhere;" +
  "pointer-events:none";

export function createBadge(ground: Ground): Badge {
  const element = document.createElement("div");
  element.dataset["throughline"] = "badge";
  element.role = "button";
  element.tabIndex = -1;
  element.style.cssText = PLACE;
  const place = (name: string, value: string): void =>
    element.style.setProperty(name, value, "important");
  const see = (on: boolean): void => place("visibility", on ? "visible" : "hidden");
  let shadow: ShadowRoot | null = null;
  let close: (() => void) | null = null;
  let shown: RowState | null = null;
  let drawn: RowState["state"] | undefined;
  return {
    element,
    show(state) {
      if (state === shown) return;
      // Each of these costs the host: only what differs is set.
      if (!state || !shown) see(state !== null);
      // What is said is about a piece: a new answer about the same one leaves it.
      if (state?.key !== shown?.key) close?.();
      const { dataset } = element;
      if (!state) {
        delete dataset["key"];
        delete dataset["state"];
        element.ariaLabel = null;
      } else {
        if (state.key !== shown?.key) dataset["key"] = state.key;
        if (state.label !== shown?.label) element.ariaLabel = state.label;
        if (state.state !== shown?.state) dataset["state"] = state.state;
        if (state.state !== drawn) place("background", paintOf(ground, (drawn = state.state)));
      }
      shown = state;
    },
    // Margins and no transform: that would give each dot a layer of its own. Never seen moving: a dot that jumps draws
    // the eye, and counts as the host's layout shift. But what is hidden loses the keyboard.
    shift(x, y) {
      if (!element.matches(":focus")) see(false);
      requestAnimationFrame(() => see(shown !== null));
      place("margin-left", `${String(x)}px`);
      place("margin-top", `${String(y)}px`);
    },
    say(texts) {
      close?.();
      if (texts.length === 0) return;
      // Only where something is said: most dots never need one.
      shadow ??= element.attachShadow({ mode: "closed" });
      close = openLines(shadow, element, texts, linesStyle(COLOURS[ground]));
    },
    remove: () => element.remove(),
  };
}

/**
 * In the browser's top layer, so that no list cuts it off; below the dot, above it where there is no room. Answers what
 * closes it; it closes by itself when the dot is scrolled away from it.
 */
function openLines(
  shadow: ShadowRoot,
  at: HTMLElement,
  texts: readonly string[],
  style: string,
): () => void {
  const lines = document.createElement("p");
  lines.style.cssText = style;
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
  const end = new AbortController();
  const close = (): void => {
    end.abort();
    lines.remove();
  };
  const onScroll = (): void => {
    if (Math.abs(at.getBoundingClientRect().top - dot.top) > SIZE) close();
  };
  const { signal } = end;
  document.addEventListener("scroll", onScroll, { capture: true, passive: true, signal });
  return close;
}

/** What an element lies on: the first one behind it that is painted says; or the person's own colours do. */
export function groundBehind(element: Element): Ground {
  if (matchMedia("(forced-colors: active)").matches) return "forced";
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0.5) return 0.3 * red + 0.59 * green + 0.11 * blue < 128 ? "dark" : "light";
  }
  return "light";
}
