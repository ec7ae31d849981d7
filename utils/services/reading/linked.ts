import { hostFor } from "../../hosts/index";
import { matchKey, toolOf } from "../../model/asset-key";
import type { Desk } from "../desk";
import { pageByKey } from "../pages";
import { readWords } from "./read";
import type { Words } from "./read";

type Given = Exclude<Words, { because: unknown }>;

/** A text with what its linked documents added to it. */
export type Joined = Given & {
  /** Linked documents whose words were read with it */
  documents: number;
  /** A linked document that no tab shows: where to open it */
  closed?: string;
};

/** More would be a library and not the piece. */
const MOST = 2;

/** Pieces that a text links to, other than itself. */
export function linkedPieces(
  addresses: readonly string[],
  own: string,
): { key: string; url: string }[] {
  const found = addresses.flatMap((url) => {
    if (!URL.canParse(url)) return [];
    const address = new URL(url);
    const host = hostFor(address);
    const key = host?.view(address) === "item" ? host.identify(address)?.key : undefined;
    return key && matchKey(key) !== matchKey(own) ? [{ key, url }] : [];
  });
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

/**
 * A task's description together with the documents it links to, as far as tabs show them: those that are the same piece,
 * and any where the description itself is too short to say anything. A longer description speaks for itself; what it
 * links to may be about something else.
 *
 * @param same match keys of all places of this piece
 * @param enough words from which on a text says something
 */
export async function withDocuments(
  desk: Desk,
  own: string,
  words: Given,
  { same, enough, anew }: { same: ReadonlySet<string>; enough: number; anew: boolean },
): Promise<Joined> {
  if (words.from !== "description") return { ...words, documents: 0 };
  const short = (words.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < enough;
  const wanted = linkedPieces(words.links, own)
    .filter(({ key }) => toolOf(key) === "google" && (short || same.has(matchKey(key))))
    .slice(0, MOST);
  const texts: string[] = [];
  const closed: string[] = [];
  for (const { key, url } of wanted) {
    const read = await readWords(desk, await pageByKey(desk, key), undefined, anew);
    if ("text" in read) texts.push(read.text);
    else if (read.because === "not-open") closed.push(url);
  }
  return {
    ...words,
    text: [words.text, ...texts].join("\n\n"),
    documents: texts.length,
    ...(closed[0] ? { closed: closed[0] } : {}),
  };
}
