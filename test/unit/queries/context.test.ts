/** A panel shows the page its tab is at now, in whatever order the answers come. */
import type { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, it } from "vitest";
import { announce } from "../../../utils/messages/changed";
import type { Context } from "../../../utils/messages/views";
import { createClient } from "../../../utils/queries/client";
import { contextQuery } from "../../../utils/queries/index";
import { browser, freshBrowser } from "../fake-browser";

const QUERY = contextQuery({ tabId: 1 });
const page = (key: string, more: Partial<Context> = {}) => ({ key, tabId: 1, ...more }) as Context;

let client: QueryClient;
/** Gives the answer to the question that was asked last */
let answer: (context: Context) => void;

beforeEach(() => {
  freshBrowser();
  browser.runtime.onMessage.addListener((message) => {
    if ((message as { name?: string }).name !== "context") return undefined;
    return new Promise((resolve) => (answer = (value) => resolve({ ok: true, value })));
  });
  client = createClient(new AbortController().signal);
});

const shown = (): string | undefined => client.getQueryData<Context>(QUERY.queryKey)?.key;

/** Asks while one page is shown, hears of another meanwhile, and only then gets the answer. */
async function overtaken(news: Context, late: Context): Promise<string | undefined> {
  const first = client.query(QUERY);
  await Promise.resolve();
  answer(page("asana:1", { turn: 1 }));
  await first;
  const again = client.query({ ...QUERY, staleTime: 0 });
  await Promise.resolve();
  await announce({ tabId: 1, context: news });
  expect(shown()).toBe(news.key);
  answer(late);
  await again;
  return shown();
}

it("stays at the page a tab has moved on to", async () => {
  const late = page("asana:1", { turn: 1 });
  expect(await overtaken(page("asana:2", { turn: 2 }), late)).toBe("asana:2");
});

it("shows what came after the news", async () => {
  const late = page("asana:3", { turn: 3 });
  expect(await overtaken(page("asana:2", { turn: 2 }), late)).toBe("asana:3");
});

it("shows a row that was picked, which no page speaks of", async () => {
  const late = page("asana:4", { picked: true });
  expect(await overtaken(page("asana:2", { turn: 2 }), late)).toBe("asana:4");
});
