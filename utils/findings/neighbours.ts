import { meetingKeys } from "./profile";
import type { Profile } from "./profile";

/** At how many pieces a word, or a pair of words, of titles stops to tell something. */
export const MOST_AT: Readonly<Record<string, number>> = { w: 50, p: 200 };

/** True while so many pieces at a key still say that they belong together. */
export function tells(key: string, count: number): boolean {
  return count <= (MOST_AT[key[0] ?? ""] ?? Number.POSITIVE_INFINITY);
}

/** Which pieces may stand beside which, for a whole pass. A word that stands in very many titles says nothing. */
export class Neighbours {
  private readonly at = new Map<string, Profile[]>();

  constructor(profiles: readonly Profile[]) {
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
