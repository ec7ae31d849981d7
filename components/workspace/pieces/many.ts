import { useCallback, useRef, useState } from "react";
import type { ManyChange } from "../../../utils/messages/piece-requests";
import type { ManyChanged } from "../../../utils/messages/pieces-view";
import { newOperation } from "../../../utils/queries/index";
import { changeMany, undoMany } from "../../../utils/queries/pieces-many";
import type { Piece } from "../../../utils/queries/pieces";

/** What is set, on what, and how it is called. */
export interface Order {
  what: "goal" | "reader" | "campaign" | "status" | "owner" | "team";
  change: ManyChange;
  /** What is set, as people call it */
  name: string;
  over: boolean;
  /** Goal code of the campaign that is set */
  code?: string;
}

/** What became of an order, or of taking it back. */
export interface Outcome extends ManyChanged {
  order: Order;
  undone: boolean;
  stopped: boolean;
}

export interface Many {
  working: { undoing: boolean; done: number; all: number } | null;
  outcome: Outcome | null;
  error: unknown;
  canUndo: boolean;
  run: (pieces: readonly Piece[], order: Order) => void;
  undo: () => void;
  stop: () => void;
  dismiss: () => void;
}

interface Last {
  operation: string;
  count: number;
  order: Order;
}

/** One change to many pieces at a time: how far it is, what became of it, and the way back. */
export function useMany(): Many {
  const [working, setWorking] = useState<Many["working"]>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [last, setLast] = useState<Last | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const busy = useRef(false);

  const work = useCallback(
    async (
      undoing: boolean,
      all: number,
      doing: (told: (done: number) => void) => Promise<void>,
    ) => {
      if (busy.current) return;
      busy.current = true;
      setError(null);
      setOutcome(null);
      setWorking({ undoing, done: 0, all });
      try {
        await doing((done) => setWorking({ undoing, done, all }));
      } catch (reason) {
        setError(reason);
      }
      setWorking(null);
      busy.current = false;
    },
    [],
  );
  const run = useCallback(
    (pieces: readonly Piece[], order: Order) => {
      const operation = newOperation();
      const { change, over } = order;
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      const keys = pieces.map(({ key }) => key);
      void work(false, keys.length, async (told) => {
        // What was done before something fails can be taken back too.
        setLast({ operation, count: keys.length, order });
        const changed = await changeMany({ operation, keys, change, over }, { signal, told });
        setOutcome({ ...changed, order, undone: false, stopped: signal.aborted });
      });
    },
    [work],
  );
  const undo = useCallback(() => {
    if (!last) return;
    const { operation: undone, count, order } = last;
    void work(true, count, async (told) => {
      const back = await undoMany({ operation: newOperation(), undone, count }, told);
      setLast(null);
      setOutcome({ ...back, order, undone: true, stopped: false });
    });
  }, [last, work]);
  const stop = useCallback(() => stopping.current?.abort(), []);
  const dismiss = useCallback(() => {
    setOutcome(null);
    setError(null);
  }, []);
  return { working, outcome, error, canUndo: last !== null, run, undo, stop, dismiss };
}
