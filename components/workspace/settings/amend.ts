import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Body } from "../../../utils/messages/protocol";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { newOperation, requestMutation, strategyQuery } from "../../../utils/queries/index";

export type Change = Body<"amend">["change"];

/** Changes what everybody in the workspace shares, one small change after the other. */
export function useAmend(onSaved: (at: string) => void) {
  const client = useQueryClient();
  const { queryKey } = strategyQuery();
  const one = useMutation(requestMutation("amend"));
  const all = useMutation({
    scope: { id: "amend" },
    mutationFn: async (bodies: readonly Body<"amend">[]) => {
      for (const body of bodies) await one.mutateAsync(body);
    },
    onSuccess: () => onSaved(new Date().toISOString()),
    // What a page shows afterwards is what is stored, also where only some of it was saved.
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  return {
    amend: (changes: readonly Change[], onDone?: () => void): void =>
      all.mutate(
        changes.map((change) => ({ operation: newOperation(), change })),
        onDone ? { onSuccess: onDone } : {},
      ),
    /** Shows a choice before it is saved. */
    show: (next: (old: Strategy) => Strategy): void =>
      void client.setQueryData(queryKey, (old) => old && next(old)),
    /** The same once more, after a failure: what was saved already stays saved. */
    again: (): void => all.mutate(all.variables ?? []),
    busy: all.isPending,
    error: all.error,
    reset: all.reset,
  };
}
