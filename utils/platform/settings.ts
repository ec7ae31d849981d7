import { browser } from "wxt/browser";
import { Settings } from "../model/settings";

const KEY = "settings";

/** This person's settings on this device; every missing or damaged field has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = Settings.safeParse(stored[KEY] ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

/** Stores settings. Content scripts hear of it through `storage.onChanged`, without waking the background. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: Settings.parse(settings) });
}

export async function forgetSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
