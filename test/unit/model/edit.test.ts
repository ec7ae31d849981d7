/** Edits go field by field: nothing of anybody's is lost, and a clash is told and never decided by us. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, changesBetween, valueAt } from "../../../utils/model/edit";
import { stable } from "../../../utils/model/stable";

const goal = {
  id: "g1",
  name: "More signatures",
  why: "Because",
  teamIds: ["t1", "t2"],
  kpis: [
    { id: "k1", name: "Days", target: { value: 30, on: "2026-12-31" } },
    { id: "k2", name: "Share" },
  ],
};

describe("the changes between two bodies", () => {
  it("name the fields, and entries of lists by their ids", () => {
    const next = {
      ...goal,
      name: "Faster signatures",
      kpis: [{ ...goal.kpis[0], target: { value: 25, on: "2026-12-31" } }, goal.kpis[1]],
    };
    expect(changesBetween(goal, next)).toEqual([
      { path: ["name"], from: "More signatures", to: "Faster signatures" },
      { path: ["kpis", "k1", "target", "value"], from: 30, to: 25 },
    ]);
  });

  it("are none where a field is missing on one side and said to be nothing on the other", () => {
    expect(changesBetween({ id: "a", why: null }, { id: "a", until: undefined })).toEqual([]);
  });

  it("tell an entry that came, one that went, and a new order", () => {
    const [first, second] = goal.kpis;
    const third = { id: "k3", name: "New" };
    const changes = changesBetween(goal, { ...goal, kpis: [second, first, third] });
    expect(changes.map(({ path }) => path.join("/"))).toEqual(["kpis/k3", "kpis/#order"]);
    expect(changesBetween(goal, { ...goal, kpis: [second] })).toEqual([
      { path: ["kpis", "k1"], from: first, to: undefined },
    ]);
  });
});

describe("two people who edit one entity", () => {
  it("both get what they wrote when it is in different fields, also of one list", () => {
    const mine = changesBetween(goal, {
      ...goal,
      kpis: [{ ...goal.kpis[0], name: "Working days" }, goal.kpis[1]],
    });
    const theirs = {
      ...goal,
      why: "A better reason",
      kpis: [...goal.kpis, { id: "k9", name: "X" }],
    };
    const { body, conflicts } = applyChanges(theirs, mine);
    expect(conflicts).toEqual([]);
    expect(body).toEqual({
      ...theirs,
      kpis: [{ ...goal.kpis[0], name: "Working days" }, goal.kpis[1], { id: "k9", name: "X" }],
    });
  });

  it("are told of a field both changed, and what is stored stays", () => {
    const mine = changesBetween(goal, { ...goal, name: "Mine", why: "My reason" });
    const { body, conflicts } = applyChanges({ ...goal, name: "Theirs" }, mine);
    expect(conflicts).toEqual([
      { path: ["name"], from: "More signatures", theirs: "Theirs", mine: "Mine" },
    ]);
    expect(body).toEqual({ ...goal, name: "Theirs", why: "My reason" });
  });

  it("do not clash where both wrote the same", () => {
    const mine = changesBetween(goal, { ...goal, name: "Same" });
    expect(applyChanges({ ...goal, name: "Same" }, mine).conflicts).toEqual([]);
  });

  it("are told when one took away what the other changed", () => {
    const changes = changesBetween(goal, { ...goal, kpis: [goal.kpis[1]] });
    const changed = { ...goal, kpis: [{ ...goal.kpis[0], name: "Renamed" }, goal.kpis[1]] };
    expect(applyChanges(changed, changes).conflicts).toHaveLength(1);
  });
});

const word = fc.constantFrom("a", "b", "c", "__proto__", "constructor");
const value = fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean(), fc.constant(null));
const entry = fc.record({ id: fc.constantFrom("x", "y", "z"), name: value });
const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 3 });
const body = fc
  .tuple(fc.dictionary(word, fc.oneof(value, fc.dictionary(word, value), fc.array(value))), entries)
  .map(([fields, list]) => ({ ...fields, id: "e1", list }));

describe("any two bodies", () => {
  it("are one after the changes between them", () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const made = applyChanges(before, changesBetween(before, after));
        expect(made.conflicts).toEqual([]);
        expect(changesBetween(made.body, after)).toEqual([]);
      }),
    );
  });

  it("are not touched by it, and changes cross as JSON", () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const was = stable(before);
        const changes = changesBetween(before, after);
        const crossed = JSON.parse(JSON.stringify(changes)) as typeof changes;
        expect(changesBetween(applyChanges(before, crossed).body, after)).toEqual([]);
        expect(stable(before)).toBe(was);
      }),
    );
  });
});

describe("a value at a path", () => {
  it("is none where a step leads to nothing, or to what every object has", () => {
    expect(valueAt(goal, ["kpis", "k1", "target", "value"])).toBe(30);
    expect(valueAt(goal, ["kpis", "k7", "name"])).toBeUndefined();
    expect(valueAt(goal, ["constructor"])).toBeUndefined();
  });
});
