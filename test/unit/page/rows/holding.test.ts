// @vitest-environment happy-dom
/** Which row has which badge. */
import { beforeEach, describe, expect, it } from "vitest";
import { Holding } from "../../../../utils/page/rows/holding";

const holding = (taken = false): Holding =>
  new Holding({
    read: (row) => ({
      keys: ["asana:1"],
      kind: "task",
      title: "One",
      url: "",
      cell: row,
      at: "end",
    }),
    attendTo: () => undefined,
    taken: () => taken,
  });
const append = (): HTMLElement => {
  const row = document.createElement("div");
  document.body.append(row);
  return row;
};
const badgesIn = (row: Element): number => row.querySelectorAll("[data-throughline]").length;

beforeEach(() => {
  document.body.replaceChildren();
});

describe("a row's badge", () => {
  it("is one, and the same one when the row is another piece's", () => {
    const [all, row] = [holding(), append()];
    const first = all.hold(row, ["asana:1"]);
    expect(all.hold(row, ["asana:2"])?.badge).toBe(first?.badge);
    expect(all.readHeld(row)?.name).toBe("asana:2");
    expect(badgesIn(row)).toBe(1);
  });

  it("is left to another script of ours that was there before", () => {
    const row = append();
    holding().hold(row, ["asana:1"]);
    expect(holding().hold(row, ["asana:1"])).toBeNull();
    expect(badgesIn(row)).toBe(1);
  });

  it("comes back when the page took it out, as long as that is not too much", () => {
    const row = append();
    const cell = document.createElement("p");
    row.append(cell);
    const read = () => ({
      keys: ["asana:1"],
      kind: "task",
      title: "One",
      url: "",
      cell,
      at: "end" as const,
    });
    let enough = false;
    const all = new Holding({ read, attendTo: () => undefined, taken: () => enough });
    all.hold(row, ["asana:1"])?.badge.remove();
    expect(all.hold(row, ["asana:1"])).not.toBeNull();
    expect(badgesIn(row)).toBe(1);
    all.readHeld(row)?.badge.remove();
    enough = true;
    expect(all.hold(row, ["asana:1"])).toBeNull();
  });

  it("is let go with its row, though nobody tells that a row beyond the screen is gone", () => {
    const all = holding();
    for (let page = 0; page < 20; page++) {
      const rows = Array.from({ length: 30 }, append);
      for (const row of rows) all.hold(row, [`asana:${String(page)}`]);
      for (const row of rows) row.remove();
    }
    expect(all.badges.size).toBeLessThan(150);
  });

  it("says nothing once all are emptied, and is gone at the end", () => {
    const [all, row] = [holding(), append()];
    const held = all.hold(row, ["asana:1"]);
    held?.badge.show({ key: "asana:1", state: "linked", label: "Linked" });
    expect(held?.badge.element.style.visibility).toBe("visible");
    all.emptyAll();
    expect(held?.badge.element.style.visibility).toBe("hidden");
    expect(held?.name).toBe("");
    expect(Object.keys(held?.badge.element.dataset ?? {})).toEqual(["throughline"]);
    expect(held?.badge.element.ariaLabel).toBeNull();
    all.end();
    expect(badgesIn(row)).toBe(0);
  });
});
