import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Body, Target } from "../../utils/messages/protocol";
import type { Changed } from "../../utils/messages/views";
import { pieceMutation } from "../../utils/queries/index";
import { useWords } from "../ui/words";
import { useSaved } from "./Saved";

export type Refused = Omit<Body<"refuse">, "target" | "operation">;

/** Says that a suggestion is wrong here for good, with a line that takes it back. One at a time. */
export function useRefuse(target: Target) {
  const t = useWords();
  const saved = useSaved();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation(pieceMutation(client, "refuse", target));
  const refuse = (what: Refused, done: (changed: Changed) => void): void => {
    if (isPending) return;
    const onSuccess = (changed: Changed): void => {
      done(changed);
      saved.show(changed, t("places.refused"));
    };
    mutate(what, { onSuccess });
  };
  return { refuse, error };
}
