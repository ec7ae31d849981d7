import type { Entry } from "./catalogue";
import type { enRules } from "./en-rules";

/** Settings, in German: which rules speak, and which fields are asked when. */
export const deRules = {
  "rules.title": "Hinweise",
  "rules.hint":
    "Welche Regeln sich melden. Das gilt für alle im Arbeitsbereich; am besten entscheidet, wer leitet.",
  "rules.everyone": "Für den ganzen Arbeitsbereich",
  "rules.set.calm": "Ruhig: 8 Regeln",
  "rules.set.standard": "Üblich: 26 Regeln",
  "rules.set.full": "Vollständig: alle 30 Regeln",
  "rules.about.calm":
    "Meldet sich ab dem ersten Tag, und selten: Ziel oder Warum fehlt, etwas tun wir bewusst nicht, ein Beitrag entsteht doppelt.",
  "rules.about.standard":
    "Sieht auch auf Gründe, Pläne, Termine und die Wörter eines Entwurfs. Das findet mehr und irrt sich ab und zu.",
  "rules.about.full":
    "Ergänzt vier Regeln zu Feinheiten, etwa wenn ein Entwurf vom Ziel abkommt. Den meisten Teams ist das zu viel zu lesen.",
  "rules.teams": "Für einzelne Teams",
  "rules.teamsHint":
    "Das gilt für die Beiträge eines Teams. Hinweise zur Strategie selbst folgen dem Arbeitsbereich.",
  "rules.team.as": "Wie der Arbeitsbereich",
  "rules.team.calm": "Ruhig",
  "rules.team.standard": "Üblich",
  "rules.team.full": "Vollständig",
  "rules.which": "Welche Regeln das sind",
  "rules.of.calm": "Ruhig",
  "rules.of.standard": "Üblich enthält zusätzlich",
  "rules.of.full": "Vollständig enthält zusätzlich",
  "rules.look": "Als {name} können Sie das ansehen. Ändern kann es, wer leitet.",
  "rules.lookAsk": "Als {name} können Sie das ansehen. Zum Ändern fragen Sie {names}.",

  "tips.title": "Tipps",
  "tips.show": "Einzeilige Tipps neben Hinweisen",
  "tips.hint": "Ein Satz aus Erfahrung, jeder höchstens alle zwei Wochen. Nur für Sie.",

  "workflow.title": "Wie Teams arbeiten",
  "workflow.hint":
    "Was ein Team über einen Beitrag wissen will und wann Throughline danach fragen darf. Das gilt für alle im Arbeitsbereich.",
  "workflow.never":
    "Was auch immer hier gefragt wird: Es hält niemanden vom Arbeiten oder Veröffentlichen ab.",
  "workflow.edit": "Ändern",
  "workflow.editNamed": "„{name}“ ändern",
  "workflow.add": "Ablauf hinzufügen",
  "workflow.new": "Ein neuer Ablauf",
  "workflow.everyOther": "Alle anderen Teams",
  "workflow.unnamed": "Ablauf ohne Namen",
  "workflow.forOthers": "Dieser Ablauf gilt für alle Teams, die keinen anderen haben.",
  "workflow.followers": "So arbeiten: {names}",
  "workflow.noFollowers": "So arbeitet noch kein Team.",
  "workflow.noTeams":
    "Diese Strategie nennt noch keine Teams. Öffnen Sie eine Datei, die sie nennt, um jedem einen eigenen Ablauf zu geben.",
  "workflow.name": "Name des Ablaufs",
  "workflow.teams": "Für diese Teams",
  "workflow.teamsHint":
    "Ein Team hat einen Ablauf. Wählen Sie hier eines aus, verlässt es seinen bisherigen.",
  "workflow.nowWith": "jetzt bei „{name}“",
  "workflow.days": "Schonfrist in Tagen",
  "workflow.daysHint":
    "So viele Tage bleibt ein neuer Entwurf unbehelligt. Bei 0 wird ab dem nächsten Tag gefragt.",
  "workflow.daysSaid": { one: "{count} Tag", other: "{count} Tage" },
  "workflow.grid": "Was gefragt wird, und wann",
  "workflow.always": "Immer gefragt, außer bei Ideen",
  "workflow.askedAt": "Gefragt bei „{status}“",
  "workflow.field.goal": "Ziel",
  "workflow.field.persona": "Zielperson",
  "workflow.field.why": "Warum",
  "workflow.field.campaign": "Kampagne",
  "workflow.field.part": "Geplanter Baustein",
  "workflow.field.stage": "Phase",
  "workflow.field.pillar": "Kernbotschaft",
  "workflow.field.owner": "Verantwortlich",
  "workflow.words": "Was die Wörter der Werkzeuge bedeuten",
  "workflow.usual": "Was sie üblicherweise bedeuten",
  "workflow.usually.docs":
    "Google Docs sagt nichts: Ein Dokument ist ein Entwurf, bis Sie etwas anderes sagen.",
  "workflow.usually.hubspot":
    "HubSpot: „Entwurf“ ist ein Entwurf, „geplant“ ist in Prüfung, „veröffentlicht“ ist online, „archiviert“ ist zurückgezogen.",
  "workflow.usually.asana": "Asana: Eine Aufgabe, die nicht erledigt ist, ist ein Entwurf.",
  "workflow.usually.asanaReview":
    "Asana: In einem Abschnitt, dessen Name auf ein Wort für Prüfung endet, ist sie in Prüfung.",
  "workflow.usually.asanaDone":
    "Asana: Eine erledigte Aufgabe ist online, wenn es etwas zum Veröffentlichen ist. Jede andere bleibt, wie sie war.",
  "workflow.word.hubspot:scheduled": "„Geplant“ in HubSpot bedeutet",
  "workflow.word.hubspot:published": "„Veröffentlicht“ in HubSpot bedeutet",
  "workflow.word.hubspot:archived": "„Archiviert“ in HubSpot bedeutet",
  "workflow.word.asana:complete": "„Erledigt“ in Asana bedeutet",
  "workflow.asUsual": "Wie üblich: {status}",
  "workflow.asUsualByType": "Wie üblich, je nach Art",
  "workflow.section": "Wenn der Abschnitt in Asana so heißt",
  "workflow.sectionStatus": "hat der Beitrag den Status",
  "workflow.sectionSaid": "Asana-Abschnitt „{name}“ bedeutet",
  "workflow.newSection": "neu",
  "workflow.addSection": "Abschnitt von Asana hinzufügen",
  "workflow.remove": "Entfernen",
  "workflow.removeNamed": "Abschnitt „{name}“ entfernen",
  "workflow.save": "Speichern",
  "workflow.cancel": "Abbrechen",
  "workflow.error.name": "Geben Sie ihm einen Namen, damit man ihn von den anderen unterscheidet.",
  "workflow.error.nameTaken": "So heißt schon ein anderer Ablauf. Wählen Sie einen anderen Namen.",
  "workflow.error.days": "Geben Sie eine ganze Zahl von 0 bis {most} ein.",
  "workflow.error.section":
    "Schreiben Sie, wie der Abschnitt in Asana heißt, oder entfernen Sie diese Zeile.",
  "workflow.error.sectionTwice":
    "Dieser Abschnitt steht zweimal in der Liste. Behalten Sie einen davon.",
} satisfies Record<keyof typeof enRules, Entry>;
