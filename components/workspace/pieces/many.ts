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

/** How many pieces were gone through, of how many. */
export interface Progress {
  undoing: boolean;
  done: number;
  all: number;
}

export interface Many {
  working: Progress | null;
  outcome: Outcome | null;
  error: unknown;
  /** How far it was when the error came */
  broken: Progress | null;
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
  /** What takes it back: the same however often it is asked, so that nothing is taken back twice */
  undo: string;
}

/** One change to many pieces at a time: how far it is, what became of it, and the way back. */
export function useMany(): Many {
  const { working, broken, error, work, forget } = useWork();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [last, setLast] = useState<Last | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const run = useCallback(
    (pieces: readonly Piece[], order: Order) => {
      const operation = newOperation();
      const { change, over } = order;
      const keys = pieces.map(({ key }) => key);
      work(false, keys.length, async (told) => {
        stopping.current = new AbortController();
        const { signal } = stopping.current;
        setOutcome(null);
        // What was done before something fails can be taken back too.
        setLast({ operation, count: keys.length, order, undo: newOperation() });
        let through = 0;
        const changed = await changeMany(
          { operation, keys, change, over },
          { signal, told: (done) => told((through = done)) },
        );
        setOutcome({ ...changed, order, undone: false, stopped: through < keys.length });
      });
    },
    [work],
  );
  const undo = useCallback(() => {
    if (!last) return;
    const { operation: undone, count, order, undo: operation } = last;
    work(true, count, async (told) => {
      setOutcome(null);
      const back = await undoMany({ operation, undone, count }, told);
      setLast(null);
      setOutcome({ ...back, order, undone: true, stopped: false });
    });
  }, [last, work]);
  const stop = useCallback(() => stopping.current?.abort(), []);
  const dismiss = useCallback(() => {
    setOutcome(null);
    forget();
  }, [forget]);
  return {
    ...{ working, outcome, error, broken, canUndo: last !== null },
    ...{ run, undo, stop, dismiss },
  };
}

type Told = (done: number) => void;

/** One piece of work at a time: how far it is, and where it broke off. */
function useWork() {
  const [working, setWorking] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<{ error: unknown; broken: Progress | null }>(WELL);
  const busy = useRef(false);
  const work = useCallback(
    (undoing: boolean, all: number, doing: (told: Told) => Promise<void>): void => {
      if (busy.current) return;
      busy.current = true;
      let now: Progress = { undoing, done: 0, all };
      const told: Told = (done) => setWorking((now = { undoing, done, all }));
      setFailed(WELL);
      told(0);
      doing(told)
        .catch((error: unknown) => setFailed({ error, broken: now }))
        .finally(() => {
          setWorking(null);
          busy.current = false;
        });
    },
    [],
  );
  const forget = useCallback(() => setFailed(WELL), []);
  return { working, ...failed, work, forget };
}

const WELL = { error: null, broken: null };
