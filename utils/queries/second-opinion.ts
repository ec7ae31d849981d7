import { queryOptions, skipToken } from "@tanstack/react-query";
import { openOwnModel, ownModelState } from "../platform/own-model";

/** What the browser's model is asked: exactly `text`; the rest is what its answer is held against. */
export interface SecondRequest {
  /** Language of the request, and so of what is expected back */
  language: string;
  /** The piece's title and some of its sentences, each as it stands in `text` */
  words: readonly string[];
  /** In the order in which `text` calls them A, B, C */
  goals: readonly string[];
  text: string;
}

/** `unchecked`: the answer cannot be checked against what was sent. */
export type Opinion =
  { kind: "goal"; goalId: string; quote: string } | { kind: "none" } | { kind: "unchecked" };

/** Why there is no answer. `stopped` by the person. */
export type SecondFault = "unsupported" | "long" | "late" | "stopped" | "failed";

export const LETTERS = ["A", "B", "C"] as const;

/** Milliseconds an answer may take, the download not counted. */
const LATEST = 8000;
/** Tokens a request may take, and those that an answer needs. */
const MOST_TOKENS = 1500;
const FOR_ANSWER = 200;
const LONGEST_QUOTE = 200;

/** Whether this browser has a model of its own for a language. */
export function ownModelQuery(language: string) {
  return queryOptions({
    queryKey: ["own-model", language],
    queryFn: () => ownModelState(language),
  });
}

/** What the model said to these very words. In this page's memory, so that the same is not asked twice. */
export function opinionQuery({ text, language }: Pick<SecondRequest, "text" | "language">) {
  return queryOptions<Opinion>({
    queryKey: ["opinion", language, text],
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * Asks the browser's model, and sends nothing but the first request. Answers the longest of the others when the first
 * does not fit into the model, so that a person sees that one before it is sent.
 *
 * @param requests the same with ever fewer sentences
 * @throws DOMException as the browser says it: see `faultOf`
 */
export async function askOwnModel(
  requests: readonly [SecondRequest, ...SecondRequest[]],
  ways: { signal: AbortSignal; progress: (done: number) => void },
): Promise<Opinion | { kind: "shorter"; request: SecondRequest }> {
  const [first] = requests;
  const constraint = constraintFor(first);
  const session = await openOwnModel(first.language, ways);
  try {
    const until = AbortSignal.any([ways.signal, AbortSignal.timeout(LATEST)]);
    const most = Math.min(MOST_TOKENS, session.room - FOR_ANSWER);
    for (const request of requests) {
      if ((await session.measure(request.text, constraint, until)) > most) continue;
      if (request !== first) return { kind: "shorter", request };
      return opinionFrom(await session.ask(first.text, constraint, until), first);
    }
    throw new DOMException("Too long", "QuotaExceededError");
  } catch (error) {
    // The browser could not bring the model to an answer of the wanted form: asking again would change nothing.
    if (nameOf(error) === "SyntaxError") return { kind: "unchecked" };
    throw error;
  } finally {
    session.close();
  }
}

/** What the browser's exception means to a person. */
export function faultOf(error: unknown): SecondFault {
  const names: Partial<Record<string, SecondFault>> = {
    NotSupportedError: "unsupported",
    QuotaExceededError: "long",
    TimeoutError: "late",
    AbortError: "stopped",
  };
  return names[nameOf(error)] ?? "failed";
}

function nameOf(error: unknown): string {
  return (error as { name?: string } | null)?.name ?? "";
}

function lettersFor({ goals }: SecondRequest): string[] {
  return LETTERS.slice(0, goals.length);
}

/** The JSON schema an answer must keep to. */
function constraintFor(request: SecondRequest): object {
  return {
    type: "object",
    required: ["choice", "quote"],
    additionalProperties: false,
    properties: {
      choice: { enum: [...lettersFor(request), "none"] },
      quote: { type: "string", maxLength: LONGEST_QUOTE },
    },
  };
}

/** Takes an answer only with words that stand in what was sent. No schema library: the panel has none. */
function opinionFrom(said: string, request: SecondRequest): Opinion {
  const { choice, quote } = fieldsOf(said);
  if (choice === "none") return { kind: "none" };
  const goalId = request.goals[lettersFor(request).indexOf(String(choice))];
  if (!goalId || typeof quote !== "string" || quote.length > LONGEST_QUOTE)
    return { kind: "unchecked" };
  const literal = plain(quote);
  const stands = request.words.some((words) => standsIn(literal, plain(words)));
  return stands ? { kind: "goal", goalId, quote: literal } : { kind: "unchecked" };
}

function fieldsOf(said: string): { choice?: unknown; quote?: unknown } {
  try {
    const parsed: unknown = JSON.parse(said);
    return typeof parsed === "object" && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

/** Word for word: the "art" of "party" is no quote. */
function standsIn(quote: string, words: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(quote)) return false;
  const literal = quote.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u").test(words);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
