/** WHY-EMPTY: the team asks for the why at this step, and there is none to speak of. */
import { describe, expect, it } from "vitest";
import { whyEmpty } from "../../../utils/findings/rules/why-empty";
import { Workflow } from "../../../utils/model/workflow";
import { asking, byStep, ground, pieceFacts } from "./facts";
import type { LinkGiven } from "./facts";

const goalId = "g-winter";
const check = (why: string, link: LinkGiven = {}) =>
  whyEmpty.check(pieceFacts({ status: "review", link: { goalId, why, ...link } }));

describe("the why", () => {
  it.each([
    ["", "findings.whyEmpty"],
    ["  ", "findings.whyEmpty"],
    ["tbd", "findings.whyShort"],
    ["Daily riders ring.", "findings.whyShort"],
  ])("is missing or has fewer than four words: %o", (why, key) => {
    expect(check(why)).toMatchObject([{ level: "check", message: { key } }]);
  });

  it("of exactly four words is one", () => {
    expect(check("Riders ring very often.")).toEqual([]);
  });

  it.each(["Otto wants it", "Sam asked", "Everyone has one", "Needs a refresh"])(
    "that another WHY rule speaks about is left to it: %s",
    (why) => {
      expect(check(why)).toEqual([]);
    },
  );

  it("may be missing with the whole link", () => {
    expect(whyEmpty.check(pieceFacts({ status: "review" }))).toHaveLength(1);
  });
});

describe("what it rests on", () => {
  it("is the step, that it is asked for, and how many words there are", () => {
    expect(check("tbd")[0]?.facts).toEqual([
      { key: "facts.status.review" },
      { key: "facts.whyAsked" },
      { key: "facts.whyWords", params: { count: 1 } },
    ]);
    expect(check("")[0]?.facts).toHaveLength(2);
  });

  it("offers the reader's question as a starter, never a text", () => {
    expect(check("")[0]?.fix).toEqual({ kind: "why" });
    expect(check("", { personaId: "p-rider" })[0]?.fix).toEqual({
      kind: "why",
      starter: { key: "starter.question", params: { question: "Will it be ready tonight?" } },
    });
  });
});

describe("steps", () => {
  it("are review and live by default, and those where the team asks", () => {
    const link = { goalId };
    expect(byStep(whyEmpty, { link })).toEqual({
      ...{ idea: "-", draft: "-", review: "check", live: "check", retired: "-" },
    });
    const on = (workflow: Workflow) => ({ ground: ground({ workflows: [workflow] }) });
    expect(byStep(whyEmpty, { link }, [], on(asking("why")))).toMatchObject({
      ...{ idea: "-", draft: "check", retired: "-" },
    });
    const steps = [{ status: "review", ask: ["goal", "why"] }];
    expect(byStep(whyEmpty, { link }, [], on(Workflow.parse({ ...asking(), steps })))).toEqual({
      ...{ idea: "-", draft: "-", review: "check", live: "-", retired: "-" },
    });
  });
});
