/** WHY-EMPTY: the team asks for the why at this step, and there is none to speak of. */
import { describe, expect, it } from "vitest";
import { findingsFor } from "../../../utils/findings/engine";
import { rules } from "../../../utils/findings/rules";
import { whyEmpty } from "../../../utils/findings/rules/why-empty";
import { Workflow } from "../../../utils/model/workflow";
import { asking, byStep, goal, ground, pieceFacts } from "./facts";
import type { LinkGiven } from "./facts";

const goalId = "g-winter";
const kpi = { id: "k", name: "winter checks", kind: "outcome" } as const;
const check = (why: string, link: LinkGiven = {}) =>
  whyEmpty.check(pieceFacts({ status: "review", link: { goalId, why, ...link } }));

describe("the why", () => {
  it.each([
    ["", "findings.whyEmpty"],
    ["  ", "findings.whyEmpty"],
    ["tbd", "findings.whyShort"],
    ["Winter is near.", "findings.whyShort"],
  ])("is missing or has fewer than four words: %o", (why, key) => {
    expect(check(why)).toMatchObject([{ level: "check", message: { key } }]);
  });

  it("of exactly four words is one", () => {
    expect(check("Riders ring very often.")).toEqual([]);
  });

  it("of fewer words is one where it says something of the reader or the result", () => {
    const on = { ground: ground({ goals: [goal({ id: goalId, kpis: [kpi] })] }) };
    const given = { status: "review", link: { goalId, why: "Lifts winter checks" } } as const;
    expect(whyEmpty.check(pieceFacts(given, [], on))).toEqual([]);
  });

  it.each([
    ["Otto wants it", "WHY-BOSS"],
    ["Sam asked", "WHY-SALES"],
    ["Everyone has one", "WHY-RIVAL"],
    ["Needs a refresh", "WHY-CIRCLE"],
  ])("that another WHY rule speaks about is left to it, where that rule is on: %s", (why, rule) => {
    const facts = pieceFacts({ status: "review", link: { goalId, personaId: "p-rider", why } });
    const said = (set: "calm" | "standard") =>
      findingsFor(facts, set, rules, []).map((one) => one.rule);
    expect(said("calm")).toEqual(["WHY-EMPTY"]);
    expect(said("standard").filter((id) => id.startsWith("WHY-"))).toEqual([rule]);
  });

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
