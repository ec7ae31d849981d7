import type { Entry } from "./catalogue";
import type { enStart } from "./en-start";

/** German: what a new strategy calls things until a person names them. The background writes them. */
export const deStart: Record<keyof typeof enStart, Entry> = {
  "start.stage.aware": "Kennt das Problem",
  "start.stage.consider": "Vergleicht Lösungen",
  "start.stage.decide": "Entscheidet",
  "start.stage.adopt": "Beginnt damit",
  "start.stage.expand": "Will mehr davon",
  "start.steps.aware": "lesen, abonnieren, herunterladen",
  "start.steps.consider": "Checkliste, Webinar, Kundengeschichte",
  "start.steps.decide": "Besuch vereinbaren, Wirtschaftlichkeit rechnen, mit Referenz sprechen",
  "start.steps.adopt": "Einstellung ausprobieren, am Gespräch teilnehmen",
  "start.steps.expand": "Plan ansehen, Referenzbesuch",
  "start.campaign": "Erste Kampagne",
  "start.part.answer": "Die Antwort auf die erste Frage",
  "start.part.proof": "Eine Geschichte, die es belegt",
  "start.part.step": "Der nächste Schritt, leicht gemacht",
  "start.ritual": "Teile prüfen",
  "start.agenda.parts": "Neue Beiträge ohne Teil",
  "start.agenda.next": "Bald fällige Teile ohne Beitrag",
  "start.agenda.clash": "Eines, das zu klären ist",
  "start.team": "Marketingteam",
};
