/** The one plain sentence: from what people said, or not at all. */
import { describe, expect, it } from "vitest";
import { words } from "../../../utils/i18n";
import { Goal } from "../../../utils/model/goal";
import { Persona } from "../../../utils/model/persona";
import { jobClause, readSentence } from "../../../utils/model/sentence";
import { must, pieces, strategyJson } from "../brackenworks";

const goals = must(strategyJson["goals"]).map((row) => Goal.parse(row));
const personas = must(strategyJson["personas"]).map((row) => Persona.parse(row));
const onStrategy = pieces.filter((one) => one.truth.onStrategy);
const parts = (piece: (typeof pieces)[number], why = piece.currentLink?.why ?? "") =>
  readSentence(
    why,
    personas.find((one) => one.id === piece.truth.persona),
    goals.find((one) => one.id === piece.truth.goal),
  );

describe("the sentence", () => {
  it.each(onStrategy)("is said for $id, one of the 24 on strategy", (piece) => {
    expect(onStrategy).toHaveLength(24);
    const said = must(parts(piece));
    const forNobody = piece.truth.persona === "none";
    const text = words("en")(forNobody ? "sentence.noReader" : "sentence.full", { ...said });
    expect(said.job === "").toBe(forNobody);
    expect(text).toMatch(/^This piece (helps the \S.+ \S.+, which )?serves G\d.*\.$/);
    expect(text).not.toMatch(/\.\.|undefined|\{/);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(27);
  });

  it("is never made up where nobody said why", () => {
    for (const piece of pieces)
      for (const why of ["", "  ", "\n\t"]) expect(parts(piece, why)).toBeUndefined();
  });

  it("needs a goal that exists; without a reader it speaks of the goal alone", () => {
    expect(readSentence("why", undefined, goals[0])).toMatchObject({ reader: "", job: "" });
    expect(readSentence("why", personas[0], undefined)).toBeUndefined();
  });

  it("names a long goal by its code", () => {
    const goal = { ...must(goals[0]), name: "word ".repeat(40).trim() };
    expect(readSentence("why", personas[0], goal)?.goal).toBe("G1");
    expect(readSentence("why", personas[0], { ...goal, name: "Short." })?.goal).toBe("G1: Short");
  });
});

describe("the reader's job", () => {
  const jobOf = (job: string): string => jobClause({ ...must(personas[0]), job });

  it("loses its opening in our three languages", () => {
    expect(jobOf("When an auditor walks in, Show complete records.")).toBe("show complete records");
    expect(jobOf("Wenn das Band steht, bring es in Gang.")).toBe("bring es in Gang");
    expect(jobOf("Quand on me demande de signer, voir le coût.")).toBe("voir le coût");
  });

  it("is nothing when it was not written that way", () => {
    for (const job of ["", "   ", "Sells more", "Whenever, if ever", "When it rains"])
      expect([job, jobOf(job)]).toEqual([job, ""]);
  });
});
