/** What a piece inherits from its project, guesses that are refused, and one piece in two tools. */
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AT, openPanel, openStage, panelOf, tabOf } from "./stage";
import type { Stage } from "./stage";

const PROJECT = "1200000000001";
const taskIn = (gid: number, project = PROJECT): string =>
  `https://app.asana.com/0/${project}/12977777777${String(gid).padStart(2, "0")}`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1100, height: 900 } });
});
afterAll(() => stage.close());
beforeEach(() => stage.loadSample());

const alignment = { name: "Alignment" } as const;
const stateOf = (panel: FrameLocator) => () =>
  panel.getByRole("status", alignment).getAttribute("data-state");
const guessesOf = (panel: FrameLocator) =>
  panel.getByRole("radiogroup", { name: "Suggested goals" }).getByRole("radio");
const mapped = (campaignId: string | null) =>
  stage.ask("mapContainer", {
    ...{ target: { key: `asana-project:${PROJECT}` }, operation: crypto.randomUUID() },
    ...{ container: { key: `asana-project:${PROJECT}` }, campaignId },
  });

/** Opens an address with the panel closed, then opens the panel by keyboard. */
async function arrive(page: Page, address: string): Promise<FrameLocator> {
  await stage.ask("opened", { open: false });
  await page.goto(address);
  await tabOf(page).focus();
  await page.keyboard.press("Enter");
  const panel = panelOf(page);
  const goal = panel.getByRole("combobox", { name: "Goal" });
  await expect.poll(() => goal.evaluate((field) => field === document.activeElement)).toBe(true);
  return panel;
}

describe("a mapped project", () => {
  test("is mapped in its own panel by keyboard, changed, and taken away", async () => {
    const page = await stage.open(AT.project);
    const panel = await openPanel(page);
    await expect.poll(stateOf(panel)).toBe("list");
    const campaign = panel.getByRole("combobox", { name: "Campaign" });
    await campaign.focus();
    await page.keyboard.type("finance");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const main = panel.getByRole("main");
    await expect.poll(() => main.innerText()).toContain("belongs to the campaign The finance seat");
    await page.reload();
    await openPanel(page);
    await panel.getByRole("button", { name: "Change", exact: true }).click();
    await campaign.fill("tuesday");
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: "Map it" }).click();
    await expect.poll(() => main.innerText()).toContain("belongs to the campaign Any Tuesday");
    await panel.getByRole("button", { name: "Take away" }).click();
    await expect.poll(() => panel.getByRole("button", { name: "Map it" }).count()).toBe(1);
    await panel.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => main.innerText()).toContain("belongs to the campaign Any Tuesday");
    await page.close();
  });

  test("is mapped once by a double click, and one undo takes it back", async () => {
    await mapped(null);
    const page = await stage.open(AT.project);
    const panel = await openPanel(page);
    await panel.getByRole("combobox", { name: "Campaign" }).fill("finance");
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: "Map it" }).dblclick();
    const main = panel.getByRole("main");
    await expect.poll(() => main.innerText()).toContain("belongs to the campaign The finance seat");
    await panel.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => panel.getByRole("button", { name: "Map it" }).count()).toBe(1);
    await page.close();
  });

  test("ten new tasks need no choice of a goal: Enter links them", async () => {
    await mapped("c-finance");
    const page = await stage.open(taskIn(10));
    for (let gid = 10; gid < 20; gid++) {
      const panel = await arrive(page, taskIn(gid));
      const first = guessesOf(panel).first();
      await expect.poll(() => first.isChecked()).toBe(true);
      await expect.poll(() => first.getAttribute("data-goal")).toBe("g-decide");
      await expect
        .poll(() => panel.getByRole("combobox", { name: "Campaign" }).inputValue())
        .toContain("The finance seat");
      await page.keyboard.press("Enter");
      await expect.poll(stateOf(panel)).toMatch(/^(linked|finding)$/);
      await expect
        .poll(() => panel.getByRole("group", { name: "Goal" }).innerText())
        .toContain("G2");
    }
    await page.close();
  }, 120_000);
});

describe("a wrong guess", () => {
  test("is refused with Delete, does not come back after a reload, and comes back with undo", async () => {
    const page = await stage.open(taskIn(30, "1200000000000"));
    const panel = await arrive(page, taskIn(30, "1200000000000"));
    const first = guessesOf(panel).first();
    const goal = await first.getAttribute("data-goal");
    await first.focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => first.getAttribute("data-goal")).not.toBe(goal);
    await expect.poll(() => first.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => first.isChecked()).toBe(true);
    await arrive(page, taskIn(30, "1200000000000"));
    expect(await panel.locator(`[data-goal="${goal ?? ""}"]`).count()).toBe(0);
    await guessesOf(panel).first().focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => panel.getByRole("button", { name: "Undo" }).count()).toBe(1);
    const left = await guessesOf(panel).count();
    await panel.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => guessesOf(panel).count()).toBeGreaterThanOrEqual(left);
    await page.close();
  });

  test("is refused for the whole project from its quiet button", async () => {
    const page = await stage.open(taskIn(31, "1200000000000"));
    const panel = await arrive(page, taskIn(31, "1200000000000"));
    const goal = await guessesOf(panel).first().getAttribute("data-goal");
    await panel
      .getByRole("button", { name: /^Do not suggest/ })
      .first()
      .click();
    await panel.getByRole("button", { name: "Not for this project" }).click();
    const refused = panel.locator(`[data-goal="${goal ?? ""}"]`);
    await expect.poll(() => refused.count()).toBe(0);
    await arrive(page, taskIn(32, "1200000000000"));
    expect(await refused.count()).toBe(0);
    await page.close();
  });
});

describe("what comes along with a guess", () => {
  const TEXT = "Audit checklist with records and signatures, for any Tuesday in a food plant. ";
  const along = (panel: FrameLocator) => panel.getByRole("group", { name: "Comes along" });
  /** A task whose words speak for the audit goal, its campaign and its message. */
  async function spoken(gid: number): Promise<{ page: Page; panel: FrameLocator }> {
    await stage.ask("check", {
      ...{ target: { key: `asana:12977777777${String(gid)}` }, why: "asked" },
      text: { from: "pasted", text: TEXT.repeat(4) },
    });
    const address = taskIn(gid, "1200000000000");
    const page = await stage.open(address);
    return { page, panel: await arrive(page, address) };
  }

  test("says why; what is left out by one key stays out, whatever goal is looked at", async () => {
    const { page, panel } = await spoken(50);
    const message = along(panel).getByRole("checkbox", { name: /^Message: Audit-ready/ });
    await expect.poll(() => message.isChecked()).toBe(true);
    await expect.poll(() => along(panel).innerText()).toContain("Because of the words: ");
    await expect
      .poll(() => panel.getByRole("combobox", { name: "Campaign" }).inputValue())
      .toContain("Any");
    await message.focus();
    await page.keyboard.press("Space");
    expect(await message.isChecked()).toBe(false);
    await guessesOf(panel).nth(1).check();
    await guessesOf(panel).first().check();
    expect(await message.isChecked()).toBe(false);
    await panel.getByRole("button", { name: "Link", exact: true }).click();
    await expect.poll(stateOf(panel)).toMatch(/^(linked|finding)$/);
    const { value } = await stage.ask<{ value: { json: string } }>("exportFile", { what: "all" });
    const { documents } = JSON.parse(value.json) as { documents: { id: string; body: unknown }[] };
    const link = documents.find(({ id }) => id === "link:asana:1297777777750");
    expect(JSON.stringify(link)).toContain("c-tuesday");
    expect(JSON.stringify(link)).not.toContain("m-tuesday");
    await page.close();
  });

  test("is refused for good by Delete, or by its quiet button, and comes back with undo", async () => {
    const { page, panel } = await spoken(51);
    const message = along(panel).getByRole("checkbox", { name: /^Message/ });
    await message.focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => message.count()).toBe(0);
    const campaign = panel.getByRole("combobox", { name: "Campaign" });
    await panel
      .getByRole("button", { name: "Do not suggest Any Tuesday (audit season) here" })
      .click();
    await expect.poll(() => campaign.inputValue()).toBe("");
    await expect.poll(() => campaign.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.reload();
    await openPanel(page);
    await expect.poll(() => guessesOf(panel).count()).toBeGreaterThan(1);
    expect(await message.count()).toBe(0);
    expect(await campaign.inputValue()).toBe("");
    const reader = panel.getByRole("combobox", { name: "Reader" });
    const before = await reader.inputValue();
    await panel.getByRole("button", { name: `Do not suggest ${before} here` }).click();
    await expect.poll(() => reader.inputValue()).not.toBe(before);
    await panel.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => panel.getByRole("button", { name: "Undo" }).count()).toBe(0);
    await page.close();
  });
});

describe("one piece in two tools", () => {
  test("a task becomes the same piece as a document, and both show the same link", async () => {
    const page = await stage.open(taskIn(40));
    const panel = await arrive(page, taskIn(40));
    await panel.getByRole("button", { name: "Menu" }).click();
    await panel.getByRole("button", { name: "Same piece as …" }).click();
    const field = panel.getByRole("searchbox", { name: "Title or address" });
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type("penhallow");
    await panel
      .getByRole("button", { name: /Same piece as Customer story: Penhallow/ })
      .first()
      .click();
    await expect.poll(stateOf(panel)).toMatch(/^(linked|finding)$/);
    const also = panel.getByRole("list", { name: "Also here" });
    await expect
      .poll(() => also.getByRole("link", { name: "Google Docs" }).getAttribute("href"))
      .toContain("DEMO02brackenworks");
    const here = await panel.getByRole("group", { name: "Goal" }).innerText();
    await page.goto(AT.story);
    await openPanel(page);
    await expect
      .poll(() => panel.getByRole("list", { name: "Also here" }).innerText())
      .toContain("Asana");
    await expect.poll(() => panel.getByRole("group", { name: "Goal" }).innerText()).toBe(here);
    await panel.getByRole("button", { name: "Not the same piece as in Asana" }).click();
    await expect.poll(() => panel.getByRole("list", { name: "Also here" }).count()).toBe(0);
    await page.close();
  });

  test("a document that a task's description links to is offered as the same piece", async () => {
    const page = await stage.open(AT.unlinkedTask);
    const description = page.getByRole("textbox", { name: "Task description" });
    const address = "https://docs.google.com/document/d/DEMO02brackenworks/edit";
    await description.evaluate((field, href) => {
      const link = Object.assign(document.createElement("a"), { href, textContent: "the story" });
      field.append(link);
    }, address);
    const panel = await openPanel(page);
    await panel.getByRole("button", { name: "Check again" }).click();
    const fit = panel.getByRole("region", { name: "Fit" });
    await expect.poll(() => fit.innerText()).toContain("This page links to “Customer story");
    await fit.getByRole("button", { name: /^Same piece as Customer story/ }).click();
    await expect.poll(() => panel.getByRole("group", { name: "Goal" }).innerText()).toContain("G1");
    await page.close();
  });

  test("where both are linked, the person says whose link stays", async () => {
    const page = await stage.open(AT.task);
    const panel = await openPanel(page);
    await panel.getByRole("button", { name: "Menu" }).click();
    await panel.getByRole("button", { name: "Same piece as …" }).click();
    await panel
      .getByRole("searchbox", { name: "Title or address" })
      .fill("https://docs.google.com/document/d/DEMO02brackenworks/edit");
    await panel.getByRole("button", { name: /^Same piece as/ }).click();
    const which = panel.getByRole("group", { name: "Both are linked. Whose link stays?" });
    await which.waitFor();
    await expect.poll(() => panel.getByRole("button", { name: "Cancel" }).count()).toBe(1);
    await which.getByRole("button", { name: /^The one of/ }).click();
    await expect.poll(() => panel.getByRole("group", { name: "Goal" }).innerText()).toContain("G1");
    await panel.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => panel.getByRole("group", { name: "Goal" }).innerText()).toContain("G4");
    await page.close();
  });
});
