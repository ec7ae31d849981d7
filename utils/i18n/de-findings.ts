import type { Entry } from "./catalogue";
import type { enFindings } from "./en-findings";

/** What the rules say, in German. A piece is „er“, der Beitrag; names are quoted, so that any name fits. */
export const deFindings = {
  "findings.linkEnded.goal":
    "Sein Ziel endete am {day}. Für ein anderes Ziel weitermachen oder hier aufhören?",
  "findings.linkEnded.campaign":
    "Seine Kampagne „{name}“ endete am {day}. Für eine andere weitermachen oder hier aufhören?",
  "findings.linkDone.goal":
    "Sein Ziel ist erreicht. Für ein anderes Ziel weitermachen oder hier aufhören?",
  "findings.linkDone.campaign":
    "Seine Kampagne „{name}“ ist abgeschlossen. Für eine andere weitermachen oder hier aufhören?",
  "findings.linkSpread": {
    one: "Er soll {count} Ziel dienen. Welches würde Ihnen am meisten fehlen?",
    other: "Er soll {count} Zielen dienen. Welches würde Ihnen am meisten fehlen?",
  },
  "findings.linkCampaign": "Abgelegt unter „{campaign}“, verknüpft mit „{goal}“. Was davon stimmt?",
  "findings.linkLate":
    "Erst nach der Veröffentlichung verknüpft. Für die Übersicht ist das gut; beim nächsten Mal hilft es, zuerst zu verknüpfen.",
  "findings.whyEmpty": "In einer Zeile: Warum das, für sie, jetzt?",
  "findings.whyShort": "Das Warum ist sehr kurz. In einer Zeile: Warum das, für sie, jetzt?",
  "findings.whyBoss":
    "Als Grund steht hier, dass es jemand von weiter oben wollte („{said}“). Was soll für Kundinnen und Kunden anders sein, wenn es das gibt?",
  "findings.whySales":
    "Der Vertrieb hätte das gern („{said}“). Welche Frage von Käuferinnen und Käufern beantwortet es?",
  "findings.whyRival": "Weil andere es haben („{said}“). Was würde es zu unserem machen?",
  "findings.whyCircle":
    "Der Grund beschreibt den Beitrag, nicht den Zweck („{said}“). Wenn er wirkt, was wäre dann anders?",
  "findings.notDoing":
    "Das sieht nach „{text}“ aus; wir haben beschlossen, das nicht zu tun. {why}",
  "findings.planNoPart":
    "In „{campaign}“ ist dafür kein Baustein geplant. Einen ergänzen, einem zuordnen, oder ist es ein Extra?",
  "findings.fitPersona":
    "Das liest sich, als wäre es für „{other}“ geschrieben ({words}); verknüpft ist es mit „{persona}“.",
  "findings.fitPillar":
    "Noch kommt keine unserer Aussagen zu „{pillar}“ vor. Das können wir belegen.",
  "findings.fitStage":
    "In der Phase „{stage}“ wird meist das gesucht: {usual}. Ist „{said}“ so gemeint?",
  "findings.fitStageNone":
    "Bei „{stage}“ sind die Menschen bereit zu handeln, und noch wird sie niemand um etwas gebeten. Üblich: {usual}.",
  "findings.fitDrift": "Der Entwurf hat sich seit der Verknüpfung auf „{goal}“ zubewegt.",
  "findings.dupNear":
    "{team} arbeitet an etwas Ähnlichem: „{title}“. Mit {owner} sprechen, bevor Sie weiterschreiben?",
  "findings.dupNearNobody":
    "{team} arbeitet an etwas Ähnlichem: „{title}“. Mit dem Team sprechen, bevor Sie weiterschreiben?",
  "findings.clashDate": {
    one: "{persona}: {count} Beitrag über {channel} innerhalb von fünf Tagen.",
    other: "{persona}: Das wäre Nummer {count} über {channel} innerhalb von fünf Tagen.",
  },
  "findings.clashMsg":
    "Hier steht „{said}“; „{title}“ sagt denselben Menschen „{theirs}“. Wozu stehen wir?",
  "findings.disOpen": "Zu „{topic}“ ist eine Frage offen. {decider} entscheidet bis {day}.",
  "findings.disOpenNobody": "Zu „{topic}“ ist eine Frage offen; entschieden wird bis {day}.",
  "findings.verOrphan.goal":
    "Verknüpft mit dem Ziel „{name}“, das wir am {day} zurückgezogen haben. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.goalUndated":
    "Verknüpft mit dem Ziel „{name}“, das wir zurückgezogen haben. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.persona":
    "Geschrieben für „{name}“, eine Zielperson, die wir am {day} zurückgezogen haben. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.personaUndated":
    "Geschrieben für „{name}“, eine Zielperson, die wir zurückgezogen haben. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.pillar":
    "Stützt sich auf „{name}“, eine Kernbotschaft, die wir am {day} zurückgezogen haben. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.pillarUndated":
    "Stützt sich auf „{name}“, eine Kernbotschaft, die wir zurückgezogen haben. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.campaign":
    "Teil der Kampagne „{name}“, die wir am {day} zurückgezogen haben. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.campaignUndated":
    "Teil der Kampagne „{name}“, die wir zurückgezogen haben. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.decision":
    "Verknüpft, bevor wir am {day} beschlossen haben, „{name}“ nicht zu tun. Behalten, neu verknüpfen oder zurückziehen?",
  "findings.verOrphan.decisionUndated":
    "Verknüpft, bevor wir beschlossen haben, „{name}“ nicht zu tun. Behalten, neu verknüpfen oder zurückziehen?",

  "findings.planGap": "„{part}“ ist am {day} fällig und hat noch keinen Entwurf.",
  "findings.planGapLate": "„{part}“ war am {day} fällig und hat noch keinen Entwurf.",
  "findings.goalTactic":
    "„{goal}“ ist vielleicht eher ein Weg dorthin als das Ziel. Damit was geschieht?",
  "findings.goalStarved": "Für „{goal}“ ist im kommenden Monat nichts online oder geplant.",
  "findings.kpiGap.target": "„{kpi}“ ließ sich nicht beurteilen: Noch gibt es keinen Zielwert.",
  "findings.kpiGap.date": "„{kpi}“ ließ sich nicht beurteilen: Noch hat der Zielwert kein Datum.",
  "findings.kpiGap.source": "„{kpi}“ ließ sich nicht beurteilen: Noch gibt es keine Quelle.",
  "findings.kpiGap.owner": "„{kpi}“ ließ sich nicht beurteilen: Noch kümmert sich niemand darum.",
  "findings.kpiGap.baseline":
    "„{kpi}“ ließ sich nicht beurteilen: Noch gibt es keinen Ausgangswert.",
  "findings.kpiStale": {
    one: "„{kpi}“ wurde zuletzt vor {count} Tag gemessen.",
    other: "„{kpi}“ wurde zuletzt vor {count} Tagen gemessen.",
  },
  "findings.persThin":
    "Was wir über „{persona}“ sagen, ist bisher eine Vermutung. Wen könnten Sie diese Woche fragen?",
  "findings.opsBudget.over":
    "„{campaign}“ hat {used} von {budget} geplanten Stunden für die Zusammenarbeit verbraucht.",
  "findings.opsBudget.under":
    "„{campaign}“ ist zur Hälfte vorbei und hat {used} von {budget} geplanten Stunden für die Zusammenarbeit verbraucht.",
  "findings.ritOverdue": "„{ritual}“ fand zuletzt am {day} statt.",

  "facts.ended": "„{name}“ endete am {day}",
  "facts.done": "„{name}“ ist abgeschlossen",
  "facts.goals": "Ziele: {names}",
  "facts.campaignGoal": "„{campaign}“ dient „{goal}“",
  "facts.linkedGoal": "Der Beitrag ist mit „{goal}“ verknüpft",
  "facts.live": "Online seit {day}",
  "facts.linked": "Verknüpft am {day}",
  "facts.whyAsked": "Ihr Team erwartet bei diesem Schritt das Warum",
  "facts.whyWords": {
    one: "Das Warum hat {count} Wort",
    other: "Das Warum hat {count} Wörter",
  },
  "facts.whySays": "Im Warum steht: „{said}“",
  "facts.words": "Gefundene Wörter: {words}",
  "facts.inTitle": "Es steht im Titel",
  "facts.until": "Beschlossen bis {day}",
  "facts.parts": {
    one: "„{campaign}“ hat {count} geplanten Baustein",
    other: "„{campaign}“ hat {count} geplante Bausteine",
  },
  "facts.reads": {
    one: "Wörter der Zielperson „{name}“: {count}",
    other: "Wörter der Zielperson „{name}“: {count}",
  },
  "facts.better": "Es würde zu {code} passen, „{goal}“",
  "facts.claim": "Die Botschaft: {claim}",
  "facts.proof": "Beleg: {text}",
  "facts.step": "„{said}“ gehört zur Phase „{stage}“",
  "facts.noStep": "Kein nächster Schritt gefunden",
  "facts.other": "„{title}“ ({team})",
  "facts.on": "„{title}“ am {day}",
  "facts.saysHere": "Hier: „{said}“",
  "facts.saysThere": "In „{title}“: „{said}“",
  "facts.exactly": "Die Frage: {text}",
  "facts.retired.goal": "Das Ziel „{name}“ ist zurückgezogen",
  "facts.retired.persona": "Die Zielperson „{name}“ ist zurückgezogen",
  "facts.retired.pillar": "Die Kernbotschaft „{name}“ ist zurückgezogen",
  "facts.retired.campaign": "Die Kampagne „{name}“ ist zurückgezogen",
  "facts.retired.decision": "Seither beschlossen: nicht „{name}“",
  "facts.due": "Fällig am {day}",
  "facts.ofCampaign": "Ein Baustein von „{campaign}“",
  "facts.doing": "Es beginnt mit einer Tätigkeit",
  "facts.outputs":
    "Alle seine Kennzahlen zählen, was entsteht; keine zählt, was sich dadurch ändert",
  "facts.nothingUntil": "Kein Beitrag und kein Baustein bis {day}",
  "facts.gap.target": "Kein Zielwert",
  "facts.gap.date": "Kein Datum für den Zielwert",
  "facts.gap.source": "Keine Quelle",
  "facts.gap.owner": "Niemand verantwortlich",
  "facts.gap.baseline": "Kein Ausgangswert",
  "facts.checkEvery": "Zu messen im Rhythmus: {every}",
  "facts.usedBy": "{code}, „{goal}“, baut auf diese Zielperson",
  "facts.hours": "{used} von {budget} Stunden",
  "facts.every": "Geplanter Rhythmus: {every}",
  "facts.quieter":
    "Viele haben zuletzt gesagt, dass diese Regel nicht stimmt; in diesem Team meldet sie sich daher nur zur Kenntnis",

  "rule.LINK-ENDED":
    "Sein Ziel oder seine Kampagne ist vorbei, und der Beitrag ist noch nicht veröffentlicht.",
  "rule.LINK-SPREAD": "Ein Beitrag soll zu vielen Zielen dienen.",
  "rule.LINK-CAMPAIGN": "Die Kampagne des Beitrags dient einem anderen Ziel als seine Verknüpfung.",
  "rule.LINK-LATE": "Ein Beitrag wurde erst nach der Veröffentlichung verknüpft.",
  "rule.WHY-EMPTY":
    "Das Team erwartet bei diesem Schritt das Warum, und es fehlt oder ist sehr kurz.",
  "rule.WHY-BOSS":
    "Das Warum nennt jemanden von weiter oben und nichts zu Zielperson oder Ergebnis.",
  "rule.WHY-SALES": "Das Warum nennt den Vertrieb und nichts zu Zielperson oder Ergebnis.",
  "rule.WHY-RIVAL": "Das Warum nennt andere, die es haben, und nichts zu Zielperson oder Ergebnis.",
  "rule.WHY-CIRCLE": "Das Warum sagt, was der Beitrag ist oder dass es Zeit dafür ist.",
  "rule.NOT-DOING": "Titel oder Notizen passen zu etwas, das wir bewusst nicht tun.",
  "rule.PLAN-NOPART": "Die Kampagne hat geplante Bausteine, und dieser Beitrag füllt keinen.",
  "rule.FIT-PERSONA": "Die Wörter des Entwurfs sprechen deutlich eine andere Zielperson an.",
  "rule.FIT-PILLAR": "Ein langer Entwurf enthält nichts von der Botschaft, die er trägt.",
  "rule.FIT-STAGE": "Worum die Zielperson gebeten wird, gehört zu einer anderen Phase.",
  "rule.FIT-DRIFT": "Die Wörter haben sich seit der Verknüpfung auf ein anderes Ziel zubewegt.",
  "rule.DUP-NEAR":
    "Ein Beitrag eines anderen Teams aus den letzten 90 Tagen hat ähnlichen Titel und ähnliche Wörter.",
  "rule.CLASH-DATE": "Eine Zielperson bekäme auf einem Kanal in fünf Tagen zu viel.",
  "rule.CLASH-MSG": "Zwei Beiträge sagen denselben Menschen in einem Monat das Gegenteil.",
  "rule.DIS-OPEN": "Der Beitrag berührt genau das, was gerade strittig ist.",
  "rule.VER-ORPHAN":
    "Wofür der Beitrag steht, wurde zurückgezogen, oder ein späterer Beschluss spricht dagegen.",
  "rule.PLAN-GAP": "Ein geplanter Baustein ist in einer Woche fällig und hat keinen Beitrag.",
  "rule.GOAL-TACTIC": "Ein Ziel sagt, was getan wird, oder zählt nur, was entsteht.",
  "rule.GOAL-STARVED": "Für ein aktives Ziel ist einen Monat lang nichts online oder geplant.",
  "rule.KPI-GAP": "Einer Kennzahl fehlt, was man braucht, um sie zu beurteilen.",
  "rule.KPI-STALE": "Eine Kennzahl wurde anderthalb ihrer Zyklen lang nicht gemessen.",
  "rule.PERS-THIN": "Ein aktives Ziel baut auf eine Zielperson, die wir nur vermuten.",
  "rule.OPS-BUDGET":
    "Die Stunden für die Zusammenarbeit sind überschritten oder zur Halbzeit kaum genutzt.",
  "rule.RIT-OVERDUE": "Ein Ritual fand anderthalb seiner Zyklen lang nicht statt.",

  "findings.fix.linkSuggested": "Mit {code} verknüpfen",
  "findings.fix.relink": "Zu {code} wechseln",
  "findings.fix.attach": "„{part}“ zuordnen",
  "findings.fix.why": "Warum schreiben",
  "findings.fix.questions": "Vier Fragen beantworten",
  "findings.fix.status.idea": "Als Idee parken",
  "findings.fix.status.retired": "Zurückziehen",
  "findings.fix.open": "„{title}“ öffnen",
  "findings.fix.copy": "Beleg kopieren",
  "findings.fix.show.personas": "Phasen zeigen",
  "findings.fix.show.plan": "Plan öffnen",
  "findings.fix.show.decisions": "Frage öffnen",
  "findings.fix.day": "Ein freier Tag: {day}",
  "findings.fix.noted": "Verstanden",
  "findings.copied": "Kopiert.",
  "findings.exception": "Als Ausnahme behalten bis",
  "findings.exceptionNote": "Warum wir eine Ausnahme machen",
  "findings.keepUntil": "Behalten bis",
  "findings.keep": "Behalten",
  "findings.acceptNow": "Hinnehmen",
  "findings.also.retire": "Zurückziehen",
  "findings.message":
    "Hallo {owner}, ich arbeite an „{piece}“ und habe „{title}“ gesehen. Wollen wir sprechen, bevor wir beide weiterschreiben?",
  "findings.copyMessage": "Kurze Nachricht kopieren",
  "findings.different": "Das sind verschiedene Dinge",
  "findings.unclear": "Was ändert sich, und für wen?",

  "decisions.question": {
    one: "„{topic}“ ist bis {day} zu entscheiden; {count} Beitrag wartet darauf.",
    other: "„{topic}“ ist bis {day} zu entscheiden; {count} Beiträge warten darauf.",
  },
  "decisions.questionStandIn": {
    one: "Zu „{topic}“ gibt es seit {count} Tag keine Antwort. {name} kann jetzt entscheiden.",
    other: "Zu „{topic}“ gibt es seit {count} Tagen keine Antwort. {name} kann jetzt entscheiden.",
  },
  "decisions.questionNoAnswer": {
    one: "Zu „{topic}“ gibt es seit {count} Tag keine Antwort. Wer kann stattdessen entscheiden?",
    other:
      "Zu „{topic}“ gibt es seit {count} Tagen keine Antwort. Wer kann stattdessen entscheiden?",
  },
  "decisions.questionAlone": "„{topic}“ ist bis {day} zu entscheiden.",
  "decisions.orphans":
    "„{piece}“ stützt sich auf „{name}“; das ist zurückgezogen. Behalten, neu verknüpfen oder zurückziehen?",
  "decisions.orphansMany":
    "{count} Beiträge stützen sich auf „{name}“; das ist zurückgezogen. Behalten, neu verknüpfen oder zurückziehen?",
  "decisions.not-doing":
    "„{piece}“ tut, was wir bewusst nicht tun: „{text}“. Parken oder eine Ausnahme machen?",
  "decisions.not-doingMany":
    "{count} Beiträge tun, was wir bewusst nicht tun: „{text}“. Parken oder den Beschluss ändern?",
  "decisions.duplicate":
    "„{piece}“ und „{title}“ sagen fast dasselbe. Welcher Beitrag geht weiter?",
  "decisions.duplicateMany":
    "{count} Beiträge sagen fast dasselbe wie „{title}“. Welcher geht weiter?",
  "decisions.clash":
    "„{piece}“ und „{title}“ sagen denselben Menschen das Gegenteil. Wozu stehen wir?",
  "decisions.clashMany":
    "{count} Beiträge sagen denselben Menschen das Gegenteil von „{title}“. Wozu stehen wir?",

  "starter.question": "Er beantwortet diese Frage: {question}",
  "starter.different": "Wenn er wirkt …",

  "four.title": "Vier Fragen",
  "four.goal": "Was wollen wir erreichen?",
  "four.how": "Wie führt das dorthin?",
  "four.best": "Ist es der beste Weg?",
  "four.else": "Was könnte es noch?",
  "four.use": "Diese Antworten verwenden",
  "four.ask": "Die vier Fragen stellen",
  "four.note":
    "Aus den ersten beiden wird das Warum, die anderen bleiben als Alternativen erhalten.",

  "tip.LINK-NONE": "Ein Beitrag ohne Ziel ist leicht begonnen und schwer beendet.",
  "tip.LINK-PARTIAL": "Wer zuerst die Zielperson nennt, findet den ersten Satz leichter.",
  "tip.WHY-EMPTY":
    "Ein Warum ist eine Sache, die jemand nach dem Lesen kann und vorher nicht konnte.",
  "tip.WHY-BOSS": "Eine Broschüre ist ein Ding. Was soll sich ändern, wenn sie jemand gelesen hat?",
  "tip.WHY-SALES": "Fragen Sie, welche Frage gestellt wurde, im Wortlaut der Kundschaft.",
  "tip.WHY-RIVAL": "Was andere haben, antwortet deren Kundschaft. Was fragt unsere?",
  "tip.WHY-CIRCLE": "Wenn es wirkt, würde es jemand merken. Wer, und was?",
  "tip.NOT-DOING": "Ein gutes Nein steht mit seinem Grund geschrieben; eine gute Ausnahme auch.",
  "tip.PLAN-NOPART": "Verteilen Sie die Stimmen, bevor jemand ein Instrument nimmt.",
  "tip.FIT-PERSONA": "Lesen Sie den ersten Absatz laut, als wären Sie diese Zielperson.",
  "tip.DUP-NEAR": "Zehn Minuten Gespräch ersparen zwei Entwürfe.",
  "tip.VER-ORPHAN": "Auch einen Beitrag zurückzuziehen ist getane Arbeit.",
  "tip.off": "Keine Tipps mehr",
  "tip.label": "Tipp",
} satisfies Record<keyof typeof enFindings, Entry>;
