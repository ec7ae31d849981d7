import type { PanelState } from "../messages/views";

/** The slim tab at the page's edge. Its host element takes click, Enter and Space; all it shows lies in its shadow. */
export interface Tab {
  show(state: { state: PanelState; label: string; quiet?: boolean }): void;
  /** Where it sits: the page's side, and how far in, in CSS pixels. */
  place(side: "left" | "right", inset: number): void;
  expanded(open: boolean): void;
  remove(): void;
}

const STYLE = `
:host{all:initial;position:fixed;top:calc(50% - 29px);z-index:2147483000;width:24px;height:58px;cursor:pointer;
--paper:#fff;--line:#d9d5cc;--ink:#1d4f4a;--warm:#b45309}
@media (prefers-color-scheme:dark){:host{--paper:#20302e;--line:#3c4f4c;--ink:#8fd3c8;--warm:#f3b35f}}
i{box-sizing:border-box;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:8px;
width:100%;height:100%;background:var(--paper);border:1px solid var(--line);border-radius:10px 0 0 10px;
border-right:0;box-shadow:0 1px 6px #0002}
:host([data-side=left]) i{border-radius:0 10px 10px 0;border-right:1px solid var(--line);border-left:0}
:host([data-inset]) i{border-radius:10px;border:1px solid var(--line)}
:host(:hover) i{border-color:var(--ink)}
:host(:focus-visible){outline:none}
:host(:focus-visible) i{outline:2px solid var(--ink);outline-offset:2px}
b{width:2px;height:16px;border-radius:1px;background:var(--ink)}
u{box-sizing:border-box;width:11px;height:11px;border-radius:50%;border:2px solid var(--ink)}
:host([data-state=linked]) u{background:var(--ink)}
:host([data-state=unlinked]) u{border-color:var(--warm)}
:host([data-state=finding]) u{border-color:var(--warm);background:linear-gradient(90deg,var(--warm) 50%,transparent 50%)}
:host([data-quiet]){--warm:var(--ink)}
:host([data-state=list]) u,:host([data-state=no-workspace]) u{border-style:dotted}
@media (forced-colors:active){u{border-color:ButtonText}:host([data-state=linked]) u{background:ButtonText}}`;

/** Makes the tab and puts it beside the page's body, so that a host that replaces its body keeps it. */
export function createTab(toggle: (byKeyboard: boolean) => void): Tab {
  const element = document.createElement("div");
  element.dataset["throughline"] = "tab";
  element.role = "button";
  element.tabIndex = 0;
  element.ariaLabel = "Throughline";
  const shadow = element.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = STYLE;
  const face = document.createElement("i");
  face.append(document.createElement("b"), document.createElement("u"));
  shadow.append(style, face);
  element.addEventListener("click", () => toggle(false));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    toggle(true);
  });
  document.documentElement.append(element);
  return {
    show({ state, label, quiet }) {
      element.dataset["state"] = state;
      element.toggleAttribute("data-quiet", quiet === true);
      element.ariaLabel = label;
    },
    place(side, inset) {
      element.dataset["side"] = side;
      element.toggleAttribute("data-inset", inset > 0);
      element.style.left = side === "left" ? `${String(inset)}px` : "auto";
      element.style.right = side === "right" ? `${String(inset)}px` : "auto";
    },
    expanded: (open) => (element.ariaExpanded = String(open)),
    remove: () => element.remove(),
  };
}
