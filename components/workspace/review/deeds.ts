/** What one click does: each deed asks the background and answers the operations that take it back. */
import type { MutationOptions, QueryClient } from "@tanstack/react-query";
import type { Body } from "../../../utils/messages/protocol";
import type { Context, ReviewItem } from "../../../utils/messages/views";
import type { AssetStatus } from "../../../utils/model/asset";
import type { Cause } from "../../../utils/model/constants";
import {
  contextQuery,
  newOperation,
  pieceMutation,
  requestMutation,
} from "../../../utils/queries/index";
import type { Answerable } from "./ids";

/**
 * Told of every operation as it is done, so that what was done before a failure can be taken back too; and whether it
 * answered findings, rather than changed something.
 */
export type Done = (operation: string, isAnswer?: boolean) => void;

/** A piece cannot be linked from here while its panel is paused: what was said about it is not told then. */
export class PausedHere extends Error {}

const MOST_AT_ONCE = 500;

/** Runs a mutation outside a component: a deed may need several, one after the other. */
function run<TData, TBody>(
  client: QueryClient,
  options: MutationOptions<TData, Error, TBody>,
  body: TBody,
): Promise<TData> {
  return client.getMutationCache().build(client, options).execute(body);
}

const at = ({ key }: Pick<ReviewItem, "key">): { key: string } => ({ key });

/** What is known of a piece now; the link in it is what a change starts from. */
export async function contextNow(
  client: QueryClient,
  item: Pick<ReviewItem, "key">,
): Promise<Context> {
  const context = await client.query({ ...contextQuery(at(item)), staleTime: 0 });
  if (context.state === "paused") throw new PausedHere();
  return context;
}

export interface Choice {
  goalId: string | null;
  /** Absent: as it was, unless that reader was retired */
  personaId?: string | null | undefined;
  /** Absent: as it was */
  why?: string;
}

/** Links a piece, keeping what was said about it. What was retired or belongs to another goal does not come along. */
export async function linkTo(
  client: QueryClient,
  item: ReviewItem,
  choice: Choice,
  done: Done,
): Promise<void> {
  const { link, personas, campaigns, suggested } = await contextNow(client, item);
  const guess = suggested.find((one) => one.goalId === choice.goalId)?.personaId;
  const was = personas.some(({ id }) => id === link?.personaId) ? link?.personaId : guess;
  const moves = choice.goalId !== link?.goalId || item.finding.rule === "VER-ORPHAN";
  const stays = campaigns.some(
    ({ id, goalId }) => id === link?.campaignId && goalId === choice.goalId,
  );
  const { operation } = await run(client, pieceMutation(client, "link", at(item)), {
    goalId: choice.goalId,
    personaId: choice.personaId === undefined ? (was ?? null) : choice.personaId,
    why: choice.why ?? link?.why ?? "",
    ...(link?.campaignId && moves && !stays ? { campaignId: null } : {}),
  });
  done(operation);
  const [what] = item.finding.cause ?? [];
  if (item.finding.rule === "VER-ORPHAN" && what === "pillar")
    await fill(client, item, { pillarId: null }, done);
}

export type Fields = Omit<Body<"fill">, "target" | "operation">;

/** Fills in single fields of a piece; everything else stays as it was. */
export async function fill(
  client: QueryClient,
  item: ReviewItem,
  fields: Fields,
  done: Done,
): Promise<void> {
  const { operation } = await run(client, pieceMutation(client, "fill", at(item)), fields);
  done(operation);
}

export async function setStatus(
  client: QueryClient,
  items: readonly ReviewItem[],
  status: AssetStatus,
  done: Done,
): Promise<void> {
  const pieces = new Map(items.map((item) => [item.on, item]));
  for (const item of pieces.values()) {
    const { operation } = await run(client, pieceMutation(client, "setStatus", at(item)), {
      status,
    });
    done(operation);
  }
}

export type Answer = Pick<Body<"closeMany">, "kind" | "until" | "note">;

/** One answer to one or many findings, on pieces or on the strategy. */
export async function answer(
  client: QueryClient,
  items: readonly Answerable[],
  said: Answer,
  done: Done,
): Promise<void> {
  for (let from = 0; from < items.length; from += MOST_AT_ONCE) {
    const operation = newOperation();
    const some = items.slice(from, from + MOST_AT_ONCE);
    await run(client, requestMutation("closeMany"), {
      ...said,
      operation,
      items: some.map(({ on, finding: { rule, hash } }) => ({ on, rule, hash })),
    });
    done(operation, true);
  }
}

/** What was behind findings that were answered. Answers the operation that takes it back. */
export async function tagCause(
  client: QueryClient,
  answered: readonly string[],
  cause: Cause,
): Promise<string> {
  const operation = newOperation();
  await run(client, requestMutation("tagCause"), { operation, answered: [...answered], cause });
  return operation;
}

/** One small change to the strategy. */
export async function amend(
  client: QueryClient,
  change: Body<"amend">["change"],
  done: Done,
): Promise<void> {
  const operation = newOperation();
  await run(client, requestMutation("amend"), { operation, change });
  done(operation);
}

/** The last ones first; so many at once that nobody else waits for it. */
export async function takeBack(client: QueryClient, operations: readonly string[]): Promise<void> {
  for (let end = operations.length; end > 0; end -= MOST_AT_ONCE) {
    const undone = operations.slice(Math.max(0, end - MOST_AT_ONCE), end);
    await run(client, requestMutation("undoReview"), { operation: newOperation(), undone });
  }
}
