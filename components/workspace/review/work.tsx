import { useQueryClient } from "@tanstack/react-query";
import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Cause } from "../../../utils/model/constants";
import { reviewQuery } from "../../../utils/queries/index";
import { useWords } from "../../ui/words";
import { tagCause, takeBack } from "./deeds";
import type { Done } from "./deeds";

/** Something a person does to findings: which ones it answers, what is said afterwards, and how it is done. */
export interface Deed {
  /** What it is about, where that is one thing */
  title?: string;
  ids: readonly string[];
  said: string;
  act: (client: QueryClient, done: Done) => Promise<void>;
}

/** What was done last, said aloud, with what takes it back. */
export interface Note {
  title?: string | undefined;
  said: string;
  operations: readonly string[];
  ids: readonly string[];
  /** True when findings were answered: what was behind them may be said then */
  answers?: boolean;
  /** True when it says that something was taken back */
  undone?: boolean;
  /** Says which note this is: the same words twice are two notes */
  count: number;
}

interface Doing {
  run: (deed: Deed) => void;
  undo: () => void;
  /** Says what was behind the findings that were answered last */
  tag: (cause: Cause) => void;
  dismiss: () => void;
}

interface State {
  note: Note | null;
  error: unknown;
  /** Findings that were answered and are not asked about again while the answer is on its way */
  gone: ReadonlySet<string>;
}

const Do = createContext<Doing>({ run: skip, undo: skip, tag: skip, dismiss: skip });
const Now = createContext<State>({ note: null, error: null, gone: new Set() });

function skip(): void {
  // Outside the page nothing can be done.
}

/** The ways to change something. They never change themselves, so that rows need not be drawn again. */
export function useDo(): Doing {
  return useContext(Do);
}

export function useNow(): State {
  return useContext(Now);
}

/**
 * Everything this page changes goes through here, one after the other. A finding leaves the list at once, and comes
 * back when its answer could not be saved or did not settle it.
 *
 * @param shows the query that brings the findings of this page
 */
export function WorkProvider({ children, shows }: { children: ReactNode; shows?: QueryKey }) {
  const t = useWords();
  const client = useQueryClient();
  const [note, setNote] = useState<Note | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const chain = useRef(Promise.resolve());
  const last = useRef<Note | null>(null);

  const say = useCallback((next: Omit<Note, "count"> | null) => {
    last.current = next && { ...next, count: (last.current?.count ?? 0) + 1 };
    setNote(last.current);
  }, []);
  const refresh = useCallback(
    () => client.invalidateQueries({ queryKey: shows ?? reviewQuery().queryKey }),
    [client, shows],
  );
  const run = useCallback(
    ({ ids, title, said, act }: Deed) => {
      const back = (): void =>
        setGone((old) => new Set([...old].filter((id) => !ids.includes(id))));
      const perform = async (): Promise<void> => {
        const operations: string[] = [];
        let answers = false;
        try {
          await act(client, (operation, isAnswer = false) => {
            operations.push(operation);
            answers ||= isAnswer;
          });
          say({ title, said, operations, ids, answers });
        } catch (reason) {
          setError(reason);
          say(operations.length > 0 ? { said: t("review.partly"), operations, ids } : null);
        }
        void refresh().then(back);
      };
      setError(null);
      setGone((old) => new Set([...old, ...ids]));
      if (ids.length > 1) say({ said: t("review.saving"), operations: [], ids });
      chain.current = chain.current.then(perform);
    },
    [client, refresh, say, t],
  );
  const undo = useCallback(() => {
    const now = last.current;
    if (!now || now.operations.length === 0) return;
    say({ said: t("review.undoing"), operations: [], ids: [] });
    chain.current = chain.current.then(async () => {
      try {
        await takeBack(client, now.operations);
        await refresh();
        say({ said: t("review.undone"), operations: [], ids: now.ids, undone: true });
      } catch (reason) {
        setError(reason);
        say(null);
      }
    });
  }, [client, refresh, say, t]);
  const tag = useCallback(
    (cause: Cause) => {
      const now = last.current;
      if (!now) return;
      chain.current = chain.current.then(async () => {
        try {
          const operation = await tagCause(client, now.operations, cause);
          const said = t("review.caused", { cause: t(`agenda.cause.${cause}`) });
          say({ ...now, said, operations: [...now.operations, operation], answers: false });
        } catch (reason) {
          setError(reason);
        }
      });
    },
    [client, say, t],
  );
  const dismiss = useCallback(() => {
    say(null);
    setError(null);
  }, [say]);

  const doing = useMemo(() => ({ run, undo, tag, dismiss }), [run, undo, tag, dismiss]);
  const state = useMemo(() => ({ note, error, gone }), [note, error, gone]);
  return (
    <Do value={doing}>
      <Now value={state}>{children}</Now>
    </Do>
  );
}
