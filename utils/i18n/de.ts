import { deFindings } from "./de-findings";
import { deFit } from "./de-fit";
import { deFitSays } from "./de-fit-says";
import { dePieces } from "./de-pieces";
import { dePlaces } from "./de-places";
import { deReading } from "./de-reading";
import { deRows } from "./de-rows";
import { deRules } from "./de-rules";
import { deSecond } from "./de-second";
import { deStart } from "./de-start";
import type { Catalogue } from "./catalogue";
import { deExchange } from "./de-exchange";

/** The German catalogue. It addresses people as „Sie“; „Ihr“ is theirs, „ihr“ the reader's. */
export const de = {
  "app.name": "Throughline",

  "tab.linked": "Throughline: mit {code} verknüpft",
  "tab.finding": { one: "Throughline: {count} Hinweis", other: "Throughline: {count} Hinweise" },
  "tab.unlinked": "Throughline: noch nicht verknüpft",
  "tab.list": "Throughline: Beiträge auf dieser Seite",
  "tab.not-a-piece": "Throughline",
  "tab.no-workspace": "Throughline: noch keine Strategie geladen",
  "tab.paused": "Throughline: pausiert",

  "panel.main": "Bezug zur Strategie",
  "panel.status": "Stand der Verknüpfung",
  "panel.loading": "Wird geladen …",
  "panel.untitled.doc": "Dieses Dokument",
  "panel.untitled.presentation": "Diese Präsentation",
  "panel.untitled.spreadsheet": "Diese Tabelle",
  "panel.untitled.task": "Diese Aufgabe",
  "panel.untitled.email": "Diese E-Mail",
  "panel.untitled.other": "Dieser Beitrag",
  "panel.width": "Breite der Leiste",

  "state.linked": "Verknüpft",
  "state.finding": { one: "Verknüpft, {count} Hinweis", other: "Verknüpft, {count} Hinweise" },
  "state.unlinked": "Noch nicht verknüpft",
  "state.idea": "Eine Idee, nichts zu verknüpfen",
  "state.not-a-piece": "Auf dieser Seite ist nichts zu verknüpfen",
  "state.list": "Beiträge auf dieser Seite",
  "state.no-workspace": "Hier ist noch keine Strategie",
  "state.paused": "Pausiert",

  "tool.google": "Google Docs",
  "tool.asana": "Asana",
  "tool.hubspot": "HubSpot",
  "tool.other": "Diese Website",

  "kind.doc": "Google-Dokument",
  "kind.presentation": "Google-Präsentation",
  "kind.spreadsheet": "Google-Tabelle",
  "kind.folder": "Drive-Ordner",
  "kind.task": "Asana-Aufgabe",
  "kind.project": "Asana-Projekt",
  "kind.email": "HubSpot-E-Mail",
  "kind.landing-page": "HubSpot-Landingpage",
  "kind.website-page": "HubSpot-Seite",
  "kind.page": "HubSpot-Seite",
  "kind.blog-post": "HubSpot-Blogbeitrag",
  "kind.campaign": "HubSpot-Kampagne",
  "kind.form": "HubSpot-Formular",
  "kind.social-post": "HubSpot-Social-Post",
  "kind.cta": "HubSpot-CTA",
  "kind.workflow": "HubSpot-Workflow",
  "kind.sequence": "HubSpot-Sequenz",
  "kind.other": "Beitrag",

  "status.idea": "Idee",
  "status.draft": "Entwurf",
  "status.review": "In Prüfung",
  "status.live": "Online",
  "status.retired": "Zurückgezogen",
  "status.label": "Status dieses Beitrags",

  "reader.title": "Zielperson",
  "reader.none": "Noch keine Zielperson gewählt.",
  "reader.job": "Was sie erreichen will",
  "reader.thinks": "Was sie denkt",
  "reader.shops": "Wie sie auswählt",
  "reader.values": "Was ihr wichtig ist",
  "reader.objections": "Was sie zögern lässt",
  "reader.trusts": "Wem sie vertraut",
  "reader.avoid": "Wörter, die zu meiden sind",
  "reader.questions": "Fragen, die sie stellt",
  "reader.more": "Mehr zu dieser Zielperson",
  "confidence.assumed": "Bisher angenommen",
  "confidence.fair": "Einige Belege",
  "confidence.good": "Gute Belege",
  "confidence.strong": "Starke Belege",

  "goal.title": "Ziel",
  "goal.now": "Jetzt",
  "goal.target": "Zielwert",
  "goal.by": "bis {day}",
  "goal.noTarget": "Noch kein Zielwert, daher nicht zu beurteilen.",
  "goal.noReading": "Noch kein Messwert.",
  "goal.read": "gemessen am {day}",
  "goal.stale": {
    one: "Zuletzt vor {count} Tag geprüft",
    other: "Zuletzt vor {count} Tagen geprüft",
  },
  "goal.owner": "Verantwortlich: {name}",
  "goal.moves": "Zahlt ein auf: {name}",
  "goal.why": "Warum dieses Ziel",
  "goal.more": "Mehr zu diesem Ziel",
  "goal.retired": "Dieses Ziel wurde zurückgezogen.",
  "goal.done": "Dieses Ziel ist erreicht.",
  "goal.unknown":
    "Das Ziel ist nicht in diesem Arbeitsbereich. Wählen Sie ein anderes oder laden Sie die Strategie, zu der es gehört.",
  "goal.supporting": "Unterstützt auch",

  "why.title": "Warum",
  "why.none": "Noch kein Grund notiert.",
  "why.add": "Warum ergänzen",

  // Readers and jobs are quoted: so the sentence stays right whatever they are called, in any language.
  "sentence.full":
    "Dieser Beitrag hilft der Zielperson „{reader}“ bei ihrer Aufgabe „{job}“ und dient dem Ziel {goal}.",
  "sentence.noJob":
    "Dieser Beitrag richtet sich an die Zielperson „{reader}“ und dient dem Ziel {goal}.",
  "sentence.noReader": "Dieser Beitrag dient dem Ziel {goal}.",
  "sentence.title": "In einem Satz",
  "sentence.copy": "Grund kopieren",
  "sentence.copied": "Kopiert",

  "form.title": "Welchem Ziel dient das?",
  "form.suggested": "Vorgeschlagene Ziele",
  "form.idea": "Noch keinem, es ist eine Idee",
  "form.ideaHint": "Nach Zielen von Ideen wird nie gefragt.",
  "form.goal": "Ziel",
  "form.goalHint": "Tippen, um zu filtern",
  "form.reader": "Zielperson",
  "form.readerHint": "Für wen ist es?",
  "form.campaign": "Kampagne",
  "form.campaignHint": "Teil einer Kampagne?",
  "form.why": "Warum, in einer Zeile",
  "form.whyHint": "Warum das, für sie, jetzt?",
  "form.link": "Verknüpfen",
  "form.save": "Speichern",
  "form.markIdea": "Als Idee behalten",
  "form.cancel": "Abbrechen",
  "form.change": "Ändern",
  "form.noGoals":
    "Dieser Arbeitsbereich hat noch keine Ziele. Fügen Sie eines hinzu, dann lassen sich Beiträge damit verknüpfen.",
  "form.noMatch": "Kein Treffer. Leeren Sie das Feld, um alle zu sehen.",
  "form.choose": "Wählen Sie ein Ziel aus der Liste.",
  "form.clear": "Leeren",
  "form.readOnlyViewer":
    "Sie können alles ansehen und dem Team Vorschläge machen, aber keine Verknüpfungen ändern.",
  "form.readOnlyNewer":
    "Das stammt aus einem neueren Throughline. Aktualisieren Sie die Erweiterung, um es zu ändern.",

  "because.lastInNamed": "Zuletzt in „{name}“ gewählt",
  "because.lastIn": "Zuletzt an diesem Ort gewählt",
  "because.words": "Wegen der Wörter: {words}",
  "because.used": {
    one: "Für {count} Beitrag gewählt",
    other: "Für {count} Beiträge gewählt",
  },
  "because.first": "Das Erste in der Reihenfolge Ihres Teams",
  "because.order": "Das Nächste in der Reihenfolge Ihres Teams",

  "saved.here": "In diesem Browser gespeichert, {time}",
  "saved.undo": "Rückgängig",
  "saved.undone": "Zurückgenommen, {time}",
  "saved.unlinked": "Verknüpfung entfernt.",

  "findings.title": "Hinweise",
  "findings.more": { one: "{count} weiterer", other: "{count} weitere" },
  "findings.notes": { one: "{count} Anmerkung", other: "{count} Anmerkungen" },
  "findings.linkNone":
    "Dieser Beitrag ist noch nicht mit einem Ziel verknüpft. Welchem Ziel dient er?",
  "findings.linkPartial.persona":
    "Für wen ist das? Ihr Team erwartet bei diesem Schritt eine Zielperson.",
  "findings.linkPartial.pillar":
    "Welche Botschaft trägt er? Ihr Team erwartet bei diesem Schritt eine Kernbotschaft.",
  "findings.linkPartial.campaign":
    "Zu welcher Kampagne gehört er? Ihr Team erwartet bei diesem Schritt eine Kampagne.",
  "findings.linkPartial.part":
    "Welcher geplante Baustein ist das? Ihr Team erwartet bei diesem Schritt einen Baustein.",
  "findings.linkPartial.stage":
    "In welcher Phase ist die Zielperson? Ihr Team erwartet bei diesem Schritt eine Phase.",
  "findings.linkPartial.owner":
    "Wer verantwortet diesen Beitrag? Ihr Team erwartet bei diesem Schritt einen Namen.",
  "findings.linkPartialMany":
    "Einige Angaben, die Ihr Team bei diesem Schritt erwartet, sind noch offen.",
  "findings.level.note": "Zur Kenntnis",
  "findings.level.check": "Bitte prüfen",
  "findings.level.stop": "Bitte innehalten",
  "findings.fix.link": "Ziel wählen",
  "findings.fix.persona": "Zielperson wählen",
  "findings.fix.field": "Ausfüllen",
  "findings.later": "Später",
  "findings.tomorrow": "Morgen",
  "findings.nextWeek": "Nächste Woche",
  "findings.atReview": "Wenn es zur Prüfung geht",
  "findings.accept": "Das nehmen wir hin",
  "findings.wrong": "Das stimmt nicht",
  "findings.whySeen": "Warum sehe ich das?",
  "findings.rule": "Regel {rule}, im Regelsatz „{set}“.",
  "findings.facts": "Worauf das beruht",
  "findings.closed.snoozed": "Verschoben.",
  "findings.closed.accepted": "Hingenommen. Der Hinweis bleibt still, bis sich die Fakten ändern.",
  "findings.closed.wrong": "Danke. Diese Regel bleibt hier still, bis sich die Fakten ändern.",
  "findings.closed.fixed": "Erledigt.",
  "set.calm": "ruhig",
  "set.standard": "üblich",
  "set.full": "vollständig",
  "rule.LINK-NONE": "Ein Beitrag hat nach der Schonfrist seines Teams noch kein Ziel.",
  "rule.LINK-PARTIAL": "Eine Angabe, die das Team bei diesem Schritt erwartet, fehlt.",
  "facts.status.idea": "Er ist eine Idee",
  "facts.status.draft": "Er ist im Entwurf",
  "facts.status.review": "Er ist in Prüfung",
  "facts.status.live": "Er ist online",
  "facts.status.retired": "Er ist zurückgezogen",
  "facts.since": "Bekannt seit {day}",
  "facts.grace": {
    one: "Ihr Team lässt {count} Tag Zeit",
    other: "Ihr Team lässt {count} Tage Zeit",
  },
  "facts.missing.persona": "Keine Zielperson",
  "facts.missing.pillar": "Keine Kernbotschaft",
  "facts.missing.campaign": "Keine Kampagne",
  "facts.missing.part": "Kein Baustein",
  "facts.missing.stage": "Keine Phase",
  "facts.missing.owner": "Niemand verantwortlich",

  "more.plan": "Wohin er gehört",
  "more.campaign": "Kampagne: {name}",
  "more.part": "Baustein: {name}",
  "more.partDue": "Baustein: {name}, fällig am {day}",
  "more.stage": "Phase: {name}",
  "more.notDoing": { one: "Nicht jetzt: {count} Sache", other: "Nicht jetzt: {count} Sachen" },
  "more.until": "bis {day}",
  "more.history": "Verlauf",
  "history.imported": "Importiert, mit {to} verknüpft",
  "history.linked": "Mit {to} verknüpft",
  "history.goal": "Ziel von {from} zu {to} geändert",
  "history.reader": "Zielperson geändert in {to}",
  "history.noReader": "Zielperson entfernt",
  "history.why": "Das Warum wurde geändert",
  "history.edited": "Bearbeitet",
  "history.removed": "Verknüpfung mit {from} entfernt",
  "history.undone": "Änderung zurückgenommen",
  "history.you": "Ihnen",
  "history.import": "einem Import",
  "history.by": "{what}, von {who}, {when}",
  "history.undo": "Zurücknehmen",
  "history.remove": "Verknüpfung lösen",

  "elsewhere.title":
    "Öffnen Sie ein Dokument, eine Aufgabe oder eine E-Mail, und diese Leiste zeigt, welchem Ziel das dient.",
  "elsewhere.lately": "Zuletzt verknüpft",
  "elsewhere.none": "Noch nichts von Hand verknüpft.",

  "start.title": "Ihre Strategie, dort wo gearbeitet wird",
  "start.lead":
    "Throughline zeigt, welchem Ziel jeder Beitrag dient, für wen und warum. Alles bleibt in diesem Browser.",
  "start.sample": "Beispiel ansehen",
  "start.sampleHint": "Eine erfundene Firma mit 40 Beiträgen. Ein Klick entfernt sie.",
  "start.onePage": "Mit einer Seite beginnen",
  "start.onePageHint": "Sieben Fragen, zehn Minuten.",
  "start.open": "Datei öffnen",
  "start.openHint": "Eine Strategie oder Beiträge, die Sie schon haben.",

  "paused.until": "Pausiert bis {time}.",
  "paused.open": "Pausiert, bis Sie fortsetzen.",
  "paused.tool": "Throughline ist für {tool} ausgeschaltet.",
  "paused.resume": "Fortsetzen",
  "notice.layout":
    "{tool} hat den Seitenaufbau geändert. Verknüpfen geht hier weiterhin, anhand der Adresse.",
  "notice.sample": "Beispielfirma",
  "notice.sampleRemove": "Entfernen",

  "menu.open": "Menü",
  "menu.view": "Zuerst zeigen",
  "menu.reader": "Zielperson zuerst",
  "menu.goal": "Ziel zuerst",
  "menu.place": "Leiste",
  "menu.toBrowser": "In die Seitenleiste des Browsers",
  "menu.toPage": "In der Seite andocken",
  "menu.left": "Links andocken",
  "menu.right": "Rechts andocken",
  "menu.hideTab": "Reiter in {tool} ausblenden",
  "menu.showTab": "Reiter in {tool} anzeigen",
  "menu.pause": "Pausieren",
  "menu.pauseHere": "Auf dieser Seite",
  "menu.pauseTool": "In {tool}",
  "menu.pauseToday": "Überall, heute",
  "menu.pauseAll": "Überall, bis ich fortsetze",
  "menu.goTo": "Gehen zu",
  "menu.onePage": "Strategie auf einer Seite",
  "menu.settings": "Einstellungen",
  "menu.close": "Leiste schließen",

  "failure.bad-request": "Das kam nicht richtig an. Bitte versuchen Sie es noch einmal.",
  "failure.not-allowed": "Das ist von hier aus nicht möglich.",
  "failure.unknown-piece":
    "Auf dieser Seite ist kein Beitrag mehr zu verknüpfen. Gehen Sie zum Beitrag zurück und versuchen Sie es noch einmal.",
  "failure.unknown-goal": "Was Sie gewählt haben, gibt es hier nicht mehr. Wählen Sie neu.",
  "failure.viewer":
    "Sie können diesen Arbeitsbereich ansehen, aber nicht ändern. Bitten Sie Ihre Leitung um Zugriff.",
  "failure.newer-data":
    "Das stammt aus einem neueren Throughline. Aktualisieren Sie die Erweiterung, um es zu ändern.",
  "failure.changed-since":
    "Es wurde seither noch einmal geändert und lässt sich nicht mehr zurücknehmen. Sehen Sie im Verlauf nach.",
  "failure.storage-full":
    "Im Browser ist kein Platz mehr, daher wurde nichts gespeichert. Schaffen Sie Platz auf der Festplatte und versuchen Sie es noch einmal; Ihr Text ist noch hier.",
  "failure.store-broken":
    "Ihre Daten ließen sich nach einem Update nicht öffnen. Nichts wurde geändert, nichts ging verloren. Speichern Sie die Rohdaten und starten Sie dann den Browser neu.",
  "failure.store-unopened":
    "Ihre Daten sind gerade nicht erreichbar; meist ist die Festplatte voll. Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal oder starten Sie den Browser neu.",
  "failure.too-many-goals":
    "Ein Beitrag hat ein Hauptziel und unterstützt höchstens zwei weitere. Entfernen Sie zuerst eines.",
  "failure.workspace-exists":
    "In diesem Browser gibt es schon einen Arbeitsbereich. Speichern Sie eine Kopie und löschen Sie ihn in den Einstellungen, bevor Sie einen anderen beginnen.",
  "failure.bad-file":
    "Die Datei hat Einträge, die nicht passen. Sehen Sie die Liste durch und lassen Sie diese Einträge aus oder berichtigen Sie die Datei.",
  "failure.no-page": "Die Seite, um die es in dieser Leiste ging, ist nicht mehr da.",
  "failure.unexpected":
    "Etwas ging schief, und nichts wurde gespeichert. Bitte versuchen Sie es noch einmal.",
  "failure.raw": "Rohdaten speichern",
  "failure.again": "Noch einmal",
  "failure.updated": "Throughline wurde aktualisiert. Laden Sie die Seite neu, um es zu verwenden.",

  ...deFindings,
  ...deFit,
  ...deFitSays,
  ...deReading,
  ...dePieces,
  ...dePlaces,
  ...deRows,
  ...deRules,
  ...deSecond,
  ...deExchange,
  ...deStart,
} satisfies Catalogue;
