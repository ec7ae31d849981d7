import { browser } from "wxt/browser";
import type { z } from "../model/zod";

/** Reads one value that lives as long as the browser session; `undefined` when absent or of another shape. */
export async function readSession<T>(key: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const stored = await browser.storage.session.get(key);
  const parsed = schema.safeParse(stored[key]);
  return parsed.success ? parsed.data : undefined;
}

export async function saveSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function forgetSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Every session value whose key starts with `prefix`, by key. Unchecked: parse each. */
export async function sessionUnder(prefix: string): Promise<Record<string, unknown>> {
  const all = await browser.storage.session.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
}
