/** A hundred thousand pieces with their links from a file, as JSON and as CSV: until all are stored, and what others feel. */
import type { Chrome } from "./chrome.ts";
import { ourPage } from "./stage.ts";
import type { Stage } from "./stage.ts";
import { figure, print, quantile } from "./table.ts";
import { openTab } from "./tab.ts";
import type { Tab } from "./tab.ts";
import { atMost } from "./targets.ts";

const PIECES = 100_000;
const QUICK = 10_000;
/** Milliseconds to wait for anything */
const LATEST = 600_000;

interface Seen {
  what: string;
  megabytes: number;
  read: number;
  stored: number;
  /** What others waited for an answer, and the page's longest task, in ms */
  waits: number[];
  longest: number;
}

export async function reportImport(stage: Stage, quick: boolean): Promise<void> {
  const count = quick ? QUICK : PIECES;
  const seen: Seen[] = [];
  // A browser each, one after the other: what the rules do with the first pieces afterwards would slow the second.
  for (const what of ["json", "csv"] as const) {
    const chrome = await stage.ours({ open: false });
    seen.push(await measure(chrome, what, count));
    await chrome.close();
  }
  const bare = await measureBare(await stage.ours({ open: false }), count);
  print(`Import of ${String(count)} pieces with their links, ms`, [
    [
      "",
      "MB",
      "until read",
      "until stored",
      "others wait p50",
      "p95",
      "longest",
      "page's longest task",
    ],
    ...seen.map(({ what, megabytes, read, stored, waits, longest }) => [
      what,
      figure(megabytes, 0),
      figure(read, 0),
      figure(stored, 0),
      ...[0.5, 0.95, 1].map((share) => figure(quantile(waits, share), 0)),
      figure(longest, 0),
    ]),
  ]);
  console.log(`  the browser alone, for as many such rows: ${figure(bare, 0)} ms`);
  for (const { what, stored, waits, longest } of seen) {
    atMost(`import as ${what}: until stored`, stored, 15_000, "ms", 0);
    atMost(`import as ${what}: others wait, p95`, quantile(waits, 0.95), 150, "ms", 0);
    atMost(`import as ${what}: the page's longest task`, longest, 100, "ms", 0);
  }
}

/** Makes the file in the page and drops it into the page's own file input, as a person does. */
const MAKE = `globalThis.__import = {
  file(what, count) {
    const at = (n) => String(n).padStart(7, "0");
    const link = { goalId: "g-audit", personaId: "p-quality", why: "They look for a template before a supplier." };
    const key = (n) => "1BENCHIMPORT" + at(n);
    const url = (n) => "https://docs.google.com/document/d/" + key(n) + "/edit";
    const piece = (n) => ({ id: "I" + at(n), title: "Made-up piece number " + n, status: "draft", type: "guide",
      channel: "web", createdOn: "2026-02-05", currentLink: link,
      refs: [{ tool: "google_docs", key: "gdoc:" + key(n), url: url(n) }] });
    const parts = [];
    if (what === "json") parts.push('{"schema":"strategy-context-assets/1","assets":[');
    else parts.push("title,url,goal,persona,why,status\\n");
    for (let n = 0; n < count; n += 1)
      parts.push(what === "json" ? (n ? "," : "") + JSON.stringify(piece(n))
        : '"Made-up piece, number ' + n + '",' + url(n) + ",G4,Quality manager,They look for a template,draft\\n");
    if (what === "json") parts.push("]}");
    return new File(parts, "pieces." + what);
  },
  choose(file) {
    const data = new DataTransfer();
    data.items.add(file);
    const input = document.querySelector("input[type=file]");
    input.files = data.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  },
  watch() {
    this.longest = 0;
    this.waits = [];
    this.over = false;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) this.longest = Math.max(this.longest, duration);
    }).observe({ entryTypes: ["longtask"] });
    (async () => {
      while (!this.over) {
        const start = performance.now();
        await chrome.runtime.sendMessage({ name: "context", body: { target: { key: "gdoc:DEMO01brackenworks" } } });
        this.waits.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    })();
  },
  // The same rows in an empty database, with nothing else: what the browser itself takes.
  async bare(count) {
    const name = "bench-bare";
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      const docs = opening.result.createObjectStore("docs", { keyPath: "id" });
      docs.createIndex("keys", "keys", { multiEntry: true });
      docs.createIndex("goals", "goals", { multiEntry: true });
    };
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const db = opening.result;
    const common = { v: 1, by: "you", at: new Date().toISOString(), ev: "ev:bench:import:0001" };
    const body = { title: "Made-up piece number", status: "draft", type: "guide", channel: "web",
      why: "They look for a template before a supplier.", createdOn: "2026-02-05" };
    const start = performance.now();
    for (let from = 0; from < count; from += 200) {
      const tx = db.transaction("docs", "readwrite", { durability: "relaxed" });
      const docs = tx.objectStore("docs");
      for (let n = from; n < Math.min(count, from + 200); n += 1) {
        const id = "I" + String(n).padStart(7, "0");
        docs.add({ id: "asset:" + id, keys: ["gdoc:1benchimport" + id], doc: { ...common, body } });
        docs.add({ id: "link:" + id, goals: ["g-audit"], doc: { ...common, body } });
      }
      await new Promise((resolve) => (tx.oncomplete = resolve));
    }
    const took = performance.now() - start;
    db.close();
    indexedDB.deleteDatabase(name);
    return took;
  },
};0`;

async function measure(chrome: Chrome, what: "json" | "csv", count: number): Promise<Seen> {
  const host = await ourPage(chrome);
  const origin = String(await host.run("location.origin"));
  await host.run(`chrome.runtime.sendMessage({ name: "deleteAll", body: {} })`);
  await host.run(
    `chrome.runtime.sendMessage({ name: "loadSample", body: { operation: crypto.randomUUID() } })`,
  );
  await host.close();
  const tab = await openTab(chrome, { probe: false });
  try {
    await tab.goto(`${origin}/popup.html`);
    await tab.run(`location.href = "/workspace.html#/welcome"`).catch(() => undefined);
    await until(tab, `!!document.querySelector("input[type=file]")`);
    await tab.run(MAKE);
    const size = Number(
      await tab.run(`(__import.made = __import.file("${what}", ${String(count)})).size`),
    );
    await tab.run(`__import.watch(); __import.choose(__import.made); 0`);
    const start = Date.now();
    const button = `[...document.querySelectorAll(".preview button.main")][0]`;
    await until(tab, `!!${button} && !${button}.disabled`);
    const read = Date.now() - start;
    await tab.run(`${button}.click()`);
    const began = Date.now();
    await until(tab, `!!document.querySelector(".done")`);
    const stored = Date.now() - began;
    console.log(`  ${what}: ${figure(stored, 0)} ms`);
    const { waits, longest } = (await tab.run(
      `__import.over = true; ({ waits: __import.waits, longest: __import.longest })`,
    )) as { waits: number[]; longest: number };
    return { what, megabytes: size / 1e6, read, stored, waits, longest };
  } finally {
    await tab.close();
  }
}

async function measureBare(chrome: Chrome, count: number): Promise<number> {
  const page = await ourPage(chrome);
  try {
    await page.run(MAKE);
    return Number(await page.run(`__import.bare(${String(count)})`));
  } finally {
    await page.close();
  }
}

async function until(tab: Tab, holds: string): Promise<void> {
  const end = Date.now() + LATEST;
  while (Date.now() < end) {
    if ((await tab.run(holds).catch(() => false)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${holds}`);
}
