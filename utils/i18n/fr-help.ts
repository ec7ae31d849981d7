import type { Entry } from "./catalogue";
import type { enHelp } from "./en-help";

/** French: the words we use and a lesson. */
export const frHelp: Record<keyof typeof enHelp, Entry> = {
  "help.title": "Les mots que nous employons",
  "help.lead":
    "Douze mots, chacun avec un exemple de votre propre stratégie, et une leçon de cinq minutes.",
  "help.words": "Les mots",
  "help.here": "Ici : {example}",
  "help.term.piece": "Contenu",
  "help.says.piece":
    "Une chose que quelqu’un lit, entend ou voit : un document, la tâche de le faire, un e-mail, une page.",
  "help.term.goal": "Objectif",
  "help.says.goal":
    "Ce qui doit être différent pour l’entreprise, et à quelle date. Pas une chose à produire.",
  "help.term.number": "Chiffre",
  "help.says.number":
    "Ce qui montre qu’un objectif est atteint : où il en est, où il doit arriver, et quand.",
  "help.term.reader": "Lecteur",
  "help.says.reader":
    "Le type de personne pour qui un contenu est écrit, avec son travail, ses soucis et ses questions.",
  "help.term.why": "Pourquoi",
  "help.says.why":
    "Une phrase sur ce qu’un contenu change pour son lecteur. Si elle ne nomme que la chose elle-même, elle n’y est pas encore.",
  "help.term.message": "Message clé",
  "help.says.message": "Ce que nous défendons, dans une affirmation dont on pourrait douter.",
  "help.term.proof": "Preuve",
  "help.says.proof": "Un fait avec sa source, qui rend un message crédible.",
  "help.term.stage": "Étape",
  "help.says.stage": "Où en est un lecteur dans sa décision, et ce qu’il fait d’ordinaire ensuite.",
  "help.term.campaign": "Campagne",
  "help.says.campaign":
    "Plusieurs contenus qui servent ensemble un même objectif, pendant un temps.",
  "help.term.part": "Élément",
  "help.says.part":
    "Un contenu prévu : pour qui, par qui et pour quand, avant que quiconque commence.",
  "help.term.notDoing": "Ce que nous ne faisons pas",
  "help.says.notDoing":
    "Ce que nous laissons de côté exprès, avec la raison. Cela épargne le prochain débat.",
  "help.term.version": "Édition",
  "help.says.version":
    "La stratégie telle qu’elle vaut à partir d’un jour. Les contenus d’une édition plus ancienne sont montrés, et rien n’est perdu.",
  "lesson.title": "Stratégie, plan, tactique",
  "lesson.lead":
    "Trois mots que l’on prend souvent l’un pour l’autre. Les distinguer demande cinq minutes.",
  "lesson.strategy":
    "Une stratégie dit qui vous gagnez, avec quoi, et ce que vous laissez. Une personne sensée pourrait choisir le contraire. Elle tiendrait encore si chaque contenu était remplacé.",
  "lesson.plan":
    "Un plan dit qui fait quoi, dans quel ordre et pour quand. Il n’est bon ou mauvais qu’à côté d’une stratégie.",
  "lesson.tactic":
    "Une tactique est une chose que l’on produit ou que l’on fait. Elle n’est ni petite ni indigne ; elle ne peut seulement pas dire d’elle-même pourquoi elle devrait exister.",
  "lesson.test": "Une question à poser à chaque phrase",
  "lesson.testSays":
    "Qu’est-ce qui change, et pour qui, quand c’est fait ? Si la réponse nomme une personne et un changement, elle relève de la stratégie. Si elle nomme un collègue et une date, du plan. Si elle nomme une chose, c’est une tactique, et la question reste ouverte.",
  "lesson.try": "Laquelle est-ce ?",
  "lesson.tryHint": "Décidez d’abord, puis ouvrez la réponse.",
  "lesson.case.posts": "« Nous publions deux articles par semaine. »",
  "lesson.answer.posts":
    "Une tactique avec un rythme. Elle dit ce qui est produit, pas ce qui change. Que feraient les lecteurs après un an ?",
  "lesson.case.groups":
    "« Nous gagnons des groupes d’usines par la preuve plutôt que par le volume, et laissons les boutiques à d’autres. »",
  "lesson.answer.groups":
    "Une stratégie. Elle dit qui, avec quoi, et ce qui est laissé. Le contraire pourrait en être une aussi : c’est le signe.",
  "lesson.case.dates":
    "« Priya écrit le guide pour le 24 février, Jules dessine l’affiche en mars. »",
  "lesson.answer.dates":
    "Un plan. Il est prêt quand tous deux peuvent dire quel objectif sert le guide.",
  "lesson.case.podcast": "« Il nous faut un podcast, les autres en ont un. »",
  "lesson.answer.podcast":
    "Une tactique en quête d’une raison. Le leur répond à leurs acheteurs. Que demandent les vôtres ?",
  "lesson.case.half": "« D’ici décembre, la moitié du nouveau chiffre vient des groupes. »",
  "lesson.answer.half":
    "Un objectif. Il dit ce qui change et pour quand, et laisse ouvert le comment. La stratégie dit comment, et ce que l’on ne fait pas pour cela.",
  "lesson.four": "Quatre questions avant de commencer",
  "lesson.four1": "Qu’est-ce qui doit être différent quand ceci existera ?",
  "lesson.four2": "Comment ce contenu y mène-t-il ?",
  "lesson.four3": "Est-ce le meilleur chemin que nous connaissions ?",
  "lesson.four4": "Que pourrions-nous faire d’autre ?",
  "lesson.fourSays":
    "Le panneau les pose devant un contenu sans raison et garde les réponses avec le contenu.",
  "lesson.own": "Avec votre propre travail",
  "lesson.ownPiece":
    "Prenez « {piece} ». Dites en une phrase ce qu’il change, et pour qui, sans nommer la chose elle-même. Lisez ensuite ce qui figure sous Pourquoi.",
  "lesson.ownNone":
    "Prenez la dernière chose que vous avez faite. Dites en une phrase ce qu’elle change, et pour qui, sans nommer la chose elle-même.",
};
