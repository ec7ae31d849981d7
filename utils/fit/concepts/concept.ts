/**
 * Something that companies often decide not to do, in the words people use for it. When an entry of a not-doing list
 * names a concept, the concept's other words count as signals of that entry. Data; no company's words.
 */
export interface Concept {
  id: string;
  /** In the text or signals of an entry: this is what the entry is about */
  names: readonly string[];
  /** Like a given signal: one in a title is enough, so a phrase here hardly ever means something else */
  strong: readonly string[];
  /** Counts half, and only beside a strong one */
  also: readonly string[];
  /**
   * Small bags of everyday words, each for one side of the thing: who, what with, to whom. None of them tells anything;
   * words of three different bags in one piece do.
   */
  slots?: readonly (readonly string[])[];
}

/** A list of words and phrases, cut at commas and the ends of lines after them. */
export function words(list: string): string[] {
  return list
    .split(",")
    .map((one) => one.replace(/\s+/g, " ").trim())
    .filter((one) => one !== "");
}
