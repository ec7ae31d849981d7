/** What the pages that make and change the strategy ask for. */
import { mutationOptions, queryOptions } from "@tanstack/react-query";
import type { GoalLineKind } from "../fit/goal-line";
import type { Body, RequestName } from "../messages/protocol";
import { newOperation, send } from "../messages/send";

/** How many pieces each thing of the strategy has. */
export function tallyQuery() {
  return queryOptions({ queryKey: ["tally"], queryFn: () => send("tally", {}) });
}

/** What the line of a goal is: a result, a way of getting there, or a result that is only counted by what is made. */
export function goalLineQuery(line: Body<"goalLine">) {
  return queryOptions({
    queryKey: ["goalLine", line],
    queryFn: () => send("goalLine", line),
    enabled: line.name.trim() !== "",
    // The former answer stays while one types.
    placeholderData: (former: GoalLineKind | undefined) => former,
  });
}

/** Pieces that serve something which is retired. */
export function orphansQuery() {
  return queryOptions({ queryKey: ["orphans"], queryFn: () => send("orphans", {}) });
}

/** What every meeting has to talk about today. */
export function agendasQuery() {
  return queryOptions({ queryKey: ["agendas"], queryFn: () => send("agendas", {}) });
}

/** Requests that change the strategy in one operation. */
type StrategyRequest = Extract<
  RequestName,
  "edit" | "order" | "explainPending" | "dropPending" | "publish"
>;

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
