import type { Entry } from "./catalogue";
import type { enSecond } from "./en-second";

/** German: the second opinion of the browser's own language model. */
export const deSecond: Record<keyof typeof enSecond, Entry> = {
  "second.title": "Zweite Meinung",
  "second.switch": "Das Sprachmodell des Browsers fragen können, wenn das Ziel nicht eindeutig ist",
  "second.hint":
    "Sie sehen jede Anfrage, bevor sie gesendet wird; ohne Ihren Klick wird nichts gesendet. Der Browser kann für die Antwort eine Cloud nutzen, und wir können nicht wissen, ob er es tut.",
  "second.hintDownload":
    "Mit der ersten Anfrage lädt der Browser sein Modell herunter: mehrere Gigabyte, einmalig.",
  "second.ask": "Modell des Browsers fragen",
  "second.preview": "Das wird gesendet und sonst nichts",
  "second.shorter": "Das war zu lang für das Modell. So viel passt hinein.",
  "second.cloud": "Der Browser kann für die Antwort eine Cloud nutzen. Wir können es nicht wissen.",
  "second.download":
    "Der Browser lädt zuerst sein Modell herunter: mehrere Gigabyte, einmalig. Das kann eine Weile dauern.",
  "second.send": "Senden",
  "second.doNotSend": "Nicht senden",
  "second.stop": "Anhalten",
  "second.downloading": "Der Browser lädt sein Modell herunter …",
  "second.asking": "Das Modell liest …",
  "second.answer": "Zweite Meinung: {goal}, wegen „{quote}“",
  "second.none": "Zweite Meinung: keines dieser Ziele.",
  "second.unchecked": "Das Modell gab keine Antwort, die sich prüfen lässt.",
  "second.choose": "Auswählen",
  "second.fault.unsupported": "Das Modell des Browsers kann eine solche Anfrage nicht beantworten.",
  "second.fault.long": "Selbst der Titel und ein Satz sind zu lang für das Modell des Browsers.",
  "second.fault.late": "Das Modell brauchte zu lange, daher warten wir nicht weiter.",
  "second.fault.stopped": "Angehalten. Es gibt keine Antwort.",
  "second.fault.failed":
    "Das Modell des Browsers hat nicht geantwortet. Sie können es später noch einmal versuchen.",
  "second.question": "Welchem dieser Ziele dient der folgende Beitrag am meisten?",
  "second.titleOf": "Titel: {title}",
  "second.form":
    "Antworten Sie in JSON. „choice“: der Buchstabe des Ziels oder „none“. „quote“: die Wörter aus dem Titel oder aus einem der Sätze, die es am deutlichsten zeigen, genau abgeschrieben, höchstens 200 Zeichen.",
};
