import type { EntityOf, EntityType } from "../../model/entities";

/** One document that a template brings, and its place in its list. */
export type Addition = {
  [T in EntityType]: { type: T; body: EntityOf<T>; rank?: number };
}[EntityType];

/** The first lines of a text, each as long as a line may be. */
export function linesOf(text: string, most: number): string[] {
  return text
    .split("\n")
    .flatMap((line) => line.trim().slice(0, 500) || [])
    .slice(0, most);
}
