/** The browser's model is believed only where its answer can be checked, and every failure has a name. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { askOwnModel, faultOf } from "../../../utils/queries/second-opinion";
import type { SecondRequest } from "../../../utils/queries/second-opinion";
import { useModel } from "../fake-model";
import type { FakeModel } from "../fake-model";

const WORDS = ["The night the gearbox stopped", "On any Tuesday\nyou are  ready for the party."];

const request = (words = WORDS, goals = ["g1", "g2"]): SecondRequest => ({
  language: "en",
  words,
  goals,
  text: words.join(" "),
});
const said = (choice: unknown, quote: unknown): string => JSON.stringify({ choice, quote });
const ways = (signal = new AbortController().signal) => ({ signal, progress: () => undefined });
const ask = (fake: FakeModel, one = request()) => {
  const heard = useModel(fake);
  return { heard, answer: askOwnModel([one], ways()) };
};

afterEach(() => {
  useModel(null);
  vi.useRealTimers();
});

describe("an answer", () => {
  it.each([
    ["A", "the gearbox stopped", "g1"],
    ["B", "any Tuesday you are ready", "g2"],
    ["B", "  On any\n Tuesday ", "g2"],
  ])("is taken with words that were sent: %s, %j", async (choice, quote, goalId) => {
    const answer = await ask({ says: said(choice, quote) }).answer;
    expect(answer).toEqual({ kind: "goal", goalId, quote: quote.replace(/\s+/g, " ").trim() });
  });

  it("may be that none of the goals is meant", async () => {
    expect(await ask({ says: said("none", "") }).answer).toEqual({ kind: "none" });
  });

  it.each([
    ["words that were not sent", said("A", "The gearbox exploded")],
    ["words in another spelling", said("A", "the Gearbox stopped")],
    ["a part of a word", said("A", "art")],
    ["words across two sentences", said("A", "stopped On any Tuesday")],
    ["no words", said("A", " ")],
    ["only a sign", said("A", ".")],
    ["a goal that was not offered", said("C", "any Tuesday")],
    ["a choice that is none", said(0, "any Tuesday")],
    ["a quote that is none", said("A", ["any Tuesday"])],
    ["no JSON", "I think it is A, because of any Tuesday."],
    ["JSON of another shape", '["A"]'],
    ["null", "null"],
    ["nothing", ""],
  ])("is dropped with %s", async (_name, says) => {
    expect(await ask({ says }).answer).toEqual({ kind: "unchecked" });
  });

  it("is dropped with a quote longer than was asked for", async () => {
    const long = "word ".repeat(60).trim();
    const answer = await ask({ says: said("A", long) }, request([long])).answer;
    expect(answer).toEqual({ kind: "unchecked" });
  });

  it("that the browser could not bring into the wanted form is dropped too", async () => {
    const says = new DOMException("bad", "SyntaxError");
    expect(await ask({ says }).answer).toEqual({ kind: "unchecked" });
  });
});

describe("what is sent", () => {
  it("is the text alone, with the form of the answer beside it", async () => {
    const { heard, answer } = ask({ says: said("none", "") });
    await answer;
    expect(heard.prompts.map(({ text }) => text)).toEqual([request().text]);
    expect(heard.prompts[0]?.options).toMatchObject({
      omitResponseConstraintInput: true,
      responseConstraint: {
        required: ["choice", "quote"],
        additionalProperties: false,
        properties: {
          choice: { enum: ["A", "B", "none"] },
          quote: { type: "string", maxLength: 200 },
        },
      },
    });
    expect(heard.destroyed).toBe(1);
  });

  it.each([false, true])("is shortened from the end, and shown before (old: %s)", async (old) => {
    const sized = (words: number): SecondRequest => request([Array(words).fill("word").join(" ")]);
    const heard = useModel({ old, window: 700, says: said("none", "") });
    const answer = await askOwnModel([sized(600), sized(550), sized(500), sized(450)], ways());
    expect(answer).toEqual({ kind: "shorter", request: sized(500) });
    expect(heard.prompts).toEqual([]);
    expect(heard.destroyed).toBe(1);
  });

  it("is never long, however much a model holds", async () => {
    const sized = (words: number): SecondRequest => request([Array(words).fill("word").join(" ")]);
    useModel({ window: 1_000_000, says: said("none", "") });
    const answer = await askOwnModel([sized(1600), sized(1400)], ways());
    expect(answer).toEqual({ kind: "shorter", request: sized(1400) });
  });
});

describe("a failure", () => {
  const failing = async (fake: FakeModel): Promise<string> => {
    const { heard, answer } = ask(fake);
    const fault = faultOf(await answer.catch((error: unknown) => error));
    expect(heard.destroyed).toBe(fake.refuses ? 0 : 1);
    return fault;
  };
  const error = (name: string): Error => new DOMException("of the browser", name);

  it.each([
    ["NotSupportedError", "unsupported"],
    ["QuotaExceededError", "long"],
    ["AbortError", "stopped"],
    ["InvalidStateError", "failed"],
  ])("of the answer has a sentence: %s is %s", async (name, fault) => {
    expect(await failing({ says: error(name) })).toBe(fault);
  });

  it.each([
    ["NotSupportedError", "unsupported"],
    ["NotAllowedError", "failed"],
    ["NetworkError", "failed"],
  ])("to begin has a sentence: %s is %s", async (name, fault) => {
    expect(await failing({ refuses: error(name) })).toBe(fault);
  });

  it("is a request of which not even the shortest fits", async () => {
    expect(await failing({ window: 201 })).toBe("long");
  });

  it("is waiting for more than eight seconds", async () => {
    const late = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(late.signal);
    const { answer, heard } = ask({ silent: true });
    await vi.waitFor(() => expect(heard.prompts).toHaveLength(1));
    expect(timeout).toHaveBeenCalledWith(8000);
    late.abort(new DOMException("late", "TimeoutError"));
    expect(faultOf(await answer.catch((one: unknown) => one))).toBe("late");
    expect(heard.destroyed).toBe(1);
    timeout.mockRestore();
  });

  it("is a person who no longer wants to wait", async () => {
    const stop = new AbortController();
    const heard = useModel({ silent: true });
    const answer = askOwnModel([request()], ways(stop.signal)).catch((one: unknown) => one);
    await vi.waitFor(() => expect(heard.prompts).toHaveLength(1));
    stop.abort();
    expect(faultOf(await answer)).toBe("stopped");
    expect(heard.destroyed).toBe(1);
  });

  it("that nobody knows is one as well", () => {
    expect([faultOf(undefined), faultOf(null), faultOf("no")]).toEqual(Array(3).fill("failed"));
  });
});
