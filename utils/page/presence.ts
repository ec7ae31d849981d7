import type { PageState } from "../messages/views";
import { railInset, tabInset } from "./edge";
import { createFrame } from "./frame";
import type { Frame } from "./frame";
import type { PageSettings } from "./page-settings";
import { createTab } from "./tab";
import type { Tab } from "./tab";
import type { Visit } from "./visits";

/** What the presence asks of the world around it. */
export interface Ask {
  /** Address of our panel page */
  panel: string;
  /** The docked panel was opened or closed by the person */
  opened(open: boolean): void;
  /** The person wants the panel while it lives in the browser's side panel */
  openSide(): void;
}

/** Everything of ours in one host page: the tab, and the docked panel while it is open. */
export class Presence {
  private tab: Tab | null = null;
  private frame: Frame | null = null;
  private visit: Visit | null = null;
  private placed = "";
  private settings: PageSettings;
  private cameFrom: HTMLElement | null = null;

  constructor(
    private readonly ask: Ask,
    settings: PageSettings,
  ) {
    this.settings = settings;
  }

  /** Shows what this visit asks for. `fresh` is true on a new document: only then may an open panel come up. */
  show(visit: Visit, fresh: boolean): void {
    this.visit = visit;
    const shown = visit.view !== "none";
    if (shown && !this.settings.hidden.includes(visit.host.id))
      this.tab ??= createTab((byKeyboard) => this.toggle(byKeyboard));
    else this.dropTab();
    if (fresh && shown && this.settings.open && this.settings.home === "page") this.open(false);
    this.place();
  }

  state(state: PageState): void {
    this.tab?.show(state);
  }

  apply(settings: PageSettings): void {
    const moved = settings.home !== this.settings.home;
    this.settings = settings;
    if (!this.visit) return;
    if (moved && settings.home === "browser") this.close(false);
    if (moved && settings.home === "page" && settings.open) this.open(false);
    this.show(this.visit, false);
  }

  /** `openOnly`: an open panel gets the keyboard rather than being closed. */
  toggle(byKeyboard: boolean, openOnly = false): void {
    // In a page where we are quiet there is nothing to open.
    if (!this.visit) return;
    if (this.settings.home === "browser") this.ask.openSide();
    else if (this.frame && openOnly) this.frame.focus();
    else if (this.frame) this.close(true);
    else {
      this.open(byKeyboard);
      this.ask.opened(true);
    }
  }

  /** Gives the keyboard back to the place in the page where it was. */
  release(close: boolean): void {
    if (close) this.close(true);
    else this.restoreFocus();
  }

  remove(): void {
    this.close(false);
    this.dropTab();
    this.visit = null;
    // A tab made anew has no place yet, even where the last one stood.
    this.placed = "";
  }

  private open(focus: boolean): void {
    if (this.frame) return;
    this.remember(document.activeElement);
    document.addEventListener("focusin", this.onFocus, { passive: true });
    this.frame = createFrame(this.ask.panel + (focus ? "#focus" : ""));
    this.tab?.expanded(true);
    this.place();
    if (focus) this.frame.focus();
  }

  private close(byPerson: boolean): void {
    if (!this.frame) return;
    this.frame.remove();
    this.frame = null;
    document.removeEventListener("focusin", this.onFocus);
    this.tab?.expanded(false);
    this.place();
    if (!byPerson) return;
    this.restoreFocus();
    this.ask.opened(false);
  }

  private readonly onFocus = (event: FocusEvent): void => this.remember(event.target);

  /** Where the keyboard was in the page, so that Escape can give it back there. */
  private remember(place: EventTarget | null): void {
    if (place instanceof HTMLElement && place.title !== "Throughline") this.cameFrom = place;
  }

  private restoreFocus(): void {
    this.frame?.blur();
    window.focus();
    if (this.cameFrom?.isConnected) this.cameFrom.focus();
  }

  /** Puts tab and panel where they belong: at the chosen side, clear of the host's rails, the tab beside the panel. */
  place(): void {
    if (!this.visit) return;
    const { side, width } = this.settings;
    const { host } = this.visit;
    const rail = side === "right" ? railInset(host) : 0;
    const now = [side, width, rail, host.id, Boolean(this.frame), Boolean(this.tab)].join();
    // Setting even an equal style costs the host's page.
    if (now === this.placed) return;
    this.placed = now;
    this.frame?.dock({ side, width, inset: rail, narrows: host.narrows });
    this.tab?.place(side, this.frame ? rail + width : tabInset(rail));
  }

  private dropTab(): void {
    this.tab?.remove();
    this.tab = null;
  }
}
