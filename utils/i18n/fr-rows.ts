import type { Entry } from "./catalogue";
import type { enRows } from "./en-rows";

/** Dots in lists, and what is said beside them. */
export const frRows: Record<keyof typeof enRows, Entry> = {
  "row.guess.pointer": "Cliquez pour le relier, peut-être à {goal} ({because})",
  "row.guess.keyboard": "Entrée le relie à {goal} ({because})",
  "row.choose.pointer": "Cliquez pour choisir un objectif",
  "row.choose.keyboard": "Entrée permet de choisir un objectif",
  "row.linked": "Relié à {goal} ({because})",
  "row.undo": "Z annule",
  "row.undone": "Annulé : pas encore relié",
  "notice.rows.unmatched":
    "{tool} a changé quelque chose dans ses listes. Les points y sont masqués ; relier fonctionne toujours.",
  "notice.rows.removed":
    "Cette page retire sans cesse nos points. Ils y sont masqués jusqu’au rechargement ; relier fonctionne toujours.",
  "panel.back": "Retour à la liste",
  "settings.badges": "Points dans les listes",
  "settings.badgesHint":
    "Un point par ligne dans Asana, HubSpot et Drive : vide si rien n’est relié, plein si c’est relié, à moitié s’il y a quelque chose à regarder. Affichés d’ordinaire pour celles et ceux qui dirigent.",
  "settings.badgesOn": "Les afficher",
  "settings.private": "Fenêtres privées",
  "settings.privateHint":
    "Les contenus vus en fenêtre privée ne sont pas retenus, sauf si vous l’autorisez.",
  "settings.privateOn": "Les retenir",
  "list.label": "Contenus par état",
  "list.here": "Contenus connus ici",
  "list.none":
    "Parcourez la liste ou ouvrez des contenus : ils apparaissent ici avec leur objectif.",
  "list.linked": "reliés",
  "list.finding": "avec quelque chose à regarder",
  "list.unlinked": "pas encore reliés",
  "list.idea": { one: "idée", other: "idées" },
  "list.more": {
    one: "{count} autre, compté ci-dessus",
    other: "{count} autres, comptés ci-dessus",
  },
  "list.clashes": "Conflits et doublons",
  "list.showHere": "Montrer {title} ici",
  "list.open": "Ouvrir {title}",
  "all.open": "Relier ce qui sert clairement un objectif",
  "all.looking": "{done} sur {count} examinés…",
  "all.far": "{done} sur {count} pas encore reliés ont été examinés.",
  "all.every": "Tous",
  "all.next": "Examiner les suivants",
  "all.stop": "Arrêter",
  "all.undoing": "{done} sur {count} annulés…",
  "all.title": "Relier toutes les suggestions",
  "all.nothing":
    "Rien ici ne sert un objectif plus qu’un autre. Choisissez un par un : cliquez sur un contenu.",
  "all.lead": {
    one: "{count} contenu sert clairement un objectif. Rien n’est relié avant votre accord.",
    other: "{count} contenus servent clairement un objectif. Rien n’est relié avant votre accord.",
  },
  "all.link": { one: "Relier {count} contenu", other: "Relier {count} contenus" },
  "all.close": "Terminé",
  "all.cancel": "Pas maintenant",
  "all.linking": "{done} sur {count} reliés…",
  "all.done": { one: "{count} contenu relié.", other: "{count} contenus reliés." },
  "all.undo": "Tout annuler",
  "all.undone": {
    one: "{count} contenu est comme avant.",
    other: "{count} contenus sont comme avant.",
  },
  "all.left.linked": {
    one: "{count} a été relié entre-temps par quelqu’un et le reste :",
    other: "{count} ont été reliés entre-temps par quelqu’un et le restent :",
  },
  "all.left.closed": {
    one: "{count} n’a pas été relié, son objectif n’accepte plus de contenus :",
    other: "{count} n’ont pas été reliés, leurs objectifs n’acceptent plus de contenus :",
  },
  "state.list.linked": "relié",
  "state.list.finding": "à regarder",
  "state.list.unlinked": "pas encore relié",
  "state.list.idea": "idée",
};
