/** What an earlier reading of a text still says after the strategy has changed, without the text. */
import type { Evidence, Sign } from "./evidence";
import { phraseKey } from "./lexicon";
import type { Lexicon } from "./lexicon";
import { hash32 } from "./sketch";

/** What a reading looked for: a hash of the phrases, by what they speak for (`persona:p1`). */
export type Sought = Readonly<Record<string, number>>;

/** What is looked for now. */
export function soughtIn(lexicon: Lexicon): Sought {
  const known = made.get(lexicon);
  if (known) return known;
  const hashed = [...lexicon.phrases].map(([owner, some]): [string, number] => [
    owner,
    hash32([...some].sort().join("\u0000")),
  ]);
  const sought = Object.fromEntries(hashed);
  made.set(lexicon, sought);
  return sought;
}
/** A pure function's memory. */
const made = new WeakMap<Lexicon, Sought>();

interface Earlier {
  evidence: Evidence;
  /** Absent where nobody knows any more what was looked for */
  sought?: Sought;
}

/**
 * What a text speaks for as far as its last reading tells: a phrase found then still stands in it, and counts while it
 * is looked for; a phrase that is new was never looked for in it, so that its owner is unsure until it is read again.
 *
 * @param rest what is there to be read now, such as title and notes
 */
export function evidenceSince(
  lexicon: Lexicon,
  { evidence, sought = {} }: Earlier,
  rest: () => Evidence,
): Evidence {
  const now = soughtIn(lexicon);
  const gone = Object.keys(evidence.meant).filter((owner) => !(owner in now));
  const other = Object.keys(now).filter((owner) => sought[owner] !== now[owner]);
  if (gone.length === 0 && other.length === 0) return evidence;
  const changed = new Set([...gone, ...other]);
  const fresh = rest();
  return {
    ...evidence,
    meant: mended(lexicon, evidence.meant, fresh.meant, changed),
    denied: mended(lexicon, evidence.denied, fresh.denied, changed),
    ...(other.length > 0 ? { unsure: other } : {}),
  };
}

type Signs = Evidence["meant"];

function mended(
  { phrases }: Lexicon,
  before: Signs,
  fresh: Signs,
  changed: ReadonlySet<string>,
): Signs {
  const owners = [...new Set([...Object.keys(before), ...Object.keys(fresh)])];
  const signsOf = (owner: string): Sign[] => {
    const known = before[owner] ?? [];
    if (!changed.has(owner)) return known;
    const sought = phrases.get(owner);
    const stay = known.filter(({ weight, signal }) => sought?.has(phraseKey(weight, signal)));
    const said = new Set(stay.flatMap(({ signal, said }) => [signal, said]));
    const more = (fresh[owner] ?? []).filter((one) => !said.has(one.signal) && !said.has(one.said));
    return [...stay, ...more];
  };
  const all = owners.map((owner): [string, Sign[]] => [owner, signsOf(owner)]);
  return Object.fromEntries(all.filter(([, signs]) => signs.length > 0));
}
