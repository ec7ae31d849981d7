import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage } from "./stage";
import type { Stage } from "./stage";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.loadSample();
});
afterAll(() => stage.close());

test("fast typing loses no letter, and typing after a choice starts afresh: twelve times in a row", async () => {
  const page = await stage.ours("panel.html?key=asana:1200000000028");
  const goal = page.getByRole("combobox", { name: "Goal" });
  await goal.focus();
  for (let at = 0; at < 12; at++) {
    const [typed, code] = at % 2 === 0 ? ["au", "G4"] : ["multi", "G1"];
    await page.keyboard.type(typed);
    await expect.poll(() => goal.inputValue()).toBe(typed);
    await page.keyboard.press("Enter");
    await expect.poll(() => goal.inputValue()).toContain(code);
  }
  await page.close();
});

test("Escape closes the list first, and leaves the panel only then", async () => {
  const page = await stage.ours("panel.html?key=asana:1200000000028");
  const goal = page.getByRole("combobox", { name: "Goal" });
  await goal.fill("au");
  await expect.poll(() => goal.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Escape");
  await expect.poll(() => goal.getAttribute("aria-expanded")).toBe("false");
  await expect.poll(() => goal.inputValue()).not.toBe("au");
  await page.close();
});

test("a reader can be left out again by clearing the field", async () => {
  const page = await stage.ours("panel.html?key=asana:1200000000028");
  const reader = page.getByRole("combobox", { name: "Reader" });
  await expect.poll(() => reader.inputValue()).not.toBe("");
  await reader.fill("");
  await page.keyboard.press("Tab");
  expect(await reader.inputValue()).toBe("");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  const group = page.getByRole("group", { name: "Reader" });
  await expect.poll(() => group.innerText()).toContain("No reader chosen yet");
  await page.close();
});
