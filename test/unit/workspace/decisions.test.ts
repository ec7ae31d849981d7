/** What the decisions and rituals pages say, in words. */
import { describe, expect, it } from "vitest";
import { dueMessage } from "../../../components/workspace/decisions/due";
import { holds } from "../../../components/workspace/decisions/Log";
import { newQuestion } from "../../../components/workspace/decisions/seeds";
import { invitationOf } from "../../../components/workspace/rituals/invitation";
import { speaker } from "../../../utils/i18n/say";
import { enDecisions } from "../../../utils/i18n/en-decisions";
import { enRituals } from "../../../utils/i18n/en-rituals";
import { disagreement, spokehouse, TODAY } from "../findings/facts";

const t = speaker("en", { ...enDecisions, ...enRituals });
const due = (over: Parameters<typeof disagreement>[0]): string => {
  const { key, params } = dueMessage(disagreement(over), spokehouse.people, TODAY);
  return t(key, params);
};

describe("who decides", () => {
  it.each([
    [{ decideBy: TODAY }, `Otto Berg decides by ${TODAY}.`],
    [{ decideBy: "2026-02-15" }, "Otto Berg was to decide by 2026-02-15, 1 day ago."],
    [
      { decideBy: "2026-02-09" },
      "No answer from Otto Berg for 7 days. Name somebody who may decide instead.",
    ],
    [
      { decideBy: "2026-02-09", standInId: "u-mia" },
      "No answer from Otto Berg for 7 days. Mia Falk may decide now.",
    ],
    [{ deciderId: "Our board" }, "Our board decides by 2026-02-27."],
  ])("%o", (over, said) => expect(due(over)).toBe(said));
});

it("the log is searched by every word, wherever it stands", () => {
  const one = disagreement({
    decision: "We lend them",
    revisitIf: "Theft over 5%",
    facts: ["9 lost"],
  });
  const sought = ["", "lend theft", "LIGHTS lost", "lend bicycles"];
  expect(sought.map((words) => holds(one, words))).toEqual([true, true, true, false]);
});

it("a suggestion becomes a question with its first line as topic and the rest as facts", () => {
  expect(newQuestion("Fitters too\nThey asked us")).toMatchObject({
    ...{ topic: "Fitters too", facts: ["They asked us"], exactly: "", status: "open" },
  });
});

it("an agenda is copied as plain text, with whom to talk to and what is left out", () => {
  const lines = [
    {
      ...{ point: "pieces with no part", meaning: "noPart" as const, more: 2 },
      items: [{ title: "Guide", who: "Mia Falk" }, { title: "Poster" }],
    },
    { point: { key: "agenda.added.questions" }, items: [], more: 0 },
  ];
  const text = invitationOf(["Parts check", "", "20 minutes"], lines, ({ key, params }) =>
    t(key, params),
  );
  expect(text).toBe(
    "Parts check\n20 minutes\n\n1. pieces with no part\n   - Guide (Mia Falk)\n   - Poster\n   - and 2 more\n\n2. Open questions",
  );
});
