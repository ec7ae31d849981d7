import { languages, strangers } from "./languages/index";
import type { LanguageId } from "./languages/language";

const FEW = 2;
const WORD = /\p{L}+/gu;
const LATIN = /^[a-zà-öø-ÿœšžčćđłąęńśźżőűăâîșțěřůýďťňľĺŕ]/;
const ids = Object.keys(languages) as LanguageId[];

/** Whose function word a word is: positions among our languages, then among the strangers. */
const voters = new Map<string, number[]>();
for (const [at, list] of [...ids.map((id) => languages[id].stopwords), ...strangers].entries())
  for (const word of list) if (word.length > 1) voters.set(word, [...(voters.get(word) ?? []), at]);

/**
 * The languages a text may be in, by its function words: one where they tell, all of ours where there are too few of
 * them, none for a language without word lists or another script.
 */
export function likelyLanguages(text: string): LanguageId[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return ids;
  const votes = new Array<number>(ids.length + strangers.length).fill(0);
  let latin = 0;
  for (const word of words) {
    if (LATIN.test(word)) latin++;
    for (const at of voters.get(word) ?? []) votes[at] = (votes[at] ?? 0) + 1;
  }
  if (latin * 2 < words.length) return [];
  const best = Math.max(...votes.slice(0, ids.length));
  const strange = Math.max(...votes.slice(ids.length));
  if (strange > best && strange >= FEW) return [];
  return best < FEW ? ids : ids.filter((_id, at) => votes[at] === best);
}

/** The language of a text; `usual` where that may be it, `other` for one without word lists. */
export function languageOf(text: string, usual: LanguageId): LanguageId | "other" {
  const likely = likelyLanguages(text);
  return likely.includes(usual) ? usual : (likely[0] ?? "other");
}
