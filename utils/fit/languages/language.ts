/** Languages whose texts are read. Anything else is `other`: content rules stay silent there. */
export type LanguageId = "en" | "de" | "fr";

/**
 * What the reading of a text needs to know about a language. Lists are data: phrases in lower case, words apart by one
 * space, an apostrophe as `'`.
 */
export interface Language {
  id: LanguageId;
  stopwords: ReadonlySet<string>;
  /** @param word one word in lower case */
  stem(word: string): string;
  /** True where a noun is often only a part of a longer word ("Messe" in "Messestand") */
  compounds: boolean;
  /** Say that what follows in the clause is not meant: "no", "without", "instead of" */
  negators: readonly string[];
  /** Negators that also reach back to what stands before them in the clause: "discounts are not ..." */
  reachBack: readonly string[];
  /** After a thing: "... are excluded" */
  after: readonly string[];
  /** Phrases that hold a negator and negate nothing: "not only", "don't miss" */
  harmless: readonly string[];
  /** Words at which another clause begins */
  breaks: readonly string[];
  /** Words that open a clause of their own when they follow a comma */
  subjects: readonly string[];
  /** A line that starts or ends with one of these heads a list of what is left out */
  exclusions: readonly string[];
  /** Verbs by which somebody else's words are given */
  said: readonly string[];
}
