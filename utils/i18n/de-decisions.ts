import type { Entry } from "./catalogue";
import type { enDecisions } from "./en-decisions";

/** German: what we do not agree on, and what was decided. */
export const deDecisions: Record<keyof typeof enDecisions, Entry> = {
  "decisions.title": "Entscheidungen",
  "decisions.lead":
    "Worin genau wir uns nicht einig sind, wer entscheidet und was entschieden wurde.",
  "decisions.open": "Offen",
  "decisions.log": "Entschieden",
  "decisions.noneOpen":
    "Nichts ist offen. Wenn zwei Menschen Verschiedenes wollen, schreiben Sie auf, was genau, und wer entscheidet.",
  "decisions.noneDecided":
    "Hier wurde noch nichts entschieden. Jede Entscheidung bleibt hier stehen, mit dem, was Sie neu darüber reden ließe.",
  "decisions.write": "Offene Frage aufschreiben",
  "decisions.new": "Eine neue offene Frage",
  "decisions.edit": "Eine offene Frage",
  "decisions.exactly": "Worin genau sind Sie sich nicht einig?",
  "decisions.exactlyHint":
    "Ein Satz, auf den es eine Antwort gibt, etwa „Ob der Vertrieb am Quartalsende 10 % geben darf“.",
  "decisions.factsHint":
    "Einer je Zeile, mit Herkunft. Was die Belegsammlung zu dieser Frage enthält, steht dabei.",
  "decisions.says": "Was {name} sagt",
  "decisions.whoSays": "Wer sagt etwas anderes?",
  "decisions.addPosition": "Diese Seite hinzufügen",
  "decisions.dropPosition": "Entfernen, was {name} sagt",
  "decisions.nobody": "Niemand gewählt",
  "decisions.standInField": "Wer nach einer Woche ohne Antwort entscheidet",
  "decisions.aboutCount": {
    one: "Worum es geht: {count} Sache",
    other: "Worum es geht: {count} Sachen",
  },
  "decisions.aboutHint":
    "Beiträge, die eines davon berühren, weisen auf die Frage hin. Dasselbe Ziel allein genügt nicht.",
  "decisions.kind.goals": "Ziele",
  "decisions.kind.notDoing": "Was wir nicht tun",
  "decisions.kind.personas": "Zielpersonen",
  "decisions.kind.pillars": "Botschaften",
  "decisions.kind.campaigns": "Kampagnen",
  "decisions.by": "{name} entscheidet bis {day}.",
  "decisions.late": {
    one: "{name} wollte bis {day} entscheiden, vor {count} Tag.",
    other: "{name} wollte bis {day} entscheiden, vor {count} Tagen.",
  },
  "decisions.standIn": {
    one: "Seit {count} Tag keine Antwort von {name}. {standIn} kann jetzt entscheiden.",
    other: "Seit {count} Tagen keine Antwort von {name}. {standIn} kann jetzt entscheiden.",
  },
  "decisions.noAnswer": {
    one: "Seit {count} Tag keine Antwort von {name}. Nennen Sie jemanden, der stattdessen entscheiden kann.",
    other:
      "Seit {count} Tagen keine Antwort von {name}. Nennen Sie jemanden, der stattdessen entscheiden kann.",
  },
  "decisions.agree": "Einig sind wir uns:",
  "decisions.facts": "Was wir wissen:",
  "decisions.about": "Es geht um:",
  "decisions.touches": {
    one: "{count} Beitrag berührt das:",
    other: "{count} Beiträge berühren das:",
  },
  "decisions.moreTouched": "und {count} weitere",
  "decisions.decide": "Entscheidung festhalten",
  "decisions.decideOn": "Entscheiden: {topic}",
  "decisions.revisitHint": "Was geschehen müsste, damit Sie noch einmal darüber reden.",
  "decisions.noPrinciple": "Kein Grundsatz genannt",
  "decisions.byPrinciple": "Nach dem Grundsatz:",
  "decisions.revisit": "Neu besprechen, wenn:",
  "decisions.decidedBy": "{name} entschied am {day}.",
  "decisions.noWords": "Entschieden, aber niemand hat aufgeschrieben, was.",
  "decisions.how": "Wie es dazu kam",
  "decisions.reopen": "Wieder öffnen",
  "decisions.reopened": "„{topic}“ ist wieder offen, für zwei Wochen.",
  "decisions.search": "Entscheidungen durchsuchen",
  "decisions.found": {
    one: "{count} Entscheidung gefunden.",
    other: "{count} Entscheidungen gefunden.",
  },
  "decisions.three": "Drei Dinge, die diese Woche zu klären sind",
  "suggestions.title": "Vorgeschlagen",
  "suggestions.none":
    "Kein Vorschlag wartet. Im Menü des Panels kann jeder eine Änderung der Strategie vorschlagen.",
  "suggestions.by": "{name}, {day}.",
  "suggestions.somebody": "Jemand an diesem Gerät",
  "suggestions.take": "Aufgreifen",
  "suggestions.decline": "Ablehnen",
  "suggestions.where": "Wo ändert das etwas? Dort geht es weiter.",
  "suggestions.to.goals": "Ein Ziel",
  "suggestions.to.personas": "Eine Zielperson",
  "suggestions.to.one-page": "Die eine Seite",
  "suggestions.to.plan": "Der Plan",
  "suggestions.to.question": "Erst eine offene Frage",
  "suggestions.whyNot": "Warum nicht? Wer es vorschlug, soll es wissen.",
  "suggestions.reason": "Der Grund, in einer Zeile",
  "suggestions.taken": "Aufgegriffen.",
  "suggestions.takenUp": "Ein Vorschlag, den Sie aufgegriffen haben",
  "suggestions.back": "Zurück zu den Vorschlägen",
  "suggestions.declined": "Abgelehnt.",
  "suggestions.settled": {
    one: "{count} erledigter Vorschlag",
    other: "{count} erledigte Vorschläge",
  },
};
