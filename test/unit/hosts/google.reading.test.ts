// @vitest-environment happy-dom
/** A document's words come from its own export, once, with the person's account, or a plain reason says why not. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Reading } from "../../../utils/page/reading";
import { LONGEST } from "../../../utils/page/words";
import { page, show } from "./pages";
import { readAt, shownAt } from "./reader";

const ID = "1btolTigyVWNQgDUaar0kfjqw0RTKPzelKuwKvkMakys";
const DOC = `https://docs.google.com/document/d/${ID}/edit`;
const TEXT = "text/plain; charset=utf-8";

interface Said {
  status?: number;
  body?: string;
  headers?: Record<string, string>;
}
let asked: { address: string; init: RequestInit }[];
const answers = ({ status = 200, body = "", headers = {} }: Said = {}): void => {
  vi.stubGlobal("fetch", (address: string, init: RequestInit) => {
    asked.push({ address, init });
    const all = new Map(Object.entries({ "content-type": TEXT, ...headers }));
    return Promise.resolve({
      status,
      ok: status < 300,
      headers: { get: (name: string) => all.get(name) ?? null },
      text: () => Promise.resolve(body),
    });
  });
};

beforeEach(() => {
  asked = [];
  show(page("docs-editor"));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the export of a document", () => {
  it("gives its text, without the byte order mark, and the addresses in it", async () => {
    answers({
      body: "\ufeffThe audit guide\r\n\r\nSee https://docs.google.com/document/d/1x/edit, or (https://a.example/b).\r\n",
    });
    expect(await readAt(DOC)).toEqual({
      from: "export",
      text: "The audit guide\n\nSee https://docs.google.com/document/d/1x/edit, or (https://a.example/b).",
      links: ["https://docs.google.com/document/d/1x/edit", "https://a.example/b"],
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.address).toBe(`https://docs.google.com/document/d/${ID}/export?format=txt`);
    expect(asked[0]?.init).toMatchObject({ credentials: "same-origin", cache: "no-store" });
  });

  it.each([
    [`/document/u/1/d/${ID}/edit?tab=t.x9#heading=h.1`, `u/1/d/${ID}/export?format=txt&tab=t.x9`],
    [`/document/u/0/d/${ID}/edit`, `u/0/d/${ID}/export?format=txt`],
    [`/a/firm.example/document/d/${ID}/edit?authuser=3`, `u/3/d/${ID}/export?format=txt`],
    [`/document/d/${ID}/edit?tab=%22bad`, `d/${ID}/export?format=txt`],
  ])("of %s keeps the account and the tab", async (path, expected) => {
    answers({ body: "words" });
    await readAt(`https://docs.google.com${path}`);
    expect(asked[0]?.address).toBe(`https://docs.google.com/document/${expected}`);
  });

  it("takes the account from the page where the address has none", async () => {
    answers({ body: "words" });
    document.body.insertAdjacentHTML(
      "beforeend",
      '<a href="https://ogs.google.com/u/2/?origin=x&authuser=2">Account</a>',
    );
    await readAt(DOC);
    expect(asked[0]?.address).toContain(`/document/u/2/d/${ID}/`);
  });

  it.each([
    [`/spreadsheets/d/${ID}/edit?gid=7#gid=7`, `spreadsheets/d/${ID}/export?format=csv&gid=7`],
    [`/presentation/u/1/d/${ID}/edit#slide=id.p`, `presentation/u/1/d/${ID}/export/txt`],
  ])("exists for %s, too", async (path, expected) => {
    answers({ body: "a,b", headers: { "content-type": "text/csv" } });
    expect(await readAt(`https://docs.google.com${path}`)).toMatchObject({ text: "a,b" });
    expect(asked[0]?.address).toBe(`https://docs.google.com/${expected}`);
  });

  it("of ten megabytes is cut, never in the middle of a character", async () => {
    answers({ body: `a${"😀".repeat(5_000_000)}` });
    const words = await readAt(DOC);
    expect(words).toMatchObject({ from: "export" });
    if (!("text" in words)) return;
    expect(words.text).toHaveLength(LONGEST - 1);
    expect(words.text.endsWith("😀")).toBe(true);
  });

  it.each<[string, Said, object]>([
    ["a sign-in page", { headers: { "content-type": "text/html" } }, { because: "signed-out" }],
    [
      "a sign-in page that calls itself text",
      { body: "\ufeff <!DOCTYPE html><title>Sign in" },
      { because: "signed-out" },
    ],
    ["401", { status: 401 }, { because: "signed-out" }],
    ["403", { status: 403 }, { because: "refused" }],
    ["404", { status: 404 }, { because: "refused" }],
    ["500", { status: 500 }, { because: "no-answer" }],
    ["429", { status: 429 }, { because: "throttled" }],
    [
      "429 with seconds",
      { status: 429, headers: { "retry-after": "90" } },
      { because: "throttled", retryAfter: 90 },
    ],
    [
      "429 with nonsense",
      { status: 429, headers: { "retry-after": "soon" } },
      { because: "throttled" },
    ],
    ["418", { status: 418 }, { because: "unknown-page" }],
    [
      "a zip file",
      { body: "PK\u0003", headers: { "content-type": "application/zip" } },
      { because: "unknown-page" },
    ],
    ["junk that calls itself text", { body: "PK\u0003\u0000\u0001" }, { because: "unknown-page" }],
    ["nothing", { body: "\ufeff\r\n \r\n" }, { because: "empty" }],
    ["no letter", { body: "* * *\n---" }, { because: "empty" }],
  ])("answered with %s is said as it is", async (_name, said, expected) => {
    answers(said);
    expect(await readAt(DOC)).toEqual(expected);
    expect(asked).toHaveLength(1);
  });

  it("counts a date in Retry-After from now", async () => {
    const date = new Date(Date.now() + 120_000).toUTCString();
    answers({ status: 429, headers: { "retry-after": date } });
    const words = await readAt(DOC);
    expect("because" in words && words.retryAfter).toBeGreaterThan(110);
    expect("because" in words && words.retryAfter).toBeLessThanOrEqual(121);
  });

  it("is no answer without a network, and after fifteen seconds", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await readAt(DOC)).toEqual({ because: "no-answer" });
    const patience = vi
      .spyOn(AbortSignal, "timeout")
      .mockReturnValue(AbortSignal.abort(new Error("late")));
    vi.stubGlobal("fetch", (_address: string, { signal }: RequestInit) =>
      signal?.aborted ? Promise.reject(new Error("late")) : new Promise(() => undefined),
    );
    expect(await readAt(DOC)).toEqual({ because: "no-answer" });
    expect(patience).toHaveBeenCalledWith(15_000);
  });
});

describe("asking", () => {
  const busy = (): Element => {
    const box = document.querySelector(".docs-save-indicator-container");
    box?.insertAdjacentHTML("beforeend", '<i class="docs-icon-sync"></i>');
    return box?.querySelector(".docs-icon-sync") ?? document.body;
  };

  it("waits until the document is saved, for a few seconds", async () => {
    vi.useFakeTimers();
    answers({ body: "words" });
    const sync = busy();
    const words = readAt(DOC);
    await vi.advanceTimersByTimeAsync(1500);
    expect(asked).toHaveLength(0);
    sync.remove();
    await vi.advanceTimersByTimeAsync(300);
    expect(asked).toHaveLength(1);
    expect(await words).toMatchObject({ text: "words" });
    busy();
    const saved = readAt(DOC);
    await vi.advanceTimersByTimeAsync(4500);
    expect(await saved).toMatchObject({ text: "words" });
  });

  it("twice at once is one request, and it ends when the person leaves", async () => {
    vi.useFakeTimers();
    answers({ body: "words" });
    const shown = shownAt(DOC);
    const end = new AbortController();
    const reading = new Reading(() => shown, end.signal);
    const both = [reading.read(shown.identity.key), reading.read(shown.identity.key)];
    expect(both[0]).toBe(both[1]);
    await Promise.all(both);
    expect(asked).toHaveLength(1);
    busy();
    const left = reading.read(shown.identity.key);
    end.abort();
    await vi.advanceTimersByTimeAsync(300);
    expect(await left).toEqual({ because: "not-open" });
    expect(asked).toHaveLength(1);
  });

  it("for another piece than the page shows asks nobody", async () => {
    answers({ body: "words" });
    const reading = new Reading(() => shownAt(DOC), new AbortController().signal);
    expect(await reading.read("gdoc:another-document-1")).toEqual({ because: "not-open" });
    expect(asked).toHaveLength(0);
  });
});

describe("a page that is plain HTML", () => {
  const PUBLISHED = "https://docs.google.com/document/d/e/2PACX-1vQabcdefghijk/pub";

  it.each([
    [PUBLISHED, '<div id="contents"><style>p{}</style><p>One <b>two</b></p><p>three</p></div>'],
    [
      `https://docs.google.com/document/d/${ID}/mobilebasic`,
      '<header>Open in the app</header><div class="doc-content"><p>One <b>two</b></p><p>three</p></div>',
    ],
  ])("at %s is read as it stands", async (address, markup) => {
    answers({ body: "never" });
    show(`<body>${markup}</body>`);
    expect(await readAt(address)).toEqual({ from: "page", text: "One two\nthree", links: [] });
    expect(asked).toHaveLength(0);
  });

  it("names where its links lead, not the counter they pass through", async () => {
    show(
      `<body><div id="contents"><p><a href="https://www.google.com/url?q=https://docs.google.com/document/d/1x/edit&amp;sa=D">brief</a></p></div></body>`,
    );
    expect(await readAt(PUBLISHED)).toMatchObject({
      links: ["https://docs.google.com/document/d/1x/edit"],
    });
  });

  it("that we do not know is not guessed at, and has an export unless it is a publication", async () => {
    vi.useFakeTimers();
    answers({ body: "words" });
    show("<body><p>Something else</p></body>");
    const unknown = readAt(PUBLISHED);
    await vi.advanceTimersByTimeAsync(4500);
    expect(await unknown).toEqual({ because: "unknown-page" });
    expect(asked).toHaveLength(0);
    const preview = readAt(`https://docs.google.com/document/d/${ID}/preview`);
    await vi.advanceTimersByTimeAsync(4500);
    expect(await preview).toMatchObject({ from: "export" });
  });
});
