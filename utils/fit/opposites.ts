import type { NotDoing } from "../model/not-doing";
import { plain } from "./tokens";

/** Two sides that cannot both be told to the same people. Phrases of either side, in any language. */
export interface Opposite {
  id: string;
  sides: readonly [readonly string[], readonly string[]];
  /** The not-doing entry whose own signals are the first side, where it was pre-filled from one */
  entry?: string;
}

/**
 * Ready pairs, each taken up only when an entry of the not-doing list is about its first side. The second side is what
 * a company says that has decided against the first. Where people wrote a pair about the same thing, theirs counts.
 */
const READY: readonly { names: readonly string[]; against: readonly string[] }[] = [
  {
    names: [
      "discount",
      "price cut",
      "% off",
      "limited-time",
      "limited time",
      "rabatt",
      "preisnachlass",
      "remise",
      "rabais",
      "promotion price",
      "promo",
      "sale",
      "bargain",
    ],
    against: [
      ..."full price|list price|listed price|regular price|same price for everyone|one price|price stays|payback|pays back|pay for itself|pays for itself|pay itself back|business case|hurdle rate|budget meeting|worth its price|worth the price|never discount|no discounts|price is the price|total cost of ownership".split(
        "|",
      ),
      ..."voller preis|listenpreis|preis bleibt|fester preis|festpreis|amortisation|amortisiert|rechnet sich|budgetgespräch|seinen preis wert|gleicher preis für alle".split(
        "|",
      ),
      ..."plein tarif|prix plein|prix affiché|prix catalogue|même prix pour tous|prix fixe|retour sur investissement|se rentabilise|vaut son prix|le prix ne change pas".split(
        "|",
      ),
    ],
  },
];

/** @param given pairs as a person wrote them; a phrase may list several, parted by commas or bars */
export function oppositesOf(
  notDoing: readonly NotDoing[],
  given: readonly (readonly [string, string])[],
): Opposite[] {
  const split = (text: string): string[] =>
    text
      .split(/[|;,/]/)
      .map((one) => one.trim())
      .filter(Boolean);
  return [
    ...given.map(([one, other], at): Opposite => ({
      id: `pair/${String(at)}`,
      sides: [split(one), split(other)],
    })),
    ...notDoing.flatMap((entry) => {
      const own = plain(`${entry.text} ${entry.signals.join(" ")}`);
      if (given.flat().some((phrase) => split(plain(phrase)).some((one) => own.includes(one))))
        return [];
      const against = READY.filter(({ names }) => names.some((name) => own.includes(plain(name))));
      return against.map((pair): Opposite => ({
        id: entry.id,
        sides: [[], pair.against],
        entry: entry.id,
      }));
    }),
  ];
}
