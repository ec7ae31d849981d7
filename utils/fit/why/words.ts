/**
 * What the reading of a reason needs to know about a language. Lists are data: parts of regular expressions over plain
 * text (lower case, straight apostrophes), each matched as whole words.
 */
export interface WhyWords {
  /** Where another statement begins inside a sentence: "but", "because" */
  turns: readonly string[];
  /** Senior people and bodies, by title: "the ceo", "leadership" */
  seniors: readonly string[];
  /** Parts of a role that make its holder senior: "chief", "director" */
  seniorRoles: readonly string[];
  /** Whole reasons from above that need no other sign: "from the top" */
  boss: readonly string[];
  /** The sales side, by name: "sales", "the reps" */
  sellers: readonly string[];
  sellerRoles: readonly string[];
  /** Whole selling reasons: "to close", "before quarter end", "a prospect asked" */
  sales: readonly string[];
  /** Wanting, asking, promising, liking, mentioning by somebody on our side */
  wishes: readonly string[];
  /** Others have it, do it, expect it of everyone */
  rivals: readonly string[];
  /** "Modern", "right now": a comparison only where nothing else is said */
  softRivals: readonly string[];
  /** Kinds of organisations like one's own; words that take them all together; what they then do or have */
  institutions: readonly string[];
  peers: readonly string[];
  having: readonly string[];
  /** What a rival's name must come with: "has one", "published", or nothing else at all */
  rivalActs: readonly string[];
  /** Habit, calendar, "needs a refresh", "we need one" */
  circles: readonly string[];
  /** "We want": a wish of our own, which counts only where nothing is said about the reader or the result */
  softCircles: readonly string[];
  /** Verbs of making: "publish", "launch" */
  makes: readonly string[];
  /** Things that are made: "newsletter", "brochure" */
  things: readonly string[];
  /** Praise of the piece, its subject or its tone: neither a reason nor a weak one */
  moods: readonly string[];
  /** "Last quarter", "per shift": what is counted is counted in these */
  periods: readonly string[];
  /** Reasons that say nothing */
  empty: readonly string[];
  /** Where a fact comes from: "told us", "in interviews", "tickets" */
  evidence: readonly string[];
  /** People we write for: "customers", "patients"; and how their plurals end */
  readers: readonly string[];
  readerEndings: readonly string[];
  /** Words that end so and are no people */
  notReaders: readonly string[];
  /** Words for people that tell nothing about who they are: "they" */
  pronouns: readonly string[];
  /** Before these a statement is not about the people named: "for customers", "we" */
  notSubjects: readonly string[];
  /** What goes wrong, is asked or not known: shows a fact about somebody without naming them */
  troubles: readonly string[];
  /** What people do, need or do not know; shows that a statement is about them */
  acts: readonly string[];
  /** A change for somebody: "so that", "helps", "can then" */
  change: readonly string[];
  /** Moving a result: "raise", "fewer", "from ... to" */
  results: readonly string[];
  /** What results are counted in: "churn", "returns", "complaints" */
  measures: readonly string[];
  /** Numbers in words and shares: "half", "one in five", "most" */
  numbers: readonly string[];
  /** How many of how many: "nine of 14", "one in five"; it is people who are counted so */
  shares: readonly string[];
}

/** Phrases of a list as one expression over whole words. */
export function anyOf(list: readonly string[]): RegExp {
  const body = list.length === 0 ? "(?!)" : list.map(spaced).join("|");
  return new RegExp(latin(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`));
}

const LETTERS = "a-zà-öø-ÿœ";

/**
 * The letters and digits of the languages we read in place of Unicode's: an expression over all of Unicode costs a
 * hundred times as much when it is first used, and the background starts often.
 */
export function latin(source: string): string {
  return source
    .replace(/\[([^\]]*)\]/g, (_whole, inner: string) => `[${plainClass(inner)}]`)
    .replaceAll("\\p{L}", `[${LETTERS}]`)
    .replaceAll("\\p{N}", "[0-9]");
}

function plainClass(inner: string): string {
  return inner.replaceAll("\\p{L}", LETTERS).replaceAll("\\p{N}", "0-9");
}

/** A space stands for any white space, an optional one for any or none. */
function spaced(phrase: string): string {
  return phrase.replaceAll(" ?", "\\s*").replaceAll(" ", "\\s+");
}
