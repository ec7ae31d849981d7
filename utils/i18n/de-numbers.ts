import type { Entry } from "./catalogue";
import type { enNumbers } from "./en-numbers";

/** German: the numbers of the review page. */
export const deNumbers: Record<keyof typeof enNumbers, Entry> = {
  "numbers.title": "Zahlen",
  "numbers.waiting": "Was wartet",
  "numbers.views": "Was Sie hier sehen",
  "numbers.counting": "Alle Beiträge werden gezählt …",
  "numbers.nothing":
    "Noch ist kein Beitrag bekannt. Öffnen Sie einen in Ihren Werkzeugen oder eine Datei mit Beiträgen, dann stehen hier die Zahlen.",
  "numbers.health": "Wie es läuft, in vier Sätzen",
  "numbers.toDecisions": "Die Entscheidungen dieser Woche",
  "numbers.health.nothingLive": "Noch ist nichts online.",
  "numbers.health.allLinked": {
    one: "{count} Beitrag ist online und nennt sein Ziel.",
    other: "Alle {count} Beiträge, die online sind, nennen ihr Ziel.",
  },
  "numbers.health.someLinked": {
    one: "{count} von {all} Beiträgen online ist noch nicht verknüpft.",
    other: "{count} von {all} Beiträgen online sind noch nicht verknüpft.",
  },
  "numbers.health.noPlan":
    "Es sind keine Teile geplant: Die nächste Kampagne kann sagen, wer was für wen bis wann macht.",
  "numbers.health.allParts": "Jeder geplante Teil hat seinen Beitrag.",
  "numbers.health.openParts": {
    one: "{count} von {all} geplanten Teilen hat noch keinen Beitrag, und keiner ist überfällig.",
    other:
      "{count} von {all} geplanten Teilen haben noch keinen Beitrag, und keiner ist überfällig.",
  },
  "numbers.health.lateParts": {
    one: "{count} von {all} geplanten Teilen hat noch keinen Beitrag; überfällig im Plan: {late}.",
    other:
      "{count} von {all} geplanten Teilen haben noch keinen Beitrag; überfällig im Plan: {late}.",
  },
  "numbers.health.noGoals": "Kein Ziel ist aktiv.",
  "numbers.health.starved": "Für {goals} ist nichts online, in Arbeit oder geplant.",
  "numbers.health.crowded":
    "Hinter jedem aktiven Ziel steht Arbeit; {goals} hat doppelt so viel wie hier üblich.",
  "numbers.health.goalsFed": "Für jedes aktive Ziel ist etwas online, in Arbeit oder geplant.",
  "numbers.health.noWhys": "Noch sagt kein Beitrag, warum er entsteht.",
  "numbers.health.allStrategy": {
    one: "{count} Beitrag hat einen Grund und folgt der Strategie.",
    other: "Alle {count} Beiträge mit einem Grund folgen der Strategie.",
  },
  "numbers.health.someStrategy": {
    one: "{strategy} von {count} Beitrag folgt der Strategie; {other} hat einen anderen Grund oder einen, der wenig sagt.",
    other:
      "{strategy} von {count} Beiträgen folgen der Strategie; {other} haben einen anderen Grund oder einen, der wenig sagt.",
  },
  "numbers.next": "Der nächste beste Beitrag",
  "numbers.nextLine":
    "Für {reader} ist bei „{stage}“ nichts online oder geplant, und {goal} richtet sich an diese Zielperson.",
  "numbers.nextNone":
    "Für jede Zielperson eines aktiven Ziels ist in jeder ihrer Phasen etwas online oder geplant.",
  "numbers.addPart": "Teil zu „{campaign}“ hinzufügen",
  "numbers.partName": "Für {reader}: {stage}",
  "numbers.partAdded": "Zu „{campaign}“ kam ein Teil hinzu.",
  "numbers.toGrid": "Das ganze Raster ansehen",
  "numbers.shares": "Arbeit online mit einem Ziel",
  "numbers.ofLive": {
    one: "von {count} Beitrag online nennt ein Ziel.",
    other: "von {count} Beiträgen online nennen ein Ziel.",
  },
  "numbers.past": {
    one: "davon nennt ein Ziel, das zurückgezogen wurde.",
    other: "davon nennen ein Ziel, das zurückgezogen wurde.",
  },
  "numbers.sharesBy": "Arbeit online mit einem Ziel: {what}",
  "numbers.noTeam": "Kein Team genannt",
  "numbers.live": "Online",
  "numbers.linked": "Verknüpft",
  "numbers.unlinked": "Noch nicht verknüpft",
  "numbers.open": "In Arbeit",
  "numbers.planned": "In 30 Tagen fällig",
  "numbers.mark": "Anzusehen",
  "numbers.mark.starved": "Nichts dahinter",
  "numbers.mark.crowded": "Doppelt so viel wie üblich",
  "numbers.mark.gone": "Kein Ziel mehr",
  "numbers.goals": "Was hinter jedem Ziel steht",
  "numbers.drivers": "Warum Beiträge entstehen",
  "numbers.driversLine": {
    one: "{strategy} folgt der Strategie, {other} hat einen anderen Grund oder einen, der wenig sagt.",
    other:
      "{strategy} folgen der Strategie, {other} haben einen anderen Grund oder einen, der wenig sagt.",
  },
  "numbers.noWhy": {
    one: "weiterer hat noch keine Verknüpfung und keinen Grund.",
    other: "weitere haben noch keine Verknüpfung und keinen Grund.",
  },
  "numbers.allMonths": "Alle Monate",
  "numbers.driver.strategy": "Unsere Strategie",
  "numbers.driver.boss": "Die Leitung",
  "numbers.driver.sales": "Wunsch des Vertriebs",
  "numbers.driver.rival": "Ein Wettbewerber",
  "numbers.driver.unclear": "Sagt wenig",
  "numbers.tools": "Wo die Arbeit lebt",
  "numbers.pieces": "Beiträge",
  "numbers.layout": "Seine Seiten",
  "numbers.layout.fine": "Wie wir sie kennen",
  "numbers.layout.changed": "Neu aufgebaut; Verknüpfen geht",
  "numbers.layout.unknown": "Auf diesem Gerät nicht begegnet",
  "numbers.lastMet": "Zuletzt begegnet",
  "numbers.notMet": "Noch nicht",
};
