import { frFindings } from "./fr-findings";
import { frFit } from "./fr-fit";
import { frFitSays } from "./fr-fit-says";
import { frPieces } from "./fr-pieces";
import { frPlaces } from "./fr-places";
import { frReading } from "./fr-reading";
import { frRows } from "./fr-rows";
import { frRules } from "./fr-rules";
import { frSecond } from "./fr-second";
import { frStart } from "./fr-start";
import type { Catalogue } from "./catalogue";
import { frExchange } from "./fr-exchange";

/** The French catalogue. It addresses people as « vous ». Before « ; : ? » and inside quotes stands U+202F. */
export const fr = {
  "app.name": "Throughline",

  "tab.linked": "Throughline : relié à {code}",
  "tab.finding": {
    one: "Throughline : {count} remarque",
    other: "Throughline : {count} remarques",
  },
  "tab.unlinked": "Throughline : pas encore relié",
  "tab.list": "Throughline : contenus sur cette page",
  "tab.not-a-piece": "Throughline",
  "tab.no-workspace": "Throughline : aucune stratégie chargée",
  "tab.paused": "Throughline : en pause",

  "panel.main": "Lien avec la stratégie",
  "panel.status": "État du lien",
  "panel.loading": "Chargement…",
  "panel.untitled.doc": "Ce document",
  "panel.untitled.presentation": "Cette présentation",
  "panel.untitled.spreadsheet": "Cette feuille de calcul",
  "panel.untitled.task": "Cette tâche",
  "panel.untitled.email": "Cet e-mail",
  "panel.untitled.other": "Ce contenu",
  "panel.width": "Largeur du panneau",

  "state.linked": "Relié",
  "state.finding": { one: "Relié, {count} remarque", other: "Relié, {count} remarques" },
  "state.unlinked": "Pas encore relié",
  "state.idea": "Une idée, rien à relier",
  "state.not-a-piece": "Rien à relier sur cette page",
  "state.list": "Contenus sur cette page",
  "state.no-workspace": "Pas encore de stratégie ici",
  "state.paused": "En pause",

  "tool.google": "Google Docs",
  "tool.asana": "Asana",
  "tool.hubspot": "HubSpot",
  "tool.other": "Ce site",

  "kind.doc": "Document Google",
  "kind.presentation": "Présentation Google",
  "kind.spreadsheet": "Feuille de calcul Google",
  "kind.folder": "Dossier Drive",
  "kind.task": "Tâche Asana",
  "kind.project": "Projet Asana",
  "kind.email": "E-mail HubSpot",
  "kind.landing-page": "Page de destination HubSpot",
  "kind.website-page": "Page HubSpot",
  "kind.page": "Page HubSpot",
  "kind.blog-post": "Article de blog HubSpot",
  "kind.campaign": "Campagne HubSpot",
  "kind.form": "Formulaire HubSpot",
  "kind.social-post": "Publication sociale HubSpot",
  "kind.cta": "Appel à l’action HubSpot",
  "kind.workflow": "Workflow HubSpot",
  "kind.sequence": "Séquence HubSpot",
  "kind.other": "Contenu",

  "status.idea": "Idée",
  "status.draft": "Brouillon",
  "status.review": "En relecture",
  "status.live": "En ligne",
  "status.retired": "Retiré",
  "status.label": "Statut de ce contenu",

  "reader.title": "Lecteur",
  "reader.none": "Aucun lecteur choisi pour l’instant.",
  "reader.job": "Ce qu’il veut faire",
  "reader.thinks": "Ce qu’il pense",
  "reader.shops": "Comment il choisit",
  "reader.values": "Ce qui compte pour lui",
  "reader.objections": "Ce qui le retient",
  "reader.trusts": "À qui il fait confiance",
  "reader.avoid": "Mots à éviter",
  "reader.questions": "Questions qu’il pose",
  "reader.more": "En savoir plus sur ce lecteur",
  "confidence.assumed": "Supposé jusqu’ici",
  "confidence.fair": "Quelques preuves",
  "confidence.good": "Bonnes preuves",
  "confidence.strong": "Preuves solides",

  "goal.title": "Objectif",
  "goal.now": "Actuel",
  "goal.target": "Cible",
  "goal.by": "d’ici au {day}",
  "goal.noTarget": "Pas encore de cible, on ne peut donc pas l’évaluer.",
  "goal.noReading": "Pas encore de mesure.",
  "goal.read": "mesuré le {day}",
  "goal.stale": {
    one: "Dernière vérification il y a {count} jour",
    other: "Dernière vérification il y a {count} jours",
  },
  "goal.owner": "Responsable : {name}",
  "goal.moves": "Fait avancer : {name}",
  "goal.why": "Pourquoi cet objectif",
  "goal.more": "En savoir plus sur cet objectif",
  "goal.retired": "Cet objectif a été retiré.",
  "goal.done": "Cet objectif est atteint.",
  "goal.unknown":
    "Son objectif n’est pas dans cet espace de travail. Choisissez-en un autre, ou chargez la stratégie dont il fait partie.",
  "goal.supporting": "Soutient aussi",

  "why.title": "Pourquoi",
  "why.none": "Aucune raison écrite pour l’instant.",
  "why.add": "Dire pourquoi",

  // Readers and jobs are quoted: so the sentence stays right whatever they are called, in any language.
  "sentence.full":
    "Ce contenu aide le lecteur « {reader} » dans sa tâche « {job} » et sert l’objectif {goal}.",
  "sentence.noJob": "Ce contenu s’adresse au lecteur « {reader} » et sert l’objectif {goal}.",
  "sentence.noReader": "Ce contenu sert l’objectif {goal}.",
  "sentence.title": "En une phrase",
  "sentence.copy": "Copier la raison",
  "sentence.copied": "Copié",

  "form.title": "Quel objectif cela sert-il ?",
  "form.suggested": "Objectifs proposés",
  "form.idea": "Aucun encore, c’est une idée",
  "form.ideaHint": "On ne demande jamais d’objectif à une idée.",
  "form.goal": "Objectif",
  "form.goalHint": "Tapez pour filtrer",
  "form.reader": "Lecteur",
  "form.readerHint": "Pour qui est-ce ?",
  "form.campaign": "Campagne",
  "form.campaignHint": "Fait partie d’une campagne ?",
  "form.why": "Pourquoi, en une ligne",
  "form.whyHint": "Pourquoi ceci, pour lui, maintenant ?",
  "form.link": "Relier",
  "form.save": "Enregistrer",
  "form.markIdea": "Garder comme idée",
  "form.cancel": "Annuler",
  "form.change": "Modifier",
  "form.noGoals":
    "Cet espace de travail n’a pas encore d’objectif. Ajoutez-en un, et vous pourrez y relier des contenus.",
  "form.noMatch": "Aucun résultat. Effacez le champ pour tout voir.",
  "form.choose": "Choisissez un objectif dans la liste.",
  "form.clear": "Effacer",
  "form.readOnlyViewer":
    "Vous pouvez tout voir et faire des propositions à l’équipe, mais pas modifier les liens.",
  "form.readOnlyNewer":
    "Ceci vient d’une version plus récente de Throughline. Mettez l’extension à jour pour le modifier.",

  "because.lastInNamed": "Dernier choix dans « {name} »",
  "because.lastIn": "Dernier choix à cet endroit",
  "because.words": "À cause des mots : {words}",
  "because.used": {
    one: "Choisi pour {count} contenu",
    other: "Choisi pour {count} contenus",
  },
  "because.first": "Premier dans l’ordre de votre équipe",
  "because.order": "Suivant dans l’ordre de votre équipe",

  "saved.here": "Enregistré dans ce navigateur, {time}",
  "saved.undo": "Annuler",
  "saved.undone": "Annulé, {time}",
  "saved.unlinked": "Lien supprimé.",

  "findings.title": "Remarques",
  "findings.more": { one: "{count} autre", other: "{count} autres" },
  "findings.notes": { one: "{count} point à noter", other: "{count} points à noter" },
  "findings.linkNone": "Ce contenu n’est pas encore relié à un objectif. Lequel sert-il ?",
  "findings.linkPartial.persona":
    "Pour qui est-ce ? Votre équipe demande un lecteur à cette étape.",
  "findings.linkPartial.pillar":
    "Quel message porte-t-il ? Votre équipe demande un message clé à cette étape.",
  "findings.linkPartial.campaign":
    "De quelle campagne fait-il partie ? Votre équipe en demande une à cette étape.",
  "findings.linkPartial.part":
    "De quel élément prévu s’agit-il ? Votre équipe en demande un à cette étape.",
  "findings.linkPartial.stage":
    "À quelle phase en est le lecteur ? Votre équipe la demande à cette étape.",
  "findings.linkPartial.owner":
    "Qui est responsable de ce contenu ? Votre équipe demande un nom à cette étape.",
  "findings.linkPartialMany":
    "Quelques points que votre équipe demande à cette étape sont encore à remplir.",
  "findings.level.note": "À noter",
  "findings.level.check": "À vérifier",
  "findings.level.stop": "À bien peser",
  "findings.fix.link": "Choisir un objectif",
  "findings.fix.persona": "Choisir un lecteur",
  "findings.fix.field": "Compléter",
  "findings.later": "Plus tard",
  "findings.tomorrow": "Demain",
  "findings.nextWeek": "Dans 7 jours",
  "findings.atReview": "Au moment de la relecture",
  "findings.accept": "Nous l’acceptons",
  "findings.wrong": "C’est inexact",
  "findings.whySeen": "Pourquoi je vois ceci ?",
  "findings.rule": "Règle {rule}, du jeu « {set} ».",
  "findings.facts": "Sur quoi cela repose",
  "findings.closed.snoozed": "Remis à plus tard.",
  "findings.closed.accepted":
    "Accepté. La remarque ne revient pas tant que les faits ne changent pas.",
  "findings.closed.wrong": "Merci. Cette règle se tait ici tant que les faits ne changent pas.",
  "findings.closed.fixed": "C’est fait.",
  "set.calm": "calme",
  "set.standard": "courant",
  "set.full": "complet",
  "rule.LINK-NONE": "Un contenu n’a pas d’objectif après le délai laissé par son équipe.",
  "rule.LINK-PARTIAL": "Il manque un champ que l’équipe demande à cette étape.",
  "facts.status.idea": "C’est une idée",
  "facts.status.draft": "C’est un brouillon",
  "facts.status.review": "Il est en relecture",
  "facts.status.live": "Il est en ligne",
  "facts.status.retired": "Il est retiré",
  "facts.since": "Connu depuis le {day}",
  "facts.grace": {
    one: "Votre équipe laisse {count} jour de délai",
    other: "Votre équipe laisse {count} jours de délai",
  },
  "facts.missing.persona": "Pas de lecteur",
  "facts.missing.pillar": "Pas de message clé",
  "facts.missing.campaign": "Pas de campagne",
  "facts.missing.part": "Pas d’élément",
  "facts.missing.stage": "Pas de phase",
  "facts.missing.owner": "Pas de responsable",

  "more.plan": "À quoi il se rattache",
  "more.campaign": "Campagne : {name}",
  "more.part": "Élément : {name}",
  "more.partDue": "Élément : {name}, attendu le {day}",
  "more.stage": "Phase : {name}",
  "more.notDoing": {
    one: "Pas maintenant : {count} chose",
    other: "Pas maintenant : {count} choses",
  },
  "more.until": "jusqu’au {day}",
  "more.history": "Historique",
  "history.imported": "Importé, relié à {to}",
  "history.linked": "Relié à {to}",
  "history.goal": "Objectif passé de {from} à {to}",
  "history.reader": "Nouveau lecteur : {to}",
  "history.noReader": "Lecteur retiré",
  "history.why": "Le pourquoi a changé",
  "history.edited": "Modifié",
  "history.removed": "Lien avec {from} supprimé",
  "history.undone": "Changement annulé",
  "history.you": "vous",
  "history.import": "un import",
  "history.by": "{what}, par {who}, {when}",
  "history.undo": "Annuler",
  "history.remove": "Supprimer le lien",

  "elsewhere.title":
    "Ouvrez un document, une tâche ou un e-mail, et ce panneau montre quel objectif il sert.",
  "elsewhere.lately": "Reliés récemment",
  "elsewhere.none": "Rien n’a encore été relié à la main.",

  "start.title": "Votre stratégie, là où se fait le travail",
  "start.lead":
    "Throughline montre quel objectif sert chaque contenu, pour qui et pourquoi. Tout reste dans ce navigateur.",
  "start.sample": "Essayer l’exemple",
  "start.sampleHint": "Une entreprise inventée avec 40 contenus. Un clic la retire.",
  "start.onePage": "Commencer par une page",
  "start.onePageHint": "Sept questions, dix minutes.",
  "start.open": "Ouvrir un fichier",
  "start.openHint": "Une stratégie ou des contenus que vous avez déjà.",

  "paused.until": "En pause jusqu’au {time}.",
  "paused.open": "En pause jusqu’à ce que vous repreniez.",
  "paused.tool": "Throughline est désactivé pour {tool}.",
  "paused.resume": "Reprendre",
  "notice.layout":
    "{tool} a changé sa mise en page. Vous pouvez toujours relier ici, à partir de l’adresse.",
  "notice.sample": "Entreprise d’exemple",
  "notice.sampleRemove": "Retirer",

  "menu.open": "Menu",
  "menu.view": "Afficher d’abord",
  "menu.reader": "Lecteur d’abord",
  "menu.goal": "Objectif d’abord",
  "menu.place": "Panneau",
  "menu.toBrowser": "Vers le panneau latéral du navigateur",
  "menu.toPage": "Ancrer dans la page",
  "menu.left": "Ancrer à gauche",
  "menu.right": "Ancrer à droite",
  "menu.hideTab": "Masquer l’onglet dans {tool}",
  "menu.showTab": "Afficher l’onglet dans {tool}",
  "menu.pause": "Mettre en pause",
  "menu.pauseHere": "Sur cette page",
  "menu.pauseTool": "Dans {tool}",
  "menu.pauseToday": "Partout, aujourd’hui",
  "menu.pauseAll": "Partout, jusqu’à ma reprise",
  "menu.goTo": "Aller à",
  "menu.onePage": "La stratégie en une page",
  "menu.settings": "Réglages",
  "menu.close": "Fermer le panneau",

  "failure.bad-request": "Cela n’est pas bien arrivé. Veuillez réessayer.",
  "failure.not-allowed": "Ce n’est pas possible depuis cet endroit.",
  "failure.unknown-piece":
    "Il n’y a plus de contenu à relier sur cette page. Revenez au contenu et réessayez.",
  "failure.unknown-goal": "Ce que vous avez choisi n’existe plus ici. Choisissez autre chose.",
  "failure.viewer":
    "Vous pouvez voir cet espace de travail, mais pas le modifier. Demandez l’accès à votre responsable.",
  "failure.newer-data":
    "Ceci vient d’une version plus récente de Throughline. Mettez l’extension à jour pour le modifier.",
  "failure.changed-since":
    "Il y a eu un autre changement depuis, celui-ci ne peut donc plus être annulé. Voyez l’historique.",
  "failure.storage-full":
    "Le navigateur n’a plus de place, rien n’a donc été enregistré. Libérez de l’espace sur le disque et réessayez ; votre texte est toujours là.",
  "failure.store-broken":
    "Vos données n’ont pas pu être ouvertes après une mise à jour. Rien n’a été changé ni perdu. Enregistrez un export brut, puis redémarrez le navigateur.",
  "failure.store-unopened":
    "Vos données ne sont pas accessibles pour le moment ; le plus souvent, le disque est plein. Rien n’a été changé. Libérez de l’espace et réessayez, ou redémarrez le navigateur.",
  "failure.too-many-goals":
    "Un contenu a un objectif principal et en soutient deux autres au plus. Retirez-en un d’abord.",
  "failure.workspace-exists":
    "Ce navigateur contient déjà un espace de travail. Enregistrez-en une copie et supprimez-le dans les réglages avant d’en commencer un autre.",
  "failure.bad-file":
    "Le fichier contient des entrées qui ne conviennent pas. Voyez la liste, puis ignorez-les ou corrigez le fichier.",
  "failure.no-page": "La page dont parlait ce panneau n’est plus là.",
  "failure.unexpected":
    "Quelque chose n’a pas marché et rien n’a été enregistré. Veuillez réessayer.",
  "failure.raw": "Enregistrer un export brut",
  "failure.again": "Réessayer",
  "failure.updated": "Throughline a été mis à jour. Rechargez la page pour l’utiliser.",

  ...frFindings,
  ...frFit,
  ...frFitSays,
  ...frReading,
  ...frPieces,
  ...frPlaces,
  ...frRows,
  ...frRules,
  ...frSecond,
  ...frExchange,
  ...frStart,
} satisfies Catalogue;
