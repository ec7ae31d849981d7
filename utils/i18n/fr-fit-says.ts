import type { Entry } from "./catalogue";
import type { enFitSays } from "./en-fit-says";

/** French: what a draft says of its reader, its message and the next step. */
export const frFitSays: Record<keyof typeof enFitSays, Entry> = {
  "fit.says.reader.fits": "Le texte s’adresse bien à cette personne : {reader}.",
  "fit.says.reader.fitsBut":
    "Le texte s’adresse bien à cette personne : {reader}. Ces mots la rebutent : {words}.",
  "fit.says.reader.unsure": "Une partie s’adresse à cette personne : {reader}.",
  "fit.says.reader.missing": "Rien ne s’adresse encore à cette personne : {reader}.",
  "fit.says.reader.other": "Le texte semble écrit pour {other}, non pour {reader}.",
  "fit.says.reader.retired":
    "Le contenu est lié à {reader}, un lecteur que nous avons retiré. Choisissez-en un autre ou retirez le contenu.",
  "fit.says.reader.retiredOther":
    "Le texte s’adresse à {other}. Il est lié à {reader}, un lecteur que nous avons retiré : choisissez-en un autre.",
  "fit.says.reader.unlinked": "Le texte semble s’adresser à cette personne : {reader}.",
  "fit.says.reader.unlinkedNone": "Rien ne dit encore à qui il s’adresse.",
  "fit.says.message.fits": "Le texte dit : {message}",
  "fit.says.message.missing": "Ceci n’y est pas encore : {message}",
  "fit.says.message.fitsGoal": "Il est question de {goal}.",
  "fit.says.message.missingGoal": "Rien n’y parle encore de {goal}.",
  "fit.says.message.otherGoal": "Il est plus question de {other} que de {goal}.",
  "fit.says.message.unlinked": "Le texte semble dire : {message}",
  "fit.says.message.unlinkedNone": "Aucun de nos messages n’y est encore.",
  "fit.says.next-step.fits": "Il demande ce qui est d’usage à cette étape ({stage}) : {step}.",
  "fit.says.next-step.other":
    "Il demande {step}, qui relève de « {stage} ». D’usage ici : {usual}.",
  "fit.says.next-step.asks": "Il demande autre chose que ce qui est d’usage ici : {usual}.",
  "fit.says.next-step.missing": "Il ne demande encore rien au lecteur. D’usage ici : {usual}.",
  "fit.says.next-step.nothing": "Il ne demande encore rien au lecteur.",
  "fit.says.next-step.asksThis": "Voici ce qu’il demande au lecteur.",
};
