/** English: the numbers of the review page. */
export const enNumbers = {
  "numbers.title": "Numbers",
  "numbers.waiting": "What waits",
  "numbers.views": "What to see of the review",
  "numbers.counting": "Counting all pieces…",
  "numbers.nothing":
    "No pieces are known yet. Open one in your tools, or a file of pieces, and its numbers stand here.",
  "numbers.health": "How it goes, in four sentences",
  "numbers.toDecisions": "This week’s decisions",
  "numbers.health.nothingLive": "Nothing is live yet.",
  "numbers.health.allLinked": {
    one: "{count} live piece, and it names its goal.",
    other: "All {count} live pieces name their goal.",
  },
  "numbers.health.someLinked": {
    one: "{count} of {all} live pieces is not linked yet.",
    other: "{count} of {all} live pieces are not linked yet.",
  },
  "numbers.health.noPlan":
    "No parts are planned: the next campaign can say who makes what, for whom, by when.",
  "numbers.health.allParts": "Every planned part has its piece.",
  "numbers.health.openParts": {
    one: "{count} of {all} planned parts has no piece yet, and none is late.",
    other: "{count} of {all} planned parts have no piece yet, and none is late.",
  },
  "numbers.health.lateParts": {
    one: "{count} of {all} planned parts has no piece yet; late in the plan: {late}.",
    other: "{count} of {all} planned parts have no piece yet; late in the plan: {late}.",
  },
  "numbers.health.noGoals": "No goal is active.",
  "numbers.health.starved": "Nothing is live, in work or planned for {goals}.",
  "numbers.health.crowded":
    "Every active goal has work behind it; {goals} holds twice as much as is usual here.",
  "numbers.health.goalsFed": "Every active goal has something live, in work or planned.",
  "numbers.health.noWhys": "No piece says why it is made yet.",
  "numbers.health.allStrategy": {
    one: "{count} piece has a reason, and it follows the strategy.",
    other: "All {count} pieces with a reason follow the strategy.",
  },
  "numbers.health.someStrategy": {
    one: "{strategy} of {count} piece follows the strategy; {other} has another reason, or one that says little.",
    other:
      "{strategy} of {count} pieces follow the strategy; {other} have another reason, or one that says little.",
  },
  "numbers.next": "The next best piece",
  "numbers.nextLine":
    "Nothing is live or planned for {reader} at “{stage}”, and {goal} aims at them.",
  "numbers.nextNone":
    "Every reader an active goal aims at has something live or planned at each of their stages.",
  "numbers.addPart": "Add a part to “{campaign}”",
  "numbers.partName": "For {reader}: {stage}",
  "numbers.partAdded": "A part was added to “{campaign}”.",
  "numbers.toGrid": "See the whole grid",
  "numbers.shares": "Live work with a goal",
  "numbers.ofLive": {
    one: "of {count} live piece names a goal.",
    other: "of {count} live pieces name a goal.",
  },
  "numbers.past": {
    one: "of them names a goal that was retired.",
    other: "of them name a goal that was retired.",
  },
  "numbers.sharesBy": "Live work with a goal: {what}",
  "numbers.noTeam": "No team named",
  "numbers.live": "Live",
  "numbers.linked": "Linked",
  "numbers.unlinked": "Not linked yet",
  "numbers.open": "In work",
  "numbers.planned": "Due in 30 days",
  "numbers.mark": "To look at",
  "numbers.mark.starved": "Nothing behind it",
  "numbers.mark.crowded": "Twice the usual",
  "numbers.mark.gone": "No longer a goal",
  "numbers.goals": "What stands behind each goal",
  "numbers.drivers": "Why pieces get made",
  "numbers.driversLine": {
    one: "{strategy} follows the strategy, {other} has another reason, or one that says little.",
    other: "{strategy} follow the strategy, {other} have another reason, or one that says little.",
  },
  "numbers.noWhy": {
    one: "more has no link and no reason yet.",
    other: "more have no link and no reason yet.",
  },
  "numbers.allMonths": "All months",
  "numbers.driver.strategy": "Our strategy",
  "numbers.driver.boss": "The boss",
  "numbers.driver.sales": "Sales asked",
  "numbers.driver.rival": "A competitor",
  "numbers.driver.unclear": "Says little",
  "numbers.tools": "Where the work lives",
  "numbers.pieces": "Pieces",
  "numbers.layout": "Its pages",
  "numbers.layout.fine": "As we know them",
  "numbers.layout.changed": "Laid out anew; linking works",
  "numbers.layout.unknown": "Not met on this device",
  "numbers.lastMet": "Last met",
  "numbers.notMet": "Not yet",
} as const;
