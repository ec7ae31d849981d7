import type { Entry } from "./catalogue";
import type { enDemo } from "./en-demo";
import { frHelp } from "./fr-help";

/** French: the built-in demo pages. */
export const frDemo: Record<keyof typeof enDemo, Entry> = {
  ...frHelp,
  "demo.start": "Commencer la visite",
  "demo.startHint": "Cinq pages avec le panneau à côté. Une minute environ.",
  "demo.count": "Étape {at} sur {count}",
  "demo.leave": "Quitter la visite",
  "demo.steps": "Étapes",
  "demo.back": "Retour",
  "demo.next": "Suivant",
  "demo.sample": "Page d’exemple",
  "demo.page.document": "Un document",
  "demo.page.editor": "Un éditeur d’e-mails et d’articles",
  "demo.page.tasks": "Une liste de tâches",
  "demo.linked.title": "Un contenu relié",
  "demo.linked.says":
    "Un guide est en cours d’écriture. À côté, le panneau dit pour qui il est, quel objectif il sert avec quel chiffre, et pourquoi. Un contenu n’a besoin de rien d’autre.",
  "demo.reader.title": "Un bon contenu pour quelqu’un d’autre",
  "demo.reader.says":
    "Cet article est relié au responsable qualité, mais ses mots parlent au responsable maintenance. Le panneau les cite et propose de changer.",
  "demo.notDoing.title": "Ce que nous avons décidé de ne pas faire",
  "demo.notDoing.says":
    "La stratégie écarte les articles généraux sur l’IA et dit pourquoi. Le panneau le rappelle tant que c’est un brouillon. Il demande, il ne bloque jamais.",
  "demo.orphan.title": "La stratégie a avancé, pas le contenu",
  "demo.orphan.says":
    "Cette série est en ligne et sert un objectif retiré. Qui l’ouvre voit ce qui a changé et ce qu’elle pourrait servir maintenant.",
  "demo.link.title": "Reliez celui-ci vous-même",
  "demo.link.says":
    "Cette tâche ne sert encore aucun objectif. La meilleure proposition est déjà choisie : deux touches la relient. Dans vos outils, la première est Alt+Maj+S ; ici, c’est L.",
  "demo.link.keys": "Appuyez ensuite sur Entrée. Les flèches choisissent un autre objectif.",
  "demo.link.done": "Relié à {code}. Le point dans la liste est maintenant plein.",
  "demo.toPanel": "Aller au panneau",
  "demo.yours.title": "À vous maintenant",
  "demo.yours.says":
    "L’exemple peut partir quand vous voulez. Votre stratégie prend sa place dès que vous en apportez une.",
  "demo.yours.strategy": "Apportez votre stratégie",
  "demo.yours.strategySays":
    "Répondez à sept questions, dont trois suffisent, ou collez ou ouvrez ce que vous avez.",
  "demo.yours.answer": "Répondre aux questions",
  "demo.yours.open": "Coller ou ouvrir",
  "demo.yours.tool": "Ouvrez un contenu à vous",
  "demo.yours.toolSays":
    "Le panneau y est déjà : utilisez l’onglet au bord, ou appuyez sur {keys}.",
  "demo.yours.sample": "Retirer l’exemple",
  "demo.yours.sampleSays":
    "Sa stratégie, ses contenus et ce que vous en avez fait partent en un clic.",
  "demo.yours.remove": "Retirer l’exemple",
  "demo.gone": "L’exemple est parti. Commencez ci-dessous avec votre propre stratégie.",
  "fit.source.sample": "la page d’exemple",

  "start.size": "Quelle taille",
  "start.size.start-up": "Une page",
  "start.size.growing": "En croissance",
  "start.size.group": "Groupe",
  "start.sizeHint.start-up": "Un objectif, un lecteur, et ce que vous écartez.",
  "start.sizeHint.growing":
    "Avec aussi un message et sa preuve, cinq étapes, une campagne de trois éléments et un rituel hebdomadaire.",
  "start.sizeHint.group":
    "Avec aussi ce que veut l’entreprise, des équipes avec leur façon de travailler, et une première version à revoir.",
  "start.q.claim": "Que défendez-vous, preuve à l’appui ?",
  "start.q.claimHint":
    "Une phrase dont on peut douter, par exemple : les registres sont complets chaque jour.",
  "start.q.proof": "Ce qui le prouve",
  "start.q.proofHint": "Un point par ligne, avec sa source si vous la connaissez.",
  "start.q.teams": "Qui travaille ensemble au marketing ?",
  "start.q.teamsHint": "Une équipe par ligne.",
  "start.error.claim": "Dites en une phrase ce que vous défendez, ou choisissez une page.",
  "start.grow": "Agrandir la page",
  "start.growSays":
    "Ce que vous avez reste tel quel. Seul ce qui manque est ajouté, et vous pourrez tout changer.",
  "start.growSave": "Ajouter ce qui manque",
  "start.growLine": "{what} : {count}",
  "start.growDone": "Ajouté : {what}.",
  "start.growNothing": "Il ne manquait rien.",
  "start.growUndo": "Annuler",
  "start.growUndone": "Annulé. Votre page est comme avant.",

  "process.title": "Où il en est : {status}",
  "process.here": "Ici",
  "process.next": "Ensuite",
  "process.nextLine": "{status} : {text}",
  "process.who": "Qui l’a en main",
  "process.noLine": "Personne n’a encore écrit de ligne pour cela.",
  "process.last": "Rien ; c’est ici que cela se termine.",
  "process.nobody": "Personne pour l’instant",
  "process.empty": "Comment un contenu se fait-il ici ? Cinq lignes suffisent.",
  "process.write": "Les écrire",

  "suggest.menu": "Proposer un changement de stratégie",
  "suggest.title": "Proposer un changement de stratégie",
  "suggest.hint": "La proposition attend la prochaine revue de stratégie, sous votre nom.",
  "suggest.hintPiece":
    "La proposition attend la prochaine revue de stratégie, sous votre nom et avec ce contenu.",
  "suggest.what": "Ce qui devrait changer",
  "suggest.why": "Pourquoi",
  "suggest.save": "Proposer",
  "suggest.done": "C’est à l’ordre du jour de la prochaine revue de stratégie.",
  "help.menu": "Les mots que nous employons",

  "part.title": "Ma part",
  "part.private":
    "Vous seul voyez ceci. Personne n’y est compté, et les contenus des autres n’y figurent pas.",
  "part.unknown": "Dites qui vous êtes, et vos contenus apparaîtront ici avec ce qu’ils servent.",
  "part.settings": "Le dire dans les réglages",
  "part.none":
    "Aucun de vos contenus n’est en cours. Ils apparaissent ici du brouillon à la relecture.",
  "part.open": "Pas encore reliés",
  "part.more": "Il y en a d’autres ; voici les plus pressants.",
  "part.noNumber": "Cet objectif n’a pas encore de chiffre ; personne ne le voit avancer.",
  "part.for": "Pour : {reader}.",
  "part.noReader": "Pas encore de lecteur.",
  "part.link": "Ma part dans la stratégie",
};
