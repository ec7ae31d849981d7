import { dan, fin, ita, nld, nob, pol, por, spa, swe } from "stopword";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import type { Language, LanguageId } from "./language";

/** THE LIST of languages whose texts are read. A new one is one file and one line. */
export const languages: Readonly<Record<LanguageId, Language>> = { en, de, fr };

/** Function words of languages that are only told apart, so that their texts are left alone. */
export const strangers: readonly ReadonlySet<string>[] = [
  spa,
  por,
  ita,
  nld,
  dan,
  swe,
  nob,
  pol,
  fin,
].map((list) => new Set(list));
