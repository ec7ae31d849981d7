/** What is read, written and read again is the same. */
import { describe, expect, it } from "vitest";
import { readFile } from "../../../utils/exchange";
import { flatten, linkFrom, writeAssetsFile } from "../../../utils/exchange/assets-file";
import { writeStrategyFile } from "../../../utils/exchange/strategy-file";
import { FlatLink } from "../../../utils/model/link";
import {
  assetsText,
  assetsWith,
  must,
  pieces,
  strategyJson,
  strategyText,
  strategyWith,
} from "../brackenworks";
import type { Row } from "../brackenworks";
import { documentsOf, readAgain, said } from "./documents";

describe("a strategy file", () => {
  const parsed = readFile("strategy.json", strategyText);

  it("is read whole: every row of every list, and the workspace", () => {
    const lists = Object.values(strategyJson).filter((one) => Array.isArray(one));
    const rows = lists.reduce((sum, rows) => sum + rows.length, 0);
    const principles = must(strategyJson["principles"]).length;
    const retired = strategyJson.retired.goals.length + strategyJson.retired.personas.length;
    expect([...said(parsed.refused), ...said(parsed.skippable)]).toEqual([]);
    expect(parsed.drafts).toHaveLength(rows - principles + retired + 1);
  });

  it("gives equal documents when it is written and read again", () => {
    expect(readAgain(parsed, writeStrategyFile).drafts).toEqual(parsed.drafts);
  });

  it("is written as it was: same lists, same rows, same order", () => {
    const written = writeStrategyFile(documentsOf(parsed)) as typeof strategyJson;
    expect(Object.keys(written).sort()).toEqual(Object.keys(strategyJson).sort());
    expect(written["goals"]?.map((row) => row.id)).toEqual(
      strategyJson["goals"]?.map((row) => row.id),
    );
    expect(written.retired.goals.map((row) => row.id)).toEqual(["g-newsletter"]);
    expect(written["principles"]).toEqual(strategyJson["principles"]);
    expect(written["rules"]).toEqual(strategyJson["rules"]);
    expect(written["note"]).toEqual(strategyJson["note"]);
  });

  it("keeps what it does not know, at every level", () => {
    const odd = strategyWith((json) => {
      json.workspace["mood"] = { deep: [1] };
      Object.assign(json, { opposites: [["a", "b"]] });
      Object.assign(json.retired, {
        pillars: [{ id: "m-old", name: "Old", retiredOn: "2026-01-12" }],
      });
      const goal = must(json["goals"]?.[0]);
      goal["colour"] = null;
      must((goal["kpis"] as object[])[0]);
      Object.assign(must((goal["kpis"] as object[])[0]), { formula: "a/b" });
      Object.assign(must(json["campaigns"]?.[0]), { external: { asanaProject: "x", other: [1] } });
    });
    const once = readFile("odd.json", odd);
    const again = readAgain(once, writeStrategyFile);
    const text = JSON.stringify(writeStrategyFile(documentsOf(again)));
    for (const kept of ["mood", "opposites", "m-old", "colour", "formula", '"other":[1]'])
      expect([kept, text.includes(kept)]).toEqual([kept, true]);
    expect(again.drafts).toEqual(once.drafts);
  });

  it("reads retired pillars as pillars, and writes them back there", () => {
    const file = strategyWith((json) => {
      const row = { id: "m-old", name: "Old", retiredOn: "2026-01-12", colour: "red" };
      Object.assign(json.retired, { pillars: [row] });
    });
    const once = readFile("f", file);
    const pillar = once.drafts.find((one) => one.type === "pillar" && one.body.id === "m-old");
    expect(pillar?.body).toMatchObject({ name: "Old", claim: "Old", retiredOn: "2026-01-12" });
    const written = writeStrategyFile(documentsOf(once)) as Record<string, Row[]> & {
      retired: { pillars: Row[] };
    };
    expect(written.retired.pillars).toMatchObject([{ id: "m-old", colour: "red" }]);
    expect(written["pillars"]?.map(({ id }) => id)).not.toContain("m-old");
    expect(readAgain(once, writeStrategyFile).drafts).toEqual(once.drafts);
  });

  it.each(["pillars", "personas"])("keeps retired %s retired that have no day", (list) => {
    const file = strategyWith((json) => {
      Object.assign(json.retired, { [list]: [{ id: "x-old", name: "Old" }] });
    });
    const once = readFile("f", file);
    const written = writeStrategyFile(documentsOf(once)) as Record<string, Row[]>;
    expect(written[list]?.map(({ id }) => id)).not.toContain("x-old");
    expect(readAgain(once, writeStrategyFile).drafts).toEqual(once.drafts);
  });

  it("keeps a retired goal retired wherever the file put it", () => {
    const file = strategyWith((json) => {
      must(json["goals"]?.[5])["status"] = "retired";
    });
    const again = readAgain(readFile("f", file), writeStrategyFile);
    const goals = again.drafts.filter((one) => one.type === "goal").map((one) => one.body);
    expect(goals).toHaveLength(7);
    expect(goals.find((one) => one.id === "g-blogs")).toMatchObject({ status: "retired" });
  });
});

describe("a file of pieces", () => {
  const parsed = readFile("assets.json", assetsText);

  it("is read whole, its links too", () => {
    const linked = pieces.filter((one) => one.currentLink);
    expect([...said(parsed.refused), ...said(parsed.skippable)]).toEqual([]);
    expect(parsed.drafts.filter((one) => one.type === "asset")).toHaveLength(40);
    expect(parsed.drafts.filter((one) => one.type === "link")).toHaveLength(linked.length);
  });

  it("gives equal documents when it is written and read again", () => {
    expect(readAgain(parsed, writeAssetsFile).drafts).toEqual(parsed.drafts);
  });

  it("leaves the texts of the pieces out, and says so", () => {
    const texts = pieces.filter((one) => one.text).length;
    expect(texts).toBeGreaterThan(10);
    expect(parsed.ignored).toEqual([{ key: "import.textsLeftOut", params: { count: texts } }]);
    expect(JSON.stringify(parsed.drafts)).not.toContain("Nobody rings ahead");
  });

  it("keeps what it does not know, of pieces, places and links", () => {
    const odd = assetsWith((assets) => {
      const first = must(assets[0]);
      Object.assign(first, { mood: 1 });
      Object.assign(must(first.refs[0]), { revision: 7 });
      Object.assign(must(first.currentLink), { weight: 0.5 });
    });
    const once = readFile("odd.json", odd);
    const again = readAgain(once, writeAssetsFile);
    const text = JSON.stringify(writeAssetsFile(documentsOf(again)));
    for (const kept of ['"mood":1', '"revision":7', '"weight":0.5']) expect(text).toContain(kept);
    expect(again.drafts).toEqual(once.drafts);
  });
});

describe("a link in its flat form", () => {
  const round = (flat: FlatLink): FlatLink => flatten(linkFrom("a", flat, "2026-02-05"));

  it("comes back with all it said", () => {
    for (const { currentLink } of pieces) {
      if (!currentLink) continue;
      const flat = FlatLink.parse(currentLink);
      expect(round(flat)).toMatchObject({ ...flat, why: flat.why ?? "" });
    }
  });

  it("keeps the reader and the why said before any goal was chosen", () => {
    const flat = { goalId: null, personaId: "p", why: "because" };
    expect(round(flat)).toMatchObject(flat);
    expect(linkFrom("a", flat)).toMatchObject({ main: null, to: {}, before: { why: "because" } });
  });

  it("keeps its supporting goals apart from the main one", () => {
    const flat = { goalId: "g1", supportingGoalIds: ["g2", "g3"], personaId: "p", why: "w" };
    expect(round(flat)).toMatchObject(flat);
    const twice = linkFrom("a", { ...flat, supportingGoalIds: ["g1"] });
    expect(twice.to["g1"]).toMatchObject({ personaId: "p", why: "w" });
  });

  it("does not say what was not said", () => {
    const link = linkFrom("a", { goalId: "g1", why: "w" });
    expect(linkFrom("a", flatten(link))).toEqual(link);
  });
});
