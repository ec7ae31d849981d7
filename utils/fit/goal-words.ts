import type { LanguageId } from "./languages/language";

/**
 * What the reading of a goal's line needs to know about a language. Lists are data: parts of regular expressions over
 * plain text, each matched as whole words.
 */
export interface GoalWords {
  /** What may stand before the first word that counts: "we will", "to" */
  openers: readonly string[];
  /** Verbs that make something, as a goal starts with them */
  doing: readonly string[];
  /** Verbs that make something only with a thing after them: "give ten talks", not "give patients a voice" */
  doingThings: readonly string[];
  /** Nouns of making: "launch of", "Einführung" */
  nouns: readonly string[];
  /** Infinitives that stand at the end of the line */
  last: readonly string[];
  /** What may still follow such an infinitive */
  tails: readonly string[];
  things: readonly string[];
  /** What can be built and is no thing: "trust" */
  states: readonly string[];
  /** Verbs of people, which show that the word before is their name and no object */
  peopleDo: readonly string[];
  /** Sure signs that somebody else does or can do something */
  clauses: readonly string[];
  /** Before a thing that stands for itself: "two", "new", "monthly" */
  counts: readonly string[];
  /** Indicators: what we produce, what shows that we did, and what shows a result */
  outputs: readonly string[];
  produced: readonly string[];
  outcomes: readonly string[];
}

const en: GoalWords = {
  openers: [
    "(?:to|we|we'll|will|want|plan|going|let's|please|our|team|should|must|need|and|then|also|finally|continue|regularly|quickly|successfully|q[1-4]|goal|\\d{4})",
  ],
  doing: [
    "publish(?:ing)?|launch(?:es|ing)?|relaunch(?:ing)?|creat(?:e|ing)|writ(?:e|ing)|produc(?:e|ing)|redesign(?:ing)?|print(?:ing)?|record(?:ing)?|film(?:ing)?|shoot|translat(?:e|ing)|organi[sz](?:e|ing)|host(?:ing)?|set(?:ting)? up|introduc(?:e|ing)|implement(?:ing)?|roll(?:ing)? out|send(?:ing)?(?: out)?|post(?:ing)?|releas(?:e|ing)|draft(?:ing)?|updat(?:e|ing)|migrat(?:e|ing)|develop(?:ing)?|design(?:ing)?|distribut(?:e|ing)|disseminat(?:e|ing)|run(?:ning)?(?! (?:out|short|low|on time))|hold(?:ing)?|hir(?:e|ing)|train(?:ing)?|refresh(?:ing)?|attend(?:ing)?|exhibit(?:ing)?|sponsor(?:ing)?|install(?:ing)?|build(?:ing)?|rebuild(?:ing)?|start(?:ing)?|kick off|commission(?:ing)?|digiti[sz]e|revamp|rewrite|rebrand|schedule|upload|blog|mail out|issue|compile|curate|edit|circulate|advertise|stage|conduct|carry out|execute|broadcast|stream|syndicate|pilot|deploy|document|overhaul|modernise|modernize|bring out|put out|hand out|put up|put together|tweet|contribute",
  ],
  doingThings: [
    "make|do|put|give|bring|offer|prepare|finish|complete|open|deliver|establish|share|expand|plan|buy|book|place|add|present|pitch|ship|use|try|test|collect|interview|visit|survey|appear|speak|invest|renew|replace|move|clean|review|maintain|provide|supply|renegotiate|print",
  ],
  nouns: [
    "(?:launch|relaunch|publication|creation|production|development|introduction|implementation|roll-?out|design|redesign|organi[sz]ation|distribution|translation|setup|set-up|start|update|release|refresh)(?= of )",
  ],
  last: [],
  tails: [],
  things: [
    "newsletters?|bulletins?|brochures?|flyers?|leaflets?|posters?|decks?|slides?|presentations?|webinars?|podcasts?|episodes?|videos?|films?|clips?|reels?|blogs?|posts?|articles?|columns?|white ?papers?|e-?books?|guides?|handbooks?|manuals?|pages?|websites?|web sites?|sites?|homepage|microsite|campaigns?|e-?mails?|mailings?|magazines?|reports?|case stud(?:y|ies)|stor(?:y|ies)|press releases?|questionnaires?|surveys?|events?|workshops?|roadshows?|open days?|trade shows?|talks?|lectures?|tours?|booths?|stands?|ads?|adverts?|banners?|catalogues?|catalogs?|one[- ]pagers?|infographics?|content|logos?|rebrand|crm|plans?|programmes?|programs?|series|toolkits?|templates?|checklists?|faqs?|apps?|portals?|hubs?|librar(?:y|ies)|communit(?:y|ies)|channels?|accounts?|calendars?|courses?|trainings?|seminars?|meet-?ups?|breakfasts?|concerts?|exhibitions?|photos?|interviews?|factsheets?|stickers?|labels?|signs?|systems?|tools?|software|chatbots?|shops?|stores?|letters?|postcards?|cards?|books?|booklets?|dashboards?|sessions?|dinners?|competitions?|prizes?|awards?|help cent(?:re|er)|knowledge base|advertising|visits?|online",
  ],
  states: [
    "trust|confidence|loyalty|demand|reputation|relationships?|awareness|goodwill|interest|love|habit|pride|credibility|preference|understanding|momentum|jobs|value|ourselves|savings|a name|fewer|less",
  ],
  peopleDo: [
    "stay|stays|pay|pays|reorder|renew|buy|choose|book|order|come|return|recommend|know|find|trust|use|see|sign|join|ask|call|ring|read|reply|open|visit|go|leave|keep|become|get|can|will|want|need|prefer|switch|arrive|finish|reach|give|bring|spend|upgrade|say|tell|understand|learn|decide|rate|last|feel|are|have|never|no longer|always|rarely|no|stop|start|turn|submit|answer|apply|attend|hire|save|send|share|win|work|run|make|take|put|think|treat|report|refer|remember|rely|receive|select|settle|show|subscribe|succeed|vote|write|cost|earn|fill|grow|sell|make|without|meet|accept|agree|approve|donate|pass|place|register|request|respond|sleep|wait|walk|drop|fall|rise",
  ],
  clauses: ["people|who"],
  counts: [
    "a|an|the|our|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d+|new|monthly|weekly|daily|quarterly|regular|annual|another|bigger|better",
  ],
  outputs: [
    "clicks|impressions|likes|views|downloads|reach|mentions|print run|words|pieces|assets|stops|hours of|training days?|trainings?|newsletters|issues|activities|measures|touchpoints|workshops?|calls made",
  ],
  produced: [
    "published|sent|held|printed|written|shipped|released|posted|produced|given|delivered|made|launched|updated|trained|created|mailed|recorded|filmed|translated|distributed|online|live|on the channel|organi[sz]ed|hosted|done|completed|drafted|visited|dispatched|uploaded|built|set up|placed|run",
  ],
  outcomes: [
    "rate|share|surveys|ratio|percent\\w*|nps|renewals?|bookings?|booked|signed|signatures?|sign-?ups?|registrations?|repl(?:y|ies)|responses?|complaints?|tickets?|returns?|churn|conversion\\w*|leads?|requests?|enquiries|inquiries|demos?|orders?|sales|revenue|margin|donations?|gifts?|visits?(?! held)|visitors|who|that (?:become|turn|renew|convert|sign|lead)|cancel\\w+|attendance|satisfaction|time|days to|weeks to|months to|calls|opened|answered|reordered|bought|applications|no-?shows?|errors|accidents|members|users(?! trained)|customers|accounts|subscribers|followers|traffic|cost|per (?:customer|account|patient|visit|reader|job|order|head)|median|average",
  ],
};

const de: GoalWords = {
  openers: [
    "(?:wir|wollen|möchten|werden|unser|ziel|die|der|das|q[1-4]|\\d{4}|regelmäßig|endlich|und|auch)",
  ],
  doing: [
    "(?<=wir )(?:veröffentlichen|erstellen|schreiben|produzieren|drehen|drucken|starten|launchen|bauen|organisieren|versenden|verschicken|posten|gestalten|publizieren|entwickeln)",
  ],
  doingThings: ["relaunch|launch|start|redesign|druck|versand|rollout|roll-out|produktion|dreh"],
  nouns: [
    "(?:veröffentlichung|veröffentlichen|erstellung|erstellen|einführung|einführen|aufbau|aufbauen|launch|relaunch|durchführung|durchführen|produktion|produzieren|start|starten|neuauflage|überarbeitung|überarbeiten|umsetzung|umsetzen|gestaltung|gestalten|versand|versenden|verschicken|druck|drucken|organisation|organisieren|entwicklung|entwickeln|redesign|publikation|publizieren|verfassen|schreiben|drehen|aussendung|herausgabe|herstellung|herstellen|einrichtung|einrichten|implementierung|implementieren|verteilung|verteilen|übersetzung|übersetzen|ausrichtung|abhalten|abhaltung|schulung|besuch|teilnahme|bau|bauen|planung und \\p{L}+|konzeption|aktualisierung|digitalisierung)(?= (?:von|vom|eine[rsnm]?|ein|der|des|die|das|den|neuer?|neue[rsn]|unsere[rs]?|am|an|auf|zwei|drei|vier|fünf|zehn|zwölf|\\d+|aller)(?![\\p{L}]))",
  ],
  last: [
    "veröffentlichen|erstellen|schreiben|verfassen|produzieren|drehen|drucken|launchen|relaunchen|starten|aufbauen|bauen|gestalten|überarbeiten|aktualisieren|einführen|organisieren|versenden|verschicken|schicken|aussenden|posten|durchführen|umsetzen|fertigstellen|auflegen|herausgeben|herausbringen|publizieren|entwickeln|aufsetzen|einrichten|implementieren|verteilen|übersetzen|abhalten|veranstalten|ausrichten|halten(?<=(?:vortrag|vorträge|workshops?|webinare?|seminare?|kurse?|schulungen) halten)|schalten|bespielen|aufnehmen|filmen|konzipieren|anbieten(?<=(?:kurse?|webinare?|workshops?|seminare?) anbieten)|machen(?<=(?:videos?|podcast|newsletter|umfrage|kampagne|website) machen)|schulen|einstellen|digitalisieren|bloggen|erneuern|neu machen|anlegen|eröffnen|erarbeiten|texten|layouten|modernisieren|ausrollen|rausbringen|verlinken|besuchen(?<=messen? besuchen)|migrieren|aushängen|auflegen",
  ],
  tails: ["bis|im|in|pro|vor|ab|und|für|über|mit|auf|zum|zur|nach|als|jede[nrs]?|am|an"],
  things: [
    "newsletter|broschüren?|flyer|folder|plakate?|präsentation(?:en)?|webinare?|podcasts?|videos?|filme?|blog\\p{L}*|beiträge?|artikel|\\p{L}*artikel|whitepaper|e-?books?|leitfaden|leitfäden|seiten?|landingpages?|websites?|webseite|homepage|kampagnen?|mailings?|magazine?|\\p{L}*magazin|berichte?|fallstudien?|pressemitteilungen?|umfragen?|events?|veranstaltungen?|messestand|anzeigen|kataloge?|infografiken?|content|inhalte|logo|serie|vorlagen?|checklisten?|apps?|portal|mappen?|folgen?|vorträge?|workshops?|seminare?|posts?|ausgaben?|kurse?|postkarten?|handbuch",
  ],
  states: [
    "vertrauen|bekanntheit|beziehung(?:en)?|nachfrage|loyalität|glaubwürdigkeit|ruf|interesse|verständnis|bindung|bewusstsein|stammkundschaft|rücklagen|image|nähe|weniger",
  ],
  peopleDo: [],
  clauses: [
    "können|kann|wollen|will|sollen|soll|müssen|dürfen|werden|lassen|damit|wer|ohne (?:\\p{L}+ )*zu",
  ],
  counts: [
    "ein|eine|einen|unser|unsere|unseren|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\\d+|neue[rsn]?|monatliche[rsn]?|wöchentliche[rsn]?|regelmäßige[rsn]?|jährliche[rsn]?|weitere",
  ],
  outputs: [
    "auflage|klicks|impressionen|reichweite|aufrufe|downloads|likes|(?:an)?zahl (?:der )?(?:artikel|beiträge|posts|\\p{L}*videos?|newsletter|veranstaltungen|seiten|folgen|flyer|mailings|webinare|vorträge|workshops|führungen|schulungen|messen|anzeigen|aussendungen)|schulungstage|aussendungen|veranstaltungen",
  ],
  produced: [
    "veröffentlichte?[nrs]?|publiziert\\p{L}*|versendete?[nrs]?|versandt\\p{L}*|verschickte?[nrs]?|gehaltene?[nrs]?|gedruckte?[nrs]?|geschriebene?[nrs]?|erstellte?[nrs]?|erschienene?[nrs]?|produzierte?[nrs]?|ausgesandte?[nrs]?|verteilte?[nrs]?|gedrehte?[nrs]?|durchgeführte?[nrs]?|gepostete?[nrs]?|aktualisierte?[nrs]?|geschulte?[nrs]?|geschaltete?[nrs]?|online|abgehaltene?[nrs]?|organisierte?[nrs]?|übersetzte?[nrs]?|pro (?:woche|monat|quartal|jahr)|fertiggestellt\\p{L}*",
  ],
  outcomes: [
    "\\p{L}*quote|\\p{L}*rate|anteil|prozent|\\p{L}*anfragen?|\\p{L}*buchungen?|anmeldungen?|abschlüsse|verlängerungen?|kündigungen?|beschwerden?|reklamationen?|retouren|umsatz|\\p{L}*umsatz|spenden|bewerbungen|abbrüche|antworten|rückmeldungen|die|kunden|\\p{L}*kunden|mitglieder|nutzer|abonnenten|besuche\\p{L}*|zeit|tage bis|wochen bis|dauer|zufriedenheit|nps|pünktlichkeit|verbleib|empfehlungen?|fehler|unfälle|anrufe|absagen",
  ],
};

const fr: GoalWords = {
  openers: [
    "(?:pour|nous|on|allons|voulons|notre|objectif|à|et|aussi|enfin|q[1-4]|t[1-4]|\\d{4}|de)",
  ],
  doing: [
    "publier|lancer|relancer|créer|écrire|rédiger|produire|réaliser|construire|refaire|refondre|mettre à jour|mettre en place|mettre en ligne|organiser|imprimer|tourner|envoyer|diffuser|poster|concevoir|développer|traduire|éditer|animer|rénover|élaborer|installer|déployer|démarrer|ouvrir|sortir|distribuer|tenir|enregistrer|filmer|monter|implémenter|introduire|recruter|former|participer à|exposer|sponsoriser|bâtir|numériser|moderniser|programmer|afficher|expédier",
  ],
  doingThings: [
    "faire|préparer|finir|terminer|proposer|offrir|donner|partager|actualiser|avoir|établir",
  ],
  nouns: [
    "(?:publication|lancement|création|refonte|mise en (?:place|ligne|œuvre)|mise à jour|organisation|rédaction|production|diffusion|envoi|développement|conception|impression|traduction|réalisation|élaboration|déploiement|tournage|distribution|ouverture|introduction)(?= (?:de|du|des|d'|d’))",
  ],
  last: [],
  tails: [],
  things: [
    "newsletters?|infolettres?|brochures?|plaquettes?|dépliants?|flyers?|affiches?|présentations?|webinaires?|podcasts?|épisodes?|vidéos?|films?|blogs?|billets?|articles?|posts?|publications?|livres? blancs?|guides?|pages?|sites?|campagnes?|e-?mailings?|e?mails?|magazines?|numéros?|rapports?|études? de cas|communiqués?|enquêtes?|événements?|salons?|stands?|annonces?|catalogues?|infographies?|contenus?|logo|programmes?|séries?|modèles?|applis?|applications?|portail|chaîne|calendrier|supports?|ateliers?|conférences?|petits-déjeuners|portes ouvertes|lettres?|cartes?",
  ],
  states: [
    "confiance|notoriété|réputation|lien|liens|relations?|demande|envie|fidélité|intérêt|crédibilité|préférence|emplois|moins",
  ],
  peopleDo: [],
  clauses: ["qui"],
  counts: [
    "un|une|notre|nos|deux|trois|quatre|cinq|six|dix|douze|\\d+|nouveau|nouvelle|nouveaux|nouvelles",
  ],
  outputs: [
    "clics|impressions|vues|téléchargements|portée|tirage|nombre (?:de |d')(?:articles|posts|vidéos|newsletters|brochures|événements|épisodes|publications|webinaires|communiqués|ateliers|pages)|petits-déjeuners|ateliers",
  ],
  produced: [
    "publiée?s?|envoyée?s?|tenue?s?|imprimée?s?|écrite?s?|rédigée?s?|produite?s?|réalisée?s?|diffusée?s?|distribuée?s?|organisée?s?|mise?s? en ligne|en ligne|tournée?s?|créée?s?|traduite?s?|lancée?s?|formée?s?|par (?:semaine|mois|trimestre|an)",
  ],
  outcomes: [
    "taux|part|pourcentage|demandes?|réservations?|inscriptions?|renouvellements?|ventes|chiffre d'affaires|visites|visiteurs|clients|dons|plaintes|réclamations|retours|réponses|candidatures|adhésions?|abonnés|désabonnements|délais?|temps|qui|satisfaction|nps|contrats|signatures|rendez-vous|commandes",
  ],
};

/** THE LIST of languages in which goals are read. */
export const goalWords: Readonly<Record<LanguageId, GoalWords>> = { en, de, fr };
