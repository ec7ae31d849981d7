import type { RowHint } from "../../messages/row-view";
import type { Badge } from "./badge";
import { listen } from "./hands";
import type { States } from "./states";

/** What a person asks for by a badge. */
export interface Asked {
  /** Two lines about a piece */
  hint(key: string): Promise<RowHint>;
  /** Links it with the best guess; without lines when there is none, and the panel is wanted */
  link(key: string): Promise<RowHint>;
  undo(key: string, undone: string): Promise<RowHint>;
  /** Opens the panel for it */
  pick(key: string): void;
}

/** A badge and the row it speaks of, which changes when the row is recycled. */
export interface Attended {
  badge: Badge;
  keys: readonly string[];
  /** Names the row's piece (`nameOf`) */
  name: string;
  /** What Enter did here just now */
  undone?: string | undefined;
  /** Counts what was asked: an answer to anything but the last question comes too late */
  asked?: number;
}

/** What people do with badges, and what these say then. */
export class Acting {
  /**
   * @param badges every badge of the page
   * @param onState told when something a person did changed what a badge says
   */
  constructor(
    private readonly asked: Asked,
    private readonly states: States,
    private readonly badges: ReadonlySet<Badge>,
    private readonly onState: () => void,
  ) {}

  attendTo(one: Attended): void {
    listen(one.badge.element, {
      attend: () => {
        this.#rove(one.badge);
        this.#tell(one, this.asked.hint(this.#keyOf(one)));
      },
      leave: () => this.#quiet(one),
      pick: () => this.#pick(one),
      enter: () => {
        if (this.states.readState(one.name)?.state !== "unlinked") this.#pick(one);
        else this.#tell(one, this.asked.link(this.#keyOf(one)));
      },
      undo: () => {
        if (one.undone) this.#tell(one, this.asked.undo(this.#keyOf(one), one.undone));
      },
      move: (step) => this.#move(one.badge, step),
    });
  }

  #keyOf({ name, keys }: Attended): string {
    return this.states.readState(name)?.key ?? keys[0] ?? "";
  }

  #quiet(one: Attended): void {
    one.asked = (one.asked ?? 0) + 1;
    one.badge.say([]);
  }

  #pick(one: Attended): void {
    this.#quiet(one);
    this.asked.pick(this.#keyOf(one));
  }

  /** An answer that comes when the row is another piece's already is not shown there. */
  #tell(one: Attended, asked: Promise<RowHint>): void {
    const { name } = one;
    const turn = (one.asked = (one.asked ?? 0) + 1);
    void asked
      .then(({ lines, undone, state }) => {
        if (state) {
          this.states.set(name, state);
          this.onState();
        }
        if (one.name !== name) return;
        one.undone = undone;
        if (lines.length === 0) this.#pick(one);
        else if (one.asked === turn) one.badge.say(lines);
      })
      .catch(() => undefined);
  }

  /** One badge of all is in the page's tab order; the arrows go to the others. */
  #rove(badge: Badge): void {
    for (const { element } of this.badges) element.tabIndex = element === badge.element ? 0 : -1;
  }

  #move({ element }: Badge, step: 1 | -1): void {
    const shown = [...this.badges]
      .map((one) => one.element)
      .filter((one) => one.isConnected && one.style.visibility === "visible")
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    shown[shown.indexOf(element) + step]?.focus();
  }
}
