import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { ReviewItem, SuggestedGoal } from "../../../utils/messages/views";
import { contextNow } from "./deeds";
import type { Group } from "./groups";

/**
 * The best guess for each piece in sight that is not linked yet, so that one click is enough. Asked one after the
 * other, each once: what a guess rests on changes slowly, and the button says what it does.
 */
export function useGuesses(shown: readonly Group[]): ReadonlyMap<string, SuggestedGoal | null> {
  const client = useQueryClient();
  const [known, setKnown] = useState<ReadonlyMap<string, SuggestedGoal | null>>(new Map());
  const wanted = useMemo(
    () => shown.flatMap(({ items }) => items.filter(isUnlinked)).map(({ key }) => key),
    [shown],
  );
  const missing = wanted.find((key) => !known.has(key));
  useEffect(() => {
    if (missing === undefined) return;
    let left = false;
    const keep = (guess: SuggestedGoal | null): void => {
      if (!left) setKnown((old) => new Map([...old, [missing, guess]]));
    };
    contextNow(client, { key: missing }).then(
      ({ suggested }) => keep(suggested[0] ?? null),
      () => keep(null),
    );
    return () => {
      left = true;
    };
  }, [client, missing]);
  return known;
}

function isUnlinked({ finding: { rule, fix } }: ReviewItem): boolean {
  return rule === "LINK-NONE" && fix.kind === "link" && !fix.goalId;
}
