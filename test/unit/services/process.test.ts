import { beforeEach, describe, expect, it } from "vitest";
import { setStatus } from "../../../utils/services/actions";
import { startOnePage } from "../../../utils/services/start";
import { contextAt, deskWithFiles, freshDesk, goTo, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const PROCESS = [
  "Anyone notes it",
  "Priya writes",
  "Ines reads",
  "Marek publishes",
  "We archive it",
];
const TASK = "asana:1200000000051";
let desk: TestDesk;

describe("the process beside a piece", () => {
  beforeEach(async () => {
    desk = freshDesk();
    const answers = {
      ...{ change: "More groups", reader: "Directors", asksFirst: "", known: "", decides: "" },
      measure: { name: "Shortlists", now: null, target: null, by: null },
      ...{ notDoing: [], process: PROCESS.join("\n") },
    };
    await startOnePage(desk, { answers, operation: operation() });
    await goTo(desk, "https://app.asana.com/0/1200000000000/1200000000051", "Guide");
  });

  it.each([
    ["idea", "Anyone notes it", { status: "draft", text: "Priya writes" }],
    ["draft", "Priya writes", { status: "review", text: "Ines reads" }],
    ["review", "Ines reads", { status: "live", text: "Marek publishes" }],
    ["live", "Marek publishes", { status: "retired", text: "We archive it" }],
    ["retired", "We archive it", undefined],
  ] as const)(
    "says where a piece that is %s is, and what happens next",
    async (status, here, next) => {
      await setStatus(desk, { target: { key: TASK }, operation: operation(), status }, OWN);
      const { process } = await contextAt(desk, TASK);
      expect(process).toEqual({ written: true, here, ...(next ? { next } : {}) });
    },
  );
});

describe("the process of a strategy without one", () => {
  it("is unwritten, and the owner of the piece is known all the same", async () => {
    desk = await deskWithFiles();
    const { process } = await contextAt(desk, "gdoc:DEMO01brackenworks");
    expect(process).toEqual({ written: false, who: "Priya Raman" });
  });
});
