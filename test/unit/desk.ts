/** A background without a browser: the real services on a fresh store, with a clock a test can move. */
import { IDBFactory } from "fake-indexeddb";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readSettings, saveSettings } from "../../utils/platform/settings";
import { link } from "../../utils/services/actions";
import { contextOf } from "../../utils/services/context";
import { storeOpener } from "../../utils/services/desk";
import type { Settings } from "../../utils/model/settings";
import type { Desk } from "../../utils/services/desk";
import { importFiles } from "../../utils/services/imports";
import { pageByAddress, pageOf } from "../../utils/services/pages";
import { visit } from "../../utils/services/visit";
import type { Sender } from "../../utils/messages/serve";
import type { Changed, Context } from "../../utils/messages/views";
import { ASSETS, assetsText, STRATEGY, strategyText } from "./brackenworks";
import { freshBrowser, moveTab } from "./fake-browser";

export interface TestDesk extends Desk {
  saveSettings(settings: Settings): Promise<void>;
  /** Moves the clock */
  at(moment: string): void;
  close(): Promise<void>;
}

/** A page of the extension. */
export const OWN: Sender = { from: "ours", url: "chrome-extension://throughline-test/panel.html" };
/** The content script of tab 1. */
export const TAB: Sender = { from: "page", tabId: 1, url: "https://docs.google.com/" };

/** A new device: nothing stored. The clock stands on the sample's anchor day. */
export function freshDesk(): TestDesk {
  globalThis.indexedDB = new IDBFactory();
  freshBrowser([{ id: 1, url: "https://example.com/", active: true, windowId: 9 }]);
  const store = storeOpener();
  let clock = "2026-02-16T12:00:00.000Z";
  return {
    db: store.open,
    close: store.close,
    now: () => new Date(clock),
    at: (moment) => (clock = moment),
    settings: readSettings,
    saveSettings,
    language: "en-GB",
    words: () => Promise.resolve(readFileSync(resolve(process.cwd(), "public/fit/words.bin"))),
    sample: () => Promise.resolve(["strategy", "assets"].map(sampleFile)),
  };
}

function sampleFile(which: string): { name: string; text: string } {
  const name = `brackenworks.${which}.json`;
  return {
    name,
    text: readFileSync(resolve(process.cwd(), "public/sample", name), "utf8"),
  };
}

/** A new device with the sample company imported as a person's own files. */
export async function deskWithFiles(): Promise<TestDesk> {
  const desk = freshDesk();
  const files = [
    { name: STRATEGY, text: strategyText },
    { name: ASSETS, text: assetsText },
  ];
  await importFiles(desk, { files, skip: [], operation: operation() });
  return desk;
}

let operations = 0;
/** A new operation id. */
export function operation(): string {
  operations++;
  return `operation-${String(operations).padStart(4, "0")}`;
}

/** What the panel shows for a piece. */
export async function contextAt(desk: Desk, key: string): Promise<Context> {
  const { page } = await pageOf(desk, { key }, OWN);
  return contextOf(desk, page);
}

/** A person opens an address in tab 1, whose page shows a title. */
export async function goTo(desk: Desk, url: string, title?: string): Promise<Context> {
  const page = pageByAddress(url);
  if (page.tool === "other") throw new Error(`No host knows ${url}`);
  moveTab(1, url);
  await visit(desk, { ...page, tool: page.tool, title }, TAB);
  return contextOf(desk, (await pageOf(desk, { tabId: 1 }, OWN)).page);
}

/** Links a piece, by default to the audit goal for the quality manager. */
export function linkAt(
  desk: Desk,
  key: string,
  choice: Partial<{
    goalId: string | null;
    personaId: string | null;
    why: string;
    operation: string;
  }> = {},
): Promise<Changed> {
  const body = { goalId: "g-audit", personaId: "p-quality", why: "They look for a template." };
  return link(desk, { target: { key }, operation: operation(), ...body, ...choice }, OWN);
}
