/** What an earlier reading still says after the strategy changed. */
import { describe, expect, it } from "vitest";
import { evidenceSince, soughtIn } from "../../../utils/fit/earlier";
import { evidenceOf } from "../../../utils/fit/evidence";
import { ground, notDoing, persona, pillar } from "../findings/facts";

const TEXT =
  "A puncture in rush hour, and the tandem at the depot. Nine of ten repairs leave the same day.";
const before = ground().lexicon;
const read = { evidence: evidenceOf(before, "Card", TEXT), sought: soughtIn(before) };
const since = (over: Parameters<typeof ground>[0], title = "Card") => {
  const { lexicon } = ground(over);
  return evidenceSince(lexicon, read, () => evidenceOf(lexicon, title, ""));
};
const said = ({ meant }: ReturnType<typeof since>, owner: string): string[] =>
  (meant[owner] ?? []).map((one) => one.said);

describe("an earlier reading", () => {
  it("says the same while the same is looked for", () => {
    expect(since({})).toBe(read.evidence);
    expect(since({ people: [] })).toBe(read.evidence);
  });

  it("says nothing of words that are not looked for any more", () => {
    const rider = persona({ id: "p-rider", signals: ["rush hour", "mudguard"] });
    expect(said(read.evidence, "persona:p-rider")).toEqual(["puncture", "rush hour"]);
    const now = since({ personas: [rider] });
    expect(said(now, "persona:p-rider")).toEqual(["rush hour"]);
    expect(now.unsure).toEqual(["persona:p-rider"]);
    expect(now.sketch).toBe(read.evidence.sketch);
  });

  it("says nothing of what is gone, and is sure about the rest", () => {
    const now = since({ notDoing: [] });
    expect(said(read.evidence, "not:n-tandem")).toEqual(["tandem"]);
    expect(now.meant).not.toHaveProperty("not:n-tandem");
    expect(now.unsure).toBeUndefined();
    expect(said(now, "pillar:m-six")).toEqual(said(read.evidence, "pillar:m-six"));
  });

  it("finds new words where they can be read: in the title", () => {
    const lights = notDoing({ id: "n-lights", text: "Lights", signals: ["lights"] });
    const now = since({ notDoing: [lights] }, "Lights for the depot");
    expect(said(now, "not:n-lights")).toEqual(["lights"]);
    expect(now.unsure).toEqual(["not:n-lights"]);
  });

  it("knows the proof of a message that did not change", () => {
    const other = pillar({
      id: "m-six",
      signals: ["same day"],
      proof: ["Something else entirely now"],
    });
    expect(said(since({ pillars: [other] }), "pillar:m-six")).toEqual(["same day"]);
  });

  it("is unsure about everything where nobody knows what was looked for", () => {
    const { evidence } = read;
    const now = evidenceSince(before, { evidence }, () => evidenceOf(before, "Card", ""));
    expect(now.meant).toEqual(evidence.meant);
    expect(now.unsure).toContain("persona:p-fleet");
  });
});
