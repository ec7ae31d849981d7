import { likelyLanguages } from "../language-of";
import type { LanguageId } from "../languages/language";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import type { WhyWords } from "./words";

/** THE LIST of languages in which reasons are read. */
export const languages: Readonly<Record<LanguageId, WhyWords>> = { en, de, fr };

/**
 * The languages a short text may be in: the usual one first, all where too few words tell, none for a language without
 * word lists.
 */
export function languagesOf(text: string, usual: LanguageId): LanguageId[] {
  const likely = likelyLanguages(text);
  return likely.includes(usual) ? [usual, ...likely.filter((id) => id !== usual)] : likely;
}
