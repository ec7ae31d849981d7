/** The asking side. Types of the protocol only: it costs the content script almost nothing. */
import { browser } from "wxt/browser";
import type { Answers, Body, FailureCode, Reply, RequestName } from "./protocol";

/** A request that failed, thrown where it was asked. `code` names a sentence of the catalogue. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    detail?: string,
  ) {
    super(detail ?? code);
    this.name = "Failure";
  }
}

const TRIES = 4;

/**
 * Asks the background and waits for its answer. A worker that dies on the way shows as "message channel closed",
 * "Receiving end does not exist" or an empty reply, and may still have done the work: the same message is sent again,
 * which is safe because every change carries an operation id.
 *
 * @throws Failure with the background's code, or the browser's own error when the extension was updated or removed
 */
export async function send<N extends RequestName>(name: N, body: Body<N>): Promise<Answers[N]> {
  for (let attempt = 1; ; attempt++) {
    const reply = await ask<Answers[N]>({ name, body }, attempt === TRIES);
    if (reply?.ok) return reply.value;
    if (reply) throw new Failure(reply.code, reply.detail);
    if (attempt === TRIES) throw new Failure("unexpected", `no answer to ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
  }
}

async function ask<T>(message: unknown, last: boolean): Promise<Reply<T> | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (last || !/channel closed|port closed|Receiving end|disconnected/i.test(text)) throw error;
    return undefined;
  }
}

/** A fresh operation id: one per thing a person does, kept over retries. */
export function newOperation(): string {
  return crypto.randomUUID();
}
