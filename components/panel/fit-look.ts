import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Fit } from "../../utils/messages/fit-view";
import type { Body, Target } from "../../utils/messages/protocol";
import type { Context } from "../../utils/messages/views";
import { checkMutation, lookedQuery } from "../../utils/queries/fit";
import type { Looked } from "../../utils/queries/fit";
import { handsStill, watchHands } from "./hands";
import { nextLook, usePause } from "./pause";

/** What the last look at a piece's words found; undefined before the first. */
export function useFit(target: Target): Fit | undefined {
  return useQuery(lookedQuery(target)).data?.fit;
}

export interface Look {
  fit: Fit | undefined;
  /** A look is under way; `asked` when a person waits for it */
  busy: boolean;
  asked: boolean;
  error: unknown;
  /** Looks again at the same words: those of the page, or those that were given */
  again: () => void;
  /** Looks at the page's own words, whatever was given before */
  whole: () => void;
  /** Looks at words that a person pasted */
  paste: (text: string, done: () => void) => void;
}

/** Looks at a piece's words: when it is opened or linked anew, after a pause, and when a person asks. */
export function useLook(context: Context, target: Target): Look {
  const client = useQueryClient();
  const { queryKey } = lookedQuery(target);
  const looked = useQuery(lookedQuery(target)).data;
  const here = useHere();
  const { passage, tabId } = context;
  const ground = `${context.key ?? ""} ${context.history[0]?.id ?? ""}`;
  // The tab the panel stands in knows what is selected there.
  const page = tabId === undefined ? target : { tabId };
  const { mutate, isPending, variables, error } = useMutation({
    ...checkMutation(page),
    onSuccess: async (found) => {
      if (found.why !== "asked") await handsStill();
      // Whoever left this piece meanwhile may have taken the tab along: the answer may be about another one.
      if (here.current)
        client.setQueryData(queryKey, (former) =>
          former && former.began > found.began ? former : found,
        );
    },
  });
  const look = (why: Body<"check">["why"], text?: Looked["text"], done?: () => void): void =>
    mutate({ why, ground, passage, ...(text ? { text } : {}) }, { onSuccess: () => done?.() });
  // A passage that was just selected counts more than what was pasted before.
  const given = looked?.passage === passage ? looked?.text : undefined;
  const stale = looked?.ground !== ground || looked.passage !== passage;
  useEffect(() => {
    if (stale) mutate({ why: "opened", ground, passage, ...(given ? { text: given } : {}) });
  }, [stale, ground, passage, given, mutate]);
  useEffect(watchHands, []);
  usePause(() => look("pause"), isPending ? null : restOf(looked));
  return {
    fit: looked?.fit,
    busy: isPending,
    asked: isPending && variables.why === "asked",
    error,
    again: () => look("asked", given),
    whole: () => look("asked"),
    paste: (text, done) => look("asked", { from: "pasted", text }, done),
  };
}

/** Whether the card that asked is still to be seen. */
function useHere() {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}

/** From when on looking again by itself makes sense; null where a person chose the words that were looked at. */
function restOf(looked: Looked | undefined): number | null {
  if (!looked || looked.text) return null;
  const { read } = looked.fit;
  if ("from" in read) return read.from === "selection" ? null : nextLook(looked);
  return Math.max(nextLook(looked), read.retryAt ? Date.parse(read.retryAt) : 0);
}
