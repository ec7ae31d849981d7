import type { Entry } from "./catalogue";
import type { enRows } from "./en-rows";

/** Dots in lists, and what is said beside them. */
export const deRows: Record<keyof typeof enRows, Entry> = {
  "row.guess.pointer": "Klicken Sie zum Verknüpfen, vielleicht mit {goal} ({because})",
  "row.guess.keyboard": "Eingabetaste verknüpft mit {goal} ({because})",
  "row.choose.pointer": "Klicken Sie, um ein Ziel zu wählen",
  "row.choose.keyboard": "Mit der Eingabetaste wählen Sie ein Ziel",
  "row.linked": "Verknüpft mit {goal} ({because})",
  "row.undo": "Z nimmt es zurück",
  "row.undone": "Zurückgenommen: noch nicht verknüpft",
  "notice.rows.unmatched":
    "{tool} hat etwas an seinen Listen geändert. Die Punkte sind hier aus; Verknüpfen geht weiterhin.",
  "notice.rows.removed":
    "Diese Seite entfernt unsere Punkte immer wieder. Sie sind hier aus, bis Sie neu laden; Verknüpfen geht weiterhin.",
  "panel.back": "Zurück zur Liste",
  "settings.badges": "Punkte in Listen",
  "settings.badgesHint":
    "Ein Punkt je Zeile in Asana, HubSpot und Drive: leer, wo noch nichts verknüpft ist, voll, wo etwas verknüpft ist, halb, wo etwas anzusehen ist. In der Regel an für alle, die leiten.",
  "settings.badgesOn": "Anzeigen",
  "settings.private": "Private Fenster",
  "settings.privateHint":
    "Beiträge, die Sie in privaten Fenstern sehen, werden nicht gemerkt, außer Sie erlauben es.",
  "settings.privateOn": "Merken",
  "list.label": "Beiträge nach Stand",
  "list.here": "Hier bekannte Beiträge",
  "list.none":
    "Blättern Sie durch die Liste oder öffnen Sie Beiträge daraus: Sie erscheinen hier mit ihrem Ziel.",
  "list.linked": "verknüpft",
  "list.finding": "mit etwas zum Ansehen",
  "list.unlinked": "noch nicht verknüpft",
  "list.idea": { one: "Idee", other: "Ideen" },
  "list.more": {
    one: "{count} weiterer, oben mitgezählt",
    other: "{count} weitere, oben mitgezählt",
  },
  "list.clashes": "Überschneidungen und Doppelte",
  "list.showHere": "{title} hier zeigen",
  "list.open": "{title} öffnen",
  "all.open": "Verknüpfen, was für ein Ziel spricht",
  "all.looking": "{done} von {count} angesehen …",
  "all.far": "{done} von {count} noch nicht verknüpften wurden angesehen.",
  "all.every": "Alle",
  "all.next": "Die nächsten ansehen",
  "all.stop": "Anhalten",
  "all.undoing": "{done} von {count} zurückgenommen …",
  "all.title": "Alle Vorschläge verknüpfen",
  "all.nothing":
    "Nichts hier spricht für ein Ziel mehr als für ein anderes. Wählen Sie einzeln: Klicken Sie auf einen Beitrag.",
  "all.lead": {
    one: "{count} Beitrag spricht für ein Ziel. Verknüpft wird erst, wenn Sie es sagen.",
    other: "{count} Beiträge sprechen für ein Ziel. Verknüpft wird erst, wenn Sie es sagen.",
  },
  "all.link": { one: "{count} Beitrag verknüpfen", other: "{count} Beiträge verknüpfen" },
  "all.close": "Fertig",
  "all.cancel": "Jetzt nicht",
  "all.linking": "{done} von {count} verknüpft …",
  "all.done": { one: "{count} Beitrag verknüpft.", other: "{count} Beiträge verknüpft." },
  "all.undo": "Alle zurücknehmen",
  "all.undone": {
    one: "{count} Beitrag ist wie vorher.",
    other: "{count} Beiträge sind wie vorher.",
  },
  "all.left.linked": {
    one: "{count} wurde inzwischen von jemandem verknüpft und bleibt so:",
    other: "{count} wurden inzwischen von jemandem verknüpft und bleiben so:",
  },
  "all.left.closed": {
    one: "{count} wurde nicht verknüpft, sein Ziel nimmt keine Beiträge mehr auf:",
    other: "{count} wurden nicht verknüpft, ihre Ziele nehmen keine Beiträge mehr auf:",
  },
  "state.list.linked": "verknüpft",
  "state.list.finding": "anzusehen",
  "state.list.unlinked": "noch nicht verknüpft",
  "state.list.idea": "Idee",
};
