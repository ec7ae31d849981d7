/** How far linking all of a list is. It goes on, and can be taken back, while the panel shows a piece of the list. */
import { useSyncExternalStore } from "react";
import type { EachLeft, Proposal } from "../../utils/messages/list-view";
import type { LeftPiece } from "../../utils/messages/pieces-view";
import { newOperation } from "../../utils/queries/index";
import { inParts, linkPart, proposalsFor } from "../../utils/queries/lists";
import type { Linked } from "../../utils/queries/lists";
import { undoMany } from "../../utils/queries/pieces-many";

/** So many are looked at before a person is asked: a preview of more is read by nobody. */
const AT_A_LOOK = 100;

type Step =
  | { at: "start" }
  | { at: "looking" | "undoing"; done: number; count: number }
  | { at: "chosen" }
  | { at: "linking"; done: number; count: number }
  | { at: "done" }
  | { at: "undone"; done: number; left: readonly LeftPiece[] };

/** What was linked here, as one operation. */
interface Made {
  operation: string;
  /** The operation that takes it back: the same however often it is asked */
  back: string;
  /** Pieces that were sent, whatever became of them */
  parts: number;
  done: number;
  left: readonly EachLeft[];
}

export interface LinkingAll {
  step: Step;
  /** What waits for a person's word, and what they do not want */
  proposals: readonly Proposal[];
  out: ReadonlySet<string>;
  looked: ReadonlySet<string>;
  made: Made | null;
  error: unknown;
}

const FRESH: LinkingAll = {
  ...{ step: { at: "start" }, proposals: [], out: new Set(), looked: new Set() },
  ...{ made: null, error: null },
};

/** Looks at pieces of one list, links those a person chose as one operation, and takes that back. */
export class LinkAllOf {
  private state = FRESH;
  private readonly listeners = new Set<() => void>();
  private working: AbortController | null = null;

  readonly read = (): LinkingAll => this.state;
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks at some of these pieces, beginning with the first that was not looked at yet. */
  readonly look = (keys: readonly string[]): Promise<void> =>
    this.work(async (signal) => {
      const some = keys.filter((key) => !this.state.looked.has(key)).slice(0, AT_A_LOOK);
      this.say({ proposals: [], out: new Set() });
      let done = 0;
      for (const part of inParts(some, "look")) {
        if (signal.aborted) break;
        this.say({ step: { at: "looking", done, count: some.length } });
        const found = (await proposalsFor(part)).filter(({ guess }) => guess !== undefined);
        const looked = new Set([...this.state.looked, ...part]);
        this.say({ looked, proposals: [...this.state.proposals, ...found] });
        done += part.length;
      }
    }, this.afterLook);

  /** Takes a piece out of those that are to be linked, or back in. */
  readonly turn = (key: string): void => {
    const out = new Set(this.state.out);
    if (!out.delete(key)) out.add(key);
    this.say({ out });
  };
  /** Takes all of them out; or back in, where any is out. */
  readonly turnAll = (): void => {
    const { proposals, out } = this.state;
    this.say({ out: new Set(out.size === 0 ? proposals.map(({ piece }) => piece.key) : []) });
  };

  /** Links what was chosen. What is left when it stops or fails can be linked afterwards. */
  readonly link = (): Promise<void> =>
    this.work(async (signal) => {
      const chosen = this.chosen();
      let done = 0;
      for (const part of inParts(chosen, "link")) {
        if (signal.aborted) break;
        this.say({ step: { at: "linking", done, count: chosen.length } });
        await this.linkSome(part);
        done += part.length;
      }
    }, this.afterLink);

  readonly undo = (): Promise<void> =>
    this.work(
      async () => {
        const { made } = this.state;
        if (!made?.done) return;
        const { operation: undone, back: operation, parts: count } = made;
        const told = (done: number): void => this.say({ step: { at: "undoing", done, count } });
        told(0);
        const { done, left } = await undoMany({ operation, undone, count }, told);
        const step: Step = { at: "undone", done, left };
        this.say({ step, made: null, proposals: [] });
      },
      () => (this.state.step.at === "undoing" ? { at: "done" } : this.state.step),
    );

  /** Stops after the pieces that are on their way. */
  readonly stop = (): void => this.working?.abort();
  readonly leave = (): void => {
    if (!this.working) this.say(FRESH);
  };

  private chosen(): Proposal[] {
    return this.state.proposals.filter(({ piece }) => !this.state.out.has(piece.key));
  }

  private async linkSome(part: readonly Proposal[]): Promise<void> {
    const made = this.state.made ?? newMade();
    // Counted before it is sent: what was done although its answer never came can be taken back too.
    this.say({ made: { ...made, parts: made.parts + part.length } });
    const { done, left } = await linkPart(made.operation, made.parts, part.flatMap(itemOf));
    const gone = new Set(part);
    this.say({
      made: {
        ...made,
        parts: made.parts + part.length,
        done: made.done + done,
        left: [...made.left, ...left],
      },
      proposals: this.state.proposals.filter((one) => !gone.has(one)),
    });
  }

  private readonly afterLook = (): Step =>
    this.state.error && this.state.proposals.length === 0 && !this.state.made
      ? { at: "start" }
      : { at: "chosen" };

  private readonly afterLink = (): Step => ({ at: this.chosen().length > 0 ? "chosen" : "done" });

  /** One thing at a time. What fails is said, and what was done before it stays. */
  private async work(
    doing: (signal: AbortSignal) => Promise<void>,
    after: () => Step,
  ): Promise<void> {
    if (this.working) return;
    this.working = new AbortController();
    this.say({ error: null });
    try {
      await doing(this.working.signal);
    } catch (error) {
      this.say({ error });
    }
    this.working = null;
    this.say({ step: after() });
  }

  private say(change: Partial<LinkingAll>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function newMade(): Made {
  return { operation: newOperation(), back: newOperation(), parts: 0, done: 0, left: [] };
}

function itemOf({ piece: { key }, guess }: Proposal): Linked[] {
  if (!guess) return [];
  const { goalId, personaId, campaignId, pillarId, stage } = guess;
  return [{ key, goalId, personaId, campaignId, pillarId, stage }];
}

const lists = new Map<string, LinkAllOf>();

/** @param list the list's key, or its address where it has none */
export function useLinkAll(list: string): { all: LinkAllOf; now: LinkingAll } {
  let all = lists.get(list);
  if (!all) lists.set(list, (all = new LinkAllOf()));
  return { all, now: useSyncExternalStore(all.listen, all.read) };
}
