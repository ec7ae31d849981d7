/** What is suggested for a piece, and what never is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Suggestions } from "../../../../utils/fit/meaning/meaning";
import { CARD_KINDS } from "../../../../utils/fit/meaning/experience";
import { Goal } from "../../../../utils/model/goal";
import { Persona } from "../../../../utils/model/persona";
import { must } from "../../brackenworks";
import { larkfield, readerOf, somePieces, someText, taught } from "../larkfield";

const LESSON = `A kitchen garden for your classroom

Your pupils sow on Monday and see green on Friday. One lesson a week is enough, the whole term long. A seed tray on the
windowsill takes no room, and every teacher we asked had pupils who wanted to take theirs home.`;
const WINTER = `Winter order: bulk seed for your polytunnel

Market growers who order before November have beds full by March. Germination was tested on every lot, and the harvest
of a hectare is in the table below.`;

const suggest = (text: string, reader = readerOf()): Suggestions => reader.suggestions("", text);
const [school, winter] = [must(larkfield.goals[0]), must(larkfield.goals[1])];

describe("a text that is clear", () => {
  it("has its goal, reader and message first, with its own words for them", () => {
    const { goal, persona, pillar } = suggest(LESSON);
    expect(goal[0]).toMatchObject({ id: "g-school", band: "suggested" });
    expect(persona[0]).toMatchObject({ id: "p-teacher", band: "suggested" });
    expect(pillar[0]?.id).toBe("m-tray");
    for (const one of [goal, persona, pillar]) {
      const { because } = must(one[0]);
      expect(because.length).toBeGreaterThan(1);
      expect(because.length).toBeLessThanOrEqual(5);
      for (const word of because) expect(LESSON.toLowerCase()).toContain(word);
    }
    expect(suggest(WINTER).goal[0]).toMatchObject({ id: "g-winter", band: "suggested" });
  });

  it("lists all that it may be linked to, each once", () => {
    const { goal, persona, pillar, campaign, stage } = suggest(WINTER);
    expect(goal.map(({ id }) => id).sort()).toEqual(["g-school", "g-winter"]);
    expect(persona).toHaveLength(2);
    expect(pillar).toHaveLength(2);
    expect(stage).toHaveLength(2);
    expect(campaign).toEqual([]);
  });

  it("is read by its title alone, too, and by words that are only alike", () => {
    expect(readerOf().suggestions("Pupils sow peas in class", "").goal[0]?.id).toBe("g-school");
    expect(readerOf().in("en").scores("persona", "", "students at their desks")[0]?.id).toBe(
      "p-teacher",
    );
  });

  it("is read in its own language", () => {
    const german = { ...school, id: "g-de", name: "Schulen legen einen Küchengarten an" };
    const reader = readerOf({ ...larkfield, goals: [winter, german] });
    const text = "Wir haben für die Schule einen Küchengarten mit der Klasse angelegt.";
    expect(suggest(text, reader).goal[0]?.id).toBe("g-de");
  });
});

describe("nothing is suggested", () => {
  it.each([
    ["nothing", ""],
    ["function words", "and the of it, but not for us or you"],
    ["numbers and signs", "12 34 56 ... %%% 😀"],
    ["something else", "The committee approved the minutes of yesterday's meeting."],
    ["a language nobody reads", "Директор попросил об этом ещё раз вчера вечером"],
  ])("by %s", (_what, text) => {
    for (const kind of CARD_KINDS)
      for (const { band } of suggest(text)[kind]) expect(band).toBe("none");
  });

  it("of a card without words", () => {
    const mute = Goal.parse({ ...winter, id: "g-mute", name: "…", signals: [] });
    const { goal } = suggest(LESSON, readerOf({ ...larkfield, goals: [school, mute] }));
    expect(goal.find(({ id }) => id === "g-mute")).toEqual({
      ...{ id: "g-mute", band: "none", because: [] },
    });
  });

  it("of a reader or message that is retired, or a goal that is closed", () => {
    const on = { retiredOn: "2026-01-12" };
    const strategy = {
      ...larkfield,
      goals: [winter, ...(["done", "retired"] as const).map((status) => ({ ...school, status }))],
      personas: larkfield.personas.map((one) => (one.id === "p-teacher" ? { ...one, ...on } : one)),
      pillars: larkfield.pillars.map((one) => (one.id === "m-tray" ? { ...one, ...on } : one)),
    };
    const learned = taught(
      [LESSON, WINTER].map((text, at) => ({
        ...{ title: "", text },
        linked: { goal: at === 0 ? "g-school" : "g-winter", persona: "p-teacher" },
      })),
      larkfield,
    );
    for (const experiences of [{}, learned]) {
      const said = suggest(LESSON, readerOf(strategy, experiences));
      expect(JSON.stringify(said)).not.toMatch(/g-school|p-teacher|m-tray/);
      expect(said.goal).toHaveLength(1);
    }
  });
});

describe("two cards that are the same", () => {
  it("are never one click, however clear the words", () => {
    const twin = Goal.parse({ ...school, id: "g-twin", code: "G3" });
    const reader = readerOf({ ...larkfield, goals: [school, twin] });
    const name = `${school.name} ${school.signals.join(" ")}`;
    for (const text of [LESSON, name, "kitchen garden classroom pupils"]) {
      const { goal } = reader.suggestions(text, text);
      expect(goal.map(({ band }) => band)).not.toContain("suggested");
    }
    const other = Persona.parse({ ...larkfield.personas[0], id: "p-twin" });
    const readers = readerOf({ ...larkfield, personas: [...larkfield.personas, other] });
    const bands = readers.suggestions(other.short, other.signals.join(" ")).persona;
    expect(bands.map(({ band }) => band)).not.toContain("suggested");
  });
});

describe("any text", () => {
  it("gets the same answer, byte for byte, from another reader of the same strategy", () => {
    fc.assert(
      fc.property(somePieces, someText(6), someText(), (pieces, title, text) => {
        const experiences = taught(pieces);
        const [one, two] = [1, 2].map(() =>
          JSON.stringify(readerOf(undefined, experiences).suggestions(title, text)),
        );
        expect(two).toBe(one);
      }),
      { numRuns: 60 },
    );
  });

  it("names each card once, those without words of it with none, and one at most to click", () => {
    fc.assert(
      fc.property(somePieces, someText(), (pieces, text) => {
        const said = suggest(text, readerOf(undefined, taught(pieces)));
        for (const kind of CARD_KINDS) {
          const ids = said[kind].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { band, because } of said[kind])
            if (because.length === 0) expect(band).toBe("none");
          const clicks = said[kind].filter(({ band }) => band === "suggested");
          expect(clicks.length).toBeLessThanOrEqual(1);
          if (clicks[0]) expect(said[kind][0]).toBe(clicks[0]);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe("a draft that has moved away", () => {
  const long = (text: string): string => `${text} ${text}`;

  it("has another card clearly ahead of the linked one", () => {
    expect(readerOf().readAhead("goal", "g-winter", "", long(LESSON))).toBe("g-school");
    expect(readerOf().readAhead("persona", "p-grower", "", long(LESSON))).toBe("p-teacher");
  });

  it("is none that speaks for its card, is short, or is not linked", () => {
    expect(readerOf().readAhead("goal", "g-school", "", long(LESSON))).toBeUndefined();
    expect(readerOf().readAhead("goal", "g-winter", "", "kitchen garden pupils")).toBeUndefined();
    expect(readerOf().readAhead("goal", undefined, "", long(LESSON))).toBeUndefined();
  });
});
