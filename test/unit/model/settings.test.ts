/** A damaged record loses the one field and not the rest. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPaused, Settings, SettingsChange } from "../../../utils/model/settings";

const usual = Settings.parse({});
const chosen: Settings = {
  ...usual,
  locale: "de",
  home: "browser",
  side: "left",
  width: 500,
  open: true,
  view: "lead",
  off: ["asana"],
  hidden: ["hubspot"],
  pausedUntil: "2026-02-16T12:00:00.000Z",
  quietKeys: ["gdoc:x"],
  contextOnly: ["google"],
  tips: false,
  secondOpinion: true,
  badges: true,
  rememberPrivate: true,
  me: "u-priya",
};
const fields = Object.keys(chosen) as (keyof Settings)[];

describe("settings", () => {
  it("are what was chosen", () => {
    expect(Settings.parse(chosen)).toEqual(chosen);
    for (const field of fields) expect([field, chosen[field]]).not.toEqual([field, usual[field]]);
  });

  it.each(fields)("lose only %s when it is damaged or missing", (field) => {
    for (const damage of [{ x: 1 }, Number.NaN, "?", [["?"]], 1e9]) {
      if (field === "me" && damage === "?") continue;
      expect(Settings.parse({ ...chosen, [field]: damage })).toEqual({
        ...chosen,
        [field]: usual[field],
      });
    }
    const { [field]: _gone, ...rest } = chosen;
    expect(Settings.parse(rest)).toEqual({ ...chosen, [field]: usual[field] });
  });

  it("are always readable from any record", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (record) => {
        expect(Object.keys(Settings.parse(record)).sort()).toEqual([...fields].sort());
      }),
    );
  });

  it("can be changed in every field, one at a time, to sound values only", () => {
    for (const field of fields)
      expect(SettingsChange.parse({ [field]: chosen[field] })).toEqual({ [field]: chosen[field] });
    expect(SettingsChange.safeParse({ width: 5000 }).success).toBe(false);
    expect(SettingsChange.safeParse({ off: ["excel"] }).success).toBe(false);
  });
});

describe("quiet", () => {
  const now = new Date("2026-02-16T11:59:00Z");

  it("holds for a tool switched off, a page asked for, and everywhere until a moment", () => {
    expect(isPaused(usual, "asana", "asana:1", now)).toBe(false);
    expect(isPaused({ ...usual, off: ["asana"] }, "asana", undefined, now)).toBe(true);
    expect(isPaused({ ...usual, off: ["asana"] }, "google", "gdoc:x", now)).toBe(false);
    expect(isPaused({ ...usual, quietKeys: ["gdoc:x"] }, "google", "gdoc:x", now)).toBe(true);
    expect(isPaused({ ...usual, quietKeys: ["gdoc:x"] }, "google", "gdoc:y", now)).toBe(false);
    expect(isPaused({ ...usual, pausedUntil: "2026-02-16T12:00:00Z" }, "google", "k", now)).toBe(
      true,
    );
  });

  it("ends at its moment, however that was written", () => {
    const paused = (pausedUntil: string, at: string): boolean =>
      isPaused({ ...usual, pausedUntil }, "google", undefined, new Date(at));
    expect(paused("2026-02-16T12:00:00Z", "2026-02-16T12:00:00.001Z")).toBe(false);
    expect(paused("2026-02-16T12:00:00Z", "2026-02-16T12:00:00.000Z")).toBe(false);
    expect(paused("2026-02-16T12:00:00.000Z", "2026-02-16T11:59:59.999Z")).toBe(true);
  });
});
