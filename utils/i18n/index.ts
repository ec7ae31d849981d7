import type { Locale } from "../model/settings";
import type { Catalogue } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { speaker } from "./say";
import type { Words } from "./say";

const catalogues: Record<Locale, Catalogue> = { en, de, fr };

/** What the background says, in one language. What only our own pages say is in `load`. */
export function words(locale: Locale): Words {
  return speaker(locale, catalogues[locale]);
}
