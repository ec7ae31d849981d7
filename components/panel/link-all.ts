import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Proposal } from "../../utils/messages/list-view";
import { newOperation, requestMutation } from "../../utils/queries/index";

/** So many in one message: what the background takes at most (`MOST_EACH`). */
const AT_ONCE = 20;

/** How far linking all of a list is. */
type Step =
  | { at: "start" }
  | { at: "looking"; done: number }
  | { at: "chosen"; proposals: readonly Proposal[] }
  | { at: "linking"; done: number; count: number }
  | { at: "done"; operation: string; count: number; done: number; left: readonly string[] }
  | { at: "undone"; done: number };

function inChunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

/** Looks at unlinked pieces, links those that were chosen as one operation, and takes that back. */
export function useLinkAll(keys: readonly string[]) {
  const [step, setStep] = useState<Step>({ at: "start" });
  const ask = useMutation(requestMutation("proposals"));
  const linkEach = useMutation(requestMutation("linkEach"));
  const undoMany = useMutation(requestMutation("undoMany"));
  const start = (): void => setStep({ at: "start" });

  const look = async (): Promise<void> => {
    const proposals: Proposal[] = [];
    for (const [at, chunk] of inChunks(keys).entries()) {
      setStep({ at: "looking", done: at * AT_ONCE });
      proposals.push(...(await ask.mutateAsync({ keys: chunk })));
    }
    setStep({ at: "chosen", proposals: proposals.filter(({ guess }) => guess !== undefined) });
  };
  const link = async (chosen: readonly Proposal[]): Promise<void> => {
    const operation = newOperation();
    const items = chosen.flatMap(({ piece, guess }) => (guess ? [itemOf(piece.key, guess)] : []));
    let done = 0;
    const left: string[] = [];
    for (const [at, chunk] of inChunks(items).entries()) {
      setStep({ at: "linking", done, count: items.length });
      const linked = await linkEach.mutateAsync({ operation, from: at * AT_ONCE, items: chunk });
      done += linked.done;
      left.push(...linked.left);
    }
    setStep({ at: "done", operation, count: items.length, done, left });
  };
  const undo = async (): Promise<void> => {
    if (step.at !== "done") return;
    const body = { operation: newOperation(), undone: step.operation };
    const { done } = await undoMany.mutateAsync({
      ...body,
      from: 0,
      count: step.count,
      more: false,
    });
    setStep({ at: "undone", done });
  };
  return {
    step,
    error: ask.error ?? linkEach.error ?? undoMany.error,
    look: () => void look().catch(start),
    link: (chosen: readonly Proposal[]) => void link(chosen).catch(start),
    undo: () => void undo().catch(() => undefined),
    leave: start,
  };
}

function itemOf(key: string, guess: NonNullable<Proposal["guess"]>) {
  const { goalId, personaId = null, campaignId = null, pillarId = null, stage = null } = guess;
  return { key, goalId, personaId, campaignId, pillarId, stage };
}
