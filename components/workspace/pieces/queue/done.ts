import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import type { QueueItem } from "../../../../utils/messages/pieces-view";
import type { Body } from "../../../../utils/messages/protocol";
import { hideInQueue, linkInQueue } from "../../../../utils/queries/queue";
import type { Back } from "../../../../utils/queries/queue";
import { useWords } from "../../../ui/words";

export type What = "linked" | "skipped" | "notOurs";

/** What was done here, with the ways to do more and to take the last thing back. */
export interface Done {
  dealt: ReadonlyMap<string, What>;
  /** What was taken back, the last first */
  returned: readonly QueueItem[];
  said: { text: string; count: number } | null;
  error: unknown;
  canUndo: boolean;
  link: (item: QueueItem, choice: Choice, code: string) => void;
  skip: (item: QueueItem) => void;
  notOurs: (item: QueueItem) => void;
  undo: () => void;
  /** Brings back what was skipped */
  again: () => void;
  dismiss: () => void;
}

export type Choice = Omit<Body<"link">, "target" | "operation">;

interface Step {
  item: QueueItem;
  /** Settled once it is stored; what takes it back, or nothing when it failed */
  back: Promise<Back | null>;
}

/**
 * A piece leaves the front at once, and is stored behind one's back, one after the other. One that could not be stored
 * comes back.
 */
export function useDone(): Done {
  const t = useWords();
  const client = useQueryClient();
  const [dealt, setDealt] = useState<ReadonlyMap<string, What>>(new Map());
  const [returned, setReturned] = useState<readonly QueueItem[]>([]);
  const [said, setSaid] = useState<Done["said"]>(null);
  const [error, setError] = useState<unknown>(null);
  const [steps, setSteps] = useState(0);
  const stack = useRef<Step[]>([]);
  const chain = useRef<Promise<unknown>>(Promise.resolve());

  const say = useCallback(
    (key: string, item: QueueItem, code = "") => {
      const title = item.title || t("pieces.untitled");
      setSaid((old) => ({
        text: t(`queue.did.${key}`, { title, code }),
        count: (old?.count ?? 0) + 1,
      }));
    },
    [t],
  );
  const putBack = useCallback((item: QueueItem) => {
    setDealt((old) => new Map([...old].filter(([id]) => id !== item.id)));
    setReturned((old) => [item, ...old.filter(({ id }) => id !== item.id)]);
  }, []);
  const doing = useCallback(
    (item: QueueItem, what: What, act: () => Promise<Back>, code?: string) => {
      setError(null);
      setDealt((old) => new Map([...old, [item.id, what]]));
      say(what, item, code);
      const back = chain.current.then(act).catch((reason: unknown) => {
        setError(reason);
        setSaid(null);
        putBack(item);
        return null;
      });
      chain.current = back;
      stack.current.push({ item, back });
      setSteps(stack.current.length);
    },
    [putBack, say],
  );
  const link = useCallback(
    (item: QueueItem, choice: Choice, code: string) =>
      doing(item, "linked", () => linkInQueue(item.key, choice), code),
    [doing],
  );
  const skip = useCallback(
    (item: QueueItem) => doing(item, "skipped", () => Promise.resolve(() => Promise.resolve())),
    [doing],
  );
  const notOurs = useCallback(
    (item: QueueItem) => doing(item, "notOurs", () => hideInQueue(client, item.key)),
    [client, doing],
  );
  const undo = useCallback(() => {
    const step = stack.current.pop();
    setSteps(stack.current.length);
    if (!step) return;
    putBack(step.item);
    say("undone", step.item);
    chain.current = step.back
      .then((back) => back?.())
      .catch((reason: unknown) => {
        setError(reason);
        setSaid(null);
      });
  }, [putBack, say]);
  const again = useCallback(() => {
    stack.current = [];
    setSteps(0);
    setDealt((old) => new Map([...old].filter(([, what]) => what !== "skipped")));
  }, []);
  const dismiss = useCallback(() => setError(null), []);
  return useMemo(
    () => ({
      ...{ dealt, returned, said, error, canUndo: steps > 0 },
      ...{ link, skip, notOurs, undo, again, dismiss },
    }),
    [dealt, returned, said, error, steps, link, skip, notOurs, undo, again, dismiss],
  );
}
