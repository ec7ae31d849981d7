import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { AT, openPanel, openStage, panelOf, tabOf } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.loadSample();
});
afterAll(() => stage.close());

/** Kills the worker as the browser does when it wants its memory back. */
async function killWorker(): Promise<void> {
  const page = await stage.ours("popup.html");
  const session = await stage.context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await page.close();
}

interface Linked {
  ok: boolean;
  value: { context: { link?: { goalId?: string; why: string }; history: { by: string }[] } };
}

describe("the worker", () => {
  test("is killed at twenty moments while links are made: all that was acknowledged is there", async () => {
    const acknowledged: string[] = [];
    for (let at = 0; at < 20; at++) {
      const key = `gdoc:killed-document-${String(at).padStart(4, "0")}`;
      const asking = stage.ask<Linked>("link", {
        target: { key },
        operation: crypto.randomUUID(),
        goalId: "g-audit",
        personaId: null,
        why: `kept ${String(at)}`,
      });
      await new Promise((resolve) => setTimeout(resolve, at * 2));
      const [answer] = await Promise.all([asking.catch(() => null), killWorker()]);
      if (answer?.ok) acknowledged.push(key);
    }
    for (const key of acknowledged) {
      const { value } = await stage.ask<{ value: Linked["value"]["context"] }>("context", {
        target: { key },
      });
      expect([key, value.link?.goalId]).toEqual([key, "g-audit"]);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
  });

  test("is stopped, and the panel links all the same", async () => {
    const page = await stage.open(AT.unlinkedTask);
    const panel = await openPanel(page);
    await panel.getByRole("button", { name: "Link", exact: true }).waitFor();
    await killWorker();
    await panel.getByRole("button", { name: "Link", exact: true }).click();
    const status = panel.getByRole("status", { name: "Alignment" });
    // Linked, with the reason that came with the task still to be looked at.
    await expect.poll(() => status.getAttribute("data-state")).toBe("finding");
    await expect.poll(() => status.textContent()).toContain("Linked");
    await page.close();
  });
});

test("two tabs link one piece at once: both edits are in the history, and both tabs show the later", async () => {
  const [one, two] = [await stage.open(AT.story), await stage.open(AT.story)];
  const link = (why: string) =>
    stage.ask<Linked>("link", {
      target: { key: "gdoc:DEMO02brackenworks" },
      operation: crypto.randomUUID(),
      goalId: "g-shortlist",
      personaId: "p-ops",
      why,
    });
  await Promise.all([openPanel(one), openPanel(two)]);
  const [first, second] = await Promise.all([link("first words"), link("second words")]);
  expect([first.ok, second.ok]).toEqual([true, true]);
  const whys = [panelOf(one), panelOf(two)].map((panel) =>
    panel.getByRole("group", { name: "Why" }),
  );
  for (const why of whys) await expect.poll(() => why.innerText()).toContain("second words");
  expect(second.value.context.history.length).toBeGreaterThanOrEqual(3);
  await one.close();
  await two.close();
});

describe("a host", () => {
  afterEach(() => stage.replicas.set({ broken: false, notitle: false }));

  test.each([
    ["Google Docs", "https://docs.google.com/document/d/DEMO09brackenworks/edit", "linked"],
    ["Asana", "https://app.asana.com/0/1200000000000/1200000000026", "linked"],
    ["HubSpot", "https://app.hubspot.com/email/0000001/edit/7700029", "linked"],
  ])(
    "%s whose every selector is gone: panel and linking work, with one polite note",
    async (tool, address, state) => {
      stage.replicas.set({ broken: true });
      const page = await stage.open(address);
      const panel = await openPanel(page);
      const status = panel.getByRole("status", { name: "Alignment" });
      await expect.poll(() => status.getAttribute("data-state")).toBe(state);
      const note = panel.getByText(`${tool} changed its layout`);
      await expect.poll(() => note.count(), { timeout: 12_000 }).toBe(1);
      await panel.getByRole("button", { name: "Change" }).click();
      await panel.getByRole("button", { name: "Save" }).click();
      await expect.poll(() => panel.getByText("Saved in this browser").count()).toBe(1);
      await page.close();
    },
  );

  test("that never shows a title: the piece is named by what it is, and can be linked", async () => {
    stage.replicas.set({ notitle: true });
    const page = await stage.open(
      "https://docs.google.com/document/d/1NeverTitledDocument000000000000001/edit",
    );
    const panel = await openPanel(page);
    await expect
      .poll(() => panel.getByRole("heading", { level: 1 }).innerText())
      .toBe("This document");
    await panel.getByRole("button", { name: "Link", exact: true }).click();
    const status = panel.getByRole("status", { name: "Alignment" });
    await expect.poll(() => status.getAttribute("data-state")).toBe("linked");
    await page.close();
  });

  test("an address with another address in its query is still the address it is", async () => {
    const page = await stage.open(
      `${AT.guide}?usp=x&next=${encodeURIComponent(AT.email)}#${AT.task}`,
    );
    const panel = await openPanel(page);
    await expect
      .poll(() => panel.getByRole("heading", { level: 1 }).innerText())
      .toBe("The unannounced audit guide");
    await page.close();
  });

  test("cannot read the strategy: all it finds of ours is a tab with a state, and a frame", async () => {
    const page = await stage.open(AT.guide);
    await openPanel(page);
    const found = await page.evaluate(() => ({
      text: document.querySelector('[data-throughline="tab"]')?.textContent,
      shadow: document.querySelector('[data-throughline="tab"]')?.shadowRoot,
      inside: (document.querySelector("iframe[title=Throughline]") as HTMLIFrameElement)
        .contentDocument,
    }));
    expect(found).toEqual({ text: "", shadow: null, inside: null });
    await page.close();
  });
});

test.each([
  [
    "script in a title",
    "https://docs.google.com/document/d/1MadeUpMarkupTitleDocumentOfTheReplicas0002/edit",
    "<img src=x",
  ],
  [
    "a title of 300 characters",
    "https://docs.google.com/document/d/1MadeUpLongTitleDocumentOfTheReplicas000003/edit",
    "A very long title",
  ],
  [
    "a right-to-left title",
    "https://app.asana.com/1/1100000000000/project/1200000000000/task/1299000000000004",
    "دليل",
  ],
])("%s is text like any other", async (_what, address, start) => {
  const page = await stage.open(address);
  const alerts: string[] = [];
  page.on("dialog", (dialog) => void (alerts.push(dialog.message()), dialog.dismiss()));
  const panel = await openPanel(page);
  await expect.poll(() => panel.getByRole("heading", { level: 1 }).innerText()).toContain(start);
  await panel.getByRole("textbox", { name: "Why, in one line" }).fill("<script>alert(1)</script>");
  await panel.getByRole("button", { name: "Link", exact: true }).click();
  await expect
    .poll(() => panel.getByRole("group", { name: "Why" }).innerText())
    .toContain("<script>alert(1)</script>");
  expect(alerts).toEqual([]);
  const width = await panel
    .getByRole("main")
    .evaluate((main) => main.scrollWidth - main.clientWidth);
  expect(width).toBeLessThanOrEqual(0);
  await page.close();
});

test("a strategy without goals says what to do", async () => {
  const own = await stage.ours("popup.html");
  await own.close();
  await stage.ask("deleteAll", {});
  const text = JSON.stringify({
    schema: "strategy-context/1",
    workspace: { id: "w", name: "Empty" },
    goals: [],
  });
  await stage.ask("import", {
    files: [{ name: "e.json", text }],
    skip: [],
    operation: crypto.randomUUID(),
  });
  const page = await stage.open(AT.guide);
  const panel = await openPanel(page);
  await expect
    .poll(() => panel.getByRole("main").innerText())
    .toContain("This workspace has no goals yet");
  await page.close();
});

test("data from a newer Throughline is kept: every window says so and offers it as a file", async () => {
  const page = await stage.ours("panel.html?key=gdoc:DEMO01brackenworks");
  await stage.ask("deleteAll", {});
  await page.goto("about:blank");
  await killWorker();
  const raw = await stage.ours("popup.html");
  await raw.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("ws-local", 99);
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore("future").put({ kept: true }, "one");
        opening.onerror = () => reject(opening.error ?? new Error("no database"));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const own = await stage.ours("panel.html?key=gdoc:DEMO01brackenworks");
  await expect
    .poll(() => own.getByRole("alert").innerText())
    .toContain("Nothing was changed or lost");
  const saving = own.waitForEvent("download");
  await own.getByRole("button", { name: "Save a raw export" }).click();
  const saved = await (await saving).createReadStream();
  let text = "";
  for await (const part of saved) text += String(part);
  expect(text).toContain('"kept":true');
});

test("the extension is updated under an open page: the old script takes its nodes away, silently", async () => {
  const page = await stage.open(AT.guide);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await expect.poll(() => tabOf(page).count()).toBe(1);
  const worker = stage.context.serviceWorkers()[0];
  await worker?.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
  );
  await page.waitForTimeout(1500);
  await page.evaluate(() => history.pushState({}, "", "?x=1"));
  await expect.poll(() => tabOf(page).count(), { timeout: 10_000 }).toBeLessThanOrEqual(1);
  expect(errors).toEqual([]);
});
