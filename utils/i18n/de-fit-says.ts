import type { Entry } from "./catalogue";
import type { enFitSays } from "./en-fit-says";

/** German: what a draft says of its reader, its message and the next step. */
export const deFitSays: Record<keyof typeof enFitSays, Entry> = {
  "fit.says.reader.fits": "Der Text spricht diese Person an: {reader}.",
  "fit.says.reader.fitsBut":
    "Der Text spricht diese Person an: {reader}. Diese Wörter schrecken sie ab: {words}.",
  "fit.says.reader.unsure": "Einiges spricht diese Person an: {reader}.",
  "fit.says.reader.missing": "Noch spricht nichts diese Person an: {reader}.",
  "fit.says.reader.other": "Der Text liest sich wie für {other} geschrieben, nicht für {reader}.",
  "fit.says.reader.retired":
    "Verknüpft ist {reader}, eine Zielperson, die wir zurückgezogen haben. Wählen Sie eine andere oder ziehen Sie den Beitrag zurück.",
  "fit.says.reader.retiredOther":
    "Der Text spricht {other} an. Verknüpft ist {reader}, eine Zielperson, die wir zurückgezogen haben: Wählen Sie eine andere.",
  "fit.says.reader.unlinked": "Der Text scheint sich an diese Person zu richten: {reader}.",
  "fit.says.reader.unlinkedNone": "Noch sagt nichts, für wen der Text ist.",
  "fit.says.message.fits": "Der Text sagt: {message}",
  "fit.says.message.missing": "Das steht noch nicht darin: {message}",
  "fit.says.message.fitsGoal": "Es geht um {goal}.",
  "fit.says.message.missingGoal": "Noch geht nichts darin um {goal}.",
  "fit.says.message.otherGoal": "Es geht mehr um {other} als um {goal}.",
  "fit.says.message.unlinked": "Der Text scheint zu sagen: {message}",
  "fit.says.message.unlinkedNone": "Noch steht keine unserer Botschaften darin.",
  "fit.says.next-step.fits":
    "Der Text bittet um das, was in diesem Schritt ({stage}) üblich ist: {step}.",
  "fit.says.next-step.other":
    "Der Text bittet um {step}; das gehört zu „{stage}“. Hier üblich: {usual}.",
  "fit.says.next-step.asks": "Der Text bittet um etwas anderes, als hier üblich ist: {usual}.",
  "fit.says.next-step.missing": "Der Text bittet noch um nichts. Hier üblich: {usual}.",
  "fit.says.next-step.nothing": "Der Text bittet noch um nichts.",
  "fit.says.next-step.asksThis": "Darum bittet der Text.",
};
