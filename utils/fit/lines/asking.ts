import type { LanguageId } from "../languages/language";
import type { Sentence } from "./sentences";

/** Verbs by which a text asks its reader for something, at the start of a sentence, or after "please". */
const VERBS: Readonly<Record<LanguageId, string>> = {
  en: "book|download|register|sign up|sign in|subscribe|reply|call|ring|email|write to|send|ask|try|join|come|visit|read|watch|get|start|order|request|see|click|tap|print|share|talk to|meet|save|reserve|apply|compare|check|take|use|bring|choose|pick|forward|follow|answer|tell us|let us know|contact|schedule|claim|donate|give|buy|rsvp",
  de: "buchen|laden|melden|antworten|rufen|schreiben|schicken|senden|fragen|probieren|testen|kommen|besuchen|lesen|sehen|schauen|starten|bestellen|fordern|klicken|drucken|teilen|sprechen|vereinbaren|reservieren|bewerben|vergleichen|prüfen|nehmen|nutzen|bringen|wählen|leiten|folgen|sichern|spenden|kaufen|holen|abonnieren",
  fr: "réservez|téléchargez|inscrivez|abonnez|répondez|appelez|écrivez|envoyez|demandez|essayez|rejoignez|venez|visitez|lisez|regardez|commencez|commandez|cliquez|imprimez|partagez|parlez|prenez|comparez|vérifiez|utilisez|apportez|choisissez|transférez|suivez|contactez|planifiez|donnez|achetez|découvrez|testez",
};

const PLEASE: Readonly<Record<LanguageId, string>> = {
  en: "please|now|then|today|or|so|and",
  de: "bitte|jetzt|heute|dann|und|oder",
  fr: "merci de|veuillez|maintenant|puis|et|ou",
};

/** German asks with "Sie" after the verb; a bare verb in front may be anything. */
const AFTER: Readonly<Record<LanguageId, string>> = { en: "", de: "(?=\\s+sie\\b)", fr: "" };

const asking = new Map<LanguageId, RegExp>();

/** So many sentences at the end may say what comes next without asking in so many words. */
const LAST = 4;

/**
 * Where a draft asks its reader for something: the sentences that ask, with those at its end, and the last one that asks
 * together with the verb it does so by.
 */
export function readAsking(
  sentences: readonly Sentence[],
  language: LanguageId,
): { sentences: Sentence[]; last: { text: string; words: string[] } | undefined } {
  let pattern = asking.get(language);
  if (!pattern) asking.set(language, (pattern = patternOf(language)));
  const verbs = sentences.map(({ text }) =>
    text.trimEnd().endsWith("?") ? undefined : pattern.exec(text)?.[1],
  );
  const at = verbs.findLastIndex((verb) => verb !== undefined);
  const [last, verb] = [sentences[at], verbs[at]];
  return {
    sentences: sentences.filter(
      (_one, place) => verbs[place] !== undefined || place >= sentences.length - LAST,
    ),
    last: last && verb ? { text: last.text, words: [verb] } : undefined,
  };
}

function patternOf(language: LanguageId): RegExp {
  const opening = `^(?:[-*•–>→\\[\\s]*)(?:(?:${PLEASE[language]})[,\\s]+)?`;
  return new RegExp(`${opening}(${VERBS[language]})(?![\\p{L}'])${AFTER[language]}`, "iu");
}
