import { deFiles } from "./de-files";
import type { enWorkspace } from "./en-workspace";
import type { Entry } from "./catalogue";

/** The German catalogue of the workspace pages and the popup. Spread into `de`. */
export const deWorkspace = {
  "page.skip": "Zum Inhalt springen",
  "page.nav": "Seiten",
  "page.loading": "Wird geladen …",
  "page.title": "{page} · Throughline",

  "page.onePage": "Strategie auf einer Seite",
  "page.print": "Drucken",
  "page.noWorkspace":
    "Hier ist noch keine Strategie. Beginnen Sie auf der Willkommensseite; es dauert nur Minuten.",
  "page.toWelcome": "Zur Willkommensseite",
  "page.unreadable": {
    one: "{count} Eintrag war nicht lesbar. Er wird aufbewahrt und exportiert, aber hier nicht gezeigt. Aktualisieren Sie Throughline, um ihn zu sehen.",
    other:
      "{count} Einträge waren nicht lesbar. Sie werden aufbewahrt und exportiert, aber hier nicht gezeigt. Aktualisieren Sie Throughline, um sie zu sehen.",
  },
  "page.noStatement":
    "Noch kein Leitsatz. Schreiben Sie in einem Satz, wen Sie womit gewinnen, und fügen Sie ihn mit einer Datei hinzu.",
  "page.business": "Was das Unternehmen will",
  "page.noBusiness":
    "Noch keine Unternehmensziele. Ergänzen Sie in Ihrer Strategiedatei, was das Unternehmen will, und öffnen Sie sie erneut.",
  "page.goals": "Unsere Ziele, das wichtigste zuerst",
  "page.noGoals":
    "Noch keine Ziele. Öffnen Sie eine Datei mit Zielen, dann lassen sich Beiträge damit verknüpfen.",
  "page.readers": "Für wen wir schreiben",
  "page.noReaders":
    "Noch keine Zielpersonen. Öffnen Sie eine Datei, in der steht, für wen Sie schreiben.",
  "page.pillars": "Wofür wir stehen",
  "page.noPillars":
    "Noch keine Kernbotschaften. Ergänzen Sie die Aussagen, die Sie belegen können, und öffnen Sie die Datei erneut.",
  "page.notDoing": "Was wir bewusst nicht tun",
  "page.noNotDoing":
    "Noch nichts ausgeschlossen. Ein schriftliches Nein mit Grund erspart die nächste Debatte.",
  "page.until": "bis {day}",
  "page.draft": "Entwurf",
  "page.owner": "Verantwortlich: {name}",
  "page.fewWords": {
    one: "Nur {count} aussagekräftiges Wort, an dem Beiträge zu erkennen sind. Ergänzen Sie Wörter, die solche Beiträge verwenden, oder sagen Sie mehr darüber.",
    other:
      "Nur {count} aussagekräftige Wörter, an denen Beiträge zu erkennen sind. Ergänzen Sie Wörter, die solche Beiträge verwenden, oder sagen Sie mehr darüber.",
  },
  "page.sameWords":
    "Sagt fast dasselbe wie {other}: Beiträge lassen sich nicht auseinanderhalten. Machen Sie eins daraus, oder sagen Sie, was verschieden ist.",
  "page.noWhy": "Noch kein Grund notiert.",
  "page.noKpi": "Noch keine Kennzahl, daher nicht zu beurteilen.",
  "page.now": "jetzt",
  "page.to": "auf",
  "page.by": "bis {day}",
  "page.unknown": "kein Messwert",
  "page.noTarget": "noch kein Zielwert",
  "page.version": "Version {number}, gültig seit {day}",
  "page.review": "Nächste Durchsicht: {day}",
  "page.noReview": "Noch keine Durchsicht geplant",
  "page.noVersion": "Noch keine Version veröffentlicht",
  "page.pieces": {
    one: "{linked} von {count} Beitrag verknüpft",
    other: "{linked} von {count} Beiträgen verknüpft",
  },
  "page.openFile": "Strategiedatei öffnen",

  "settings.title": "Einstellungen",
  "settings.lead": "Diese Einstellungen gehören Ihnen, auf diesem Gerät. Sie gelten sofort.",
  "settings.saved": "In diesem Browser gespeichert, {time}",
  "settings.language": "Sprache",
  "settings.asBrowser": "Wie der Browser",
  "settings.you": "Sie sind",
  "settings.youHint":
    "Ihr Name steht bei den Verknüpfungen, die Sie anlegen. Er bleibt in diesem Arbeitsbereich.",
  "settings.youNobody": "Keine Angabe",
  "settings.youViewer": "{name} (kann ansehen, nicht ändern)",
  "settings.youReadOnly":
    "Als {name} können Sie alles ansehen, aber keine Verknüpfungen ändern. Wählen Sie einen anderen Namen, um Beiträge zu verknüpfen.",
  "settings.noPeople":
    "Diese Strategie nennt noch keine Personen. Öffnen Sie eine Datei, die sie nennt, und sagen Sie dann, wer Sie sind.",
  "settings.panel": "Leiste",
  "settings.view": "Zuerst zeigen",
  "settings.viewWriter": "Die Zielperson, für alle, die schreiben",
  "settings.viewLead": "Das Ziel, für alle, die leiten",
  "settings.home": "Wo sie erscheint",
  "settings.homePage": "In der Seite angedockt",
  "settings.homeBrowser": "In der Seitenleiste des Browsers",
  "settings.side": "An welchem Rand",
  "settings.sideRight": "Rechts",
  "settings.sideLeft": "Links",
  "settings.width": "Breite in Pixeln",
  "settings.widthError": "Geben Sie eine ganze Zahl von {least} bis {most} ein.",
  "settings.tools": "Werkzeuge",
  "settings.toolsOn": "Throughline ist aktiv in",
  "settings.toolsOnHint": "Ohne Haken enthalten die Seiten dort nichts von uns.",
  "settings.toolsTab": "Der Reiter am Rand erscheint in",
  "settings.toolsTabHint":
    "Ohne ihn öffnen Alt+Shift+S und die Schaltfläche in der Symbolleiste weiterhin die Leiste.",
  "settings.pause": "Pausieren",
  "settings.pauseNone": "Throughline ist aktiv.",
  "settings.pauseUntil": "Überall pausiert bis {time}.",
  "settings.pauseForever": "Überall pausiert, bis Sie fortsetzen.",
  "settings.pauseDay": "Bis morgen pausieren",
  "settings.pauseAll": "Pausieren, bis ich fortsetze",
  "settings.resume": "Fortsetzen",
  "settings.quiet": {
    one: "Auf {count} Seite haben Sie pausiert.",
    other: "Auf {count} Seiten haben Sie pausiert.",
  },
  "settings.quietEnd": "Dort fortsetzen",
  "settings.file": "Datei öffnen",
  "settings.fileHint":
    "Eine Strategie, Beiträge oder alles, was Sie früher gespeichert haben. Sie sehen vorher, was sich ändert.",
  "settings.export": "Exportieren",
  "settings.exportHint":
    "Speichert eine Datei, die Sie lesen, aufbewahren und wieder öffnen können. „Alles“ umfasst auch Verknüpfungen, Antworten und den Verlauf.",
  "settings.exportAll": "Alles",
  "settings.exportStrategy": "Strategie",
  "settings.exportPieces": "Beiträge",
  "settings.exported": "Gespeichert als {name}. Sehen Sie in Ihren Downloads nach.",
  "settings.stored": "Was gespeichert ist",
  "settings.storedPlain":
    "Der Text Ihrer Dokumente, Aufgaben und E-Mails wird nie gespeichert und verlässt nie den Browser. Was gespeichert ist, steht hier, und alles bleibt auf diesem Gerät.",
  "settings.storedKind": "Art",
  "settings.storedCount": "Anzahl",
  "settings.storedWhere": "Wo",
  "settings.storedNothing": "Außer diesen Einstellungen ist nichts gespeichert.",
  "settings.delete": "Alles löschen",
  "settings.deleteHint":
    "Entfernt die Strategie, die Beiträge, jede Verknüpfung und diese Einstellungen aus diesem Browser.",
  "settings.deleteAsk":
    "Das lässt sich nicht zurücknehmen. Speichern Sie zuerst alles, falls Sie es noch einmal brauchen.",
  "settings.deleteYes": "Ja, alles löschen",
  "settings.deleteNo": "Behalten",
  "settings.deleteSave": "Zuerst alles speichern",
  "settings.deleted":
    "Alles ist aus diesem Browser gelöscht. Beginnen Sie neu auf der Willkommensseite.",
  "settings.sample": "Beispielfirma",
  "settings.sampleHint":
    "{name} ist erfunden. Beim Entfernen gehen die Strategie, die Beiträge und alles, was Sie damit gemacht haben.",
  "settings.sampleRemove": "Beispiel entfernen",
  "settings.about": "Über Throughline",
  "settings.version": "Throughline {version}, unter der MIT-Lizenz.",
  "settings.notice":
    "Gebaut mit React, TanStack Query, zod, downshift und ulid (MIT), idb und Lucide (ISC) und webextension-polyfill (MPL 2.0). Für diese Teile gelten die Lizenzen ihrer Autorinnen und Autoren.",

  "welcome.title": "Willkommen",
  "welcome.heading": "Ihre Strategie, dort wo gearbeitet wird",
  "welcome.lead":
    "Throughline zeigt neben jedem Dokument, jeder Aufgabe und jeder E-Mail, welchem Ziel sie dienen, für wen und warum. Kein Konto, kein Server: Alles bleibt in diesem Browser.",
  "welcome.doors": "Drei Wege, um zu beginnen",
  "welcome.sampleHead": "An einer erfundenen Firma ansehen",
  "welcome.sampleText":
    "Brackenworks hat sechs Ziele, vier Zielpersonen und 40 Beiträge. Ein Klick entfernt alles wieder.",
  "welcome.sample": "Beispiel ansehen",
  "welcome.pageHead": "Die eigene Strategie aufschreiben",
  "welcome.pageText": "Sieben Fragen, etwa zehn Minuten. Drei davon genügen für den Anfang.",
  "welcome.page": "Mit einer Seite beginnen",
  "welcome.fileHead": "Mitbringen, was Sie haben",
  "welcome.fileText":
    "Eine Strategie, Beiträge oder alles, was Sie früher gespeichert haben, als .json-Dateien.",
  "welcome.taken":
    "In diesem Browser ist schon {name}. Um etwas anderes zu beginnen, speichern Sie eine Kopie und löschen Sie es in den Einstellungen.",
  "welcome.toSettings": "Zu den Einstellungen",
  "welcome.ready": "{name} ist da",
  "welcome.readySample":
    "Es ist ein Beispiel. Die Termine sind so verschoben, dass es aktuell aussieht.",
  "welcome.readyOwn": "Ihre Strategie ist in diesem Browser gespeichert.",
  "welcome.next": "Wie es weitergeht",
  "welcome.nextPage": "Strategie auf einer Seite",
  "welcome.nextPageHint": "Zum Lesen, Drucken und Weitergeben.",
  "welcome.nextPanel":
    "Die Leiste erscheint jetzt in Google Docs, Asana und HubSpot: Öffnen Sie einen Beitrag und nutzen Sie den Reiter am Rand, oder drücken Sie {keys}.",
  "welcome.count": "Frage {at} von {count}",
  "welcome.progress": "{done} von {count} beantwortet.",
  "welcome.needed": { one: "Noch {count} nötig.", other: "Noch {count} nötig." },
  "welcome.enough": "Das genügt für den Anfang; der Rest kann warten.",
  "welcome.mark": "nötig",
  "welcome.q.change": "Was soll für das Unternehmen in 12 Monaten anders sein?",
  "welcome.q.changeHint": "Ein Satz. Er wird Ihr Leitsatz und Ihr erstes Ziel.",
  "welcome.q.measure": "Woran werden Sie es sehen?",
  "welcome.q.measureName": "Was Sie zählen werden",
  "welcome.q.measureHint": "Zum Beispiel: qualifizierte Anfragen pro Quartal.",
  "welcome.q.now": "Wert heute",
  "welcome.q.target": "Zielwert",
  "welcome.q.by": "Bis wann",
  "welcome.q.reader": "Wer soll anders denken als heute?",
  "welcome.q.readerHint": "Eine Art von Person, so wie Sie sie nennen: Werksleitung.",
  "welcome.q.asksFirst": "Was fragt diese Person zuerst?",
  "welcome.q.asksFirstHint": "Bis zu drei Fragen, eine pro Zeile, in ihren Worten.",
  "welcome.q.known": "Was wissen Sie schon über diese Person, und woher?",
  "welcome.q.knownHint":
    "Zum Beispiel: fragt zuerst drei andere aus der Branche; aus elf Gesprächen im Mai.",
  "welcome.q.notDoing": "Was werden Sie dieses Jahr nicht tun, und warum?",
  "welcome.q.notDoingText": "Was wir nicht tun",
  "welcome.q.notDoingWhy": "Grund",
  "welcome.q.notDoingRow": "Entscheidung {at}",
  "welcome.q.more": "Weitere ergänzen",
  "welcome.q.less": "Diese entfernen",
  "welcome.q.team": "Wie entsteht hier ein Beitrag, und wer entscheidet?",
  "welcome.q.process": "Wie ein Beitrag hier heute entsteht",
  "welcome.q.processHint": "Bis zu fünf Zeilen, ein Schritt pro Zeile.",
  "welcome.q.decides": "Wer entscheidet, wenn zwei uneins sind",
  "welcome.error.change": "Schreiben Sie hier einen Satz; mit ihm beginnt die Seite.",
  "welcome.error.name":
    "Schreiben Sie, was Sie zählen werden, auch wenn die Werte noch nicht bekannt sind.",
  "welcome.error.reader": "Nennen Sie die eine Art von Person, auf die es am meisten ankommt.",
  "welcome.error.number":
    "Schreiben Sie eine einfache Zahl, zum Beispiel 12, oder lassen Sie das Feld leer.",
  "welcome.error.day": "Wählen Sie ein vollständiges Datum oder lassen Sie das Feld leer.",
  "welcome.error.notDoing": "Schreiben Sie, was Sie nicht tun, oder leeren Sie den Grund.",
  "welcome.errors": {
    one: "{count} Antwort braucht noch einen Blick. Sie ist unten markiert.",
    other: "{count} Antworten brauchen noch einen Blick. Sie sind unten markiert.",
  },
  "welcome.save": "Seite erstellen",
  "welcome.close": "Nicht jetzt",

  "popup.linked": "Verknüpft mit {code} {name}",
  "popup.linkedOnly": "Verknüpft",
  "popup.findings": { one: "{count} Hinweis", other: "{count} Hinweise" },
  "popup.open": "Leiste öffnen",
  "popup.pause": "Pausieren",
  "popup.goTo": "Gehen zu",
  "popup.welcome": "Willkommen",

  ...deFiles,
} satisfies Record<keyof typeof enWorkspace, Entry>;
