import type { WhyWords } from "./words";

/** Each string holds several phrases, apart by `|`. */
export const fr: WhyWords = {
  turns: [
    "mais aussi|alors que|tandis que|or|mais|cependant|toutefois|parce que|parce qu'|car|puisque|puisqu'|sauf que|en réalité|le vrai sujet",
  ],
  seniors: [
    "(?:le |la |notre |mon |ma |nos |les |du |au |de la )?(?:proviseure?|maire|mairie|évêque|rectrice|recteur|doyen(?:ne)?|ministre|ministère|préfet|sous-préfet|bureau|bureau national|chef d'établissement|médecin[- ]chef|chef de service|cadre de santé|conservatrice en chef|conservateur en chef|supérieurs?|supérieure|manager|maison mère|groupe|trésorier|trésorière|tutelle|financeurs?|bailleur de fonds|associés?|principale?|patronne|chefs|chefferie|adjoint(?:e)?|élus?|élue|big boss|haut de la pyramide|instances?|assemblée générale)",
    "(?:le |la |notre |mon |ma |nos |les )?(?:patron(?:ne)?|boss|chef(?:fe)?|directeur(?: \\p{L}+)?|directrice(?: \\p{L}+)?|direction(?: générale| marketing)?|dg|pdg|ceo|cfo|président(?:e)?|présidence|comité(?: de direction| exécutif)?|codir|comex|conseil(?: d'administration)?|ca|administrateurs?|gérant(?:e)?|fondateur|fondatrice|propriétaire|actionnaires?|investisseurs?|management|siège|hiérarchie|n\\+1|responsable marketing|mécènes?)",
  ],
  seniorRoles: ["pdg|président(?:e)?|gérant(?:e)?|directeur|directrice"],
  boss: [
    "consigne|ordre|instruction|on exécute|j'exécute|le bébé d\\p{L}+|chouchou|dada|projet fétiche|(?:on|ça) (?:m'|nous )?(?:a|l'a) (?:été )?(?:imposé|ordonné|demandé d'en haut)|volonté (?:de|du)|souhait (?:de|du)|à la demande (?:de|du)|dans mes objectifs|vient d'en haut|sur ordre",
    "(?:la |notre )?(?:direction|dg|pdg|présidence) (?:y |le |la |l'|en )?(?:\\p{L}+)|d'en haut|vient d'en haut|demande (?:de la|du) (?:direction|dg|pdg|président\\w*|conseil|patron\\w*|directeur|directrice|comité|siège)|décision (?:de la|du) (?:direction|dg|pdg|président\\w*|conseil|patron\\w*)",
    "ordre (?:de la|du) (?:direction|dg|pdg)|lubie",
  ],
  sellers: [
    "(?:les |le |la |nos |notre |du |l')*(?:commerciaux|forces? de vente|équipe de vente|service des ventes|ingénieurs? commerc\\p{L}+|vrp|grands comptes|conseillers? de vente|agents? commerciaux|terrain|collecte|mécénat)",
    "(?:les |le |la |nos |notre |l'équipe |équipe )*(?:commerciaux|commercial(?:e)?|commerciales|vendeurs?|vendeuses?|force de vente|équipe commerciale|service commercial|ventes|technico-commerciaux|chargés? d'affaires|account managers?|collecte de fonds)",
  ],
  sellerRoles: ["commercial(?:e)?|ventes"],
  sales: [
    "(?:signer|conclure|décrocher|boucler|gagner|fermer|remporter|emporter|rafler) (?:\\p{L}+ ){0,4}(?:marchés?|appels? d'offres|signatures?|partenariats?|clients?|comptes?|budgets?)|(?:avant|d'ici) (?:l'été|la fin|fin) (?:du |de |d')?(?:\\p{L}+)?(?= ?(?:trimestre|exercice|mois))",
    "(?:gros |grand )?(?:client|prospect|acheteur|sponsor|mécène)(?:e)?(?: potentiel(?:le)?)? (?:\\p{L}+ ){0,2}(?:a demandé|nous a demandé|demande|veut|voudrait|réclame|souhaite|attend)|pour (?:son|sa|ses|le|un|leur) (?:rendez-vous|rdv|rencontre|visite client|présentation client|pitch|négociation|tournée)",
    "support (?:de vente|commercial)|supports de vente|atteindre (?:nos|les|leurs) (?:objectifs|chiffres)|faire (?:nos|le|les) (?:chiffres?)|démarchage|prospection|relances? commerciales?",
    "(?:pour )?(?:signer|conclure|décrocher|boucler|gagner|fermer) (?:\\p{L}+ ){0,4}(?:contrats?|affaires?|ventes?|deals?|commandes?|dossiers?)|avant la fin (?:du trimestre|de l'année|du mois|de trimestre)|fin de trimestre|objectifs? (?:de vente|commerciaux|commercial|du trimestre)",
    "un(?:e)? (?:gros |grand )?(?:prospect|client|cliente|acheteur|acheteuse|lead)(?: \\p{L}+){0,4} (?:a demandé|demande|veut|voulait|voudrait|réclame|souhaite)|pour (?:leurs|les|nos) rendez-vous|vendre plus|aide(?:r)? à vendre|argumentaire",
  ],
  wishes: [
    "y tient|tient beaucoup|en parle|parle|demandé de|en veut|en veulent|en voudrait|l'exige|rêve|s'impatiente|relance(?:nt)?|attendent|harcèle|a dit|ont dit|a lu|souhaité|préparer|tenait|imagine|apprécie(?:rait)?|râle(?:nt)?|se plaint|se plaignent|presse|commandé|réclamé|envisage|aimerait|aimeraient|consigne|plaît|plu|bébé|coup de cœur|séduit",
    "l'attend\\w*|veut|veulent|voulait|voudrai(?:t|ent)|souhaite(?:nt|rait)?|demande(?:nt)?|demandait|a demandé|ont demandé|demandé(?:e)?|besoin|exige(?:nt)?|exigé|insiste(?:nt)?|insisté|attend(?:ent)?|décidé|décide|promis|promet|aime(?:nt|rait)?|adore(?:nt)?|tient|tiennent|y tien\\w*|attend|l'attend\\w*|attendent|compte dessus|pense(?:nt)?|trouve(?:nt)?|dit|disent|a vu|vu|lu|entendu|proposé|suggéré|mentionné|réclame(?:nt)?|réclamé|pousse(?:nt)?|croit|idée|envie|rencontré|annoncé|validé|imposé",
  ],
  rivals: [
    "(?:la |devenu la |devenue la )?norme|les grand(?:e)?s (?:enseignes|marques|groupes|maisons|noms|boîtes)|(?:le|la|les|l') ?(?:font|fait|ont|a) (?:toutes|tous|déjà)",
    "(?:tous|toutes|les autres|la plupart des|chaque|n'importe quel|tous les autres|d'autres) (?:les |des )?(?:musées|hôpitaux|écoles|entreprises|hôtels|associations|théâtres|villes|cabinets|boutiques|magasins|marques|banques|agences|établissements|maisons|acteurs|lycées|universités|collectivités|cliniques|structures|sites|ong|fondations|boîtes|usines|transporteurs)(?: \\p{L}+){0,6}",
    "(?:on|nous) (?:ne )?(?:peut|pouvons|veut|voulons|doit|va) (?:pas|plus) (?:\\p{L}+ )?(?:être|rester) (?:les |le |la )?(?:seuls?|derniers?|seules?|à la traîne|absents?|en retrait|sans)|les (?:seuls|derniers|seules) (?:à|sans)|ce qui (?:marche|fonctionne|cartonne|se fait)(?: \\p{L}+)*",
    "(?:marche|cartonne|fonctionne) (?:bien |le mieux |très bien )?(?:en ce moment|actuellement|partout)|(?:en ce moment|partout|sur tous les réseaux)|vient (?:d'en|de) (?:sortir|lancer|publier|faire)",
    "(?:les experts|les agences|l'agence|les blogs|un consultant|tous les blogs) (?:\\p{L}+ )*(?:recommandent?|disent|dit|conseillent?)|se faire (?:distancer|doubler|dépasser)|(?:devant|loin devant|mieux que) (?:nous|eux)",
    "suivre le mouvement|il faut (?:en être|y être|suivre)|comme tout le monde|comme les autres|à la page|dans l'air du temps|effet de mode|plus personne ne|on en voit partout|on voit ça partout|(?:les |nos |tous les |la |notre |un |le )*(?:autres |grands )?(?:concurrents?|concurrence)",
    "tout le monde(?: \\p{L}+)?|(?:tous|toutes) (?:les autres|le font|en ont|ont)|les autres (?:\\p{L}+ ){0,2}(?:ont|font|publient|le font|en ont|proposent)|les grands(?: \\p{L}+){0,3} (?:ont|font|publient|acteurs)|en ont (?:un|une|tous|déjà)|ont (?:déjà |tous )?(?:le leur|la leur|les leurs)",
    "(?:on est|nous sommes|on sera|être) en retard|rater le train|prendre le train|à la traîne|(?:c'est |très |à la )?(?:tendance|mode)|bonnes? pratiques?|best practice\\w*|standard du (?:secteur|marché)|norme du secteur|ça se fait|incontournable|de nos jours|aujourd'hui il faut|buzz",
  ],
  rivalActs: [
    "a|ont|avait|publie|publient|a publié|fait|font|vient de|lancé|lance|déjà|aussi|propose|sorti|gagné|maintenant",
  ],
  circles: [
    "(?:est|sont|était) (?:\\p{L}+ )?(?:moches?|laides?|vieux|vieilles?|illisibles?)|(?:on|nous) (?:publie|publions|poste|postons|envoie|envoyons|imprime|sort|diffuse) |(?:une|deux|trois) fois par (?:mois|an|semaine|trimestre|saison)|petit coup de \\p{L}+|mérite un",
    "(?:la|le|notre|nos|les) (?:\\p{L}+ ){1,3}(?:manque|a besoin|mérite|fait|est|sont|reste|paraît) (?:un peu |bien |trop |très )?(?:d'un|d'une|de|un peu|vide|triste|nu|nue|silencieux|calme|mort|vieill\\p{L}*|daté\\p{L}*)",
    "pour (?:annoncer|fêter|célébrer|marquer|accompagner|présenter|promouvoir|illustrer|documenter) (?:le|la|l'|les|notre|nos|un|une)|pour (?:la|le|notre) (?:page|site|salon|stand|anniversaire|rentrée|saison|catalogue)$|(?:approche|arrive à grands pas|c'est bientôt|revoilà|comme il se doit)",
    "(?:date|datent) (?:de|d'|des|du) (?:\\p{L}+ )?(?:19\\d\\d|20\\d\\d|années|siècle|\\d+)|(?:on|nous) (?:en |le |la |l'|les )?(?:fait|faisons|envoie|envoyons|publie|publions|sort|sortons|édite|éditons|imprime)(?: \\p{L}+){0,3} (?:chaque|à chaque|tous les|toutes les|toujours|par)",
    "à chaque (?:rentrée|saison|fois|année|édition|printemps|automne|été|hiver|noël)|(?:il faut|il faudrait|faut)(?: bien| juste| donc| encore)? (?:alimenter|nourrir|remplir|refaire|renouveler|publier|poster|sortir|faire|écrire|un|une|du|des|mettre|quelque chose|qu'on)",
    "(?:alimenter|nourrir|animer|faire vivre|occuper) (?:le|la|les|notre|nos) (?:\\p{L}+ )?(?:blog|site|page|fil|réseaux|compte|chaîne|feed)|(?:prévu(?:e)?|programmé(?:e)?|planifié(?:e)?|calé(?:e)?|inscrit(?:e)?) (?:au|dans|pour|depuis|sur|en|de longue date)",
    "(?:c'est|c'était) (?:prévu|programmé|planifié|le tour|notre tour|l'usage|la coutume|la saison|comme ça)|(?:rien|aucun \\p{L}+) (?:\\p{L}+ ){0,3}depuis|(?:n'a|n'avons|n'ont|n'a pas|n'avons pas|on n'a) (?:rien |pas |plus )(?:\\p{L}+ )?(?:publié|posté|envoyé|bougé|changé|été)",
    "(?:plus d'actualité|moche|laid(?:e)?|ringard(?:e)?|poussiéreu(?:x|se)|usé(?:e)?|défraîchi(?:e)?|jauni(?:e)?|obsolète|d'un autre (?:âge|temps|siècle)|ne correspond plus|ne colle plus)|pour (?:occuper|montrer qu'on|faire parler|rester visible|exister|garder|faire connaître|marquer le coup|en finir)",
    "notoriété|image de marque|présence|rester présents?|être vus?|(?:on|nous) (?:voudrait|veut|voulons|aimerions|souhaitons|doit|devons|devrait) (?:\\p{L}+ )?(?:faire|publier|lancer|créer|avoir|poster|sortir|écrire|refaire|un|une|plus)",
    "(?:le|la|notre|l'ancien|l'ancienne|ancien|ancienne|dernier|dernière) (?:\\p{L}+ )?(?:stock|tirage|édition) (?:est )?(?:épuisé(?:e)?|écoulé(?:e)?|terminé(?:e)?)|épuisée?|rupture de stock|(?:annuel(?:le)?|mensuel(?:le)?|hebdomadaire|trimestriel(?:le)?|rituel|traditionnel(?:le)?)",
    "(?:nouvelle|nouveau) (?:année|saison|charte|logo|identité|édition|version)|(?:cet|ce|cette) (?:article|billet|post|page|vidéo|newsletter) (?:parle|porte|est|traite)|il (?:manque|n'y a pas|n'y avait pas|y a longtemps|y a un trou|y avait un trou|y avait de la place)",
    "(?:toujours|depuis toujours) (?:fait|eu|envoyé|publié|comme)|on (?:l'a|le|la|en|a) (?:toujours|fait|envoie|publie) ?(?:toujours|chaque|tous)?|nous (?:le|la|les|l'|en|avons)? ?(?:faisons|envoyons|publions|avons)? ?(?:toujours|chaque|tous les)",
    "chaque (?:année|mois|semaine|trimestre|rentrée|printemps|automne|été|hiver|lundi|mardi|mercredi|jeudi|vendredi|saison|noël)|tous les (?:ans|mois|trimestres|lundis|mardis|mercredis|jeudis|vendredis|printemps)|toutes les semaines|comme (?:d'habitude|toujours|chaque année|tous les ans|l'an dernier)",
    "habitude|tradition\\w*|routine|rituel|il (?:est|serait) (?:grand )?temps|c'est (?:le moment|l'heure|la saison|la période)|ça fait (?:longtemps|un moment)|coup de (?:jeune|neuf|frais|peinture)|rafraîchi\\w*|rafraichi\\w*|relooking|refonte",
    "(?:fait|est|a l'air|semble|sont|font|paraît) (?:\\p{L}+ ){0,2}(?:vieux|vieille|vieilli|vieillot(?:te)?|daté(?:e)?|dépassé(?:e)?|démodé(?:e)?|vieillissant(?:e)?|obsolète|fatigué(?:e)?)|vieilli|vieillot(?:te)?|démodé(?:e)?|dépassé(?:e)?",
    "(?:on a|nous avons|il nous faut|il faut|il en faut|on doit avoir|il faudrait)(?: \\p{L}+){0,3} ?(?:besoin d'|besoin de|un|une|des|du|quelque chose|avoir|plus de)|il nous (?:en )?(?:faut|faudrait)|on n'(?:en )?a pas(?: encore)?|nous n'(?:en )?avons pas(?: encore)?",
    "(?:c'est|est|était|figure) (?:\\p{L}+ )?(?:au|dans le|sur le) (?:planning|calendrier|programme|plan)|calendrier éditorial|case (?:était )?(?:vide|libre)|créneau (?:\\p{L}+ )?(?:libre|vide)|remplir (?:le|la|un|une) (?:calendrier|case|trou|créneau|page)",
    "quelque chose (?:à|doit) (?:publier|poster|envoyer|sortir|partir|dire)|il reste du budget|budget (?:restant|à dépenser|à consommer)|pour (?:en )?avoir (?:un|une|quelque chose)|ça (?:peut|pourra|pourrait) (?:toujours |bien )*servir|servira bien|pour le référencement|être (?:présent|visible)s?",
    "visibilité|plus de contenus?|pour (?:lancer|publier|faire|créer|sortir) (?:le|la|un|une|notre) |pour que ce soit fait",
  ],
  makes: [
    "publier|lancer|créer|écrire|rédiger|produire|faire|réaliser|construire|refaire|refondre|mettre à jour|mettre en place|organiser|imprimer|tourner|envoyer|diffuser|poster|concevoir|développer|traduire|finir|terminer|préparer|création|lancement|publication|rédaction|réalisation",
  ],
  things: [
    "newsletters?|infolettre|lettre d'information|brochures?|plaquettes?|dépliants?|flyers?|affiches?|présentations?|diaporama|webinaires?|webinars?|podcasts?|épisodes?|vidéos?|films?|blogs?|billets?|articles?|posts?|publications?|livre blanc|livres blancs|guides?|pages?|site|site web|campagnes?|e-mailing|emailing|emails?|mails?|magazine|numéro|rapport|étude de cas|communiqués?|enquête|sondage|événement|salon|stand|annonces?|bannière|catalogue|infographie|contenus?|logo|programme|série|modèle|checklist|appli|application|portail|chaîne(?: youtube)?|calendrier|supports?|baromètre",
  ],
  empty: [
    "rien de (?:spécial|particulier|plus)|sans commentaire|pas de raison|voir (?:le |la |les )?(?:brief|ticket|document|mail|fichier|notes?)",
    "je ne sais pas(?: encore)?|(?:pas|non) (?:encore )?(?:défini|décidé|renseigné|précisé)|sans objet|en attente|aucun(?:e)?|brouillon|à faire|à suivre|à venir|à discuter|demander à \\p{L}+|cf\\.? (?:le )?(?:brief|ticket)|vide|obligatoire|interne|communication|on verra|bof|comme prévu|ok|oui|voir plus haut",
    "voir ci-dessus|voir brief|à définir|à voir|à compléter|à préciser|plus tard|tbd|rien|aucune idée|je ne sais pas|sais pas|comme convenu|comme discuté|parce que|comme ça|pour rien|contenu|marketing|divers|important|urgent|test|néant|bonne idée|évident",
  ],
  evidence: [
    "lettres|courriers|au guichet|à l'accueil|standard|au téléphone|comptage|relevé|constaté|registre|boîte mail|ligne d'appel",
    "(?:en|lors des|dans les|dans nos|selon|d'après) (?:\\p{L}+ ){0,2}(?:entretiens?|enquêtes?|sondages?|études?|données|chiffres|statistiques|avis|retours|tests?|tickets?|appels|fichier)",
    "entretiens?|enquêtes?|sondages?|étude|études|interrogés?|interrogées?|nous disent|nous ont dit|nous demandent|nous écrivent|nous appellent|m'ont dit|appels|tickets?|réclamations?|plaintes?|avis clients?|retours (?:clients?|des)|statistiques|analytics|search console|données|chiffres|mesuré|compté|observé|testé|tests utilisateurs|selon|d'après|fichier \\d{4}|taux|cahier de suggestions|livre d'or|questionnaire|bilan|win/loss|support",
  ],
  readers: [
    "une? \\p{L}+(?:euse|trice|ienne|ière)",
    "conducteurs?|conductrices|aidants?|soignants?|infirmier(?:e|es|s)?|infirmières?|donateurs?|visiteur|client|usagers?|passagers?|public|mamans|papas|enfants|ados|jeunes|seniors|retraités?|bénévoles?|stagiaires?|apprentis?|nouveaux|nouvelles|nouveau bénévole|licenciés?|mariés|couples?|malades|proches|personnel|ouvriers?|opérateurs?|caristes?|livreurs?|transporteurs?|agents?|avocats?|juristes?|notaires?|commerçants?|restaurateurs?|hôteliers?|boulangers?|vignerons?|éleveurs?|maraîchers?|architectes?|chercheurs?|chercheuses|doctorants?|étudiantes?|lycéens?|collégiens?|instituteurs?|maîtresses|directeurs d'école|acheteur|lecteur|spectateurs?|auditeurs?|abonnées?|habitants?|riverains?|citoyens?|contribuables?|voisins?|employeurs?|demandeurs?|réfugiés?|étrangers?|sourds?|aveugles?|malvoyants?|débutantes?|participants?|participantes?|stagiaires|formateurs?|formatrices|pilotes|mécaniciens?|électriciens?|plombiers?|maçons?|chefs de chantier|exploitants?|gestionnaires?",
    "clients?|clientes|acheteurs?|acheteuses|utilisateurs?|utilisatrices|lecteurs?|lectrices|visiteurs?|visiteuses|patients?|patientes|membres|adhérents?|adhérentes|gens|personnes|parents|familles|enseignants?|enseignantes|professeurs|profs|élèves|étudiants?|apprenants?|donateurs?|donatrices|locataires|résidents?|propriétaires|bailleurs|candidats?|candidates|salariés?|salariées|employés?|infirmiers?|infirmières|médecins|pharmaciens?|pharmaciennes|pharmacies|hôpitaux|cliniques|écoles|agriculteurs|installateurs|artisans|chauffeurs|techniciens|développeurs|responsables(?: \\p{L}+)?|dirigeants|décideurs|équipes?|entreprises|collectivités|mairies|hôtels|restaurants|débutants|ils|elles|celles et ceux|ceux qui|beaucoup|personne ne|on|aidants|soignants|voyageurs|abonnés|touristes|groupes|scolaires|ménages|organisateurs|organisatrices|assistant(?:e)?s|managers",
  ],
  readerEndings: ["eurs|euses|trices|istes|iens|iennes|ants"],
  notReaders: [
    "plusieurs|valeurs|erreurs|couleurs|ailleurs|heures|moteurs|concurrents|fleurs|peurs|listes|pistes|suivants|importants|montants|restaurants|vendeurs|instants|avants|auteurs|facteurs|secteurs|compteurs",
  ],
  acts: [
    "ratent|rate|découvrent|découvre|repart|repartent|trouver|savoir|sache|oublie|perd|cherche|trouve|choisit|décide|lit|attend|paie|quitte|appelle|abandonne|achète|réserve|commande|annule|signe|connaît|pense|croit|craint|hésite|veut|va|vont|vient|fait|dit|écrit|comprend|refuse|préfère|reçoit|reçoivent|arrive|arrivent|prend|prennent|met|mettent|jette|jettent|se fâchent|donnent|donne|posent|pose|tombent|tombe|ouvrent|ouvre|visitent|visite|mangent|boivent|dorment|parlent|suivent|osent|se|s'|renvoient",
    "demandent|demande|cherchent|trouvent|comparent|choisissent|décident|lisent|oublient|ratent|attendent|paient|quittent|appellent|abandonnent|achètent|réservent|commandent|annulent|signent|savent|sache(?:nt)?|connaissent|pensent|croient|craignent|hésitent|veulent|doivent|peuvent|pourront|ont|sont|étaient|avaient|font|passent|perdent|confondent|utilisent|apprennent|voient|viennent|disent|écrivent|renoncent|arrêtent|comprennent|se plaignent|renouvelle(?:nt)?|ne|n'|peut|doit|sait|a|est|était|montent|restent|reviennent|reportent|partent|refusent|préfèrent|redoutent|corrigent",
  ],
  change: [
    "pour (?:éviter|empêcher|que|aider|permettre|rassurer)|évite(?:nt)?|empêche(?:r)?|faire passer|sans (?:devoir )?(?:appeler|téléphoner)|sache(?:nt)?|puisse(?:nt)?|en un coup d'œil|si (?:les|le|la|un|une)",
    "pour que|pour qu'|afin que|afin qu'|aide(?:r|nt)?|permet(?:tre|tent)?|montre(?:r)?|répond(?:re)? à|répond aux|explique(?:r)?|évite(?:r)?|donne(?:r)? (?:aux|à|au)|leur (?:donne|montre|permet|évite|dit|fait)|rassure(?:r)?|sans (?:appeler|demander|devoir)|première question|leur question|leur crainte|objection",
  ],
  results: [
    "faire passer|moins d'|augment\\p{L}*|rédui\\p{L}*|baiss\\p{L}*|diminu\\p{L}*|doubl\\p{L}*|remplir|augmenter|augmente|réduire|réduit|baisser|baisse|diminuer|diminue|passer de|passé de|passe de|doubler|améliorer|moins|plus|davantage|de .{1,30} à|atteindre|gagner|fidéliser|sous|dessus|hausse",
  ],
  measures: [
    "réservations|couverts|temps d'attente|attente|taux d'occupation|remplissage|retards?|accidents|gaspillage|pertes?|rebuts?|invendus|résiliations?|impayés|notes?|entrées|adhésions?|don moyen|erreurs? de \\p{L}+|dosage",
    "taux|conversion|renouvellement|réabonnement|désabonnement|retours|réclamations|plaintes|tickets|appels|demandes|leads|démos|inscriptions|réservations|visites|trafic|visites organiques|erreurs|accidents|délais?|jours|heures|minutes|semaines|temps|coûts?|chiffre d'affaires|marge|panier|candidatures|dons|adhésions|absences|annulations|abandons?|part|satisfaction|nps|ventes en ligne|fréquentation",
  ],
  numbers: [
    "la moitié|moitié|un tiers|tiers|un quart|quart|la plupart|(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+) (?:\\p{L}+ )?sur (?:\\p{L}+|\\d+)|double|majorité|dizaines|centaines|personne|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|quarante|cinquante|cent|mille",
  ],
  shares: [
    "(?:\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:\\p{L}+ ){0,2}sur (?:\\d+|\\p{L}+)|(?:la moitié|un tiers|un quart|la plupart) d\\p{L}+",
  ],
  institutions: [
    "musées?|hôpitaux|écoles?|entreprises?|hôtels?|associations?|théâtres?|villes?|cabinets?|marques?|établissements?|maisons",
  ],
  peers: ["autres|tous les|toutes les|la plupart des|chaque"],
  having: ["ont|a|font|fait|publient|proposent|déjà|aussi"],
  softCircles: [
    "(?:on|nous|je|j') ?(?:veut|voulons|veux|voudrais|voudrait|aimerais|aimerait|dois|doit|devons|ai besoin|souhaite|souhaitons)",
  ],
  softRivals: ["moderne|partout|aujourd'hui|ailleurs|les autres|innovant|viral|mieux que"],
  troubles: [
    "(?:ne|n') ?(?:\\p{L}+ ){0,2}(?:sav\\p{L}*|sait|connai\\p{L}*|trouv\\p{L}*|comprenn\\p{L}*|comprend|voi\\p{L}*|os\\p{L}+|lis\\p{L}*|croi\\p{L}*|remarqu\\p{L}*|revien\\p{L}*|pens\\p{L}*|peuvent|peut|renouvell\\p{L}*|parvien\\p{L}*|arriv\\p{L}*|a|ont)(?: \\p{L}+)? (?:pas|plus|jamais|rien|personne|aucun\\p{L}*|que|guère)",
    "(?:ne|n') ?(?:sait|savent|savaient|trouvent|trouve|comprennent|osent|connaissent|lisent|voient|reviennent|peuvent)|sans (?:savoir|comprendre|avoir (?:vu|lu|trouvé|compris)|oser|le savoir)",
    "rat(?:e|ent|é|és)|oubli(?:e|ent|é|és)|confond(?:ent)?|mélang(?:e|ent)|se trompe(?:nt)?|se perd(?:ent)?|perd(?:ent)?|perdu|gaspill\\p{L}*",
    "abandonne(?:nt)?|renonce(?:nt)?|quitte(?:nt)?|repart(?:ent)?|annule(?:nt)?|raccroche(?:nt)?|arrête(?:nt)?|hésite(?:nt)?|craign\\p{L}*|craint|redout\\p{L}*|peur|honte|inqui\\p{L}*|se fâch\\p{L}*|s'énerv\\p{L}*|se plaign\\p{L}*|se plaint|refuse(?:nt)?|découvre(?:nt)?|ignore(?:nt)?|croi(?:t|ent) que|pense(?:nt)? que|sous-estim\\p{L}*|se demand\\p{L}*",
    "(?:nous |me |te )?demande(?:nt)? (?:\\p{L}+ ){0,5}(?:si|ce que|comment|à quoi|pourquoi|où|quand|combien|qui)|appelle(?:nt)? (?:\\p{L}+ ){0,3}(?:parce|pour (?:savoir|demander)|car|à cause)|cherche(?:nt)?|trop (?:tard|tôt|long|cher|compliqué|loin|peu|petit|difficile)",
    "(?:au|à la|du|le|la|les) (?:mauvais(?:e)?|mauvais) \\p{L}+|par erreur|à tort|faux|fausse|première question|même question|question la plus|veulent savoir|veut savoir|voudraient savoir",
  ],
  pronouns: ["ils|elles|il|elle|celui|ceux|on"],
  notSubjects: [
    "pour|avec|de|des|du|par|sur|on|nous|je|c'est|ce|cela|ça|notre|nos|beau|belle|bon|bonne|un beau|comme",
  ],
  moods: [
    "utiles?|intéressant(?:e)?s?|pertinent(?:e)?s?|beau|belle|joli\\w*|sympa\\w*|drôle|agréable|original\\w*|intéressant\\w*|esprit|ton|ambiance|poésie|complète|sujet|thème|important\\w*|cœur|aime|utile|plaisir|chaleureu\\w*|image|idée",
  ],
  periods: [
    "(?:par|la|le|chaque|ce|cette|l') ?(?:jour|semaine|mois|trimestre|an|année|saison|nuit)(?: derni\\p{L}+| passé\\p{L}*)?|fois|depuis (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël)|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
  ],
};
