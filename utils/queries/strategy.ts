/** What the pages that make and change the strategy ask for. */
import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { Body, RequestName } from "../messages/protocol";
import { newOperation, send } from "../messages/send";

/** How many pieces each thing of the strategy has. */
export function tallyQuery() {
  return queryOptions({ queryKey: ["tally"], queryFn: () => send("tally", {}) });
}

/** Pieces that serve something which is retired. */
export function orphansQuery() {
  return queryOptions({ queryKey: ["orphans"], queryFn: () => send("orphans", {}) });
}

/** Requests that change the strategy in one operation. */
type StrategyRequest = Extract<RequestName, "edit" | "order" | "dropPending" | "publish">;

/**
 * Changes the strategy. Answers with the operation, so that it can be taken back (`undoReview`). The id is made once
 * per change: asking again after a lost answer is safe.
 */
export function strategyMutation<N extends StrategyRequest>(name: N) {
  return mutationOptions({
    mutationKey: [name],
    mutationFn: async (body: Omit<Body<N>, "operation">) => {
      const operation = newOperation();
      const answer = await send(name, { ...body, operation } as unknown as Body<N>);
      return { operation, answer };
    },
  });
}
