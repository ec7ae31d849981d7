/** Finding one piece among a thousand, a hundred thousand and a million, in the worker's real database. */
import { DOCUMENT_VERSION, documentId } from "../../utils/model/document.ts";
import type { Document } from "../../utils/model/document.ts";
import { DATABASE } from "../../utils/store/open.ts";
import { rowOf } from "../../utils/store/write.ts";
import { extensionPss } from "./processes.ts";
import { ourPage, PAGES, stopWorker, workerTarget } from "./stage.ts";
import type { Chrome } from "./chrome.ts";
import { heapOf, openTab, panelFrame, pause, STORE } from "./tab.ts";
import type { Tab } from "./tab.ts";

const LOOKUPS = 200;
const GOALS = ["g-audit", "g-shortlist", "g-decide", "g-adopt", "g-expand", "g-newsletter"];
const NUMBER = "@NUMBER@";
const AT = "2026-02-16T09:00:00.000Z";

export interface Lookups {
  count: number;
  fillSeconds: number;
  bare: number[];
  asked: number[];
}

export interface Memory {
  /** Megabytes: extension process with the panel open, worker's heap, panel's heap */
  pss: number;
  worker: number;
  panel: number;
}

function wrapped<T extends "asset" | "link">(t: T, body: Document<T>["body"]): Document<T> {
  const id = documentId(t, body.id);
  return { id, t, v: DOCUMENT_VERSION, by: "you", at: AT, ev: `ev:${id}:01BENCH${NUMBER}`, body };
}

/** The two rows of one link as JSON with a place for its number, one pair per goal; shaped by the store itself. */
function templates(): string[][] {
  const key = `gdoc:BENCH${NUMBER}document`;
  const url = `https://docs.google.com/document/d/BENCH${NUMBER}document/edit`;
  return GOALS.map((goal) => {
    const target = { personaId: "p-quality", why: "They look for a template.", by: "you", at: AT };
    const asset = wrapped("asset", {
      id: key,
      title: `Measured piece ${NUMBER}`,
      refs: [{ tool: "google_docs", key, url }],
      type: "doc",
      status: "draft",
      createdOn: "2026-02-16",
    });
    const link = wrapped("link", {
      id: key,
      assetId: key,
      main: goal,
      to: { [goal]: target },
      source: "person",
      linkedBy: "you",
      linkedOn: "2026-02-16",
    });
    return [asset, link].map((doc) => JSON.stringify(rowOf(doc)));
  });
}

/** Fills up to each size in turn and looks pieces up; `between` runs after each size, no page of ours open. */
export async function measureLookups(
  chrome: Chrome,
  sizes: readonly number[],
  between: (count: number) => Promise<void>,
): Promise<Lookups[]> {
  const found: Lookups[] = [];
  let filled = 0;
  for (const count of sizes) {
    const page = await ourPage(chrome);
    await page.run(`${STORE};0`);
    const start = Date.now();
    await fill(page, filled, count);
    filled = count;
    const fillSeconds = (Date.now() - start) / 1000;
    await pause(1000);
    await page.run(`__bench.lookUp("${DATABASE}", ${count}, 20)`);
    const times = await page.run(`__bench.lookUp("${DATABASE}", ${count}, ${LOOKUPS})`);
    found.push({ count, fillSeconds, ...(times as Pick<Lookups, "bare" | "asked">) });
    await page.close();
    await between(count);
  }
  return found;
}

async function fill(page: Tab, from: number, to: number): Promise<void> {
  const rows = JSON.stringify(templates());
  const step = 100_000;
  for (let at = from; at < to; at += step) {
    const end = Math.min(to, at + step);
    await page.run(`__bench.fill("${DATABASE}", ${rows}, ${at}, ${end})`);
    if (to > step) console.log(`  ${end.toLocaleString("en")} links stored`);
  }
}

/** What the extension's process holds with a panel open in a Docs page, the worker just used. */
export async function measureMemory(chrome: Chrome): Promise<Memory> {
  // The process that filled the database goes with the worker; a fresh one holds what people have.
  await stopWorker(chrome);
  const tab = await openTab(chrome);
  try {
    await tab.goto(PAGES.docs.at);
    await pause(2000);
    const pss = await extensionPss(chrome);
    const frame = await panelFrame(chrome);
    const panel = frame ? await heapOf(frame) : NaN;
    await frame?.detach();
    return { pss, panel, worker: await workerHeap(chrome) };
  } finally {
    await tab.close();
  }
}

async function workerHeap(chrome: Chrome): Promise<number> {
  const targetId = await workerTarget(chrome);
  if (targetId === null) return NaN;
  const worker = await chrome.attach(targetId);
  const heap = await heapOf(worker);
  await worker.detach();
  return heap;
}
