// @vitest-environment happy-dom
/** The few settings a host page reads itself are safe whatever was stored. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isPaused, Settings } from "../../../utils/model/settings";
import { wantsBadges } from "../../../utils/model/wants-badges";
import { isQuiet, pageSettings } from "../../../utils/page/page-settings";

describe("page settings", () => {
  it("are what was stored", () => {
    const stored = Settings.parse({
      home: "browser",
      side: "left",
      width: 500,
      open: true,
      off: ["asana"],
      hidden: ["hubspot"],
      quietKeys: ["gdoc:x"],
      pausedUntil: "2026-02-16T12:00:00.000Z",
    });
    expect({ ...stored, badges: wantsBadges(stored) }).toMatchObject(pageSettings(stored));
  });

  it("are the same defaults as the schema's, for nothing and for damage", () => {
    for (const damage of [undefined, null, "x", 7, [], { width: "wide", off: "asana", open: 1 }])
      expect({ ...Settings.parse({}), badges: false }).toMatchObject(pageSettings(damage));
  });

  it("say of dots in lists what the settings page says", () => {
    for (const view of ["writer", "lead"] as const)
      for (const badges of [null, true, false])
        expect(pageSettings({ view, badges }).badges).toBe(wantsBadges({ view, badges }));
  });

  it("keep the panel between its narrowest and widest", () => {
    expect(pageSettings({ width: 10 }).width).toBe(300);
    expect(pageSettings({ width: 1e9 }).width).toBe(640);
    expect(pageSettings({ width: Number.NaN }).width).toBe(360);
  });

  it("never throw and always have a shape", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { width, home, side, off, pausedUntil } = pageSettings(stored);
        expect(width).toBeGreaterThanOrEqual(300);
        expect(width).toBeLessThanOrEqual(640);
        expect(["page", "browser"]).toContain(home);
        expect(["left", "right"]).toContain(side);
        expect(Array.isArray(off)).toBe(true);
        expect(pausedUntil === null || typeof pausedUntil === "string").toBe(true);
      }),
    );
  });
});

describe("quiet in a page", () => {
  const now = new Date("2026-02-16T12:00:00.000Z");
  beforeEach(() => {
    vi.useFakeTimers({ now });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is what the background calls paused", () => {
    for (const given of [
      {},
      { off: ["google"] },
      { off: ["asana"] },
      { quietKeys: ["gdoc:x"] },
      { pausedUntil: "2026-02-16T12:00:01Z" },
      { pausedUntil: "2026-02-16T12:00:00Z" },
      { pausedUntil: "2026-02-16T11:59:59.999Z" },
    ])
      for (const key of ["gdoc:x", undefined])
        expect([given, isQuiet(pageSettings(given), "google", key)]).toEqual([
          given,
          isPaused(Settings.parse(given), "google", key, now),
        ]);
  });

  it("does not last for ever because of a damaged moment", () => {
    for (const pausedUntil of ["zzz", "tomorrow", ""])
      expect(isQuiet(pageSettings({ pausedUntil }), "google", undefined)).toBe(false);
  });
});
