import type { enWorkspace } from "./en-workspace";
import { frFiles } from "./fr-files";
import type { Entry } from "./catalogue";

/** The French catalogue of the workspace pages and the popup. Spread into `fr`. */
export const frWorkspace = {
  "page.skip": "Aller à la page",
  "page.nav": "Les pages",
  "page.loading": "Chargement…",
  "page.title": "{page} · Throughline",

  "page.onePage": "La stratégie en une page",
  "page.print": "Imprimer",
  "page.noWorkspace":
    "Il n’y a pas encore de stratégie ici. Commencez par la page d’accueil ; quelques minutes suffisent.",
  "page.toWelcome": "Aller à la page d’accueil",
  "page.unreadable": {
    one: "{count} entrée n’a pas pu être lue. Elle est gardée et exportée, mais pas affichée ici. Mettez Throughline à jour pour la voir.",
    other:
      "{count} entrées n’ont pas pu être lues. Elles sont gardées et exportées, mais pas affichées ici. Mettez Throughline à jour pour les voir.",
  },
  "page.noStatement":
    "Pas encore d’énoncé. Écrivez en une phrase qui vous voulez convaincre, et avec quoi, puis ajoutez-la par un fichier.",
  "page.business": "Ce que veut l’entreprise",
  "page.noBusiness":
    "Pas encore d’objectifs d’entreprise. Ajoutez ce que veut l’entreprise à votre fichier de stratégie et ouvrez-le à nouveau.",
  "page.goals": "Nos objectifs, le plus important d’abord",
  "page.noGoals":
    "Pas encore d’objectifs. Ouvrez un fichier qui en contient, et vous pourrez y relier des contenus.",
  "page.readers": "Pour qui nous écrivons",
  "page.noReaders": "Pas encore de lecteurs. Ouvrez un fichier qui dit pour qui vous écrivez.",
  "page.pillars": "Ce que nous défendons",
  "page.noPillars":
    "Pas encore de messages clés. Ajoutez les affirmations que vous pouvez prouver et ouvrez à nouveau le fichier.",
  "page.notDoing": "Ce que nous avons décidé de ne pas faire",
  "page.noNotDoing":
    "Rien d’exclu pour l’instant. Un non écrit, avec sa raison, évite le prochain débat.",
  "page.until": "jusqu’au {day}",
  "page.draft": "Brouillon",
  "page.owner": "Responsable : {name}",
  "page.fewWords": {
    one: "Seulement {count} mot parlant pour reconnaître les contenus. Ajoutez des mots que ces contenus emploient, ou dites-en plus.",
    other:
      "Seulement {count} mots parlants pour reconnaître les contenus. Ajoutez des mots que ces contenus emploient, ou dites-en plus.",
  },
  "page.sameWords":
    "Dit presque la même chose que {other} : les contenus ne peuvent être distingués. N’en faites qu’un, ou dites ce qui diffère.",
  "page.noWhy": "Aucune raison écrite pour l’instant.",
  "page.noKpi": "Pas encore de chiffre, on ne peut donc pas l’évaluer.",
  "page.now": "actuel",
  "page.to": "vers",
  "page.by": "d’ici au {day}",
  "page.unknown": "pas de mesure",
  "page.noTarget": "pas encore de cible",
  "page.version": "Version {number}, en vigueur depuis le {day}",
  "page.review": "Prochaine revue le {day}",
  "page.noReview": "Aucune revue prévue pour l’instant",
  "page.noVersion": "Aucune version publiée pour l’instant",
  "page.pieces": {
    one: "Contenu relié : {linked} sur {count}",
    other: "Contenus reliés : {linked} sur {count}",
  },
  "page.openFile": "Ouvrir un fichier de stratégie",

  "settings.title": "Réglages",
  "settings.lead":
    "Ces réglages sont les vôtres, sur cet appareil. Ils s’appliquent tout de suite.",
  "settings.saved": "Enregistré dans ce navigateur, {time}",
  "settings.language": "Langue",
  "settings.asBrowser": "Celle du navigateur",
  "settings.you": "Vous êtes",
  "settings.youHint":
    "Votre nom figure à côté des liens que vous créez. Il reste dans cet espace de travail.",
  "settings.youNobody": "Non précisé",
  "settings.youViewer": "{name} (peut voir, pas modifier)",
  "settings.youReadOnly":
    "En tant que {name}, vous pouvez tout voir mais pas modifier les liens. Choisissez un autre nom pour relier des contenus.",
  "settings.noPeople":
    "Cette stratégie ne nomme encore personne. Ouvrez un fichier qui nomme des personnes, puis dites qui vous êtes.",
  "settings.panel": "Panneau",
  "settings.view": "Afficher d’abord",
  "settings.viewWriter": "Le lecteur, pour ceux qui écrivent",
  "settings.viewLead": "L’objectif, pour ceux qui dirigent",
  "settings.home": "Où il se place",
  "settings.homePage": "Ancré dans la page",
  "settings.homeBrowser": "Dans le panneau latéral du navigateur",
  "settings.side": "Sur quel bord",
  "settings.sideRight": "À droite",
  "settings.sideLeft": "À gauche",
  "settings.width": "Largeur en pixels",
  "settings.widthError": "Indiquez un nombre entier de {least} à {most}.",
  "settings.tools": "Outils",
  "settings.toolsOn": "Throughline est actif dans",
  "settings.toolsOnHint": "Si vous décochez un outil, ses pages ne contiennent rien de nous.",
  "settings.toolsTab": "L’onglet au bord s’affiche dans",
  "settings.toolsTabHint":
    "Sans lui, Alt+Shift+S et le bouton de la barre d’outils ouvrent toujours le panneau.",
  "settings.pause": "Mettre en pause",
  "settings.pauseNone": "Throughline est actif.",
  "settings.pauseUntil": "En pause partout jusqu’au {time}.",
  "settings.pauseForever": "En pause partout jusqu’à ce que vous repreniez.",
  "settings.pauseDay": "Mettre en pause jusqu’à demain",
  "settings.pauseAll": "En pause jusqu’à ma reprise",
  "settings.resume": "Reprendre",
  "settings.quiet": {
    one: "Vous avez demandé une pause sur {count} page.",
    other: "Vous avez demandé une pause sur {count} pages.",
  },
  "settings.quietEnd": "Lever cette pause",
  "settings.file": "Ouvrir un fichier",
  "settings.fileHint":
    "Une stratégie, des contenus, ou tout ce que vous avez enregistré auparavant. Vous voyez ce qui va changer avant que cela change.",
  "settings.export": "Exporter",
  "settings.exportHint":
    "Enregistre un fichier que vous pouvez lire, garder et rouvrir. « Tout » comprend aussi les liens, les réponses et l’historique.",
  "settings.exportAll": "Tout",
  "settings.exportStrategy": "Stratégie",
  "settings.exportPieces": "Contenus",
  "settings.exported": "Enregistré sous {name}. Regardez dans vos téléchargements.",
  "settings.stored": "Ce qui est enregistré",
  "settings.storedPlain":
    "Le texte de vos documents, tâches et e-mails n’est jamais enregistré et ne quitte jamais le navigateur. Ce qui est enregistré figure ici, et tout reste sur cet appareil.",
  "settings.storedKind": "Type",
  "settings.storedCount": "Combien",
  "settings.storedWhere": "Où",
  "settings.storedNothing": "Rien n’est enregistré à part ces réglages.",
  "settings.delete": "Tout supprimer",
  "settings.deleteHint":
    "Retire de ce navigateur la stratégie, les contenus, tous les liens et ces réglages.",
  "settings.deleteAsk":
    "Cela ne peut pas être annulé. Enregistrez d’abord tout si vous pouvez en avoir encore besoin.",
  "settings.deleteYes": "Oui, tout supprimer",
  "settings.deleteNo": "Garder",
  "settings.deleteSave": "Tout enregistrer d’abord",
  "settings.deleted": "Tout est supprimé de ce navigateur. Recommencez par la page d’accueil.",
  "settings.sample": "Entreprise d’exemple",
  "settings.sampleHint":
    "{name} est une invention. La retirer enlève sa stratégie, ses contenus et ce que vous en avez fait.",
  "settings.sampleRemove": "Retirer l’exemple",
  "settings.about": "À propos",
  "settings.version": "Throughline {version}, sous licence MIT.",
  "settings.notice":
    "Construit avec React, TanStack Query, zod, downshift et ulid (MIT), idb et Lucide (ISC), et webextension-polyfill (MPL 2.0). Les licences de leurs auteurs s’appliquent à ces parties.",

  "welcome.title": "Bienvenue",
  "welcome.heading": "Votre stratégie, là où se fait le travail",
  "welcome.lead":
    "Throughline montre à côté de chaque document, tâche et e-mail quel objectif il sert, pour qui et pourquoi. Pas de compte, pas de serveur : tout reste dans ce navigateur.",
  "welcome.doors": "Trois façons de commencer",
  "welcome.sampleHead": "Voir avec une entreprise inventée",
  "welcome.sampleText":
    "Brackenworks a six objectifs, quatre lecteurs et 40 contenus. Un clic suffit pour tout retirer.",
  "welcome.sample": "Essayer l’exemple",
  "welcome.pageHead": "Écrire votre propre stratégie",
  "welcome.pageText": "Sept questions, environ dix minutes. Trois suffisent pour commencer.",
  "welcome.page": "Commencer par une page",
  "welcome.fileHead": "Apporter ce que vous avez",
  "welcome.fileText":
    "Une stratégie, des contenus, ou tout ce que vous avez enregistré auparavant, en fichiers .json.",
  "welcome.taken":
    "Ce navigateur contient déjà {name}. Pour commencer autre chose, enregistrez une copie, puis supprimez tout dans les réglages.",
  "welcome.toSettings": "Aller aux réglages",
  "welcome.ready": "{name} est là",
  "welcome.readySample": "C’est un exemple. Ses dates sont décalées pour qu’il paraisse actuel.",
  "welcome.readyOwn": "Votre stratégie est enregistrée dans ce navigateur.",
  "welcome.next": "Et maintenant",
  "welcome.nextPage": "La stratégie en une page",
  "welcome.nextPageHint": "À lire, à imprimer, à transmettre.",
  "welcome.nextPanel":
    "Le panneau s’affiche maintenant dans Google Docs, Asana et HubSpot : ouvrez un contenu et utilisez l’onglet au bord, ou appuyez sur {keys}.",
  "welcome.count": "Question {at} sur {count}",
  "welcome.progress": "Réponses : {done} sur {count}.",
  "welcome.needed": { one: "Encore {count} nécessaire.", other: "Encore {count} nécessaires." },
  "welcome.enough": "C’est assez pour commencer ; le reste peut attendre.",
  "welcome.mark": "nécessaire",
  "welcome.q.change": "Qu’est-ce qui doit avoir changé pour l’entreprise dans 12 mois ?",
  "welcome.q.changeHint": "Une phrase. Elle devient votre énoncé et votre premier objectif.",
  "welcome.q.measure": "À quoi le verrez-vous ?",
  "welcome.q.measureName": "Ce que vous compterez",
  "welcome.q.measureHint": "Par exemple : demandes qualifiées par trimestre.",
  "welcome.q.now": "Valeur actuelle",
  "welcome.q.target": "Valeur visée",
  "welcome.q.by": "Pour quand",
  "welcome.q.reader": "Qui doit changer d’avis ?",
  "welcome.q.readerHint": "Un type de personne, avec vos mots : directeurs d’usine.",
  "welcome.q.asksFirst": "Que demande cette personne en premier ?",
  "welcome.q.asksFirstHint": "Jusqu’à trois questions, une par ligne, avec ses mots.",
  "welcome.q.known": "Que savez-vous déjà de cette personne, et comment ?",
  "welcome.q.knownHint":
    "Par exemple : elle interroge d’abord trois pairs ; d’après onze entretiens en mai.",
  "welcome.q.notDoing": "Que ne ferez-vous pas cette année, et pourquoi ?",
  "welcome.q.notDoingText": "Ce que nous ne ferons pas",
  "welcome.q.notDoingWhy": "La raison",
  "welcome.q.notDoingRow": "Décision {at}",
  "welcome.q.more": "En ajouter une",
  "welcome.q.less": "Retirer celle-ci",
  "welcome.q.team": "Comment un contenu se fait-il ici, et qui décide ?",
  "welcome.q.process": "Comment un contenu se fait ici aujourd’hui",
  "welcome.q.processHint": "Jusqu’à cinq lignes, une étape par ligne.",
  "welcome.q.decides": "Qui décide quand deux personnes ne sont pas d’accord",
  "welcome.error.change": "Écrivez une phrase ici ; la page commence par elle.",
  "welcome.error.name":
    "Dites ce que vous compterez, même si les chiffres ne sont pas encore connus.",
  "welcome.error.reader": "Nommez le type de personne qui compte le plus.",
  "welcome.error.number": "Écrivez un nombre simple, par exemple 12, ou laissez vide.",
  "welcome.error.day": "Choisissez une date complète, ou laissez vide.",
  "welcome.error.notDoing": "Dites ce que vous ne ferez pas, ou effacez la raison.",
  "welcome.errors": {
    one: "{count} réponse est à revoir. Elle est signalée plus bas.",
    other: "{count} réponses sont à revoir. Elles sont signalées plus bas.",
  },
  "welcome.save": "Créer ma page",
  "welcome.close": "Plus tard",

  "popup.linked": "Relié à {code} {name}",
  "popup.linkedOnly": "Relié",
  "popup.findings": { one: "{count} remarque", other: "{count} remarques" },
  "popup.open": "Ouvrir le panneau",
  "popup.pause": "Mettre en pause",
  "popup.goTo": "Aller à",
  "popup.welcome": "Bienvenue",

  ...frFiles,
} satisfies Record<keyof typeof enWorkspace, Entry>;
