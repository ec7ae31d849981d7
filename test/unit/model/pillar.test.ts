/** Proof with and without a source: a bare sentence stays one until it has a source. */
import { expect, it } from "vitest";
import { Pillar, proofSource, proofText, proofWith, unsourced } from "../../../utils/model/pillar";
import { must, strategyJson } from "../brackenworks";

it("names Brackenworks' proof that nobody could look up", () => {
  const [quiet] = must(strategyJson["pillars"]).map((row) => Pillar.parse(row));
  expect(unsourced(must(quiet))).toHaveLength(2);
  const proof = [{ text: "Stops down 31%", source: "Gristwood, 2025" }, "Told by many"];
  expect(unsourced({ proof })).toEqual(["Told by many"]);
});

it("keeps the shape of what is only worded anew, and what else was said of it", () => {
  expect(proofWith("Stops down", { text: "Stops down 31%" })).toBe("Stops down 31%");
  const sourced = proofWith("Stops down", { source: "Gristwood" });
  expect(sourced).toEqual({ text: "Stops down", source: "Gristwood" });
  expect(proofWith({ ...(sourced as object), text: "x", on: "2025" }, { text: "y" })).toEqual({
    ...{ text: "y", source: "Gristwood", on: "2025" },
  });
  expect([
    proofText(sourced),
    proofSource("bare"),
    proofSource({ text: "x", source: " " }),
  ]).toEqual(["Stops down", "", ""]);
});
