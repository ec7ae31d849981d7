import type { Entry } from "./catalogue";
import type { enFit } from "./en-fit";

/** French: the fit region, the brief and points with proof. */
export const frFit: Record<keyof typeof enFit, Entry> = {
  "reader.retired":
    "Ce lecteur a été retiré le {day}. Choisissez-en un autre ou retirez le contenu.",
  "reader.another": "Choisir un autre lecteur",
  "fit.checking": "Lecture du texte…",
  "fit.title": "Adéquation",
  "fit.again": "Vérifier à nouveau",
  "fit.notYet": "Pas encore vérifié.",
  "fit.readFrom": "Lu : {source}, {time}",
  "fit.source.export": "texte de la page",
  "fit.source.page": "texte de la page",
  "fit.source.editor": "texte de la page",
  "fit.source.description": "la description",
  "fit.source.selection": "le passage sélectionné",
  "fit.source.pasted": "ce que vous avez collé",
  "fit.source.notes": "les notes",
  "fit.whole.selection": "Regarder tout le texte",
  "fit.whole.pasted": "Lire plutôt la page",
  "fit.line.reader": "Public",
  "fit.line.message": "Message clé",
  "fit.line.next-step": "Prochaine étape",
  "fit.state.fits": "Cohérent",
  "fit.state.other": "Autre chose",
  "fit.state.missing": "Pas encore là",
  "fit.state.unsure": "Incertain",
  "fit.state.unlinked": "Pas encore relié",
  "fit.short":
    "Continuez d’écrire : à partir de {enough} mots, vous lirez ici à qui le texte parle.",
  "fit.words": { one: "{count} mot jusqu’ici.", other: "{count} mots jusqu’ici." },
  "fit.unlinked": "À qui ces mots s’adressent, pour vous aider à choisir.",
  "fit.strange":
    "Il n’y a pas encore de listes de mots pour cette langue. Seuls les mots écrits tels quels dans votre stratégie ont été comparés.",
  "fit.settings": "Modifier dans les réglages",
  "fit.unread.off": "La lecture du texte est désactivée pour {tool}.",
  "fit.unread.signed-out":
    "{tool} vous demande de vous reconnecter. Connectez-vous, puis vérifiez à nouveau.",
  "fit.unread.refused":
    "{tool} ne permet pas de copier ce texte. Collez la partie sur laquelle vous travaillez.",
  "fit.unread.throttled":
    "{tool} nous demande de patienter. Vérifiez à nouveau dans quelques minutes.",
  "fit.unread.throttledUntil":
    "{tool} nous demande de patienter. Vérifiez à nouveau à partir de {time}.",
  "fit.unread.no-answer": "{tool} n’a pas répondu. Vérifiez votre connexion, puis réessayez.",
  "fit.unread.frame":
    "{tool} garde cet éditeur hors de notre portée. Collez le texte pour voir à qui il s’adresse.",
  "fit.unread.not-open": "Aucun onglet n’affiche ce contenu. Ouvrez-le, puis vérifiez à nouveau.",
  "fit.unread.empty":
    "Il n’y a pas encore de mots ici. Écrivez quelques lignes, puis vérifiez à nouveau.",
  "fit.unread.unknown-page":
    "Le texte de cette page n’est pas là où nous savons le chercher. Collez-le pour voir à qui il s’adresse.",
  "fit.paste": "Coller le texte ici",
  "fit.pasteText": "Texte du contenu",
  "fit.pasteHint": "Il est lu dans ce navigateur et n’est pas conservé.",
  "fit.pasteCheck": "Vérifier ce texte",
  "fit.answered": "{done} sur {of}",
  "fit.saidYes": "Vous avez dit : répondu.",
  "fit.saidNo": "Vous avez dit : pas encore répondu.",
  "fit.asWords": "Se fier aux mots",
  "fit.points": "Arguments avec preuve",
  "fit.morePoints": { one: "{count} de plus", other: "{count} de plus" },
  "fit.source": "Source : {source}",
  "fit.noSource": "Pas encore de source notée",
  "fit.used": "Déjà dans le texte",
  "fit.copiedPoint": "{text} (Source : {source})",
  "fit.against": "Nous avons décidé de ne pas faire cela",
  "fit.aboutTask": "Cette tâche porte sur",
  "fit.copies": "Dit presque la même chose que",
  "fit.copiesHint":
    "Ouvrez-le dans un autre onglet et vérifiez à nouveau pour voir les phrases communes.",
  "fit.about": "Le texte renvoie à",
  "brief.title": "Brief de rédaction",
  "brief.reader": "Qui le lit",
  "brief.asks": "Se demande : {question}",
  "brief.belief": "La seule chose à croire",
  "brief.proof": "Pourquoi y croire",
  "brief.nextStep": "Ce qu’ils font ensuite",
  "brief.copy": "Copier le brief",
  copy: "Copier",
  "copy.done": "Copié.",
  "copy.failed": "Le navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le.",
  "fit.source.linked": "la description et le document lié",
  "fit.openLinked": "Ouvrez le document lié : ses mots seront lus aussi.",
};
