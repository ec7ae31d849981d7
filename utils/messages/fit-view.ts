/** What the background answers about a piece's own words: plain shapes, ready to show. Types only. */
import type { Message } from "../model/message";

/** Where a piece's words came from. */
export type TextSource =
  "export" | "page" | "description" | "editor" | "selection" | "pasted" | "sample" | "notes";

/**
 * Why words could not be read: `off` the person wants no text read in this tool; `signed-out` the host answered with a
 * sign-in page; `refused` it may not be copied; `throttled` asked too often; `no-answer` no network, or too slow; `frame`
 * the host keeps the editor where we cannot reach; `not-open` no tab shows the piece; `empty` there are no words yet.
 */
export type Unread =
  | "off"
  | "signed-out"
  | "refused"
  | "throttled"
  | "no-answer"
  | "frame"
  | "not-open"
  | "empty"
  | "unknown-page";

/** Words of the person's own text, shown and forgotten. `words` are those that matched, as they stand in `text`. */
export interface Quote {
  text: string;
  words: string[];
}

/** One of the three plain lines about a draft. */
export interface FitLine {
  id: "reader" | "message" | "next-step";
  /**
   * `fits`: as linked; `other`: it speaks for something else; `missing`: nothing of what is linked is there;
   * `unsure`: too little to tell; `unlinked`: nothing is linked to compare with
   */
  state: "fits" | "other" | "missing" | "unsure" | "unlinked";
  says: Message;
  /** At most two */
  quotes: Quote[];
}

/** What a look at a piece's own words found. Nothing of it is kept but matched words and hashes. */
export interface Fit {
  read:
    | {
        from: TextSource;
        at: string;
        words: number;
        /** Documents the text links to that were read with it */
        documents?: number;
        /** Address of a linked document that no tab shows */
        closed?: string;
      }
    | { because: Unread; /** When asking again makes sense (ISO) */ retryAt?: string };
  /** Reader, message, next step; none while the text could not be read or has fewer words than `enough` */
  lines: FitLine[];
  /** Words from which on something can be said */
  enough: number;
  /** The reader's questions; ticked by words found, or by a person */
  questions: { text: string; answered: boolean; by: "words" | "person"; quote?: Quote }[];
  /** Points with proof of the linked message, or of all when none is linked */
  points: { text: string; source?: string; pillar: string; used: boolean }[];
  /** Decisions against something that the words speak of, with the sentence */
  notDoing: { id: string; text: string; why: string; quote: Quote }[];
  /** Pieces that say nearly the same; the sentences both have, where the other one is open and could be read */
  copies: { key: string; title: string; url?: string; sentences: string[] }[];
  /** Documents named by a link in the text, as asset keys */
  links: { key: string; url: string }[];
  /** A language without word lists: only what is literally there was compared */
  strange: boolean;
}

/** A brief in under 120 words: who reads it, the one thing to believe, why they would, what they do next. */
export interface Brief {
  /** `also`: what they ask besides, where a brief is of a planned part */
  reader?: { name: string; job: string; asks?: string; also?: string[] };
  belief?: string;
  proof: { text: string; source?: string }[];
  nextStep?: string[];
}
