/** What we know of a reader is counted, never claimed. */
import { describe, expect, it } from "vitest";
import { confidenceOf, Persona } from "../../../utils/model/persona";
import { strategyJson } from "../brackenworks";

const someone = { id: "p", name: "Someone", short: "Someone", job: "" };
const known = (...evidence: [type: string, count: number][]) =>
  confidenceOf(
    Persona.parse({ ...someone, evidence: evidence.map(([type, count]) => ({ type, count })) }),
  );

describe("confidence", () => {
  it.each(strategyJson["personas"] ?? [])("of $short is what the sample says", (row) => {
    expect(confidenceOf(Persona.parse(row))).toBe(row["confidence"]);
  });

  it("is assumed below three items", () => {
    expect(known()).toBe("assumed");
    expect(known(["interview", 2])).toBe("assumed");
    expect(known(["interview", 3])).toBe("fair");
  });

  it("needs two kinds and twenty items to be good, three and thirty to be strong", () => {
    expect(known(["survey", 500])).toBe("fair");
    expect(known(["survey", 10], ["interview", 9])).toBe("fair");
    expect(known(["survey", 10], ["interview", 10])).toBe("good");
    expect(known(["survey", 10], ["interview", 10], ["calls", 9])).toBe("good");
    expect(known(["survey", 10], ["interview", 10], ["calls", 10])).toBe("strong");
  });

  it("does not count a kind of which there is nothing", () => {
    expect(known(["survey", 30], ["interview", 0], ["calls", 0])).toBe("fair");
    expect(known(["survey", 15], ["survey", 15])).toBe("fair");
  });
});
