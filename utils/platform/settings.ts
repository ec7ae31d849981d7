import { browser } from "wxt/browser";
import { Settings } from "../model/settings";
import type { SettingsChange } from "../model/settings";

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

/**
 * Changes some settings and leaves the others. One change at a time, whichever page asks: two at once would each write
 * back what the other had just changed.
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await inTurn(async () => {
    const given = Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== undefined),
    );
    await saveSettings(Settings.parse({ ...(await readSettings()), ...given }));
  });
}

/** In turn with changes: one that is under way would bring all of them back. */
export async function forgetSettings(): Promise<void> {
  await inTurn(() => browser.storage.local.remove(KEY));
}

async function inTurn(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(KEY, work);
}
