/** A language model as a browser brings it along, under the global name `LanguageModel`. It answers what it is told. */

export interface FakeModel {
  state?: string;
  /** What it says to a prompt, or how it fails */
  says?: string | Error;
  /** Never answers by itself */
  silent?: boolean;
  /** Tokens it holds; every word is one */
  window?: number;
  /** Names of the browsers of 2025 */
  old?: boolean;
  /** No topK and no temperature, as on the web */
  bare?: boolean;
  /** Fails when a session is made */
  refuses?: Error;
  /** Steps of a download, 0 to 1 */
  downloads?: readonly number[];
}

/** What a fake model was asked, in order. */
export interface Heard {
  asked: object[];
  made: object[];
  prompts: { text: string; options: Record<string, unknown> }[];
  measured: string[];
  destroyed: number;
}

type Plain = Record<string, unknown>;
type Listener = (event: { loaded: number }) => void;
interface CreateOptions extends Plain {
  signal: AbortSignal;
  monitor: (monitor: { addEventListener: (type: string, listener: Listener) => void }) => void;
}

/** Puts a fake model into this world; `null` takes it away. */
export function useModel(fake: FakeModel | null): Heard {
  const heard: Heard = { asked: [], made: [], prompts: [], measured: [], destroyed: 0 };
  const world = globalThis as { LanguageModel?: unknown };
  delete world.LanguageModel;
  if (!fake) return heard;
  world.LanguageModel = {
    ...(fake.bare ? {} : { params: () => Promise.resolve(null) }),
    availability: (options: object) => {
      heard.asked.push(options);
      return Promise.resolve(fake.state ?? "available");
    },
    create({ signal: _signal, monitor, ...options }: CreateOptions) {
      heard.made.push(options);
      if (fake.refuses) return Promise.reject(fake.refuses);
      monitor({
        addEventListener(type, listener) {
          for (const loaded of fake.downloads ?? [])
            if (type === "downloadprogress") listener({ loaded });
        },
      });
      return Promise.resolve(sessionOf(fake, heard));
    },
  };
  return heard;
}

function sessionOf(fake: FakeModel, heard: Heard): Plain {
  const measure = (text: string): Promise<number> => {
    heard.measured.push(text);
    return Promise.resolve(text.split(/\s+/).length);
  };
  const { window = 4000 } = fake;
  return {
    ...(fake.old
      ? { measureInputUsage: measure, inputQuota: window, inputUsage: 0 }
      : { measureContextUsage: measure, contextWindow: window, contextUsage: 0 }),
    prompt(text: string, options: Plain & { signal: AbortSignal }): Promise<string> {
      heard.prompts.push({ text, options });
      if (fake.says instanceof Error) return Promise.reject(fake.says);
      if (!fake.silent) return Promise.resolve(fake.says ?? "");
      const { signal } = options;
      return new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason as Error)),
      );
    },
    destroy(): void {
      heard.destroyed++;
    },
  };
}
