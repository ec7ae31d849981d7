/** The brief of a planned part: always short, and with what one needs to begin. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { partBrief } from "../../../components/workspace/plan/part-brief";
import { loadWords } from "../../../utils/i18n/load";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { Goal } from "../../../utils/model/goal";
import { Persona } from "../../../utils/model/persona";
import { Pillar } from "../../../utils/model/pillar";
import { Stage } from "../../../utils/model/stage";
import { must } from "../brackenworks";
import { brackenworks, campaignWith, SLOW } from "./company";

const MOST = 120;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const speech = async (locale: "en" | "de" | "fr") => ({
  t: await loadWords(locale),
  day: (day: string) => day,
});

let strategy: Strategy;
beforeAll(async () => {
  ({ strategy } = await brackenworks());
}, SLOW);

describe("the brief of a part", () => {
  it("says the part, its reader with three questions, the message with proof, and the next step", async () => {
    const campaign = must(strategy.campaigns.find(({ id }) => id === "c-finance"));
    const part = must(campaign.parts.find(({ id }) => id === "pt-f2"));
    const { text, blocks } = partBrief(strategy, campaign, part, await speech("en"));
    expect(wordsIn(text)).toBeLessThan(MOST);
    expect(blocks.map(({ name }) => name)).toEqual([
      "Payback calculator page",
      ...["Who reads it", "The one thing to believe", "Why they would", "What they do next"],
    ]);
    for (const said of [
      ...["landing page, web, due 2026-03-06", "Finance director"],
      ...["What does it cost in year one, all in?", "What if only half the plant uses it?"],
      "Who else's finance team checked this?",
      "Use your own numbers and our pessimistic case.",
      ...["Median payback of seven months", "book a visit"],
    ])
      expect(text).toContain(said);
  });

  it.each(["en", "de", "fr"] as const)(
    "is short for every part of the sample in %s",
    async (locale) => {
      const said = await speech(locale);
      for (const campaign of strategy.campaigns)
        for (const part of campaign.parts)
          expect(wordsIn(partBrief(strategy, campaign, part, said).text)).toBeLessThan(MOST);
    },
  );

  it("is short whatever people write into their strategy", async () => {
    const english = await speech("en");
    const long = fc
      .array(fc.constantFrom("plan", "a", "Ventilwartung", "of", "spare"), { maxLength: 120 })
      .map((said) => said.join(" ").slice(0, 480) || "x");
    const name = long.map((said) => said.slice(0, 60).trim() || "x");
    fc.assert(
      fc.property(fc.record({ long, name }), (said) => {
        const own = {
          goals: [
            Goal.parse({ ...{ id: "g", code: "G1", status: "active" }, name: "A goal", why: "" }),
          ],
          personas: [
            Persona.parse({
              ...{ id: "p", name: said.name, short: said.name, job: said.long },
              questions: [said.long, said.name, said.long],
            }),
          ],
          pillars: [Pillar.parse({ id: "m", name: "M", claim: said.name, proof: [said.long] })],
          stages: [Stage.parse({ id: "s", name: "S", nextSteps: [said.name, said.name] })],
        } as unknown as Strategy;
        const part = { name: said.name, stage: "s", personaId: "p", type: "email" };
        const campaign = campaignWith([part], { pillarIds: ["m"] });
        const { text } = partBrief(own, campaign, must(campaign.parts[0]), english);
        expect(wordsIn(text)).toBeLessThan(MOST);
        expect(text).toContain(said.name);
      }),
    );
  });
});
