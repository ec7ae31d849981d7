import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { brokenEntries } from "../../../utils/findings/not-doing";
import { groundOf } from "../../../utils/findings/ground";
import type { Ground } from "../../../utils/findings/ground";
import { concepts } from "../../../utils/fit/concepts/index";
import { evidenceOf } from "../../../utils/fit/evidence";
import { languages } from "../../../utils/fit/languages/index";
import { plain, tokensOf } from "../../../utils/fit/tokens";
import type { NotDoing } from "../../../utils/model/not-doing";

interface Line {
  entry: string;
  fires: boolean;
  title: string;
  text: string;
}

const { entries, lines, fresh } = JSON.parse(
  readFileSync(new URL("../../fixtures/not-doing-lines.json", import.meta.url), "utf8"),
) as { entries: NotDoing[]; lines: Line[]; fresh: Line[] };

function groundWith(notDoing: NotDoing[]): Ground {
  const none: never[] = [];
  return groundOf({
    ...{ goals: none, personas: none, pillars: none, stages: none, campaigns: none },
    ...{ disagreements: none, versions: none, people: none, teams: none, rituals: none },
    ...{ workflows: none, notDoing, evidence: none },
  });
}

const ground = groundWith(entries);

function brokenBy({ title, text }: Pick<Line, "title" | "text">, within = ground): string[] {
  const evidence = evidenceOf(within.lexicon, title, text);
  return brokenEntries({ evidence, ground: within }).map(({ entry }) => entry.id);
}

const wanted = lines.filter(({ fires }) => fires);
const fine = lines.filter(({ fires }) => !fires);

describe("concepts", () => {
  test("notice things we decided not to do where none of the entry's signals is said", () => {
    const missed = wanted.filter((line) => !brokenBy(line).includes(line.entry));
    expect(missed.length / wanted.length, titles(missed)).toBeLessThanOrEqual(0.2);
  });

  // Written after the words and never used to choose them: what no list foresees is mostly missed. Raise, never lower.
  test("notice few paraphrases that nobody thought of", () => {
    const found = fresh.filter((line) => brokenBy(line).includes(line.entry));
    expect(found.length).toBeGreaterThanOrEqual(2);
  });

  test("leave pieces alone that use the same words for something else", () => {
    const wrong = fine.filter((line) => brokenBy(line).includes(line.entry));
    expect(wrong.length / fine.length, titles(wrong)).toBeLessThanOrEqual(0.05);
  });

  test("leave the entries alone that a piece has nothing to do with", () => {
    const others = lines.flatMap((line) => brokenBy(line).filter((id) => id !== line.entry));
    expect(others.length / (lines.length * entries.length)).toBeLessThanOrEqual(0.005);
  });

  test("are what finds the lines: no entry's own signals do", () => {
    const own = wanted.filter((line) => {
      const evidence = evidenceOf(ground.lexicon, line.title, line.text);
      const signals = entries.find(({ id }) => id === line.entry)?.signals ?? [];
      return evidence.meant[`not:${line.entry}`]?.some(({ signal }) => signals.includes(signal));
    });
    expect(titles(own)).toBe("");
  });
});

describe("the words of each concept", () => {
  test("ids are there once", () => {
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  });

  test.each(concepts.map((one) => [one.id, one] as const))("%s", (_id, { names, strong, also }) => {
    expect(names.length).toBeGreaterThan(0);
    expect(strong.filter((one) => also.includes(one))).toEqual([]);
    for (const list of [names, strong, also]) expect(list.length).toBe(new Set(list).size);
    // A phrase that a common English, German or French word has the stem of fires everywhere.
    const common = Object.values(languages).flatMap((language) =>
      strong.filter((phrase) => {
        const tokens = tokensOf(plain(phrase), language);
        const [only] = tokens;
        return tokens.length === 1 && only !== undefined && COMMON[language.id].has(only.stem);
      }),
    );
    expect(common).toEqual([]);
  });
});

/** Words that texts about anything hold; a concept's single words must not share their stems. */
const ORDINARY = {
  en: "sold apply like party point points local finance install promise promises prime star stars show stand hall even challenge danse exclusive express challenge prospective football elect about measure letter customer order team week board sweet same street",
  de: "messen gewinn gewinne rat beraten streichen stand haus tag jahr woche kunde bestellung mitarbeiter preis angebot stelle teil",
  fr: "même plus sold vendu étage tour cours prix semaine client commande équipe partie point pas fait temps",
};
const COMMON = Object.fromEntries(
  Object.values(languages).map((language) => [
    language.id,
    new Set(tokensOf(plain(ORDINARY[language.id]), language).map(({ stem }) => stem)),
  ]),
) as Record<keyof typeof ORDINARY, Set<string>>;

function titles(some: readonly Line[]): string {
  return some.map(({ entry, title }) => `${entry}: ${title}`).join("\n");
}
