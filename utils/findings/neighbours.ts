import { boilerplateOf } from "../fit/duplicates";
import type { Boilerplate } from "../fit/duplicates";
import { hasText, meetingKeys } from "./profile";
import type { Profile } from "./profile";

/** At how many pieces a word, or a pair of words, of titles stops to tell something; or a run of words of texts. */
export const MOST_AT: Readonly<Record<string, number>> = { w: 50, p: 200, r: 20 };

/** True while so many pieces at a key still say that they belong together. */
export function tells(key: string, count: number): boolean {
  return count <= (MOST_AT[key[0] ?? ""] ?? Number.POSITIVE_INFINITY);
}

/** Which pieces may stand beside which, for a whole pass. A word that stands in very many titles says nothing. */
export class Neighbours {
  /** What stands in too many of their texts to make two of them alike */
  readonly boilerplate: Boilerplate;
  private readonly at = new Map<string, Profile[]>();

  constructor(profiles: readonly Profile[]) {
    const texts = profiles.filter(hasText);
    this.boilerplate = boilerplateOf(texts.map(({ evidence }) => evidence.sketch.runs));
    for (const profile of profiles)
      for (const key of meetingKeys(profile)) {
        const here = this.at.get(key);
        if (here) here.push(profile);
        else this.at.set(key, [profile]);
      }
  }

  of(profile: Profile): Profile[] {
    const found = new Set<Profile>();
    for (const key of meetingKeys(profile)) {
      const here = this.at.get(key) ?? [];
      if (tells(key, here.length)) for (const one of here) found.add(one);
    }
    found.delete(profile);
    return [...found];
  }
}
