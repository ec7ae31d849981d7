/** The answering side: checks who asks, parses, dispatches, and returns failures as data. Background only. */
import { browser } from "wxt/browser";
import { noteFault } from "../platform/faults";
import { report } from "../platform/report";
import { requests } from "./protocol";
import type { Answers, Body, FailureCode, Reply, RequestName } from "./protocol";

/** Who sent a message, as the browser says. */
export interface Sender {
  /** "page": our content script in a host page. "ours": a page of the extension. */
  from: "page" | "ours";
  tabId?: number;
  /** The tab stands in a private window */
  privately?: boolean;
  url: string;
}

export type Handlers = {
  [N in RequestName]: (body: Body<N>, sender: Sender) => Answers[N] | Promise<Answers[N]>;
};

/** An error that should reach the asking world under its own code. */
export class Refusal extends Error {
  constructor(
    readonly code: FailureCode,
    detail?: string,
  ) {
    super(detail ?? code);
    this.name = "Refusal";
  }
}

interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/**
 * Starts answering. Call once, synchronously, at the top of the background.
 *
 * @param meaningOf what a handler's error is to the person who asked: a Refusal, or the error itself
 */
export function serve(meaningOf: (error: unknown) => unknown, handlers: Handlers): void {
  const listener = (message: unknown, raw: RawSender): Promise<unknown> | undefined => {
    const name = (message as { name?: unknown } | null)?.name;
    if (typeof name !== "string" || !Object.hasOwn(requests, name)) return undefined;
    const body = (message as { body?: unknown }).body;
    return answer(handlers, name as RequestName, body, raw, meaningOf);
  };
  browser.runtime.onMessage.addListener(listener as never);
}

async function answer<N extends RequestName>(
  handlers: Handlers,
  name: N,
  body: unknown,
  raw: RawSender,
  meaningOf: (error: unknown) => unknown,
): Promise<Reply<Answers[N]>> {
  const sender = senderOf(raw);
  const request: { page?: true; body: (typeof requests)[N]["body"] } = requests[name];
  if (!sender || (sender.from === "page" && !request.page))
    return { ok: false, code: "not-allowed" };
  const parsed = request.body.safeParse(body);
  if (!parsed.success) return { ok: false, code: "bad-request", detail: parsed.error.message };
  try {
    return { ok: true, value: await handlers[name](parsed.data as Body<N>, sender) };
  } catch (cause) {
    const error = meaningOf(cause);
    void noteFault(name, error instanceof Refusal ? error.code : "unexpected").catch(
      () => undefined,
    );
    if (error instanceof Refusal) return { ok: false, code: error.code, detail: error.message };
    report(`message ${name}`, error);
    return { ok: false, code: "unexpected" };
  }
}

function senderOf(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id || !raw.url) return null;
  const ours = raw.url.startsWith(browser.runtime.getURL("/"));
  if (!ours && raw.frameId !== 0) return null;
  const { id, incognito } = raw.tab ?? {};
  const tab = {
    ...(id === undefined ? {} : { tabId: id }),
    ...(incognito ? { privately: true } : {}),
  };
  return { from: ours ? "ours" : "page", url: raw.url, ...tab };
}
