/** Settings are changed and forgotten one after the other: none comes back after it was forgotten. */
import { beforeEach, expect, it } from "vitest";
import { changeSettings, forgetSettings, readSettings } from "../../../utils/platform/settings";
import { freshBrowser } from "../fake-browser";

beforeEach(() => freshBrowser());

it("are all as at first once they were forgotten while they changed", async () => {
  await changeSettings({ tips: false, me: "u-priya" });
  await Promise.all([changeSettings({ view: "lead" }), forgetSettings()]);
  expect(await readSettings()).toMatchObject({ tips: true, me: null, view: "writer" });
});

it("each keep what another page changed at the same time", async () => {
  await Promise.all([changeSettings({ tips: false }), changeSettings({ me: "u-priya" })]);
  expect(await readSettings()).toMatchObject({ tips: false, me: "u-priya" });
});
