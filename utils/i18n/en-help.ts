/** English: the words we use and a lesson. Spread into `enDemo`. */
export const enHelp = {
  "help.title": "Words we use",
  "help.lead":
    "Twelve words, each with an example from your own strategy, and a lesson of five minutes.",
  "help.words": "The words",
  "help.here": "Here: {example}",
  "help.term.piece": "Piece",
  "help.says.piece":
    "One thing somebody reads, hears or sees: a document, a task for one, an email, a page.",
  "help.term.goal": "Goal",
  "help.says.goal": "What should be different for the business, and by when. Not a thing to make.",
  "help.term.number": "Number",
  "help.says.number":
    "How one sees that a goal is being met: where it stands, where it should be, and when.",
  "help.term.reader": "Reader",
  "help.says.reader":
    "The kind of person a piece is written for, with their job, their worries and their questions.",
  "help.term.why": "Why",
  "help.says.why":
    "One sentence on what a piece changes for its reader. If it names only the thing itself, it is not there yet.",
  "help.term.message": "Message",
  "help.says.message": "What we stand for, in a claim that somebody could doubt.",
  "help.term.proof": "Proof",
  "help.says.proof": "A fact with a source that makes a message believable.",
  "help.term.stage": "Stage",
  "help.says.stage": "How far a reader has come in deciding, and what they usually do next.",
  "help.term.campaign": "Campaign",
  "help.says.campaign": "Several pieces that serve one goal together, for a time.",
  "help.term.part": "Part",
  "help.says.part": "A piece that is planned: for whom, by whom and by when, before anyone begins.",
  "help.term.notDoing": "Not doing",
  "help.says.notDoing": "What we leave out on purpose, with the reason. It saves the next debate.",
  "help.term.version": "Version",
  "help.says.version":
    "The strategy as it held from one day on. Pieces made under an older one are shown, and nothing is lost.",
  "lesson.title": "Strategy, plan, tactic",
  "lesson.lead":
    "Three words that are often taken for each other. It takes five minutes to tell them apart.",
  "lesson.strategy":
    "A strategy says whom you win, with what, and what you leave out. Somebody sensible could choose the opposite. It would still hold if every single piece were replaced.",
  "lesson.plan":
    "A plan says who does what, in which order and by when. It can be good or bad only beside a strategy.",
  "lesson.tactic":
    "A tactic is one thing you make or do. It is neither small nor unworthy; it just cannot say by itself why it should exist.",
  "lesson.test": "One question to ask of every sentence",
  "lesson.testSays":
    "What changes, and for whom, when this is done? If the answer names a person and a change, it belongs to a strategy. If it names a colleague and a date, to a plan. If it names a thing, it is a tactic, and the question is still open.",
  "lesson.try": "Which is it?",
  "lesson.tryHint": "Decide first, then open the answer.",
  "lesson.case.posts": "“We publish two blog posts a week.”",
  "lesson.answer.posts":
    "A tactic with a rhythm. It says what is made, not what changes. What would readers do after a year of it?",
  "lesson.case.groups":
    "“We win groups of plants with evidence instead of volume, and leave single shops to others.”",
  "lesson.answer.groups":
    "A strategy. It names whom, with what, and what is left out. The opposite could be one, too: that is the sign.",
  "lesson.case.dates": "“Priya writes the guide by 24 February, Jules draws the poster in March.”",
  "lesson.answer.dates": "A plan. It is ready once both can say which goal the guide serves.",
  "lesson.case.podcast": "“We need a podcast, the others have one.”",
  "lesson.answer.podcast":
    "A tactic in search of a reason. Theirs answers their buyers. What do yours ask?",
  "lesson.case.half": "“By December, half of new revenue comes from groups.”",
  "lesson.answer.half":
    "A goal. It says what changes and by when, and leaves open how. The strategy says how, and what for that is not done.",
  "lesson.four": "Four questions before you begin",
  "lesson.four1": "What should be different when this exists?",
  "lesson.four2": "How does this piece bring that about?",
  "lesson.four3": "Is it the best way we know?",
  "lesson.four4": "What else could we do instead?",
  "lesson.fourSays":
    "The panel asks them under “Ask me the four questions” and keeps the answers with the piece.",
  "lesson.own": "With your own work",
  "lesson.ownPiece":
    "Take “{piece}”. Say in one sentence what it changes, and for whom, without naming the thing itself. Then read what stands under Why.",
  "lesson.ownNone":
    "Take the last thing you made. Say in one sentence what it changes, and for whom, without naming the thing itself.",
} as const;
