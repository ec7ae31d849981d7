/** Whatever a file holds, reading it is safe: nothing throws, nothing leaks into the program, text stays text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importers, readFile } from "../../../utils/exchange";
import type { Parsed } from "../../../utils/exchange/parsed";
import { entities } from "../../../utils/model/entities";
import { assetsJson, assetsWith, must, strategyJson, strategyWith } from "../brackenworks";

/** Everything that was read is fit to be stored; everything else is named as a problem. */
function expectSound(parsed: Parsed): void {
  for (const { type, body } of parsed.drafts)
    expect([type, entities[type].safeParse(body).error]).toEqual([type, undefined]);
  for (const problem of [...parsed.refused, ...parsed.skippable]) {
    expect(problem.expected.key).toMatch(/^expected\.\w+$/);
    expect(problem.found.length).toBeLessThan(60);
    expect(problem.entry.length).toBeLessThanOrEqual(120);
  }
}

describe("reading a file never throws", () => {
  it("on any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => expectSound(readFile("f", text))),
    );
  });

  it("on any JSON", () => {
    fc.assert(fc.property(fc.json(), (text) => expectSound(readFile("f", text))));
  });

  it("on any JSON that names one of our formats", () => {
    const list = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 3 }));
    const keys = [...Object.keys(strategyJson), "assets", "documents", "events"];
    const file = fc.tuple(
      fc.constantFrom(...Object.keys(importers)),
      fc.dictionary(fc.constantFrom(...keys), list),
    );
    fc.assert(
      fc.property(file, ([schema, rest]) =>
        expectSound(readFile("f", JSON.stringify({ ...rest, schema }))),
      ),
    );
  });

  it("on the sample with any value in any place", () => {
    const spoil = (json: unknown, picks: readonly number[], value: unknown): void => {
      let here = json as Record<string, unknown>;
      for (const pick of picks) {
        const keys = Object.keys(here);
        const key = keys[pick % Math.max(1, keys.length)];
        if (key === undefined || key === "schema") return;
        const next = here[key];
        if (next === null || typeof next !== "object" || pick === picks.at(-1)) {
          here[key] = value;
          return;
        }
        here = next as Record<string, unknown>;
      }
    };
    const picks = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.boolean(), picks, fc.jsonValue(), (which, path, value) => {
        const json = structuredClone(which ? strategyJson : assetsJson);
        spoil(json, path, value);
        expectSound(readFile("f", JSON.stringify(json)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a hostile file", () => {
  it("cannot reach the prototype of anything", () => {
    const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const spoiled = (text: string): string => text.replaceAll(/\{(?=")/g, `{${poison},`);
    for (const json of [strategyJson, assetsJson]) {
      const parsed = readFile("f", spoiled(JSON.stringify(json)));
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      expect(parsed.drafts.length).toBeGreaterThan(30);
      for (const { body } of parsed.drafts) {
        expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
        expect((body as Record<string, unknown>)["polluted"]).toBeUndefined();
      }
      expectSound(parsed);
    }
  });

  it("cannot name a goal __proto__ and change a link by it", () => {
    const file = assetsWith((assets) => {
      must(must(assets[0]).currentLink).goalId = "__proto__";
    });
    const parsed = readFile("f", file);
    expectSound(parsed);
    const link = parsed.drafts.find((one) => one.type === "link" && one.body.id === "A01");
    expect((link?.body as { why?: unknown }).why).toBeUndefined();
  });

  it("cannot bring the inner parts of a stored link", () => {
    const file = assetsWith((assets) => {
      const inner = { main: 1, to: "x", before: "x", id: "other", assetId: "other", source: "x" };
      Object.assign(must(must(assets[0]).currentLink), inner);
    });
    const parsed = readFile("f", file);
    expectSound(parsed);
    expect(parsed.drafts.filter((one) => one.type === "link")[0]?.body).toMatchObject({
      id: "A01",
      main: "g-audit",
      source: "imported",
    });
  });

  it("keeps script as the text it is", () => {
    const script = '<script>alert(1)</script><img src=x onerror="alert(1)">';
    const file = strategyWith((json) => (must(json["goals"]?.[0])["name"] = script));
    const goal = readFile("f", file).drafts.find((one) => one.body.id === "g-shortlist");
    expect(goal?.body).toMatchObject({ name: script });
  });

  it("cannot bring an address that runs", () => {
    const file = assetsWith((assets) => {
      must(must(assets[0]).refs[0]).url = "javascript:alert(1)";
    });
    const parsed = readFile("f", file);
    expect(parsed.skippable.map((one) => one.path)).toEqual(["assets[0].refs[0].url"]);
    expect(JSON.stringify(parsed.drafts)).not.toContain("javascript:");
  });

  it("may be nested deeper than any program can follow", () => {
    const depth = 200_000;
    const deep = "[".repeat(depth) + "]".repeat(depth);
    for (const text of [
      deep,
      `{"schema":"strategy-context/1","workspace":{"id":"w","name":"W","deep":${deep}}}`,
      `{"schema":"strategy-context-assets/1","assets":${deep}}`,
    ]) {
      const { refused, drafts } = readFile("f", text);
      expect(refused).toHaveLength(1);
      expect(drafts).toEqual([]);
    }
  });

  it("may hold a thousand bad rows, each of which is named", () => {
    const assets = Array.from({ length: 1000 }, (_one, at) => ({ id: String(at) }));
    const { skippable } = readFile(
      "f",
      JSON.stringify({ schema: "strategy-context-assets/1", assets }),
    );
    expect(new Set(skippable.map((one) => one.row)).size).toBe(1000);
  });
});
