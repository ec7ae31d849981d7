/** Which findings speak, how teams work, and tips: from the settings to what the panel says. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rules } from "../../utils/findings/rules/index";
import { workspaceRules } from "../../utils/findings/workspace/index";
import type { Body } from "../../utils/messages/protocol";
import type { Strategy } from "../../utils/messages/strategy-view";
import type { Workflow } from "../../utils/model/workflow";
import { faultsInLooks, LOOKS } from "./sound";
import { openStage } from "./stage";
import type { Stage } from "./stage";

/** Pieces of the sample: drafts of the product team, one without a message, one without a planned part. */
const NO_MESSAGE = "asana:1200000000022";
const NO_PART = "asana:1200000000027";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.ours("workspace.html#/settings");
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.ask("deleteAll", {});
  await stage.loadSample();
  await amend({ what: "rules", set: "calm" });
  await visit();
});

/** The settings, freshly loaded. */
const visit = (): Promise<void> => stage.visit(page, "settings");

const section = (name: string): Locator => page.getByRole("region", { name, exact: true });
const findings = (): Locator => section("Findings");
const workflows = (): Locator => section("How teams work");
const saved = (): Locator => page.getByRole("status", { name: "Throughline" });

async function edit(name: string): Promise<Locator> {
  await page.getByRole("button", { name: `Change “${name}”` }).click();
  return page.getByRole("form", { name });
}

async function save(form: Locator): Promise<void> {
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await form.waitFor({ state: "detached" });
}

/** Ids of the rules that speak in the panel of a piece. */
async function speaking(key: string): Promise<string[]> {
  const panel = await stage.ours(`panel.html?key=${encodeURIComponent(key)}`);
  await panel.getByRole("status", { name: "Alignment" }).waitFor();
  const ids = await panel
    .locator("[data-rule]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-rule") ?? ""));
  await panel.close();
  return ids;
}

async function stored(): Promise<Strategy> {
  return (await stage.ask<{ value: Strategy }>("strategy", {})).value;
}

async function amend(change: Body<"amend">["change"]): Promise<void> {
  await stage.ask("amend", { operation: crypto.randomUUID(), change });
}

const workflowOf = async (id: string): Promise<Workflow | undefined> =>
  (await stored()).workflows.find((one) => one.id === id);

/** Says who this person is, as the settings do. */
async function be(name: string): Promise<void> {
  await page.getByRole("combobox", { name: "You are" }).selectOption({ label: name });
  await expect.poll(() => saved().innerText()).toContain("Saved");
}

describe("which findings speak", () => {
  test("begins calm, and another set is kept after a reload", async () => {
    const calm = findings().getByRole("radio", { name: /^Calm/ });
    await expect.poll(() => calm.isChecked()).toBe(true);
    await findings()
      .getByRole("radio", { name: /^Standard/ })
      .click();
    await expect.poll(() => saved().innerText()).toContain("Saved in this browser");
    await visit();
    await expect
      .poll(() =>
        findings()
          .getByRole("radio", { name: /^Standard/ })
          .isChecked(),
      )
      .toBe(true);
    expect((await stored()).workspace?.rules?.set).toBe("standard");
  });

  test("can differ for one team, whose pieces then hear more, and go back", async () => {
    expect(await speaking(NO_PART)).not.toContain("PLAN-NOPART");
    const team = (): Locator =>
      findings().getByRole("combobox", { name: "Product marketing", exact: true });
    await team().selectOption("Standard");
    await expect.poll(() => saved().innerText()).toContain("Saved");
    await visit();
    await expect.poll(() => team().inputValue()).toBe("standard");
    expect(
      await findings().getByRole("combobox", { name: "Content", exact: true }).inputValue(),
    ).toBe("");
    await expect.poll(() => speaking(NO_PART)).toContain("PLAN-NOPART");
    await team().selectOption("As the workspace");
    await expect.poll(async () => (await stored()).workspace?.rules?.teams).toEqual({});
  });

  test("is told rule by rule, each under the set that brings it", async () => {
    await findings().getByText("Which rules these are").click();
    for (const [set, name] of [
      ["calm", "Calm"],
      ["standard", "Standard also has"],
      ["full", "Full also has"],
    ]) {
      const listed = await findings()
        .getByRole("region", { name: name ?? "" })
        .getByRole("listitem")
        .locator("span")
        .allInnerTexts();
      const real = [...rules, ...workspaceRules].filter((rule) => rule.set === set);
      expect(listed.sort()).toEqual(real.map(({ id }) => id).sort());
    }
  });

  test("is only to look at for people who do not lead", async () => {
    await be("Priya Raman");
    await findings().getByText("As Priya Raman you can look at this. To change it, ask").waitFor();
    for (const one of [findings(), workflows()]) {
      expect(await one.getByRole("radio").count()).toBe(0);
      expect(await one.getByRole("combobox").count()).toBe(0);
      expect(await one.getByRole("button").count()).toBe(0);
    }
    await expect.poll(() => findings().innerText()).toContain("Calm: 8 rules");
    await expect.poll(() => workflows().innerText()).toContain("Demand generation");
    await be("Ines Duarte");
    await findings().getByRole("radio", { name: /^Calm/ }).waitFor();
  });
});

describe("how a team works", () => {
  test("what is asked and the days of grace change what the panel says", async () => {
    expect(await speaking(NO_MESSAGE)).toEqual([]);
    const form = await edit("Default");
    const cell = form.getByRole("checkbox", { name: "Message Draft" });
    expect(await cell.isChecked()).toBe(false);
    await cell.click();
    await save(form);
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("data-edit") === "w-default",
    );
    await expect.poll(() => speaking(NO_MESSAGE)).toEqual(["LINK-PARTIAL"]);

    const again = await edit("Default");
    await expect
      .poll(() => again.getByRole("checkbox", { name: "Message Draft" }).isChecked())
      .toBe(true);
    await again.getByLabel("Days of grace").fill("60");
    await save(again);
    await expect.poll(() => speaking(NO_MESSAGE)).toEqual([]);
    await visit();
    await expect.poll(() => workflows().innerText()).toMatch(/Days of grace\s+60 days/);
  });

  test("a number that is none is said beside its field, and nothing is saved", async () => {
    const form = await edit("Demand generation");
    const days = form.getByRole("textbox", { name: "Days of grace" });
    for (const wrong of ["61", "-1", "2.5", "many", ""]) {
      await days.fill(wrong);
      await form.getByRole("button", { name: "Save", exact: true }).click();
      await form.getByText("Enter a whole number from 0 to 60.").waitFor();
      await expect.poll(() => days.getAttribute("aria-invalid")).toBe("true");
      await expect.poll(() => days.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    expect((await workflowOf("w-demand"))?.graceDays).toBe(1);
    await days.fill("0");
    expect(await form.getByText("Enter a whole number").count()).toBe(0);
    await save(form);
    expect((await workflowOf("w-demand"))?.graceDays).toBe(0);
  });

  test("cancel keeps what was", async () => {
    const before = await workflowOf("w-demand");
    const form = await edit("Demand generation");
    await form.getByLabel("Days of grace").fill("9");
    await form.getByRole("checkbox", { name: "Stage Live" }).click();
    await form.getByRole("checkbox", { name: "Sales" }).click();
    await form.getByRole("button", { name: "Cancel" }).click();
    await form.waitFor({ state: "detached" });
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("data-edit") === "w-demand",
    );
    expect(await workflowOf("w-demand")).toEqual(before);
  });

  test("what the page knows nothing about stays in a workflow", async () => {
    const demand = await workflowOf("w-demand");
    if (!demand) throw new Error("The sample has a workflow for demand generation");
    const [draft, ...steps] = demand.steps;
    const workflow = {
      ...demand,
      colour: "teal",
      steps: [
        { ...draft, status: "draft" as const, ask: ["goal", "budget"], note: "kept" },
        ...steps,
      ],
      statuses: { "asana:field:Blocked": "idea", "asana:section:Legal": "review" } as const,
    };
    await amend({ what: "workflow", workflow });
    await visit();
    const form = await edit("Demand generation");
    await form.getByRole("checkbox", { name: "Owner Draft" }).click();
    await save(form);
    expect(await workflowOf("w-demand")).toMatchObject({
      colour: "teal",
      blocking: false,
      steps: [{ status: "draft", ask: ["goal", "budget", "owner"], note: "kept" }, ...steps],
      statuses: { "asana:field:Blocked": "idea", "asana:section:legal": "review" },
    });
  });

  test("the tools' words can mean something else", async () => {
    const form = await edit("Default");
    await form.getByLabel("“Scheduled” in HubSpot means").selectOption("Live");
    await form.getByLabel("“Complete” in Asana means").selectOption("Retired");
    await form.getByRole("button", { name: "Add a section of Asana" }).click();
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await form.getByText("Write what the section is called in Asana").waitFor();
    const name = form.getByLabel("When Asana’s section is called");
    await expect.poll(() => name.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type("With Legal");
    await form.getByLabel("the piece is in status").selectOption("In review");
    await save(form);
    expect((await workflowOf("w-default"))?.statuses).toEqual({
      "hubspot:scheduled": "live",
      "asana:complete": "retired",
      "asana:section:with legal": "review",
    });
    const back = await edit("Default");
    await back.getByLabel("“Scheduled” in HubSpot means").selectOption("As usual: In review");
    await back.getByRole("button", { name: "Remove the section “with legal”" }).click();
    await save(back);
    expect((await workflowOf("w-default"))?.statuses).toEqual({ "asana:complete": "retired" });
  });

  test("a new one takes its teams from the others, and needs a name of its own", async () => {
    await page.getByRole("button", { name: "Add a workflow" }).click();
    const form = page.getByRole("form", { name: "A new workflow" });
    await form.getByRole("button", { name: "Save", exact: true }).click();
    await form.getByText("Give it a name").waitFor();
    await page.keyboard.type("default");
    await form.getByText("Another workflow is called that.").waitFor();
    await form.getByLabel("Name").fill("Print");
    await form.getByRole("checkbox", { name: /^Demand generation/ }).click();
    await form.getByRole("checkbox", { name: /^Content/ }).click();
    await save(form);
    const { workflows: all } = await stored();
    expect(all.map(({ name }) => name).sort()).toEqual(["Default", "Demand generation", "Print"]);
    const following = all.flatMap(({ teamIds }) => teamIds);
    expect(new Set(following).size).toBe(following.length);
    expect(all.find(({ name }) => name === "Print")?.teamIds).toEqual(["t-demand", "t-content"]);
    expect(all.find(({ id }) => id === "w-demand")?.teamIds).toEqual([]);
    await expect.poll(() => workflows().innerText()).toContain("No team works this way yet.");
  });
});

test("tips are switched off for oneself", async () => {
  const tips = (): Locator => page.getByRole("switch", { name: "One-line tips beside findings" });
  await expect.poll(() => tips().isChecked()).toBe(true);
  await tips().click();
  await expect.poll(() => saved().innerText()).toContain("Saved");
  await visit();
  expect(await tips().isChecked()).toBe(false);
  const { value } = await stage.ask<{ value: { settings: { tips: boolean } } }>("settings", {});
  expect(value.settings.tips).toBe(false);
});

test("it is sound for assistive technology, narrow and wide, light and dark, read and edited", async () => {
  const look = async (what: string): Promise<void> =>
    expect(await faultsInLooks(page, [...LOOKS, ["light", 640], ["dark", 640]]), what).toEqual([]);
  await findings().getByText("Which rules these are").click();
  await look("read");
  const form = await edit("Demand generation");
  await form.getByText("What they usually mean").click();
  await form.getByLabel("Days of grace").fill("many");
  await form.getByRole("button", { name: "Add a section of Asana" }).click();
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await look("edited");
  await form.getByRole("button", { name: "Cancel" }).click();
  await be("Priya Raman");
  await look("only looked at");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
});
