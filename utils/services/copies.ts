import { kinOf, likeness } from "../fit/duplicates";
import { sharedSentences } from "../fit/duplicates-sentences";
import { languages } from "../fit/languages/index";
import type { LanguageId } from "../fit/languages/language";
import type { Profile } from "../findings/profile";
import type { Fit } from "../messages/fit-view";
import type { Database, Read } from "../store/schema";
import type { Desk } from "./desk";
import type { Dossier } from "./facts";
import { pageByKey } from "./pages";
import { readWords } from "./reading/read";
import { readBoilerplate } from "./review/boilerplate";
import { findingsOf } from "./review/one";
import type { Shelf } from "./strategy";

const MOST = 2;
const MOST_SENTENCES = 3;

interface Copying {
  title: string;
  text: string;
  language: LanguageId;
  /** True when a person asked: only then are other tabs asked for their words */
  asked: boolean;
}

/**
 * Pieces that say nearly the same as one whose words were just read, the likest first; with the sentences both share
 * where the other one is open and can be read.
 */
export async function copiesOf(
  desk: Desk,
  db: Database,
  shelved: Shelf,
  dossier: Dossier & { read: Read },
  { title, text, language, asked }: Copying,
): Promise<Fit["copies"]> {
  const [{ others }, boilerplate] = await Promise.all([
    findingsOf(db, shelved, dossier, title),
    readBoilerplate(db),
  ]);
  const { runs } = dossier.read.evidence.sketch;
  const alike = ({ evidence }: Profile) => likeness(runs, evidence.sketch.runs, boilerplate);
  const near = others
    .map((other) => ({ other, like: alike(other) }))
    .filter(({ like }) => kinOf(like) === "near")
    .sort((a, b) => b.like.contained - a.like.contained || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, MOST);
  return Promise.all(
    near.map(async ({ other: { key = "", title: of, url } }) => {
      const words =
        asked && key ? await readWords(desk, await pageByKey(desk, key), undefined, false) : null;
      const shared =
        words && "text" in words
          ? sharedSentences(text, words.text, { boilerplate, language: languages[language] })
          : [];
      return {
        ...{ key, title: of, sentences: shared.slice(0, MOST_SENTENCES) },
        ...(url ? { url } : {}),
      };
    }),
  );
}
