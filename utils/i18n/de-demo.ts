import type { Entry } from "./catalogue";
import type { enDemo } from "./en-demo";
import { deHelp } from "./de-help";

/** German: the built-in demo pages. */
export const deDemo: Record<keyof typeof enDemo, Entry> = {
  ...deHelp,
  "demo.start": "Rundgang beginnen",
  "demo.startHint": "Fünf Seiten, daneben das Panel. Etwa eine Minute.",
  "demo.count": "Station {at} von {count}",
  "demo.leave": "Rundgang verlassen",
  "demo.steps": "Stationen",
  "demo.back": "Zurück",
  "demo.next": "Weiter",
  "demo.sample": "Beispielseite",
  "demo.page.document": "Ein Dokument",
  "demo.page.editor": "Ein Editor für E-Mails und Posts",
  "demo.page.tasks": "Eine Aufgabenliste",
  "demo.linked.title": "Ein verknüpfter Beitrag",
  "demo.linked.says":
    "Hier entsteht ein Leitfaden. Daneben sagt das Panel, für wen er ist, welchem Ziel mit welcher Zahl er dient, und warum. Mehr braucht ein Beitrag nicht.",
  "demo.reader.title": "Ein guter Beitrag für jemand anderen",
  "demo.reader.says":
    "Dieser Blogbeitrag ist mit der Qualitätsleitung verknüpft, seine Worte sprechen zur Instandhaltung. Das Panel zitiert sie und bietet den Wechsel an.",
  "demo.notDoing.title": "Etwas, das wir bewusst nicht tun",
  "demo.notDoing.says":
    "Die Strategie schließt allgemeine Artikel über KI aus und sagt, warum. Das Panel erinnert daran, solange es ein Entwurf ist. Es fragt; es sperrt nie.",
  "demo.orphan.title": "Die Strategie ist weitergegangen, der Beitrag nicht",
  "demo.orphan.says":
    "Diese Serie ist online und dient einem Ziel, das zurückgezogen wurde. Wer sie öffnet, sieht, was sich geändert hat und wem sie jetzt dienen könnte.",
  "demo.link.title": "Verknüpfen Sie diesen selbst",
  "demo.link.says":
    "Diese Aufgabe dient noch keinem Ziel. Der beste Vorschlag ist schon gewählt: zwei Tasten verknüpfen sie. In Ihren Werkzeugen ist die erste Alt+Umschalt+S, hier ist es L.",
  "demo.link.keys": "Drücken Sie dann die Eingabetaste. Die Pfeiltasten wählen ein anderes Ziel.",
  "demo.link.done": "Verknüpft mit {code}. Der Punkt in der Liste ist jetzt voll.",
  "demo.toPanel": "Zum Panel",
  "demo.yours.title": "Jetzt Ihre eigene Arbeit",
  "demo.yours.says":
    "Das Beispiel kann jederzeit gehen. Ihre eigene Strategie tritt an seine Stelle, sobald Sie eine mitbringen.",
  "demo.yours.strategy": "Bringen Sie Ihre Strategie mit",
  "demo.yours.strategySays":
    "Beantworten Sie sieben Fragen, drei davon genügen, oder fügen Sie ein oder öffnen Sie, was Sie haben.",
  "demo.yours.answer": "Fragen beantworten",
  "demo.yours.open": "Einfügen oder öffnen",
  "demo.yours.tool": "Öffnen Sie einen eigenen Beitrag",
  "demo.yours.toolSays": "Das Panel ist schon da: über den Reiter am Rand oder mit {keys}.",
  "demo.yours.sample": "Das Beispiel entfernen",
  "demo.yours.sampleSays":
    "Strategie, Beiträge und was Sie damit getan haben, gehen mit einem Klick.",
  "demo.yours.remove": "Beispiel entfernen",
  "demo.gone": "Das Beispiel ist weg. Beginnen Sie unten mit Ihrer eigenen Strategie.",
  "fit.source.sample": "die Beispielseite",

  "start.size": "Wie groß",
  "start.size.start-up": "Eine Seite",
  "start.size.growing": "Wachsend",
  "start.size.group": "Gruppe",
  "start.sizeHint.start-up": "Ein Ziel, eine Zielperson, und was Sie weglassen.",
  "start.sizeHint.growing":
    "Dazu eine Botschaft mit Beleg, fünf Phasen, eine Kampagne mit drei Teilen und ein wöchentliches Treffen.",
  "start.sizeHint.group":
    "Dazu, was das Unternehmen will, Teams mit ihrer Arbeitsweise, und eine erste Version zum Überprüfen.",
  "start.q.claim": "Wofür stehen Sie, und können es belegen?",
  "start.q.claimHint":
    "Ein Satz, den man bezweifeln kann, etwa: Die Nachweise sind an jedem Tag vollständig.",
  "start.q.proof": "Was es belegt",
  "start.q.proofHint": "Ein Punkt je Zeile, mit Quelle, wenn Sie sie kennen.",
  "start.q.teams": "Wer arbeitet im Marketing zusammen?",
  "start.q.teamsHint": "Ein Team je Zeile.",
  "start.error.claim": "Sagen Sie in einem Satz, wofür Sie stehen, oder wählen Sie eine Seite.",
  "start.grow": "Die Seite wachsen lassen",
  "start.growSays":
    "Was Sie haben, bleibt, wie es ist. Nur was fehlt, kommt dazu, und Sie können alles ändern.",
  "start.growSave": "Fehlendes hinzufügen",
  "start.growLine": "{what}: {count}",
  "start.growDone": "Hinzugefügt: {what}.",
  "start.growNothing": "Es hat nichts gefehlt.",
  "start.growUndo": "Zurücknehmen",
  "start.growUndone": "Zurückgenommen. Ihre Seite ist, wie sie war.",

  "process.title": "Wo es steht: {status}",
  "process.here": "Hier",
  "process.next": "Als Nächstes",
  "process.nextLine": "Nächster Stand {status}: {text}",
  "process.who": "Wer es hat",
  "process.noLine": "Dazu hat noch niemand eine Zeile geschrieben.",
  "process.last": "Nichts mehr; hier endet es.",
  "process.nobody": "Noch niemand",
  "process.empty": "Wie entsteht hier ein Beitrag? Fünf Zeilen genügen.",
  "process.write": "Aufschreiben",

  "suggest.menu": "Änderung der Strategie vorschlagen",
  "suggest.title": "Änderung der Strategie vorschlagen",
  "suggest.hint": "Der Vorschlag wartet unter Ihrem Namen auf die nächste Strategiebesprechung.",
  "suggest.hintPiece":
    "Der Vorschlag wartet unter Ihrem Namen und mit diesem Beitrag auf die nächste Strategiebesprechung.",
  "suggest.what": "Was sich ändern soll",
  "suggest.why": "Warum",
  "suggest.save": "Vorschlagen",
  "suggest.done": "Steht auf der Tagesordnung der nächsten Strategiebesprechung.",
  "help.menu": "Wörter, die wir benutzen",

  "part.title": "Mein Anteil",
  "part.private":
    "Das sehen nur Sie. Hier wird niemand gezählt, und Beiträge anderer stehen nicht darin.",
  "part.unknown": "Sagen Sie, wer Sie sind, dann stehen hier Ihre Beiträge und wofür sie sind.",
  "part.settings": "In den Einstellungen sagen",
  "part.none":
    "An nichts von Ihnen wird gerade gearbeitet. Ihre Beiträge stehen hier vom Entwurf bis zur Prüfung.",
  "part.open": "Noch nicht verknüpft",
  "part.more": "Es gibt weitere; dies sind die dringendsten.",
  "part.noNumber": "Dieses Ziel hat noch keine Zahl; niemand sieht, ob es sich bewegt.",
  "part.for": "Für: {reader}.",
  "part.noReader": "Noch keine Zielperson.",
  "part.link": "Mein Anteil an der Strategie",
};
