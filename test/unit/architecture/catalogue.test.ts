/** Every word the product says is in the catalogue, in every language we speak. */
import { describe, expect, it } from "vitest";
import { words } from "../../../utils/i18n";
import { localeOf } from "../../../utils/i18n/locale";
import { readCatalogue } from "./catalogue";
import { filesUnder, readText } from "./source";

const en = await readCatalogue("en");
const keys = Object.keys(en);
const texts = ["components", "utils/services", "entrypoints"]
  .flatMap(filesUnder)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readText(path) }));

describe("the catalogue", () => {
  it("holds every key that pages and services say", () => {
    const missing = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*"([^"]+)"/g)]
        .map(([, key]) => key ?? "")
        .filter((key) => !keys.includes(key))
        .map((key) => `${path} says ${key}, which is not in the catalogue`),
    );
    expect(missing).toEqual([]);
  });

  it("holds every key that a message carries", () => {
    const carriers = ["utils/services", "utils/exchange", "utils/findings"].flatMap(filesUnder);
    const missing = carriers.flatMap((path) =>
      [
        ...readText(path).matchAll(
          /"((?:because|expected|facts|findings|history|import)\.[\w.]+)"/g,
        ),
      ]
        .map(([, key]) => key ?? "")
        .filter((key) => !keys.includes(key))
        .map((key) => `${path} says ${key}, which is not in the catalogue`),
    );
    expect(missing).toEqual([]);
  });

  it("holds keys for every family that pages and services say", () => {
    const missing = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)]
        .map(([, family]) => family ?? "")
        .filter((family) => !keys.some((key) => key.startsWith(family)))
        .map((family) => `${path} says ${family}…, of which the catalogue has none`),
    );
    expect(missing).toEqual([]);
  });

  it.each(["de", "fr"])("has the same keys in %s once that language exists", async (language) => {
    const there = Object.keys(await readCatalogue(language)).sort();
    expect(there).toEqual(there.length > 0 ? [...keys].sort() : []);
  });

  it("names the same gaps in both forms of a plural", () => {
    const gaps = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([gap]) => gap);
    for (const [key, entry] of Object.entries(en))
      if (typeof entry !== "string")
        expect([key, gaps(entry.one)]).toEqual([key, gaps(entry.other)]);
  });
});

describe("words", () => {
  it("fill their gaps and choose the plural of the count", () => {
    const t = words("en");
    expect(t("tab.linked", { code: "G1" })).toBe("Throughline: linked to G1");
    expect(t("tab.finding", { count: 1 })).toBe("Throughline: 1 finding");
    expect(t("tab.finding", { count: 1200 })).toBe("Throughline: 1,200 findings");
  });

  it("say an unknown key as it is, and are not misled by gaps in what fills them", () => {
    const t = words("en");
    expect(t("no.such.key")).toBe("no.such.key");
    expect(t("tab.linked", { code: "{code} $& <b>" })).toBe("Throughline: linked to {code} $& <b>");
  });

  it("are in the chosen language, else the browser's, else English", () => {
    expect(localeOf("fr", "de-AT")).toBe("fr");
    expect(localeOf(null, "de-AT")).toBe("de");
    expect(localeOf(null, "DE")).toBe("de");
    expect(localeOf(null, "nl-BE")).toBe("en");
    expect(localeOf(null, "")).toBe("en");
  });
});
