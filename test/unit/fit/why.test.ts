/** Reasons are read by what they say: substance passes, whoever wished for it; what is in doubt stays unclear. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../utils/fit/languages/language";
import { whoIsWho } from "../../../utils/fit/why/names";
import type { WhyNames } from "../../../utils/fit/why/names";
import { readWhy } from "../../../utils/fit/why/read-why";
import type { WhyKind } from "../../../utils/fit/why/read-why";
import type { Person, Team } from "../../../utils/model/people";

interface Line {
  why: string;
  title?: string;
  label: WhyKind;
}

interface Company {
  people: Person[];
  teams: Team[];
  rivals?: string[];
  personas: (string | { name: string; short?: string })[];
  kpis?: string[];
  goals?: { kpis?: { name: string }[] }[];
  workspace?: { rivals?: string[] };
}

const WEAK: readonly WhyKind[] = ["boss", "sales", "rival", "circular", "empty"];

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), "utf8"));
}

function namesOf(company: Company): WhyNames {
  return {
    ...whoIsWho(company.people, company.teams),
    rivals: company.rivals ?? company.workspace?.rivals ?? [],
    personas: company.personas.flatMap((one) =>
      typeof one === "string" ? [one] : [one.name, one.short ?? one.name],
    ),
    kpis:
      company.kpis ??
      (company.goals ?? []).flatMap(({ kpis }) => (kpis ?? []).map(({ name }) => name)),
  };
}

const own = read("why-lines.json") as Company & { whys: Line[] };
const names = namesOf(own);
const kindOf = (why: string, title = "", usual: LanguageId = "en"): WhyKind =>
  readWhy(why, title, names, usual).kind;

describe("a reason", () => {
  it.each<[WhyKind, string]>([
    ["strategy", "Nine of 14 parents told us they never saw the second page."],
    ["strategy", "Repeat bookings"],
    ["strategy", "Otis is after it too, but 17 of 30 bidders missed the form last time."],
    ["strategy", "Drei von vier Mietern wissen nicht, wo sie den Schaden melden."],
    ["strategy", "Pour que les aidants sachent quand appeler le médecin."],
    ["boss", "Ingrid wants something for fleet managers."],
    ["boss", "The board asked for it."],
    ["boss", "Der Vorstand möchte das noch heuer."],
    ["boss", "Consigne de la direction."],
    ["sales", "Otis and Ingrid both want it."],
    ["sales", "To close the two open deals before quarter end."],
    ["sales", "Der Vertrieb fragt schon wieder danach."],
    ["sales", "Les commerciaux en ont besoin."],
    ["rival", "Quillmark has one now."],
    ["rival", "It is best practice in our field."],
    ["rival", "Alle anderen Kliniken haben das längst."],
    ["rival", "Tous les musées de la région en ont une."],
    ["circular", "The brochure needs a refresh."],
    ["circular", "We always send one in spring."],
    ["circular", "Das machen wir jedes Jahr."],
    ["circular", "La plaquette date de 2015."],
    ["empty", "tbd"],
    ["empty", "???"],
    ["empty", ""],
    ["empty", "siehe Ticket"],
    ["unclear", "The tone is warm and the pictures turned out lovely."],
    ["unclear", "Passt zu unserer Haltung."],
    ["unclear", "Un beau sujet, plein de poésie."],
  ])("is %s: %s", (kind, why) => {
    expect(kindOf(why)).toBe(kind);
  });

  it("that repeats the title is circular", () => {
    expect(kindOf("Spring concert programme, printed", "Spring concert programme")).toBe(
      "circular",
    );
  });

  it("in a language without word lists is unclear", () => {
    expect(kindOf("Директор попросил об этом ещё раз")).toBe("unclear");
  });

  it("about readers who bear a boss's title is no boss's wish", () => {
    expect(kindOf("A fleet manager should be able to say no to a service he doesn't need.")).toBe(
      "strategy",
    );
  });

  it("says which words it rests on", () => {
    expect(readWhy("The board asked for it.", "", names, "en").said).toBe("the board");
  });
});

describe("lines of made-up companies", () => {
  const files: [string, { whys: Line[] }, WhyNames, LanguageId][] = [
    ["our own", own, names, "en"],
    ...(["hearthside", "lernwerk"] as const).map(
      (id): [string, { whys: Line[] }, WhyNames, LanguageId] => [
        id,
        read(`companies/${id}.lines.json`) as { whys: Line[] },
        namesOf(read(`companies/${id}.strategy.json`) as Company),
        id === "lernwerk" ? "de" : "en",
      ],
    ),
  ];

  it.each(files)(
    "%s are read rightly, and good ones seldom called weak",
    (_, { whys }, who, usual) => {
      const results = whys.map((one) => ({
        ...one,
        kind: readWhy(one.why, one.title ?? "", who, usual).kind,
      }));
      const right = results.filter(({ kind, label }) => kind === label).length;
      const good = results.filter(({ label }) => label === "strategy");
      const calledWeak = good.filter(({ kind }) => WEAK.includes(kind)).length;
      expect(right / results.length).toBeGreaterThanOrEqual(0.93);
      expect(calledWeak / good.length).toBeLessThanOrEqual(0.03);
    },
  );
});

describe("reading", () => {
  const anything = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(fc.constantFrom(...own.whys.map(({ why }) => why)), { maxLength: 4 })
      .map((all) => all.join(" ")),
  );

  it("takes any string, and gives the same answer twice", () => {
    fc.assert(
      fc.property(anything, anything, fc.constantFrom("en", "de", "fr"), (why, title, usual) => {
        const once = readWhy(why, title, names, usual);
        expect(readWhy(why, title, names, usual)).toEqual(once);
      }),
    );
  });

  it("is quick, on long lines too", () => {
    const long = [
      "the big other customers and people in the sector who we have to be a and ",
      "aaaa ",
      "wir haben die das der eine neue für den jede alle ",
      "a, ",
      "nous avons un une des ",
      "x",
    ].map((part) => part.repeat(4000 / part.length));
    for (const usual of ["en", "de", "fr"] as const) readWhy("warm up", "", names, usual);
    for (const line of long) {
      const start = performance.now();
      readWhy(line, "", names, "en");
      expect(performance.now() - start, line.slice(0, 20)).toBeLessThan(50);
    }
  });
});
