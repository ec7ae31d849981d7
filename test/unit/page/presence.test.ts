// @vitest-environment happy-dom
/** Everything of ours in a host page: a tab, a frame while it is open, and nothing when told to go. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Host } from "../../../utils/hosts/host";
import { hosts } from "../../../utils/hosts";
import { pageSettings } from "../../../utils/page/page-settings";
import { Presence } from "../../../utils/page/presence";
import type { Visit } from "../../../utils/page/visits";
import { must } from "../brackenworks";

const google = must(hosts[0]);
const visit = (view: Visit["view"] = "item", host: Host = google): Visit => ({
  host,
  view,
  url: "https://example.com/",
  identity: { key: "gdoc:a", kind: "doc" },
});
const ask = { panel: "about:blank", opened: vi.fn(), openSide: vi.fn() };
const tab = () => document.querySelector<HTMLElement>('[data-throughline="tab"]');
const frame = () => document.querySelector<HTMLIFrameElement>('iframe[title="Throughline"]');

let presence: Presence;
const start = (settings: object = {}): void => {
  presence = new Presence(ask, pageSettings(settings));
};
beforeEach(() => {
  vi.clearAllMocks();
  start();
});
afterEach(() => {
  presence.remove();
});

describe("the tab", () => {
  it("stands beside the page's body and shows its state by attribute and name", () => {
    presence.show(visit(), true);
    presence.state({ state: "linked", label: "Throughline: linked to G1" });
    expect(tab()?.parentElement).toBe(document.documentElement);
    expect(tab()?.dataset["state"]).toBe("linked");
    expect(tab()?.ariaLabel).toBe("Throughline: linked to G1");
    expect(tab()?.tabIndex).toBe(0);
  });

  it("is one, however often the page is shown", () => {
    for (let at = 0; at < 3; at++) presence.show(visit(), false);
    expect(document.querySelectorAll("[data-throughline]")).toHaveLength(1);
  });

  it("is absent where there is nothing to show, and where a person hid it", () => {
    presence.show(visit("none"), true);
    expect(tab()).toBeNull();
    start({ hidden: ["google"] });
    presence.show(visit(), true);
    expect(tab()).toBeNull();
  });

  it("opens the panel by click, Enter and Space, and closes it again", () => {
    presence.show(visit(), true);
    tab()?.click();
    expect(frame()).not.toBeNull();
    expect(ask.opened.mock.calls).toEqual([[true]]);
    for (const key of ["Enter", " "])
      tab()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    expect(frame()).not.toBeNull();
    expect(ask.opened.mock.calls).toEqual([[true], [false], [true]]);
  });

  it("asks for the browser's side panel where the panel lives there", () => {
    start({ home: "browser" });
    presence.show(visit(), true);
    tab()?.click();
    expect(ask.openSide).toHaveBeenCalledTimes(1);
    expect(frame()).toBeNull();
  });
});

describe("the panel", () => {
  it("comes up by itself only on a fresh page, and only where it was left open", () => {
    start({ open: true });
    presence.show(visit(), false);
    expect(frame()).toBeNull();
    presence.show(visit(), true);
    expect(frame()).not.toBeNull();
    expect(ask.opened).not.toHaveBeenCalled();
  });

  it("gives the page its width and the keyboard its place back", () => {
    document.body.innerHTML = "<button>Host</button>";
    const button = must(document.querySelector("button"));
    document.documentElement.style.marginRight = "7px";
    button.focus();
    presence.show(visit("item", { ...google, narrows: true }), true);
    presence.toggle(true);
    expect(document.documentElement.style.marginRight).toBe("360px");
    presence.release(true);
    expect(frame()).toBeNull();
    expect(document.documentElement.style.marginRight).toBe("7px");
    expect(document.activeElement).toBe(button);
    document.documentElement.style.marginRight = "";
  });
});

describe("leaving", () => {
  it("takes everything of ours out of the page", () => {
    presence.show(visit(), true);
    presence.toggle(false);
    presence.remove();
    expect(tab()).toBeNull();
    expect(frame()).toBeNull();
  });
});
