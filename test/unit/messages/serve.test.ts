/** The background answers those who may ask, about what they may ask, and failures travel as data. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { requests } from "../../../utils/messages/protocol";
import type { RequestName } from "../../../utils/messages/protocol";
import { Refusal, serve } from "../../../utils/messages/serve";
import type { Handlers } from "../../../utils/messages/serve";
import { refusalOf } from "../../../utils/services/refusal";
import { deliver, freshBrowser, OURS, pageSender } from "../fake-browser";
import type { FakeSender } from "../fake-browser";

const names = Object.keys(requests) as RequestName[];
const handler = vi.fn();
const asked = (name: string, body: unknown, sender: FakeSender = OURS) =>
  deliver({ name, body }, sender);
const VISIT = {
  tool: "google",
  view: "item",
  key: "gdoc:x",
  url: "https://x/",
  layoutChanged: false,
};

beforeEach(() => {
  freshBrowser();
  handler.mockReset().mockReturnValue(null);
  const handlers = Object.fromEntries(names.map((name) => [name, handler]));
  serve(refusalOf, handlers as unknown as Handlers);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("who may ask", () => {
  it("is any page of ours, for anything", async () => {
    expect(await asked("strategy", {})).toEqual({ ok: true, value: null });
    expect(handler).toHaveBeenCalledWith({}, { from: "ours", url: OURS.url });
  });

  const strangers: [string, FakeSender][] = [
    ["another extension", { ...OURS, id: "someone-else" }],
    ["nobody in particular", { url: "https://example.com/" }],
    ["a page without an address", { id: OURS.id ?? "" }],
    ["a frame inside a host page", { ...pageSender(1), frameId: 3 }],
    ["a frame of unknown depth", { id: OURS.id ?? "", url: "https://docs.google.com/" }],
    [
      "a page that only looks like ours",
      { ...OURS, url: `https://x/?${String(OURS.url)}`, frameId: 2 },
    ],
  ];
  it.each(strangers)("is never %s", async (_who, sender) => {
    for (const name of names)
      expect(await asked(name, {}, sender)).toEqual({ ok: false, code: "not-allowed" });
    expect(handler).not.toHaveBeenCalled();
  });

  it("is a content script, for its few messages alone", async () => {
    const open = names.filter((name) => "page" in requests[name]);
    expect(open.sort()).toEqual([
      ...["linkRow", "lostRows", "openSide", "opened", "pickRow"],
      ...["rowHint", "rows", "undoRow", "visit", "watchRows"],
    ]);
    for (const name of names.filter((one) => !open.includes(one)))
      expect([name, await asked(name, {}, pageSender(1))]).toEqual([
        name,
        { ok: false, code: "not-allowed" },
      ]);
    expect(handler).not.toHaveBeenCalled();
    expect(await asked("visit", VISIT, pageSender(5))).toEqual({ ok: true, value: null });
    expect(handler).toHaveBeenCalledWith(VISIT, {
      from: "page",
      tabId: 5,
      url: pageSender(5).url,
    });
  });

  it("is told apart by the address: a host page with our address in its own is still a page", async () => {
    const sender = { ...pageSender(1), url: `https://evil.example/${String(OURS.url)}` };
    expect(await asked("strategy", {}, sender)).toEqual({ ok: false, code: "not-allowed" });
  });
});

describe("what may be asked", () => {
  it("is checked before anyone works on it", async () => {
    const bad: [RequestName, unknown][] = [
      ["link", {}],
      ["link", null],
      ["visit", { ...VISIT, tool: "excel" }],
      ["visit", { ...VISIT, url: "x".repeat(3000) }],
      ["close", { target: { key: "gdoc:x" }, operation: "12345678", rule: "R", kind: "gone" }],
      ["undo", { target: { key: "gdoc:x" }, operation: "short", undone: "12345678" }],
      ["saveSettings", { width: 1 }],
      ["context", { target: { tabId: "7" } }],
    ];
    for (const [name, body] of bad)
      expect(await asked(name, body)).toMatchObject({ ok: false, code: "bad-request" });
    expect(handler).not.toHaveBeenCalled();
  });

  it("is left to others when it is no request of ours", async () => {
    for (const message of [null, "x", {}, { name: 7 }, { name: "toString" }, { name: "__proto__" }])
      expect(await deliver(message, OURS)).toBeUndefined();
  });

  it("drops what the request does not know", async () => {
    await asked("strategy", { extra: 1 });
    expect(handler).toHaveBeenCalledWith({}, expect.anything());
  });
});

describe("a failure", () => {
  it("of a known kind travels under its own code", async () => {
    handler.mockRejectedValue(new Refusal("workspace-exists", "Mine"));
    expect(await asked("strategy", {})).toEqual({
      ok: false,
      code: "workspace-exists",
      detail: "Mine",
    });
  });

  const gone = "The transaction was aborted, so the request cannot be fulfilled.";
  const stores: [string, string, string, string][] = [
    ["a full disk", "QuotaExceededError", "Encountered full disk", "storage-full"],
    ["a read the browser gave up", "AbortError", gone, "store-unopened"],
    ["a store that closes", "InvalidStateError", "The connection is closing.", "store-unopened"],
    ["an unknown error", "UnknownError", "Internal error.", "store-unopened"],
    ["a wait that was called off", "AbortError", "The user aborted a request.", "unexpected"],
  ];
  it.each(stores)("of the store says what to do: %s", async (_what, name, message, code) => {
    vi.spyOn(console, "error").mockReturnValue();
    handler.mockRejectedValue(new DOMException(message, name));
    expect(await asked("strategy", {})).toMatchObject({ ok: false, code });
  });

  it("of any other kind travels as unexpected and is reported without its words", async () => {
    const printed = vi.spyOn(console, "error").mockReturnValue();
    handler.mockImplementation(() => {
      throw new TypeError("the title of a secret document");
    });
    expect(await asked("strategy", {})).toEqual({ ok: false, code: "unexpected" });
    expect(printed).toHaveBeenCalledTimes(1);
    const words = JSON.stringify(printed.mock.calls);
    expect(words).toContain("message strategy: TypeError");
    expect(words).not.toContain("secret");
  });
});
