import type { Entry } from "./catalogue";
import type { enStart } from "./en-start";

/** French: what a new strategy calls things until a person names them. The background writes them. */
export const frStart: Record<keyof typeof enStart, Entry> = {
  "start.stage.aware": "Connaît le problème",
  "start.stage.consider": "Compare les solutions",
  "start.stage.decide": "Décide",
  "start.stage.adopt": "Commence à s’en servir",
  "start.stage.expand": "En veut davantage",
  "start.steps.aware": "lire, s’abonner, télécharger",
  "start.steps.consider": "liste de contrôle, webinaire, témoignage client",
  "start.steps.decide": "prendre rendez-vous, calculer la rentabilité, parler à une référence",
  "start.steps.adopt": "essayer ce réglage, participer à l’échange",
  "start.steps.expand": "voir le plan, visiter une référence",
  "start.campaign": "Première campagne",
  "start.part.answer": "La réponse à leur première question",
  "start.part.proof": "Une histoire qui le prouve",
  "start.part.step": "La prochaine étape, rendue facile",
  "start.ritual": "Revue des éléments",
  "start.agenda.parts": "Nouveaux contenus sans élément",
  "start.agenda.next": "Éléments bientôt attendus sans contenu",
  "start.agenda.clash": "Un point à trancher",
  "start.team": "Équipe marketing",
};
