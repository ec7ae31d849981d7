import type { Entry } from "./catalogue";
import type { enHelp } from "./en-help";

/** German: the words we use and a lesson. */
export const deHelp: Record<keyof typeof enHelp, Entry> = {
  "help.title": "Wörter, die wir benutzen",
  "help.lead":
    "Zwölf Wörter, jedes mit einem Beispiel aus Ihrer eigenen Strategie, und eine Lektion von fünf Minuten.",
  "help.words": "Die Wörter",
  "help.here": "Hier: {example}",
  "help.term.piece": "Beitrag",
  "help.says.piece":
    "Etwas, das jemand liest, hört oder sieht: ein Dokument, eine Aufgabe dafür, eine E-Mail, eine Seite.",
  "help.term.goal": "Ziel",
  "help.says.goal":
    "Was für das Unternehmen anders sein soll, und bis wann. Kein Ding, das man herstellt.",
  "help.term.number": "Zahl",
  "help.says.number":
    "Woran man sieht, dass ein Ziel erreicht wird: wo sie steht, wo sie stehen soll, und wann.",
  "help.term.reader": "Zielperson",
  "help.says.reader":
    "Die Art Mensch, für die ein Beitrag geschrieben ist, mit ihrer Aufgabe, ihren Sorgen und ihren Fragen.",
  "help.term.why": "Warum",
  "help.says.why":
    "Ein Satz darüber, was ein Beitrag für seine Zielperson ändert. Nennt er nur das Ding selbst, ist er noch nicht fertig.",
  "help.term.message": "Botschaft",
  "help.says.message": "Wofür wir stehen, als Aussage, die man bezweifeln könnte.",
  "help.term.proof": "Beleg",
  "help.says.proof": "Eine Tatsache mit Quelle, die eine Botschaft glaubhaft macht.",
  "help.term.stage": "Phase",
  "help.says.stage":
    "Wie weit jemand mit der Entscheidung ist, und was dann meist der nächste Schritt ist.",
  "help.term.campaign": "Kampagne",
  "help.says.campaign": "Mehrere Beiträge, die eine Zeit lang gemeinsam einem Ziel dienen.",
  "help.term.part": "Teil",
  "help.says.part": "Ein geplanter Beitrag: für wen, von wem und bis wann, bevor jemand anfängt.",
  "help.term.notDoing": "Nicht tun",
  "help.says.notDoing":
    "Was wir bewusst weglassen, mit dem Grund. Das erspart die nächste Debatte.",
  "help.term.version": "Fassung",
  "help.says.version":
    "Die Strategie, wie sie ab einem Tag gilt. Beiträge aus einer älteren werden gezeigt, und nichts geht verloren.",
  "lesson.title": "Strategie, Plan, Taktik",
  "lesson.lead":
    "Drei Wörter, die oft verwechselt werden. Sie auseinanderzuhalten dauert fünf Minuten.",
  "lesson.strategy":
    "Eine Strategie sagt, wen Sie gewinnen, womit, und was Sie weglassen. Vernünftige Leute könnten auch das Gegenteil wählen. Sie gälte noch, wenn jeder einzelne Beitrag ersetzt würde.",
  "lesson.plan":
    "Ein Plan sagt, wer was in welcher Reihenfolge und bis wann tut. Gut oder schlecht ist er nur neben einer Strategie.",
  "lesson.tactic":
    "Eine Taktik ist eine Sache, die Sie herstellen oder tun. Sie ist weder klein noch unwürdig; nur kann sie nicht selbst sagen, wozu es sie geben soll.",
  "lesson.test": "Eine Frage an jeden Satz",
  "lesson.testSays":
    "Was ändert sich für wen, wenn das getan ist? Nennt die Antwort einen Menschen und eine Änderung, gehört sie zur Strategie. Nennt sie Kollegen und ein Datum, zum Plan. Nennt sie ein Ding, ist es eine Taktik, und die Frage ist noch offen.",
  "lesson.try": "Was ist es?",
  "lesson.tryHint": "Entscheiden Sie zuerst, dann öffnen Sie die Antwort.",
  "lesson.case.posts": "„Wir veröffentlichen zwei Blogbeiträge pro Woche.“",
  "lesson.answer.posts":
    "Eine Taktik mit Takt. Sie sagt, was entsteht, nicht, was sich ändert. Was täten die Leute nach einem Jahr damit?",
  "lesson.case.groups":
    "„Wir gewinnen Werksgruppen mit Belegen statt mit Menge und überlassen einzelne Läden anderen.“",
  "lesson.answer.groups":
    "Eine Strategie. Sie nennt, wen, womit, und was wegbleibt. Auch das Gegenteil könnte eine sein: daran erkennt man sie.",
  "lesson.case.dates":
    "„Priya schreibt den Leitfaden bis 24. Februar, Jules zeichnet das Plakat im März.“",
  "lesson.answer.dates":
    "Ein Plan. Er ist fertig, wenn beide sagen können, welchem Ziel der Leitfaden dient.",
  "lesson.case.podcast": "„Wir brauchen einen Podcast, die anderen haben einen.“",
  "lesson.answer.podcast":
    "Eine Taktik, die einen Grund sucht. Ihrer antwortet deren Kundschaft. Was fragt Ihre?",
  "lesson.case.half": "„Bis Dezember kommt die Hälfte des neuen Umsatzes von Gruppen.“",
  "lesson.answer.half":
    "Ein Ziel. Es sagt, was sich bis wann ändert, und lässt offen, wie. Das Wie sagt die Strategie, und was dafür unterbleibt.",
  "lesson.four": "Vier Fragen vor dem Anfangen",
  "lesson.four1": "Was soll anders sein, wenn es das gibt?",
  "lesson.four2": "Wie führt dieser Beitrag dahin?",
  "lesson.four3": "Ist es der beste Weg, den wir kennen?",
  "lesson.four4": "Was könnten wir stattdessen tun?",
  "lesson.fourSays":
    "Das Panel stellt sie bei einem Beitrag ohne Grund und bewahrt die Antworten beim Beitrag auf.",
  "lesson.own": "Mit Ihrer eigenen Arbeit",
  "lesson.ownPiece":
    "Nehmen Sie „{piece}“. Sagen Sie in einem Satz, was sich dadurch für wen ändert, ohne das Ding selbst zu nennen. Lesen Sie dann, was unter Warum steht.",
  "lesson.ownNone":
    "Nehmen Sie das Letzte, was Sie gemacht haben. Sagen Sie in einem Satz, was sich dadurch für wen ändert, ohne das Ding selbst zu nennen.",
};
