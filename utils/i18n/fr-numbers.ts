import type { Entry } from "./catalogue";
import type { enNumbers } from "./en-numbers";

/** French: the numbers of the review page. */
export const frNumbers: Record<keyof typeof enNumbers, Entry> = {
  "numbers.title": "Chiffres",
  "numbers.waiting": "Ce qui attend",
  "numbers.views": "Ce que vous voyez ici",
  "numbers.counting": "Décompte de tous les contenus…",
  "numbers.nothing":
    "Aucun contenu n’est encore connu. Ouvrez-en un dans vos outils, ou un fichier de contenus, et ses chiffres seront ici.",
  "numbers.health": "Où nous en sommes, en quatre phrases",
  "numbers.toDecisions": "Les décisions de la semaine",
  "numbers.health.nothingLive": "Rien n’est encore en ligne.",
  "numbers.health.allLinked": {
    one: "{count} contenu en ligne, et il nomme son objectif.",
    other: "Les {count} contenus en ligne nomment leur objectif.",
  },
  "numbers.health.someLinked": {
    one: "{count} contenu en ligne sur {all} n’est pas encore relié.",
    other: "{count} contenus en ligne sur {all} ne sont pas encore reliés.",
  },
  "numbers.health.noPlan":
    "Aucune partie n’est planifiée : la prochaine campagne peut dire qui fait quoi, pour qui, pour quand.",
  "numbers.health.allParts": "Chaque partie planifiée a son contenu.",
  "numbers.health.openParts": {
    one: "{count} partie planifiée sur {all} n’a pas encore de contenu, et aucune n’est en retard.",
    other:
      "{count} parties planifiées sur {all} n’ont pas encore de contenu, et aucune n’est en retard.",
  },
  "numbers.health.lateParts": {
    one: "{count} partie planifiée sur {all} n’a pas encore de contenu ; en retard dans le plan : {late}.",
    other:
      "{count} parties planifiées sur {all} n’ont pas encore de contenu ; en retard dans le plan : {late}.",
  },
  "numbers.health.noGoals": "Aucun objectif n’est actif.",
  "numbers.health.starved": "Rien n’est en ligne, en cours ou planifié pour {goals}.",
  "numbers.health.crowded":
    "Chaque objectif actif a du travail derrière lui ; {goals} en a deux fois plus que d’habitude ici.",
  "numbers.health.goalsFed":
    "Chaque objectif actif a quelque chose en ligne, en cours ou planifié.",
  "numbers.health.noWhys": "Aucun contenu ne dit encore pourquoi il existe.",
  "numbers.health.allStrategy": {
    one: "{count} contenu a une raison, et il suit la stratégie.",
    other: "Les {count} contenus avec une raison suivent la stratégie.",
  },
  "numbers.health.someStrategy": {
    one: "{strategy} contenu sur {count} suit la stratégie ; {other} a une autre raison, ou une raison qui dit peu.",
    other:
      "{strategy} contenus sur {count} suivent la stratégie ; {other} ont une autre raison, ou une raison qui dit peu.",
  },
  "numbers.next": "Le prochain meilleur contenu",
  "numbers.nextLine":
    "Rien n’est en ligne ni planifié pour {reader} à l’étape « {stage} », et {goal} s’adresse à ce lecteur.",
  "numbers.nextNone":
    "Chaque lecteur visé par un objectif actif a quelque chose en ligne ou planifié à chacune de ses étapes.",
  "numbers.addPart": "Ajouter une partie à « {campaign} »",
  "numbers.partName": "Pour {reader} : {stage}",
  "numbers.partAdded": "Une partie a été ajoutée à « {campaign} ».",
  "numbers.toGrid": "Voir toute la grille",
  "numbers.shares": "Travail en ligne avec un objectif",
  "numbers.ofLive": {
    one: "contenu en ligne sur {count} nomme un objectif.",
    other: "contenus en ligne sur {count} nomment un objectif.",
  },
  "numbers.past": {
    one: "d’entre eux nomme un objectif retiré.",
    other: "d’entre eux nomment un objectif retiré.",
  },
  "numbers.sharesBy": "Travail en ligne avec un objectif : {what}",
  "numbers.noTeam": "Aucune équipe nommée",
  "numbers.live": "En ligne",
  "numbers.linked": "Reliés",
  "numbers.unlinked": "Pas encore reliés",
  "numbers.open": "En cours",
  "numbers.planned": "Attendus sous 30 jours",
  "numbers.mark": "À regarder",
  "numbers.mark.starved": "Rien derrière",
  "numbers.mark.crowded": "Deux fois plus que d’habitude",
  "numbers.mark.gone": "N’est plus un objectif",
  "numbers.goals": "Ce qu’il y a derrière chaque objectif",
  "numbers.drivers": "Pourquoi les contenus existent",
  "numbers.driversLine": {
    one: "{strategy} suit la stratégie, {other} a une autre raison, ou une raison qui dit peu.",
    other:
      "{strategy} suivent la stratégie, {other} ont une autre raison, ou une raison qui dit peu.",
  },
  "numbers.noWhy": {
    one: "autre n’a encore ni lien ni raison.",
    other: "autres n’ont encore ni lien ni raison.",
  },
  "numbers.allMonths": "Tous les mois",
  "numbers.driver.strategy": "Notre stratégie",
  "numbers.driver.boss": "La direction",
  "numbers.driver.sales": "Demande des ventes",
  "numbers.driver.rival": "Un concurrent",
  "numbers.driver.unclear": "Dit peu",
  "numbers.tools": "Où vit le travail",
  "numbers.pieces": "Contenus",
  "numbers.layout": "Ses pages",
  "numbers.layout.fine": "Comme nous les connaissons",
  "numbers.layout.changed": "Mise en page nouvelle ; relier fonctionne",
  "numbers.layout.unknown": "Pas rencontré sur cet appareil",
  "numbers.lastMet": "Rencontré le",
  "numbers.notMet": "Pas encore",
};
