/** How sure a suggestion is: one click, a short list, or nothing clear. */
export type Band = "suggested" | "maybe" | "none";

/** A goal or reader that a piece's words speak for, with those words. */
export interface Ranked {
  id: string;
  band: Band;
  because: string[];
}
