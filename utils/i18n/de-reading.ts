import type { Entry } from "./catalogue";
import type { enReading } from "./en-reading";

/** German: reading a piece's own words. */
export const deReading: Record<keyof typeof enReading, Entry> = {
  "reading.again": "Text neu lesen",
  "reading.menu": "Diese Passage mit Throughline prüfen",
  "settings.toolsText": "Seitentext nicht lesen in",
  "settings.toolsTextHint":
    "Eine Prüfung liest den Text einer Arbeit, sagt, wofür er spricht, und vergisst ihn wieder. In angekreuzten Werkzeugen wird nie gelesen; eine Passage, die Sie selbst dafür auswählen oder einfügen, wird trotzdem geprüft.",
};
