/**
 * Numbers of the engine, tuned on the development half of public benchmarks (fit.md 3 and 5; `npm run bench -- --only
 * fit` measures them). In one place, so that a change is seen.
 */
export const TUNED = {
  /** Below this likeness two words have nothing to do with each other */
  least: 0.35,
  /** What a likeness counts beside the word itself */
  soft: 0.5,
  /** A word of the title counts as so many of the text */
  title: 3,
  /** How telling two words in a row are, 0 to 1 */
  pair: 1,
  /** Flattens how much more a rare word tells than a frequent one */
  rarity: 0.8,
  /** The same for words that few cards of a kind have */
  rarityAmongCards: 0.5,
  /** So many own pieces weigh as much as what is known of the language */
  ownPieces: 150,
  /** How much confirmed links may add, and from how many on they add half of it */
  learned: 2,
  /** The same for pieces nobody has linked, whose own words are clear */
  unconfirmed: 0.6,
  /** From which chance on such a piece counts as clear */
  clear: 0.6,
  half: 8,
  /** What a card's parts weigh */
  card: { name: 1, phrase: 2, description: 1 },
  /** Chance that the best card is right: logistic in the logarithms of its score and of its lead */
  confidence: { constant: 3.38, score: 1.45, lead: 0.17, leastScore: 0.005, leastLead: 0.002 },
  /** What it adds to a goal that the draft speaks to one of its readers, and how sharply readers are told apart */
  reader: { adds: 0.1, sharpness: 0.1 },
  /** From which chance on one click is offered, and from which a list */
  bands: { suggested: 0.8, maybe: 0.5 },
  /** A piece has moved away when another card leads the linked one by this much, in texts of so many words */
  drift: { lead: 0.15, words: 60 },
} as const;
