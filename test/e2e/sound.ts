/** Whether a page is sound for assistive technology, asked of axe. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export type Look = readonly [colorScheme: "light" | "dark", width: number];

/** As narrow as the panel gets. */
export const NARROW: readonly Look[] = [
  ["light", 320],
  ["dark", 320],
];

/** Narrow and wide, light and dark. */
export const LOOKS: readonly Look[] = [...NARROW, ["dark", 1280], ["light", 1280]];

/** What axe judges by colours. All else is the same in light and dark. */
const BY_COLOUR = ["color-contrast", "link-in-text-block"];

interface Part {
  /** Only what matches this selector; absent, the whole document without the frames in it */
  within?: string | undefined;
  /** Only these rules of axe */
  only?: readonly string[] | undefined;
}

/** What is wrong in a page or frame, as sentences: what axe finds, and a page that is wider than its window. */
export async function faultsOf(
  where: Page | Frame,
  { within, only }: Part = {},
): Promise<string[]> {
  if (!(await where.evaluate(`typeof axe === "object"`))) await where.evaluate(AXE);
  const at = within ? JSON.stringify(within) : "document";
  const wide = within ? "false" : "document.documentElement.scrollWidth > innerWidth";
  const options = { iframes: false, resultTypes: ["violations"], ...(only && { runOnly: only }) };
  return where.evaluate(`axe.run(${at}, ${JSON.stringify(options)}).then(
    ({ violations }) => [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 160) + " " + failureSummary)),
      ...(${wide} ? ["wider than the window"] : []),
    ])`);
}

/** What is wrong in a page, look by look; every sentence says in which. */
export async function faultsInLooks(
  page: Page,
  looks = LOOKS,
  where: Where = {},
): Promise<string[]> {
  const found: string[] = [];
  const widths = new Set<number>();
  for (const [colorScheme, width] of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    const only = widths.has(width) ? BY_COLOUR : undefined;
    widths.add(width);
    const faults = await faultsOf(where.frame ?? page, { within: where.within, only });
    found.push(...faults.map((one) => `${colorScheme} ${String(width)}: ${one}`));
  }
  return found;
}

interface Where {
  /** Only this frame of the page */
  frame?: Frame | undefined;
  /** Only what matches this selector */
  within?: string;
}
