/** Parts that wait for others: moving one date marks those that follow it, and nobody waits in a circle. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circleWith, followersOf, heldUp } from "../../../utils/model/waiting";
import { campaignWith } from "./company";

/** Guide, then poster, then mailing; the webinar waits for nothing. */
const chain = (guide: string) =>
  campaignWith([
    { id: "guide", dueOn: guide },
    { id: "poster", dueOn: "2026-03-03", waitsFor: ["guide"] },
    { id: "mailing", dueOn: "2026-03-05", waitsFor: ["poster", "gone"] },
    { id: "webinar", dueOn: "2026-03-01" },
  ]).parts;

const ids = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id);

describe("moving a date", () => {
  it("leaves its followers alone while it stays before them", () => {
    expect(heldUp(chain("2026-03-03")).size).toBe(0);
  });

  it("marks the one that waits for it, and the whole chain once it goes beyond that", () => {
    const near = heldUp(chain("2026-03-04"));
    expect([...near].map(([id, { by, until }]) => [id, by.id, until])).toEqual([
      ["poster", "guide", "2026-03-04"],
    ]);
    const far = heldUp(chain("2026-03-09"));
    expect([...far].map(([id, { by, until }]) => [id, by.id, until])).toEqual([
      ["poster", "guide", "2026-03-09"],
      ["mailing", "poster", "2026-03-09"],
    ]);
  });

  it("holds nobody up once the part is out", () => {
    expect(heldUp(chain("2026-03-09"), new Set(["guide"])).size).toBe(0);
  });

  it("says nothing of parts without a day", () => {
    const { parts } = campaignWith([
      { id: "a" },
      { id: "b", dueOn: "2026-03-01", waitsFor: ["a"] },
    ]);
    expect(heldUp(parts).size).toBe(0);
  });
});

describe("followers", () => {
  it("are told nearest first, each once", () => {
    expect(ids(followersOf(chain("2026-03-01"), "guide"))).toEqual(["poster", "mailing"]);
    expect(followersOf(chain("2026-03-01"), "mailing")).toEqual([]);
  });
});

describe("a circle", () => {
  it("is seen before it is made, over several steps", () => {
    const parts = chain("2026-03-01");
    expect(circleWith(parts, "guide", ["mailing"])?.id).toBe("mailing");
    expect(circleWith(parts, "guide", ["guide"])?.id).toBe("guide");
    expect(circleWith(parts, "guide", ["webinar"])).toBe(null);
    expect(circleWith(parts, "mailing", ["guide"])).toBe(null);
  });

  it("that is stored all the same ends, and a choice that passed the look makes none", () => {
    const names = ["a", "b", "c", "d", "e"];
    const some = fc.subarray(names);
    fc.assert(
      fc.property(fc.tuple(some, some, some, some, some), some, (waits, wanted) => {
        const { parts } = campaignWith(
          names.map((id, at) => ({ id, dueOn: `2026-03-0${String(at + 1)}`, waitsFor: waits[at] })),
        );
        heldUp(parts);
        if (circleWith(parts, "a", wanted)) return;
        const after = parts.map((part) => (part.id === "a" ? { ...part, waitsFor: wanted } : part));
        expect(ids(followersOf(after, "a"))).not.toContain("a");
        expect(wanted.some((id) => ids(followersOf(after, "a")).includes(id))).toBe(false);
      }),
    );
  });
});
