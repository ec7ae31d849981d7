import type { Entry } from "./catalogue";
import type { enFindings } from "./en-findings";

/** What the rules say, in French. A piece is « il », le contenu; names are quoted, so that any name fits. */
export const frFindings = {
  "findings.linkEnded.goal":
    "Son objectif a pris fin le {day}. Continuer pour un autre objectif, ou s’arrêter ici ?",
  "findings.linkEnded.campaign":
    "Sa campagne « {name} » a pris fin le {day}. Continuer pour une autre, ou s’arrêter ici ?",
  "findings.linkDone.goal":
    "Son objectif est atteint. Continuer pour un autre objectif, ou s’arrêter ici ?",
  "findings.linkDone.campaign":
    "Sa campagne « {name} » est terminée. Continuer pour une autre, ou s’arrêter ici ?",
  "findings.linkSpread": {
    one: "Il cherche à servir {count} objectif. Lequel vous manquerait le plus ?",
    other: "Il cherche à servir {count} objectifs. Lequel vous manquerait le plus ?",
  },
  "findings.linkCampaign":
    "Classé dans « {campaign} », relié à « {goal} ». Lequel des deux est juste ?",
  "findings.linkLate":
    "Relié après la publication. C’est bien pour la mémoire ; la prochaine fois, relier d’abord vous aidera.",
  "findings.whyEmpty": "En une ligne : pourquoi ceci, pour lui, maintenant ?",
  "findings.whyShort":
    "Le pourquoi est très court. En une ligne : pourquoi ceci, pour lui, maintenant ?",
  "findings.whyBoss":
    "La raison donnée est qu’une personne haut placée l’a demandé (« {said} »). Qu’est-ce qui doit changer pour un client une fois que cela existe ?",
  "findings.whySales":
    "Les commerciaux aimeraient ceci (« {said} »). À quelle question d’acheteur cela répond-il ?",
  "findings.whyRival":
    "Parce que d’autres en ont (« {said} »). Qu’est-ce qui en ferait quelque chose à nous ?",
  "findings.whyCircle":
    "La raison décrit le contenu, pas son but (« {said} »). Si cela marchait, qu’est-ce qui serait différent ?",
  "findings.notDoing": "Ceci ressemble à « {text} », que nous avons décidé de ne pas faire. {why}",
  "findings.planNoPart":
    "Aucun élément n’est prévu pour ceci dans « {campaign} ». En ajouter un, le rattacher à un autre, ou est-ce en plus ?",
  "findings.fitPersona":
    "Ceci semble écrit pour « {other} » ({words}) ; il est relié à « {persona} ».",
  "findings.fitPillar":
    "Aucun de nos arguments sur « {pillar} » n’apparaît encore. Voici ce que nous pouvons prouver.",
  "findings.fitStage":
    "À la phase « {stage} », voici ce que l’on cherche d’habitude : {usual}. Est-ce bien « {said} » que vous voulez ?",
  "findings.fitStageNone":
    "À l’étape « {stage} », on est prêt à agir, et rien n’est encore demandé. D’habitude : {usual}.",
  "findings.fitDrift": "Le brouillon s’est rapproché de « {goal} » depuis que vous l’avez relié.",
  "findings.dupNear":
    "{team} travaille sur un contenu proche : « {title} ». En parler avec {owner} avant d’aller plus loin ?",
  "findings.dupNearNobody":
    "{team} travaille sur un contenu proche : « {title} ». En parler avec cette équipe avant d’aller plus loin ?",
  "findings.clashDate": {
    one: "{persona} : {count} contenu par {channel} en cinq jours.",
    other: "{persona} : ce serait le numéro {count} par {channel} en cinq jours.",
  },
  "findings.clashMsg":
    "Ceci dit « {said} » ; « {title} » dit aux mêmes personnes « {theirs} ». Lequel des deux défendons-nous ?",
  "findings.disOpen": "Une question est ouverte sur « {topic} ». {decider} décide d’ici au {day}.",
  "findings.disOpenNobody":
    "Une question est ouverte sur « {topic} » ; la décision est attendue d’ici au {day}.",
  "findings.verOrphan.goal":
    "Relié à l’objectif « {name} », que nous avons retiré le {day}. Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.goalUndated":
    "Relié à l’objectif « {name} », que nous avons retiré. Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.persona":
    "Écrit pour « {name} », un lecteur que nous avons retiré le {day}. Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.personaUndated":
    "Écrit pour « {name} », un lecteur que nous avons retiré. Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.pillar":
    "Repose sur « {name} », un message clé que nous avons retiré le {day}. Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.pillarUndated":
    "Repose sur « {name} », un message clé que nous avons retiré. Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.campaign":
    "Fait partie de la campagne « {name} », que nous avons retirée le {day}. Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.campaignUndated":
    "Fait partie de la campagne « {name} », que nous avons retirée. Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.decision":
    "Relié avant que nous décidions, le {day}, de ne pas faire « {name} ». Le garder, le relier autrement ou le retirer ?",
  "findings.verOrphan.decisionUndated":
    "Relié avant que nous décidions de ne pas faire « {name} ». Le garder, le relier autrement ou le retirer ?",

  "findings.planGap": "« {part} » est attendu le {day} et n’a pas encore de brouillon.",
  "findings.planGapLate": "« {part} » était attendu le {day} et n’a pas encore de brouillon.",
  "findings.goalTactic":
    "« {goal} » est peut-être un moyen d’y arriver plutôt que l’objectif. Pour qu’il se passe quoi ?",
  "findings.goalStarved": "Rien n’est en ligne ni prévu pour « {goal} » dans le mois qui vient.",
  "findings.kpiGap.target": "Impossible d’évaluer « {kpi} » : pas encore de cible.",
  "findings.kpiGap.date": "Impossible d’évaluer « {kpi} » : pas encore de date pour sa cible.",
  "findings.kpiGap.source": "Impossible d’évaluer « {kpi} » : pas encore de source.",
  "findings.kpiGap.owner": "Impossible d’évaluer « {kpi} » : personne ne le suit encore.",
  "findings.kpiGap.baseline": "Impossible d’évaluer « {kpi} » : pas encore de valeur de départ.",
  "findings.kpiStale": {
    one: "La dernière mesure de « {kpi} » date d’il y a {count} jour.",
    other: "La dernière mesure de « {kpi} » date d’il y a {count} jours.",
  },
  "findings.persThin":
    "Ce que nous disons de « {persona} » est une supposition jusqu’ici. Qui pourriez-vous interroger cette semaine ?",
  "findings.opsBudget.over":
    "« {campaign} » a pris {used} des {budget} heures prévues pour travailler ensemble.",
  "findings.opsBudget.under":
    "« {campaign} » est à mi-chemin et a pris {used} des {budget} heures prévues pour travailler ensemble.",
  "findings.ritOverdue": "« {ritual} » a eu lieu pour la dernière fois le {day}.",

  "facts.ended": "« {name} » a pris fin le {day}",
  "facts.done": "« {name} » : c’est terminé",
  "facts.goals": "Objectifs : {names}",
  "facts.campaignGoal": "« {campaign} » sert « {goal} »",
  "facts.linkedGoal": "Le contenu est relié à « {goal} »",
  "facts.live": "En ligne depuis le {day}",
  "facts.linked": "Relié le {day}",
  "facts.whyAsked": "Votre équipe demande le pourquoi à cette étape",
  "facts.whyWords": {
    one: "Le pourquoi compte {count} mot",
    other: "Le pourquoi compte {count} mots",
  },
  "facts.whySays": "Le pourquoi dit : « {said} »",
  "facts.words": "Mots trouvés : {words}",
  "facts.inTitle": "C’est dans le titre",
  "facts.until": "Décidé jusqu’au {day}",
  "facts.parts": {
    one: "« {campaign} » a {count} élément prévu",
    other: "« {campaign} » a {count} éléments prévus",
  },
  "facts.reads": {
    one: "Mots du lecteur « {name} » : {count}",
    other: "Mots du lecteur « {name} » : {count}",
  },
  "facts.better": "Il conviendrait à {code}, « {goal} »",
  "facts.claim": "Le message : {claim}",
  "facts.proof": "Preuve : {text}",
  "facts.step": "« {said} » relève de la phase « {stage} »",
  "facts.noStep": "Aucune étape suivante trouvée",
  "facts.other": "« {title} » ({team})",
  "facts.on": "« {title} » le {day}",
  "facts.saysHere": "Ici : « {said} »",
  "facts.saysThere": "Dans « {title} » : « {said} »",
  "facts.exactly": "La question : {text}",
  "facts.retired.goal": "L’objectif « {name} » est retiré",
  "facts.retired.persona": "Le lecteur « {name} » est retiré",
  "facts.retired.pillar": "Le message clé « {name} » est retiré",
  "facts.retired.campaign": "La campagne « {name} » est retirée",
  "facts.retired.decision": "Décidé depuis : pas « {name} »",
  "facts.due": "Attendu le {day}",
  "facts.ofCampaign": "Un élément de « {campaign} »",
  "facts.doing": "Il commence par une action",
  "facts.outputs": "Tous ses chiffres comptent ce que l’on produit, aucun ce que cela change",
  "facts.nothingUntil": "Ni contenu ni élément jusqu’au {day}",
  "facts.gap.target": "Pas de cible",
  "facts.gap.date": "Pas de date pour la cible",
  "facts.gap.source": "Pas de source",
  "facts.gap.owner": "Pas de responsable",
  "facts.gap.baseline": "Pas de valeur de départ",
  "facts.checkEvery": "Rythme de mesure : {every}",
  "facts.usedBy": "{code}, « {goal} », compte sur ce lecteur",
  "facts.hours": "{used} heures sur {budget}",
  "facts.every": "Rythme prévu : {every}",
  "facts.quieter":
    "Beaucoup ont trouvé cette règle inexacte ces derniers temps ; pour cette équipe, elle ne parle donc plus que pour information",

  "rule.LINK-ENDED": "Son objectif ou sa campagne est fini, et le contenu n’est pas encore sorti.",
  "rule.LINK-SPREAD": "Un contenu cherche à servir trop d’objectifs.",
  "rule.LINK-CAMPAIGN": "La campagne du contenu sert un autre objectif que son lien.",
  "rule.LINK-LATE": "Un contenu a été relié après sa sortie.",
  "rule.WHY-EMPTY":
    "L’équipe demande le pourquoi à cette étape, et il manque ou il est très court.",
  "rule.WHY-BOSS":
    "Le pourquoi cite une personne haut placée et rien sur un lecteur ou un résultat.",
  "rule.WHY-SALES": "Le pourquoi cite les commerciaux et rien sur un lecteur ou un résultat.",
  "rule.WHY-RIVAL": "Le pourquoi cite d’autres qui en ont et rien sur un lecteur ou un résultat.",
  "rule.WHY-CIRCLE": "Le pourquoi dit ce qu’est le contenu, ou qu’il est temps de le faire.",
  "rule.NOT-DOING":
    "Le titre ou les notes rejoignent quelque chose que nous avons décidé de ne pas faire.",
  "rule.PLAN-NOPART": "La campagne a des éléments prévus, et ce contenu n’en remplit aucun.",
  "rule.FIT-PERSONA": "Les mots du brouillon s’adressent nettement à un autre lecteur.",
  "rule.FIT-PILLAR": "Un long brouillon ne contient rien du message sur lequel il repose.",
  "rule.FIT-STAGE": "Ce que l’on demande au lecteur relève d’une autre phase.",
  "rule.FIT-DRIFT": "Les mots ont glissé vers un autre objectif depuis que le contenu est relié.",
  "rule.DUP-NEAR":
    "Un contenu d’une autre équipe, de ces 90 derniers jours, a un titre et des mots semblables.",
  "rule.CLASH-DATE": "Un lecteur recevrait trop de choses sur un même canal en cinq jours.",
  "rule.CLASH-MSG": "Deux contenus disent le contraire aux mêmes personnes en un mois.",
  "rule.DIS-OPEN": "Le contenu touche exactement au sujet d’un désaccord ouvert.",
  "rule.VER-ORPHAN":
    "Ce que sert le contenu a été retiré, ou une décision plus récente s’y oppose.",
  "rule.PLAN-GAP": "Un élément prévu est attendu d’ici une semaine et n’a pas de contenu.",
  "rule.GOAL-TACTIC": "Un objectif dit ce que l’on fait, ou ne compte que ce que l’on produit.",
  "rule.GOAL-STARVED": "Un objectif actif n’a rien en ligne ni de prévu pendant un mois.",
  "rule.KPI-GAP": "Il manque à un chiffre clé ce qu’il faut pour l’évaluer.",
  "rule.KPI-STALE": "Un chiffre clé n’a pas été mesuré depuis un cycle et demi.",
  "rule.PERS-THIN": "Un objectif actif compte sur un lecteur que nous ne faisons que supposer.",
  "rule.OPS-BUDGET":
    "Les heures pour travailler ensemble dépassent le budget, ou sont à peine utilisées à mi-chemin.",
  "rule.RIT-OVERDUE": "Un rituel n’a pas eu lieu depuis un cycle et demi.",

  "findings.fix.linkSuggested": "Relier à {code}",
  "findings.fix.relink": "Passer à {code}",
  "findings.fix.attach": "Rattacher à « {part} »",
  "findings.fix.why": "Écrire le pourquoi",
  "findings.fix.questions": "Répondre à quatre questions",
  "findings.fix.status.idea": "Le mettre de côté comme idée",
  "findings.fix.status.retired": "Le retirer",
  "findings.fix.open": "Ouvrir « {title} »",
  "findings.fix.copy": "Copier la preuve",
  "findings.fix.show.personas": "Montrer les phases",
  "findings.fix.show.plan": "Ouvrir le plan",
  "findings.fix.show.decisions": "Ouvrir la question",
  "findings.fix.day": "Un jour libre : {day}",
  "findings.fix.noted": "Compris",
  "findings.copied": "Copié.",
  "findings.exception": "Le garder comme exception jusqu’au",
  "findings.exceptionNote": "Pourquoi nous faisons une exception",
  "findings.keepUntil": "Garder jusqu’au",
  "findings.keep": "Garder",
  "findings.acceptNow": "Accepter",
  "findings.also.retire": "Le retirer",
  "findings.message":
    "Bonjour {owner}, je travaille sur « {piece} » et j’ai vu « {title} ». Voulez-vous que nous en parlions avant d’écrire davantage, l’un ou l’autre ?",
  "findings.copyMessage": "Copier un court message",
  "findings.different": "Ils sont différents",
  "findings.unclear": "Qu’est-ce qui change, et pour qui ?",

  "decisions.question": {
    one: "« {topic} » est à décider d’ici au {day} ; {count} contenu attend cette décision.",
    other: "« {topic} » est à décider d’ici au {day} ; {count} contenus attendent cette décision.",
  },
  "decisions.questionStandIn": {
    one: "« {topic} » est sans réponse depuis {count} jour. {name} peut décider maintenant.",
    other: "« {topic} » est sans réponse depuis {count} jours. {name} peut décider maintenant.",
  },
  "decisions.questionNoAnswer": {
    one: "« {topic} » est sans réponse depuis {count} jour. Qui peut décider à la place ?",
    other: "« {topic} » est sans réponse depuis {count} jours. Qui peut décider à la place ?",
  },
  "decisions.questionAlone": "« {topic} » est à décider d’ici au {day}.",
  "decisions.orphans":
    "« {piece} » repose sur « {name} », qui est retiré. Le garder, le relier autrement ou le retirer ?",
  "decisions.orphansMany":
    "{count} contenus reposent sur « {name} », qui est retiré. Les garder, les relier autrement ou les retirer ?",
  "decisions.not-doing":
    "« {piece} » fait ce que nous avons décidé de ne pas faire : « {text} ». Le mettre de côté, ou faire une exception ?",
  "decisions.not-doingMany":
    "{count} contenus font ce que nous avons décidé de ne pas faire : « {text} ». Les mettre de côté, ou changer la décision ?",
  "decisions.duplicate":
    "« {piece} » et « {title} » disent presque la même chose. Lequel continue ?",
  "decisions.duplicateMany":
    "{count} contenus disent presque la même chose que « {title} ». Lequel continue ?",
  "decisions.clash":
    "« {piece} » et « {title} » disent le contraire aux mêmes personnes. Lequel défendons-nous ?",
  "decisions.clashMany":
    "{count} contenus disent aux mêmes personnes le contraire de « {title} ». Lequel défendons-nous ?",

  "starter.question": "Il répond à sa question : {question}",
  "starter.different": "Quand cela marche …",

  "four.title": "Quatre questions",
  "four.goal": "Que cherchons-nous à obtenir ?",
  "four.how": "Comment ceci y mène-t-il ?",
  "four.best": "Est-ce le meilleur moyen ?",
  "four.else": "Quoi d’autre y mènerait ?",
  "four.use": "Utiliser ces réponses",
  "four.ask": "Me poser les quatre questions",
  "four.note":
    "Les deux premières deviennent le pourquoi, les autres sont gardées comme autres pistes.",

  "tip.LINK-NONE": "Un contenu sans objectif est facile à commencer et difficile à arrêter.",
  "tip.LINK-PARTIAL": "Nommer d’abord le lecteur rend la première phrase plus facile.",
  "tip.WHY-EMPTY":
    "Un pourquoi, c’est une chose que le lecteur sait faire après et ne savait pas faire avant.",
  "tip.WHY-BOSS": "Une brochure est un objet. Qu’est-ce qui doit changer une fois qu’on l’a lue ?",
  "tip.WHY-SALES": "Demandez quelle question l’acheteur a posée, avec ses mots.",
  "tip.WHY-RIVAL": "Ce qu’ils ont répond à leurs acheteurs. Que demandent les nôtres ?",
  "tip.WHY-CIRCLE": "Si cela marchait, quelqu’un le remarquerait. Qui, et quoi ?",
  "tip.NOT-DOING": "Un bon non s’écrit avec sa raison ; une bonne exception aussi.",
  "tip.PLAN-NOPART": "Répartissez les partitions avant que quiconque prenne un instrument.",
  "tip.FIT-PERSONA": "Lisez le premier paragraphe à voix haute, comme si vous étiez ce lecteur.",
  "tip.DUP-NEAR": "Dix minutes de discussion évitent deux brouillons.",
  "tip.VER-ORPHAN": "Retirer un contenu, c’est aussi du travail accompli.",
  "tip.off": "Plus de conseils",
  "tip.label": "Conseil",
} satisfies Record<keyof typeof enFindings, Entry>;
