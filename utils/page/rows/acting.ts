import type { Hand, RowHint } from "../../messages/row-view";
import type { Badge } from "./badge";
import { listen } from "./hands";
import type { Holding } from "./holding";
import type { States } from "./states";

/** What a person asks for by a badge. */
export interface Asked {
  /** Two lines about a piece */
  hint(key: string, by: Hand): Promise<RowHint>;
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
  /** Something is being done here: it is not done twice */
  busy?: boolean;
}

/** What people do with badges, and what these say then. */
export class Acting {
  /**
   * @param badges every badge of the page, and which of them is in its tab order
   * @param onState told when something a person did changed what a badge says
   */
  constructor(
    private readonly asked: Asked,
    private readonly states: States,
    private readonly badges: Pick<Holding, "badges" | "rove">,
    private readonly onState: () => void,
  ) {}

  attendTo(one: Attended): void {
    listen(one.badge.element, {
      attend: (by) => {
        this.badges.rove(one.badge);
        if (one.name) this.#tell(one, this.asked.hint(this.#keyOf(one), by));
      },
      leave: () => this.#quiet(one),
      pick: () => this.#pick(one),
      enter: () => {
        if (this.states.readState(one.name)?.state !== "unlinked") this.#pick(one);
        else this.#do(one, () => this.asked.link(this.#keyOf(one)));
      },
      undo: () => {
        const { undone } = one;
        if (undone) this.#do(one, () => this.asked.undo(this.#keyOf(one), undone));
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

  /** Until the answer is here a second key does nothing: a link made twice could not be taken back with one. */
  #do(one: Attended, doing: () => Promise<RowHint>): void {
    if (one.busy) return;
    one.busy = true;
    this.#tell(
      one,
      doing().finally(() => (one.busy = false)),
    );
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

  #move({ element }: Badge, step: 1 | -1): void {
    // As they stand on screen: rows that are recycled keep their place in the document.
    const shown = [...this.badges.badges]
      .map((one) => one.element)
      .filter((one) => one.isConnected && one.style.visibility === "visible")
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .sort(({ box: a }, { box: b }) => a.top - b.top || a.left - b.left);
    const next = shown[shown.findIndex(({ one }) => one === element) + step];
    // Beyond the last one on screen there are perhaps more: they get their dots once they are seen.
    if (next) next.one.focus();
    else element.scrollIntoView({ block: "center" });
  }
}
