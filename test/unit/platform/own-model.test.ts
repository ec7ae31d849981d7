/** What we take a browser's language model for, whichever browser it is. */
import { afterEach, describe, expect, it } from "vitest";
import { openOwnModel, ownModelState } from "../../../utils/platform/own-model";
import { useModel } from "../fake-model";

const ways = { signal: new AbortController().signal, progress: () => undefined };
const TEXTS = [{ type: "text", languages: ["de"] }];

afterEach(() => void useModel(null));

describe("whether there is a model", () => {
  it.each(["unavailable", "downloadable", "downloading", "available"])("says %s", async (state) => {
    useModel({ state });
    expect(await ownModelState("en")).toBe(state);
  });

  it("takes no model, a strange answer and a refusal for unavailable", async () => {
    useModel(null);
    expect(await ownModelState("en")).toBe("unavailable");
    useModel({ state: "readily" });
    expect(await ownModelState("en")).toBe("unavailable");
    (globalThis as { LanguageModel?: unknown }).LanguageModel = {
      availability: () => Promise.reject(new DOMException("no", "NotAllowedError")),
    };
    expect(await ownModelState("en")).toBe("unavailable");
  });
});

describe("a conversation", () => {
  it("is asked for and opened with the same languages and steady answers", async () => {
    const heard = useModel({});
    await ownModelState("de");
    await openOwnModel("de", ways);
    const wanted = { expectedInputs: TEXTS, expectedOutputs: TEXTS, topK: 1, temperature: 0 };
    expect(heard.asked).toEqual([wanted]);
    expect(heard.made).toEqual([wanted]);
  });

  it("leaves out what may not be set", async () => {
    const heard = useModel({ bare: true });
    await openOwnModel("de", ways);
    expect(heard.made).toEqual([{ expectedInputs: TEXTS, expectedOutputs: TEXTS }]);
  });

  it.each([false, true])("knows how much room there is, by either name (old: %s)", async (old) => {
    useModel({ old, window: 700 });
    const session = await openOwnModel("en", ways);
    expect(session.room).toBe(700);
    expect(await session.measure("three small words", {}, ways.signal)).toBe(3);
  });

  it("cannot be opened where there is none", async () => {
    useModel(null);
    await expect(openOwnModel("en", ways)).rejects.toMatchObject({ name: "NotSupportedError" });
  });

  it("tells how far a download is", async () => {
    useModel({ downloads: [0, 0.4, 1] });
    const steps: number[] = [];
    await openOwnModel("en", { ...ways, progress: (done) => steps.push(done) });
    expect(steps).toEqual([0, 0.4, 1]);
  });
});
