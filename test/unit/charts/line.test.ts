/** Numbers put into a drawing: inside it, days to the right, more above less. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { drawn, HEIGHT, WIDTH } from "../../../components/charts/line";

const read = (value: number, on: string) => ({ value, on });

it("draws the target where it should be reached, and the line on its way there", () => {
  const target = { value: 40, on: "2026-06-30" };
  const points = [read(18, "2025-12-31"), read(21, "2026-02-09")];
  const at = drawn({ points, target, end: read(24, "2026-06-30") });
  expect(at.points).toEqual([
    { x: 8, y: 80 },
    { x: 75.2, y: 70.2 },
  ]);
  expect(at.goal).toEqual({ x: 312, y: 8 });
  expect(at.targetY).toBe(8);
  expect(at.end).toEqual({ x: 312, y: 60.4 });
});

it("stands in the middle where all is alike or on one day", () => {
  const at = drawn({ points: [read(5, "2026-01-01")], target: { value: 5 } });
  expect([at.points, at.targetY, at.goal]).toEqual([[{ x: 160, y: 44 }], 44, null]);
});

it("stays inside the drawing, whatever the numbers", () => {
  const point = fc.record({
    value: fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    on: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, "0")}`),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      for (const { x, y } of drawn({ points }).points) {
        expect(x >= 0 && x <= WIDTH).toBe(true);
        expect(y >= 0 && y <= HEIGHT).toBe(true);
      }
    }),
  );
});
