/**
 * The language model that some browsers bring along (Chrome's Prompt API, global `LanguageModel`). Only for pages of
 * ours: a content script would ask in the host page's name. Whether the browser answers on the device or through a
 * cloud it does not say.
 */

const STATES = ["unavailable", "downloadable", "downloading", "available"] as const;
export type OwnModelState = (typeof STATES)[number];

interface PromptOptions {
  responseConstraint: object;
  /** What is sent is the text alone, and not the constraint written out behind it */
  omitResponseConstraintInput: true;
  signal: AbortSignal;
}

type Measure = (text: string, options: PromptOptions) => Promise<number>;

/** A session as browsers know it: the names of 2026, and those before. */
interface NativeSession {
  prompt(text: string, options: PromptOptions): Promise<string>;
  destroy(): void;
  measureContextUsage?: Measure;
  measureInputUsage?: Measure;
  contextWindow?: number;
  inputQuota?: number;
  contextUsage?: number;
  inputUsage?: number;
}

interface Monitor {
  addEventListener(type: "downloadprogress", listener: (event: { loaded: number }) => void): void;
}

interface Native {
  availability(options: object): Promise<string>;
  create(
    options: object & { signal: AbortSignal; monitor: (monitor: Monitor) => void },
  ): Promise<NativeSession>;
  /** Only where the two knobs below may be turned */
  params?: unknown;
}

/** One conversation with the model. Whoever opens it closes it. */
export interface OwnSession {
  /** Tokens that are left for text; infinite where the browser does not say */
  room: number;
  /** How many tokens a text takes; none where the browser does not say */
  measure(text: string, constraint: object, signal: AbortSignal): Promise<number>;
  /** Answers the model's words. Rejects with the browser's DOMException */
  ask(text: string, constraint: object, signal: AbortSignal): Promise<string>;
  close(): void;
}

function readNative(): Native | undefined {
  return (globalThis as { LanguageModel?: Native }).LanguageModel;
}

/** The same for asking and for opening: the browser's answer holds for these options only. */
function optionsFor(native: Native, language: string): object {
  const texts = [{ type: "text", languages: [language] }];
  return {
    expectedInputs: texts,
    expectedOutputs: texts,
    ...(native.params ? { topK: 1, temperature: 0 } : {}),
  };
}

/** Whether this browser has a model for a language (BCP 47); `unavailable` also where it has no such thing at all. */
export async function ownModelState(language: string): Promise<OwnModelState> {
  const native = readNative();
  if (!native) return "unavailable";
  try {
    const said = await native.availability(optionsFor(native, language));
    return STATES.find((one) => one === said) ?? "unavailable";
  } catch {
    return "unavailable";
  }
}

/**
 * Opens a conversation; downloads the model first where it is not there yet, for which the browser wants a click.
 *
 * @param progress told how much of the download is done, 0 to 1
 * @throws DOMException as the browser says it; NotSupportedError where there is no model
 */
export async function openOwnModel(
  language: string,
  { signal, progress }: { signal: AbortSignal; progress: (done: number) => void },
): Promise<OwnSession> {
  const native = readNative();
  if (!native) throw new DOMException("No model", "NotSupportedError");
  const session = await native.create({
    ...optionsFor(native, language),
    signal,
    monitor: (monitor) =>
      monitor.addEventListener("downloadprogress", ({ loaded }) => progress(loaded)),
  });
  const options = (constraint: object, until: AbortSignal): PromptOptions => ({
    responseConstraint: constraint,
    omitResponseConstraintInput: true,
    signal: until,
  });
  const window = session.contextWindow ?? session.inputQuota ?? Number.POSITIVE_INFINITY;
  return {
    room: window - (session.contextUsage ?? session.inputUsage ?? 0),
    measure: async (text, constraint, until) =>
      (await (session.measureContextUsage
        ? session.measureContextUsage(text, options(constraint, until))
        : session.measureInputUsage?.(text, options(constraint, until)))) ?? 0,
    ask: (text, constraint, until) => session.prompt(text, options(constraint, until)),
    close: () => session.destroy(),
  };
}
