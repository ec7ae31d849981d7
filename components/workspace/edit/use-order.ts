import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Editable } from "../../../utils/messages/strategy-requests";
import { strategyMutation } from "../../../utils/queries/strategy";
import { useWords } from "../../ui/words";
import type { Done } from "./Saved";

interface Own {
  ids: readonly string[];
  /** The stored order it came after: once that changes, what is stored holds */
  over: string;
}

/**
 * A list whose order people change. A new order shows at once and is taken back by ordering back.
 * @param onDone says what was done, with the way back
 */
export function useOrder<T extends { id: string }>(
  type: Editable,
  stored: readonly T[],
  onDone: (done: Done) => void,
) {
  const t = useWords();
  const [own, setOwn] = useState<Own | null>(null);
  const mutation = useMutation(strategyMutation("order"));
  const former = stored.map(({ id }) => id);
  const over = former.join(" ");
  const ids = own?.over === over ? own.ids : former;
  const order = (next: readonly string[], back?: readonly string[]): void => {
    setOwn({ ids: next, over });
    mutation.mutate(
      { type, ids: [...next] },
      {
        onSuccess: () =>
          onDone({ said: t("edit.ordered"), ...(back ? { back: () => order(back) } : {}) }),
        onError: () => setOwn(null),
      },
    );
  };
  return {
    items: [...stored].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    error: mutation.error,
    order: (next: readonly string[]): void => order(next, ids),
  };
}
