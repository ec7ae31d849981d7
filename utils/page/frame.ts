/** The docked panel: one frame with our own page in it, at an edge of the host page. */
export interface Dock {
  side: "left" | "right";
  /** CSS pixels */
  width: number;
  /** How far in from that edge the host's own rail reaches, in CSS pixels */
  inset: number;
  /** Whether the host lays itself out around a narrowed page */
  narrows: boolean;
}

export interface Frame {
  dock(dock: Dock): void;
  focus(): void;
  /** Lets go of the keyboard, if the frame has it. */
  blur(): void;
  /** Takes the frame away and gives the page its width back. */
  remove(): void;
}

/** Stated in full and as important: a host's own rules for frames must not reach this one. */
const BASE: Readonly<Record<string, string>> = {
  display: "block",
  visibility: "visible",
  opacity: "1",
  position: "fixed",
  top: "0",
  height: "100%",
  "max-width": "none",
  "max-height": "none",
  margin: "0",
  padding: "0",
  border: "0",
  transform: "none",
  "z-index": "2147482999",
  background: "Canvas",
  "box-shadow": "0 0 12px rgb(0 0 0/.14)",
};

export function createFrame(source: string): Frame {
  const frame = document.createElement("iframe");
  frame.title = "Throughline";
  frame.src = source;
  frame.allow = "clipboard-write; language-model";
  for (const [name, value] of Object.entries(BASE))
    frame.style.setProperty(name, value, "important");
  const page = document.documentElement;
  const before = { left: page.style.marginLeft, right: page.style.marginRight };
  page.append(frame);
  return {
    dock({ side, width, inset, narrows }) {
      frame.style.width = `min(${String(width)}px, 100vw)`;
      frame.style.left = side === "left" ? `${String(inset)}px` : "auto";
      frame.style.right = side === "right" ? `${String(inset)}px` : "auto";
      const margin = narrows ? `${String(width)}px` : null;
      page.style.marginLeft = side === "left" && margin ? margin : before.left;
      page.style.marginRight = side === "right" && margin ? margin : before.right;
    },
    focus: () => frame.focus(),
    blur: () => frame.blur(),
    remove() {
      frame.remove();
      page.style.marginLeft = before.left;
      page.style.marginRight = before.right;
    },
  };
}
