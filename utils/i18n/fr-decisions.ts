import type { Entry } from "./catalogue";
import type { enDecisions } from "./en-decisions";

/** French: what we do not agree on, and what was decided. */
export const frDecisions: Record<keyof typeof enDecisions, Entry> = {
  "decisions.title": "Décisions",
  "decisions.lead":
    "Sur quoi exactement nous ne sommes pas d’accord, qui décide, et ce qui a été décidé.",
  "decisions.open": "À trancher",
  "decisions.log": "Décidé",
  "decisions.noneOpen":
    "Rien n’est à trancher. Quand deux personnes veulent des choses différentes, notez quoi exactement, et qui décide.",
  "decisions.noneDecided":
    "Rien n’a encore été décidé ici. Chaque décision y reste, avec ce qui vous ferait la revoir.",
  "decisions.write": "Noter une question ouverte",
  "decisions.new": "Une nouvelle question ouverte",
  "decisions.edit": "Une question ouverte",
  "decisions.exactly": "Sur quoi exactement n’êtes-vous pas d’accord ?",
  "decisions.exactlyHint":
    "Une phrase à laquelle on peut répondre, par exemple « Si les ventes peuvent accorder 10 % en fin de trimestre ».",
  "decisions.factsHint":
    "Un par ligne, avec sa source. Ce que la bibliothèque contient sur cette question s’affiche à côté.",
  "decisions.says": "Ce que dit {name}",
  "decisions.whoSays": "Qui dit autre chose ?",
  "decisions.addPosition": "Ajouter ce point de vue",
  "decisions.dropPosition": "Retirer ce que dit {name}",
  "decisions.nobody": "Personne de choisi",
  "decisions.standInField": "Qui décide après une semaine sans réponse",
  "decisions.aboutCount": {
    one: "De quoi il s’agit : {count} chose",
    other: "De quoi il s’agit : {count} choses",
  },
  "decisions.aboutHint":
    "Les contenus qui touchent à l’un d’eux signalent la question. Le même objectif seul ne suffit pas.",
  "decisions.kind.goals": "Objectifs",
  "decisions.kind.notDoing": "Ce que nous ne faisons pas",
  "decisions.kind.personas": "Lecteurs",
  "decisions.kind.pillars": "Messages",
  "decisions.kind.campaigns": "Campagnes",
  "decisions.by": "{name} décide d’ici le {day}.",
  "decisions.late": {
    one: "{name} devait décider d’ici le {day}, il y a {count} jour.",
    other: "{name} devait décider d’ici le {day}, il y a {count} jours.",
  },
  "decisions.standIn": {
    one: "Pas de réponse de {name} depuis {count} jour. {standIn} peut décider maintenant.",
    other: "Pas de réponse de {name} depuis {count} jours. {standIn} peut décider maintenant.",
  },
  "decisions.noAnswer": {
    one: "Pas de réponse de {name} depuis {count} jour. Désignez quelqu’un qui peut décider à sa place.",
    other:
      "Pas de réponse de {name} depuis {count} jours. Désignez quelqu’un qui peut décider à sa place.",
  },
  "decisions.agree": "Nous sommes d’accord :",
  "decisions.facts": "Ce que nous savons :",
  "decisions.about": "Il s’agit de :",
  "decisions.touches": {
    one: "{count} contenu touche à cela :",
    other: "{count} contenus touchent à cela :",
  },
  "decisions.moreTouched": "et {count} de plus",
  "decisions.decide": "Noter la décision",
  "decisions.decideOn": "Décider : {topic}",
  "decisions.revisitHint": "Ce qui devrait arriver pour que vous en reparliez.",
  "decisions.noPrinciple": "Aucun principe cité",
  "decisions.byPrinciple": "Selon le principe :",
  "decisions.revisit": "À revoir si :",
  "decisions.decidedBy": "{name} a décidé le {day}.",
  "decisions.noWords": "Décidé, mais personne n’a noté quoi.",
  "decisions.how": "Comment on en est arrivé là",
  "decisions.reopen": "Rouvrir",
  "decisions.reopened": "« {topic} » est rouvert, pour deux semaines.",
  "decisions.search": "Chercher dans les décisions",
  "decisions.found": { one: "{count} décision trouvée.", other: "{count} décisions trouvées." },
  "decisions.three": "Trois choses à régler cette semaine",
  "suggestions.title": "Proposé",
  "suggestions.none":
    "Aucune proposition en attente. Depuis le menu du panneau, chacun peut proposer un changement de la stratégie.",
  "suggestions.by": "{name}, {day}.",
  "suggestions.somebody": "Quelqu’un sur cet appareil",
  "suggestions.take": "Retenir",
  "suggestions.decline": "Écarter",
  "suggestions.where": "Où cela change-t-il quelque chose ? Vous y allez ensuite.",
  "suggestions.to.goals": "Un objectif",
  "suggestions.to.personas": "Un lecteur",
  "suggestions.to.one-page": "La page unique",
  "suggestions.to.plan": "Le plan",
  "suggestions.to.question": "D’abord une question ouverte",
  "suggestions.whyNot": "Pourquoi pas ? La personne qui l’a proposé doit le savoir.",
  "suggestions.reason": "La raison, en une ligne",
  "suggestions.taken": "Retenu.",
  "suggestions.takenUp": "Une proposition que vous avez retenue",
  "suggestions.back": "Retour aux propositions",
  "suggestions.declined": "Écarté.",
  "suggestions.settled": {
    one: "{count} proposition traitée",
    other: "{count} propositions traitées",
  },
};
