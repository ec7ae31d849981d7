/** THE catalogue for our own pages: one language, loaded when it is spoken. */
import type { Locale } from "../model/settings";
import type { Entry } from "./catalogue";
import { speaker } from "./say";
import type { Words } from "./say";

type Whole = Partial<Record<string, Entry>>;

const catalogues: Record<Locale, () => Promise<Whole[]>> = {
  en: async () => {
    const [{ en }, { enPages }] = await Promise.all([import("./en"), import("./en-pages")]);
    return [en, enPages];
  },
  de: async () => {
    const [{ de }, { dePages }] = await Promise.all([import("./de"), import("./de-pages")]);
    return [de, dePages];
  },
  fr: async () => {
    const [{ fr }, { frPages }] = await Promise.all([import("./fr"), import("./fr-pages")]);
    return [fr, frPages];
  },
};

const loaded = new Map<Locale, Words>();

/** The words of a language, when they are here already. */
export function readWords(locale: Locale): Words | undefined {
  return loaded.get(locale);
}

/** Everything we say in one language. */
export async function loadWords(locale: Locale): Promise<Words> {
  const here = loaded.get(locale);
  if (here) return here;
  const t = speaker(locale, Object.assign({}, ...(await catalogues[locale]())) as Whole);
  loaded.set(locale, t);
  return t;
}
