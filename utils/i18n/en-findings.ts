/** What the rules say, on a piece and on the strategy itself. */
export const enFindings = {
  "findings.linkEnded.goal": "Its goal ended on {day}. Keep going for another goal, or stop here?",
  "findings.linkEnded.campaign":
    "Its campaign “{name}” ended on {day}. Keep going for another one, or stop here?",
  "findings.linkDone.goal": "Its goal is reached. Keep going for another goal, or stop here?",
  "findings.linkDone.campaign":
    "Its campaign “{name}” is done. Keep going for another one, or stop here?",
  "findings.linkSpread": {
    one: "It tries to serve {count} goal. Which one would you miss most?",
    other: "It tries to serve {count} goals. Which one would you miss most?",
  },
  "findings.linkCampaign": "Filed under “{campaign}”, linked to “{goal}”. Which is right?",
  "findings.linkLate":
    "Linked after publishing. Fine for the record; next time it helps to link first.",
  "findings.whyEmpty": "In one line: why this, for them, now?",
  "findings.whyShort": "The why is very short. In one line: why this, for them, now?",
  "findings.whyBoss":
    "The reason given is that somebody senior asked for it (“{said}”). What should change for a customer when it exists?",
  "findings.whySales": "Sales would like this (“{said}”). Which buyer’s question does it answer?",
  "findings.whyRival": "Because others have it (“{said}”). What would make it ours?",
  "findings.whyCircle":
    "The reason describes the piece, not the purpose (“{said}”). If it worked, what would be different?",
  "findings.notDoing": "This looks like “{text}”, which we decided not to do. {why}",
  "findings.planNoPart":
    "Nobody planned a part for this in “{campaign}”. Add a part, attach to one, or is it extra?",
  "findings.fitPersona":
    "This reads as if written for the {other} ({words}); it is linked to the {persona}.",
  "findings.fitPillar":
    "None of our points about “{pillar}” appears yet. Here is what we can prove.",
  "findings.fitStage": "At “{stage}” people usually want: {usual}. Is “{said}” meant?",
  "findings.fitStageNone":
    "At “{stage}” people are ready to act, and nothing is asked of them yet. Usual: {usual}.",
  "findings.fitDrift": "The draft has moved towards “{goal}” since you linked it.",
  "findings.dupNear":
    "{team} is working on something close: “{title}”. Talk to {owner} before writing more?",
  "findings.dupNearNobody":
    "{team} is working on something close: “{title}”. Talk to them before writing more?",
  "findings.clashDate": {
    one: "{persona}: {count} piece on {channel} within five days.",
    other: "{persona}: this would be number {count} on {channel} within five days.",
  },
  "findings.clashMsg":
    "This says “{said}”; “{title}” tells the same people “{theirs}”. Which one do we stand by?",
  "findings.disOpen": "There is an open question about “{topic}”. {decider} decides by {day}.",
  "findings.disOpenNobody": "There is an open question about “{topic}”, to be decided by {day}.",
  "findings.verOrphan.goal":
    "Linked to “{name}”, which we retired on {day}. Keep, relink or retire it?",
  "findings.verOrphan.goalUndated":
    "Linked to “{name}”, which we have retired. Keep, relink or retire it?",
  "findings.verOrphan.persona":
    "Written for the {name}, a reader we retired on {day}. Keep, relink or retire it?",
  "findings.verOrphan.personaUndated":
    "Written for the {name}, a reader we have retired. Keep, relink or retire it?",
  "findings.verOrphan.pillar":
    "Stands on “{name}”, a message we retired on {day}. Keep, relink or retire it?",
  "findings.verOrphan.pillarUndated":
    "Stands on “{name}”, a message we have retired. Keep, relink or retire it?",
  "findings.verOrphan.campaign":
    "Part of “{name}”, which we retired on {day}. Keep, relink or retire it?",
  "findings.verOrphan.campaignUndated":
    "Part of “{name}”, which we have retired. Keep, relink or retire it?",
  "findings.verOrphan.decision":
    "Linked before we decided on {day} not to do “{name}”. Keep, relink or retire it?",
  "findings.verOrphan.decisionUndated":
    "Linked before we decided not to do “{name}”. Keep, relink or retire it?",

  "findings.planGap": "“{part}” is due on {day} and has no draft yet.",
  "findings.planGapLate": "“{part}” was due on {day} and has no draft yet.",
  "findings.goalTactic":
    "“{goal}” may be a way of getting there rather than the goal. So that what happens?",
  "findings.goalStarved": "Nothing is live or planned for “{goal}” in the coming month.",
  "findings.kpiGap.target": "We could not judge “{kpi}”: no target yet.",
  "findings.kpiGap.date": "We could not judge “{kpi}”: no date for its target yet.",
  "findings.kpiGap.source": "We could not judge “{kpi}”: no source yet.",
  "findings.kpiGap.owner": "We could not judge “{kpi}”: nobody looks after it yet.",
  "findings.kpiGap.baseline": "We could not judge “{kpi}”: no starting number yet.",
  "findings.kpiStale": {
    one: "The last reading of “{kpi}” was {count} day ago.",
    other: "The last reading of “{kpi}” was {count} days ago.",
  },
  "findings.persThin":
    "What we say about the {persona} is a guess so far. Who could you ask this week?",
  "findings.opsBudget.over":
    "“{campaign}” has used {used} of {budget} planned hours for working together.",
  "findings.opsBudget.under":
    "“{campaign}” is half-way and has used {used} of {budget} planned hours for working together.",
  "findings.ritOverdue": "“{ritual}” was last held on {day}.",

  "facts.ended": "“{name}” ended on {day}",
  "facts.done": "“{name}” is done",
  "facts.goals": "Goals: {names}",
  "facts.campaignGoal": "“{campaign}” serves “{goal}”",
  "facts.linkedGoal": "The piece is linked to “{goal}”",
  "facts.live": "Live since {day}",
  "facts.linked": "Linked on {day}",
  "facts.whyAsked": "Your team asks for the why at this step",
  "facts.whyWords": {
    one: "The why has {count} word",
    other: "The why has {count} words",
  },
  "facts.whySays": "The why says: “{said}”",
  "facts.words": "Words found: {words}",
  "facts.inTitle": "It is in the title",
  "facts.until": "Decided until {day}",
  "facts.parts": {
    one: "“{campaign}” has {count} planned part",
    other: "“{campaign}” has {count} planned parts",
  },
  "facts.reads": {
    one: "Words of the {name}: {count}",
    other: "Words of the {name}: {count}",
  },
  "facts.better": "It would fit {code}, “{goal}”",
  "facts.claim": "The message: {claim}",
  "facts.proof": "Proof: {text}",
  "facts.step": "“{said}” belongs to “{stage}”",
  "facts.noStep": "No next step found",
  "facts.other": "“{title}” ({team})",
  "facts.on": "“{title}” on {day}",
  "facts.saysHere": "Here: “{said}”",
  "facts.saysThere": "In “{title}”: “{said}”",
  "facts.exactly": "The question: {text}",
  "facts.retired.goal": "The goal “{name}” is retired",
  "facts.retired.persona": "The reader “{name}” is retired",
  "facts.retired.pillar": "The message “{name}” is retired",
  "facts.retired.campaign": "The campaign “{name}” is retired",
  "facts.retired.decision": "Decided since: not “{name}”",
  "facts.due": "Due on {day}",
  "facts.ofCampaign": "A part of “{campaign}”",
  "facts.doing": "It starts with doing something",
  "facts.outputs": "All its numbers count what is made, none what changes",
  "facts.nothingUntil": "No piece and no part until {day}",
  "facts.gap.target": "No target",
  "facts.gap.date": "No date for the target",
  "facts.gap.source": "No source",
  "facts.gap.owner": "No owner",
  "facts.gap.baseline": "No starting number",
  "facts.checkEvery": "To be read every {every}",
  "facts.usedBy": "{code}, “{goal}”, counts on this reader",
  "facts.hours": "{used} of {budget} hours",
  "facts.every": "Planned every {every}",
  "facts.quieter":
    "Many people called this rule wrong lately, so it speaks as a note only for this team",

  "rule.LINK-ENDED": "Its goal or campaign is over, and the piece is not out yet.",
  "rule.LINK-SPREAD": "A piece tries to serve too many goals.",
  "rule.LINK-CAMPAIGN": "The piece’s campaign serves another goal than its link.",
  "rule.LINK-LATE": "A piece was linked after it went out.",
  "rule.WHY-EMPTY": "The team asks for the why at this step, and it is missing or very short.",
  "rule.WHY-BOSS": "The why names somebody senior and nothing about a reader or a result.",
  "rule.WHY-SALES": "The why names sales and nothing about a reader or a result.",
  "rule.WHY-RIVAL": "The why names others who have it and nothing about a reader or a result.",
  "rule.WHY-CIRCLE": "The why says what the piece is, or that it is time for it.",
  "rule.NOT-DOING": "Title or notes match something we decided not to do.",
  "rule.PLAN-NOPART": "The campaign has planned parts, and this piece fills none.",
  "rule.FIT-PERSONA": "The words of the draft speak to another reader, clearly.",
  "rule.FIT-PILLAR": "A long draft holds nothing of the message it stands on.",
  "rule.FIT-STAGE": "What the reader is asked to do belongs to another stage.",
  "rule.FIT-DRIFT": "The words have moved to another goal since the piece was linked.",
  "rule.DUP-NEAR": "Another team’s piece of the last 90 days has a similar title and words.",
  "rule.CLASH-DATE": "One reader would hear too much on one channel within five days.",
  "rule.CLASH-MSG": "Two pieces tell the same people opposite things within a month.",
  "rule.DIS-OPEN": "The piece touches what an open disagreement is exactly about.",
  "rule.VER-ORPHAN": "What the piece serves was retired, or a later decision speaks against it.",
  "rule.PLAN-GAP": "A planned part is due within a week and has no piece.",
  "rule.GOAL-TACTIC": "A goal says what is done, or counts only what is made.",
  "rule.GOAL-STARVED": "An active goal has nothing live or planned for a month.",
  "rule.KPI-GAP": "A key result lacks what is needed to judge it.",
  "rule.KPI-STALE": "A key result was not read for one and a half of its cycles.",
  "rule.PERS-THIN": "An active goal counts on a reader we only guess about.",
  "rule.OPS-BUDGET": "Hours for working together are over budget, or hardly used half-way.",
  "rule.RIT-OVERDUE": "A ritual was not held for one and a half of its cycles.",

  "findings.fix.linkSuggested": "Link to {code}",
  "findings.fix.relink": "Switch to {code}",
  "findings.fix.attach": "Attach to “{part}”",
  "findings.fix.why": "Write the why",
  "findings.fix.questions": "Answer four questions",
  "findings.fix.status.idea": "Park it as an idea",
  "findings.fix.status.retired": "Retire it",
  "findings.fix.open": "Open “{title}”",
  "findings.fix.copy": "Copy the proof point",
  "findings.fix.show.personas": "Show the stages",
  "findings.fix.show.plan": "Open the plan",
  "findings.fix.show.decisions": "Open the question",
  "findings.fix.day": "A free day: {day}",
  "findings.fix.noted": "Got it",
  "findings.copied": "Copied.",
  "findings.exception": "Keep it as an exception until",
  "findings.exceptionNote": "Why we make an exception",
  "findings.keepUntil": "Keep until",
  "findings.keep": "Keep",
  "findings.acceptNow": "Accept",
  "findings.also.retire": "Retire it",
  "findings.message":
    "Hi {owner}, I am working on “{piece}” and saw your “{title}”. Shall we talk before either of us writes more?",
  "findings.copyMessage": "Copy a short message",
  "findings.different": "They are different",
  "findings.unclear": "What changes, and for whom?",

  "decisions.question": {
    one: "“{topic}” is to be decided by {day}; {count} piece waits for it.",
    other: "“{topic}” is to be decided by {day}; {count} pieces wait for it.",
  },
  "decisions.questionStandIn": {
    one: "“{topic}” has had no answer for {count} day. {name} may decide now.",
    other: "“{topic}” has had no answer for {count} days. {name} may decide now.",
  },
  "decisions.questionNoAnswer": {
    one: "“{topic}” has had no answer for {count} day. Who may decide instead?",
    other: "“{topic}” has had no answer for {count} days. Who may decide instead?",
  },
  "decisions.questionAlone": "“{topic}” is to be decided by {day}.",
  "decisions.orphans": "“{piece}” stands on “{name}”, which is retired. Keep, relink or retire it?",
  "decisions.orphansMany":
    "{count} pieces stand on “{name}”, which is retired. Keep, relink or retire them?",
  "decisions.not-doing":
    "“{piece}” does what we decided not to do: “{text}”. Park it, or make an exception?",
  "decisions.not-doingMany":
    "{count} pieces do what we decided not to do: “{text}”. Park them, or change the decision?",
  "decisions.duplicate": "“{piece}” and “{title}” say nearly the same. Which one goes on?",
  "decisions.duplicateMany": "{count} pieces say nearly the same as “{title}”. Which one goes on?",
  "decisions.clash":
    "“{piece}” and “{title}” tell the same people opposite things. Which do we stand by?",
  "decisions.clashMany":
    "{count} pieces tell the same people the opposite of “{title}”. Which do we stand by?",

  "starter.question": "It answers their question: {question}",
  "starter.different": "When it works …",

  "four.title": "Four questions",
  "four.goal": "What are we trying to achieve?",
  "four.how": "How does this reach it?",
  "four.best": "Is it the best way?",
  "four.else": "What else could?",
  "four.use": "Use these answers",
  "four.ask": "Ask me the four questions",
  "four.note": "The first two become the why, the others are kept as alternatives.",

  "tip.LINK-NONE": "A piece without a goal is easy to start and hard to stop.",
  "tip.LINK-PARTIAL": "Naming the reader first makes the first sentence easier.",
  "tip.WHY-EMPTY": "A why is one thing a reader can do afterwards that they could not do before.",
  "tip.WHY-BOSS": "A brochure is a thing. What should change when someone has read it?",
  "tip.WHY-SALES": "Ask which question the buyer asked, in their words.",
  "tip.WHY-RIVAL": "What they have answers their buyers. What do ours ask?",
  "tip.WHY-CIRCLE": "If it worked, somebody would notice. Who, and what?",
  "tip.NOT-DOING": "A good no is written down with its reason; so is a good exception.",
  "tip.PLAN-NOPART": "Define the parts before anyone picks up an instrument.",
  "tip.FIT-PERSONA": "Read the first paragraph aloud as that reader.",
  "tip.DUP-NEAR": "Ten minutes of talk save two drafts.",
  "tip.VER-ORPHAN": "Retiring a piece is work done, too.",
  "tip.off": "No more tips",
  "tip.label": "Tip",
} as const;
