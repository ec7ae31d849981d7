import { describe, expect, it } from "vitest";
import { processSteps } from "../../../utils/model/process";

describe("how a piece is made here", () => {
  it("is five lines in the order of a piece's life", () => {
    const lines = [
      "Anyone notes it",
      "Priya writes",
      " ",
      "Marek publishes",
      "We archive it",
      "More",
    ];
    expect(processSteps(lines)).toEqual([
      { status: "idea", text: "Anyone notes it" },
      { status: "draft", text: "Priya writes" },
      { status: "live", text: "Marek publishes" },
      { status: "retired", text: "We archive it" },
    ]);
  });

  it("or a line by state, with who does it", () => {
    expect(
      processSteps({ review: { text: "Ines reads it", who: "Ines" }, draft: "In Docs" }),
    ).toEqual([
      { status: "draft", text: "In Docs" },
      { status: "review", text: "Ines reads it", who: "Ines" },
    ]);
  });

  it.each([undefined, null, "one text", { someday: "x" }, [1, 2]])(
    "is unwritten as %j",
    (written) => {
      expect(processSteps(written)).toEqual([]);
    },
  );
});
