/** Changes to the strategy in plain words, and what changed between two versions. */
import { describe, expect, it } from "vitest";
import {
  changeInWords,
  changesFrom,
  versionChange,
  waitingChange,
} from "../../../utils/model/change";
import type { Change } from "../../../utils/model/change";
import { Pending } from "../../../utils/model/pending";
import { StrategyVersion } from "../../../utils/model/strategy-version";
import { must, strategyJson } from "../brackenworks";

const versions = must(strategyJson["versions"]).map((row) => StrategyVersion.parse(row));
const NAMES = new Map([
  ["goal:g-newsletter", "G0 Grow the newsletter"],
  ["persona:p-finance", "Finance director"],
]);
const label = (path: readonly string[]): string => path.join(".");
const words = (change: Change) => changeInWords(change, label);
const waiting = (more: object): Change =>
  waitingChange(
    Pending.parse({
      id: "persona:p-finance",
      type: "persona",
      of: "p-finance",
      by: "me",
      on: "2026-02-16",
      ...more,
    }),
    NAMES,
  );
const version = (number: number, ...changes: object[]): StrategyVersion =>
  StrategyVersion.parse({ id: `v${String(number)}`, number, effectiveFrom: "2026-01-01", changes });
const edited = (from: unknown, to: unknown, field = "why") => ({
  ...{ op: "edit", type: "goal", id: "g1" },
  fields: [{ path: [field], from, to }],
});

describe("from version 2 to version 3 of Brackenworks", () => {
  it("there are five changes, each with its words and its reason", () => {
    const changes = changesFrom(versions, 2, 3, NAMES);
    expect(changes.map((one) => words(one).map(({ key }) => key))).toEqual([
      ["versions.retire.goal", "versions.because"],
      ["versions.retire.persona", "versions.because"],
      ["versions.rename.pillar"],
      ["versions.add.goal"],
      ["versions.add.notdoing"],
    ]);
    expect(words(must(changes[0]))).toMatchObject([
      { params: { name: "G0 Grow the newsletter" } },
      { params: { reason: "List size did not move pipeline in four quarters." } },
    ]);
    expect(words(must(changes[2]))[0]?.params).toEqual({
      from: "Digital transformation made easy",
      to: "One way of working in every plant",
    });
    expect(changesFrom(versions, 3, 3, NAMES)).toEqual([]);
  });
});

describe("a waiting change", () => {
  it("names the fields it changes; one new name is a new name", () => {
    const job = { path: ["job"], from: "a", to: "b" };
    const change = waiting({
      op: "edit",
      changes: [job, { path: ["trusts"], from: [], to: ["x"] }],
    });
    expect(words(change)).toEqual([
      {
        key: "versions.edit.persona",
        params: {
          name: "Finance director",
          from: "",
          to: "Finance director",
          fields: "job, trusts",
        },
      },
    ]);
    const renamed = waiting({ op: "edit", changes: [{ path: ["name"], from: "Femi", to: "Fay" }] });
    expect(words(renamed)).toEqual([
      { key: "versions.rename.persona", params: { from: "Femi", to: "Fay" } },
    ]);
  });

  it("that adds something shows its fields, without those nobody wrote", () => {
    const body = { id: "p-new", name: "Nadia", job: "Buy spares", values: [], sinceVersion: "v4" };
    const change = waiting({ id: "persona:p-new", of: "p-new", op: "add", body });
    expect(change).toMatchObject({ op: "add", name: "Nadia" });
    expect(change.fields.map(({ path }) => path[0])).toEqual(["name", "job", "values"]);
  });
});

describe("changes of several versions", () => {
  const between = (...changes: object[]) =>
    changesFrom(
      changes.map((one, at) => version(at + 1, one)),
      0,
      changes.length,
      NAMES,
    );

  it("are told once: from the first value to the last, and not at all where nothing is left", () => {
    expect(between(edited("a", "b"), edited("b", "c"))).toMatchObject([
      { op: "edit", fields: [{ path: ["why"], from: "a", to: "c" }] },
    ]);
    expect(between(edited("a", "b"), edited("b", "a"))).toEqual([]);
  });

  it("tell what came and went as nothing, and what came and was edited as new", () => {
    const add = { op: "add", type: "goal", id: "g1", name: "New" };
    const retire = { op: "retire", type: "goal", id: "g1", reason: "Done with it." };
    expect(between(add, retire)).toEqual([]);
    expect(between(add, edited("a", "b"))).toMatchObject([{ op: "add" }]);
    expect(between(edited("a", "b"), retire)).toMatchObject([
      { op: "retire", reason: "Done with it." },
    ]);
  });

  it("of a file that says them in words of its own are told as far as they can be", () => {
    const odd = versionChange({ op: "merge", type: "region", id: "r1" }, NAMES);
    expect(words(odd)).toMatchObject([{ key: "versions.change.other", params: { name: "r1" } }]);
  });
});
