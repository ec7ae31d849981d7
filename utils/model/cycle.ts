/** How often something is due, in the words people use for it. */

const NUMBERS: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  zwei: 2,
  zweite: 2,
  drei: 3,
  vier: 4,
  sechs: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
};

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/fortnight|bi-?weekly|14-?tägig|zweiwöchentlich|quinzaine/, 14],
  [/quarter|quartal|vierteljahr|trimest/, 92],
  [/half.?year|halbjahr|semest/, 183],
  [/week|woche|wöchentlich|semaine|hebdo/, 7],
  [/month|monat|mois|mensuel/, 31],
  [/year|annual|jahr|jähr|année|\ban\b|annuel/, 366],
  [/\bday|daily|\btag|täglich|jour|quotidien/, 1],
];

/** Days of one cycle ("week", "two weeks", "every 6 weeks", "monatlich"); 0 when the words say nothing known. */
export function cycleDays(every: string | null | undefined): number {
  const text = (every ?? "").toLowerCase();
  const unit = UNITS.find(([name]) => name.test(text))?.[1];
  if (unit === undefined) return 0;
  const digits = /\d+/.exec(text)?.[0];
  const word = text.split(/[^\p{L}]+/u).find((one) => one in NUMBERS);
  const times = digits ? Number(digits) : word ? (NUMBERS[word] ?? 1) : 1;
  return unit * (unit === 14 ? 1 : times);
}
