import type { Entry } from "./catalogue";
import type { enRules } from "./en-rules";

/** Settings, in French: which rules speak, and which fields are asked when. */
export const frRules = {
  "rules.title": "Remarques",
  "rules.hint":
    "Quelles règles parlent. Cela vaut pour tous dans l’espace de travail ; le mieux est que la personne qui dirige en décide.",
  "rules.everyone": "Pour tout l’espace de travail",
  "rules.set.calm": "Calme : 8 règles",
  "rules.set.standard": "Courant : 26 règles",
  "rules.set.full": "Complet : les 30 règles",
  "rules.about.calm":
    "Parle dès le premier jour, et rarement : il manque un objectif ou un pourquoi, une chose que nous avons décidé de ne pas faire, un contenu en double.",
  "rules.about.standard":
    "Regarde aussi les raisons, les plans, les dates et les mots d’un brouillon. Il trouve davantage, et il se trompe de temps en temps.",
  "rules.about.full":
    "Ajoute quatre règles sur des points plus fins, comme un brouillon qui s’écarte. Pour la plupart des équipes, c’est trop à lire.",
  "rules.teams": "Pour une équipe en particulier",
  "rules.teamsHint":
    "Cela vaut pour les contenus de l’équipe. Les remarques sur la stratégie elle-même suivent l’espace de travail.",
  "rules.team.as": "Comme l’espace de travail",
  "rules.team.calm": "Calme",
  "rules.team.standard": "Courant",
  "rules.team.full": "Complet",
  "rules.which": "Quelles sont ces règles",
  "rules.of.calm": "Calme",
  "rules.of.standard": "Courant y ajoute",
  "rules.of.full": "Complet y ajoute",
  "rules.look":
    "En tant que {name}, vous pouvez voir ceci. Seule une personne qui dirige peut le modifier.",
  "rules.lookAsk":
    "En tant que {name}, vous pouvez voir ceci. Pour le modifier, demandez à {names}.",

  "tips.title": "Conseils",
  "tips.show": "Conseils d’une ligne à côté des remarques",
  "tips.hint":
    "Une phrase tirée de l’expérience, chacune toutes les deux semaines au plus. Pour vous seulement.",

  "workflow.title": "Comment travaillent les équipes",
  "workflow.hint":
    "Ce qu’une équipe veut savoir d’un contenu, et quand Throughline peut le demander. Cela vaut pour tous dans l’espace de travail.",
  "workflow.never":
    "Quoi que l’on demande ici : cela n’empêche jamais personne de travailler ni de publier.",
  "workflow.edit": "Modifier",
  "workflow.editNamed": "Modifier « {name} »",
  "workflow.add": "Ajouter un processus",
  "workflow.new": "Un nouveau processus",
  "workflow.everyOther": "Toutes les autres équipes",
  "workflow.unnamed": "Processus sans nom",
  "workflow.forOthers": "C’est le processus de toutes les équipes qui n’en ont pas d’autre.",
  "workflow.followers": "Équipes : {names}",
  "workflow.noFollowers": "Aucune équipe ne travaille encore ainsi.",
  "workflow.noTeams":
    "Cette stratégie ne nomme encore aucune équipe. Ouvrez un fichier qui les nomme pour donner à chacune son processus.",
  "workflow.name": "Nom",
  "workflow.teams": "Équipes",
  "workflow.teamsHint":
    "Une équipe a un seul processus. Celle que vous choisissez ici quitte l’ancien.",
  "workflow.nowWith": "actuellement avec « {name} »",
  "workflow.days": "Délai en jours",
  "workflow.daysHint":
    "Un nouveau brouillon est laissé en paix pendant ce nombre de jours. 0 : on demande dès le lendemain.",
  "workflow.daysSaid": { one: "{count} jour", other: "{count} jours" },
  "workflow.grid": "Ce qui est demandé, et quand",
  "workflow.always": "Toujours demandé, sauf aux idées",
  "workflow.askedAt": "Demandé au statut « {status} »",
  "workflow.field.goal": "Objectif",
  "workflow.field.persona": "Lecteur",
  "workflow.field.why": "Pourquoi",
  "workflow.field.campaign": "Campagne",
  "workflow.field.part": "Élément prévu",
  "workflow.field.stage": "Phase",
  "workflow.field.pillar": "Message clé",
  "workflow.field.owner": "Responsable",
  "workflow.words": "Ce que veulent dire les mots des outils",
  "workflow.usual": "Ce qu’ils veulent dire d’habitude",
  "workflow.usually.docs":
    "Google Docs ne dit rien : un document est un brouillon tant que vous ne dites pas autre chose.",
  "workflow.usually.hubspot":
    "HubSpot : « brouillon » est un brouillon, « programmé » est en relecture, « publié » est en ligne, « archivé » est retiré.",
  "workflow.usually.asana": "Asana : une tâche qui n’est pas terminée est un brouillon.",
  "workflow.usually.asanaReview":
    "Asana : dans une section dont le nom finit par un mot de relecture, elle est en relecture.",
  "workflow.usually.asanaDone":
    "Asana : une tâche terminée est en ligne si c’est quelque chose que l’on publie. Toute autre reste comme elle était.",
  "workflow.word.hubspot:scheduled": "« Programmé » dans HubSpot veut dire",
  "workflow.word.hubspot:published": "« Publié » dans HubSpot veut dire",
  "workflow.word.hubspot:archived": "« Archivé » dans HubSpot veut dire",
  "workflow.word.asana:complete": "« Terminé » dans Asana veut dire",
  "workflow.asUsual": "Comme d’habitude : {status}",
  "workflow.asUsualByType": "Comme d’habitude, selon le type",
  "workflow.section": "Quand la section d’Asana s’appelle",
  "workflow.sectionStatus": "le contenu a le statut",
  "workflow.sectionSaid": "Section d’Asana « {name} » veut dire",
  "workflow.newSection": "nouvelle",
  "workflow.addSection": "Ajouter une section d’Asana",
  "workflow.remove": "Retirer",
  "workflow.removeNamed": "Retirer la section « {name} »",
  "workflow.save": "Enregistrer",
  "workflow.cancel": "Annuler",
  "workflow.error.name": "Donnez-lui un nom, pour qu’on le distingue des autres.",
  "workflow.error.nameTaken": "Un autre processus porte ce nom. Choisissez-en un différent.",
  "workflow.error.days": "Indiquez un nombre entier de 0 à {most}.",
  "workflow.error.section":
    "Écrivez comment la section s’appelle dans Asana, ou retirez cette ligne.",
  "workflow.error.sectionTwice": "Cette section figure deux fois dans la liste. Gardez-en une.",
} satisfies Record<keyof typeof enRules, Entry>;
