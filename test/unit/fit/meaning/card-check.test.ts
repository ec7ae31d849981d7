/** Cards that say too little, or what another one says already. */
import { describe, expect, it } from "vitest";
import { cardNotes } from "../../../../utils/fit/meaning/card-check";

const card = (id: string, name: string, phrases: string[] = [], description = "") => ({
  ...{ id, name, phrases, description },
});
const AUDIT = card(
  "g1",
  "Quality managers see us as the safe choice at audit time",
  ["audit record", "corrective action", "calibration"],
  "They look for complete records before they look for a supplier.",
);
const ROLLOUT = card(
  "g2",
  "Customers with one plant roll out to their next two",
  ["rollout plan", "second plant", "group standard"],
  "A plant that works sells the next one.",
);

describe("cards", () => {
  it("that say enough, each something else, are left alone", () => {
    expect(cardNotes([AUDIT, ROLLOUT], "en")).toEqual([]);
  });

  it("of few words are named, with how many words there are", () => {
    expect(cardNotes([AUDIT, card("g3", "More qualified leads")], "en")).toEqual([
      { id: "g3", few: 2 },
    ]);
  });

  it("that say the same are named once, with the one before", () => {
    const twin = {
      ...AUDIT,
      id: "g4",
      name: "Quality managers see us as a safe choice for audits",
    };
    expect(cardNotes([AUDIT, ROLLOUT, twin], "en")).toEqual([{ id: "g4", like: "g1" }]);
  });

  it("without any word, and none at all, do no harm", () => {
    expect(cardNotes([card("g5", "")], "de")).toEqual([{ id: "g5", few: 0 }]);
    expect(cardNotes([], "fr")).toEqual([]);
  });
});
