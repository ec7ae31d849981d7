import type { Entry } from "./catalogue";
import type { enSecond } from "./en-second";

/** French: the second opinion of the browser's own language model. */
export const frSecond: Record<keyof typeof enSecond, Entry> = {
  "second.title": "Second avis",
  "second.switch":
    "Pouvoir interroger le modèle de langue du navigateur quand l’objectif n’est pas clair",
  "second.hint":
    "Vous voyez chaque demande avant l’envoi, et rien n’est envoyé sans votre clic. Le navigateur peut passer par un cloud pour répondre, et nous ne pouvons pas savoir s’il le fait.",
  "second.hintDownload":
    "À la première demande, le navigateur télécharge son modèle : plusieurs gigaoctets, une seule fois.",
  "second.ask": "Interroger le modèle du navigateur",
  "second.preview": "Voici ce qui est envoyé, et rien d’autre",
  "second.shorter": "C’était trop long pour le modèle. Voici ce qui tient.",
  "second.cloud":
    "Le navigateur peut passer par un cloud pour répondre. Nous ne pouvons pas le savoir.",
  "second.download":
    "Le navigateur télécharge d’abord son modèle : plusieurs gigaoctets, une seule fois. Cela peut prendre un moment.",
  "second.send": "Envoyer",
  "second.doNotSend": "Ne pas envoyer",
  "second.stop": "Arrêter",
  "second.downloading": "Le navigateur télécharge son modèle…",
  "second.asking": "Le modèle lit…",
  "second.answer": "Second avis : {goal}, à cause de « {quote} »",
  "second.none": "Second avis : aucun de ces objectifs.",
  "second.unchecked": "Le modèle n’a pas donné de réponse vérifiable.",
  "second.choose": "Le choisir",
  "second.fault.unsupported": "Le modèle du navigateur ne peut pas répondre à une telle demande.",
  "second.fault.long": "Même le titre et une phrase sont trop longs pour le modèle du navigateur.",
  "second.fault.late": "Le modèle a mis trop de temps, nous n’attendons plus.",
  "second.fault.stopped": "Arrêté. Il n’y a pas de réponse.",
  "second.fault.failed":
    "Le modèle du navigateur n’a pas répondu. Vous pouvez réessayer plus tard.",
  "second.question": "Lequel de ces objectifs le contenu ci-dessous sert-il le plus ?",
  "second.titleOf": "Titre : {title}",
  "second.form":
    "Répondez en JSON. « choice » : la lettre de l’objectif, ou « none ». « quote » : les mots du titre ou de l’une des phrases qui le montrent le mieux, copiés exactement, 200 caractères au plus.",
};
