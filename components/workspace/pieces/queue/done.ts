import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import type { QueueItem } from "../../../../utils/messages/pieces-view";
import type { Body } from "../../../../utils/messages/protocol";
import { Failure } from "../../../../utils/messages/send";
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
  /** Settled once it is stored: what takes it back */
  back: Promise<Back>;
}

/**
 * A piece leaves the front at once, and is stored behind one's back, one after the other. One that could not be stored
 * comes back; one that is taken back comes once that is done, since until then it has its goal.
 */
export function useDone(): Done {
  const client = useQueryClient();
  const { dealt, returned, said, error, ...front } = useFront();
  const { deal, putBack, fail, dismiss, lookAgain } = front;
  const [steps, setSteps] = useState(0);
  const stack = useRef<readonly Step[]>([]);
  const chain = useRef<Promise<unknown>>(Promise.resolve());

  const keep = useCallback((left: readonly Step[]) => {
    stack.current = left;
    setSteps(left.length);
  }, []);
  const doing = useCallback(
    (item: QueueItem, what: What, act: () => Promise<Back>, code?: string) => {
      deal(item, what, code);
      const back = chain.current.then(act);
      const step = { item, back };
      keep([...stack.current, step]);
      chain.current = back.catch((reason: unknown) => {
        fail(reason);
        putBack(item);
        keep(stack.current.filter((one) => one !== step));
      });
    },
    [deal, fail, keep, putBack],
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
    const step = stack.current.at(-1);
    if (!step) return;
    keep(stack.current.slice(0, -1));
    dismiss();
    chain.current = chain.current.then(async () => {
      // What could not be stored is in front again already.
      const takeBack = await step.back.catch(() => null);
      try {
        await takeBack?.();
        if (takeBack) putBack(step.item, "undone");
      } catch (reason) {
        fail(reason);
        if (!isChanged(reason)) keep([...stack.current, step]);
      }
    });
  }, [dismiss, fail, keep, putBack]);
  const again = useCallback(() => {
    keep([]);
    lookAgain();
  }, [keep, lookAgain]);
  return useMemo(
    () => ({
      ...{ dealt, returned, said, error, canUndo: steps > 0 },
      ...{ link, skip, notOurs, undo, again, dismiss },
    }),
    [dealt, returned, said, error, steps, link, skip, notOurs, undo, again, dismiss],
  );
}

/** What was changed again since cannot be taken back, however often one asks. */
function isChanged(reason: unknown): boolean {
  return reason instanceof Failure && reason.code === "changed-since";
}

/** What is in front, and what is said about it. */
function useFront() {
  const t = useWords();
  const [dealt, setDealt] = useState<ReadonlyMap<string, What>>(new Map());
  const [returned, setReturned] = useState<readonly QueueItem[]>([]);
  const [said, setSaid] = useState<Done["said"]>(null);
  const [error, setError] = useState<unknown>(null);
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
  const deal = useCallback(
    (item: QueueItem, what: What, code?: string) => {
      setError(null);
      setDealt((old) => new Map([...old, [item.id, what]]));
      say(what, item, code);
    },
    [say],
  );
  const putBack = useCallback(
    (item: QueueItem, because?: "undone") => {
      setDealt((old) => new Map([...old].filter(([id]) => id !== item.id)));
      setReturned((old) => [item, ...old.filter(({ id }) => id !== item.id)]);
      if (because) say(because, item);
    },
    [say],
  );
  const fail = useCallback((reason: unknown) => {
    setError(reason);
    setSaid(null);
  }, []);
  const lookAgain = useCallback(
    () => setDealt((old) => new Map([...old].filter(([, what]) => what !== "skipped"))),
    [],
  );
  const dismiss = useCallback(() => setError(null), []);
  return { dealt, returned, said, error, deal, putBack, fail, lookAgain, dismiss };
}
