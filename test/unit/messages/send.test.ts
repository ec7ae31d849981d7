/** Asking survives a worker that dies: the same message is sent again, and in the end one hears that it failed. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announce, onChanged } from "../../../utils/messages/changed";
import { Failure, newOperation, send } from "../../../utils/messages/send";
import { browser, freshBrowser } from "../fake-browser";

let heard: unknown[];
/** The background answers like this, one after the other; an error is thrown at the asking side. */
function background(...answers: unknown[]): void {
  browser.runtime.onMessage.addListener((message) => {
    heard.push(message);
    const answer = answers[Math.min(heard.length, answers.length) - 1];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
}
const closed = new Error(
  "A listener indicated an asynchronous response, but the message channel closed",
);
const gone = new Error("Could not establish connection. Receiving end does not exist.");
const settings = { ok: true, value: "settings" };

beforeEach(() => {
  vi.useFakeTimers();
  freshBrowser();
  heard = [];
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sends and lets all waiting pass. */
async function outcome(): Promise<unknown> {
  const sent = send("opened", { open: true }).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  return sent;
}

describe("sending", () => {
  it("answers what the background answers", async () => {
    background(settings);
    expect(await outcome()).toEqual({ value: "settings" });
    expect(heard).toEqual([{ name: "opened", body: { open: true } }]);
  });

  it.each([
    ["a closed channel", closed],
    ["nobody there", gone],
    ["an empty reply", undefined],
  ])("sends the same again after %s", async (_what, lost) => {
    background(lost, lost, settings);
    expect(await outcome()).toEqual({ value: "settings" });
    expect(heard).toHaveLength(3);
    expect(new Set(heard.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it("throws a refusal under its code at once", async () => {
    background({ ok: false, code: "viewer", detail: "no" });
    const { error } = (await outcome()) as { error: Failure };
    expect(error).toBeInstanceOf(Failure);
    expect([error.code, error.message, heard.length]).toEqual(["viewer", "no", 1]);
  });

  it("gives up with a failure when no reply ever comes", async () => {
    background(undefined);
    const { error } = (await outcome()) as { error: Failure };
    expect(error).toBeInstanceOf(Failure);
    expect([error.code, heard.length]).toEqual(["unexpected", 4]);
  });

  it("gives up with the browser's own error when the background is gone for good", async () => {
    background(gone);
    expect(await outcome()).toEqual({ error: gone });
    expect(heard).toHaveLength(4);
  });

  it("does not try again when the extension itself was replaced", async () => {
    const invalid = new Error("Extension context invalidated.");
    background(invalid);
    expect(await outcome()).toEqual({ error: invalid });
    expect(heard).toHaveLength(1);
  });
});

describe("an operation id", () => {
  it("is another one every time", () => {
    const ids = Array.from({ length: 100 }, newOperation);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(64);
  });
});

describe("news of a change", () => {
  it("reaches every page that listens until it stops listening", async () => {
    const end = new AbortController();
    const news = vi.fn();
    onChanged(news, end.signal);
    await announce({ tabId: 3 });
    expect(news).toHaveBeenCalledWith({ news: "changed", tabId: 3 });
    end.abort();
    await announce({});
    expect(news).toHaveBeenCalledTimes(1);
  });

  it("may reach nobody, and is not mistaken for anything else", async () => {
    await expect(announce({})).resolves.toBeUndefined();
    const news = vi.fn();
    onChanged(news, new AbortController().signal);
    await browser.runtime.sendMessage({ name: "strategy" });
    await browser.runtime.sendMessage(null);
    expect(news).not.toHaveBeenCalled();
  });
});
