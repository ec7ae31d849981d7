import type { TextSource, Unread } from "../../messages/fit-view";
import type { Desk } from "../desk";
import type { Page } from "../pages";

/** A piece's own words as its page gave them, or why it did not. Never stored, never logged. */
export type Words =
  | {
      from: TextSource;
      /** When the page gave them */
      at: Date;
      text: string;
      /** Addresses the text links to */
      links: string[];
    }
  | {
      because: Unread;
      /** When asking again makes sense */
      retryAt?: Date;
    };

/**
 * Asks the tab that shows a piece for its words.
 *
 * @param tabId the tab the panel stands in, where there is one; else any tab that shows the piece
 * @param anew false lets words from a moment ago serve again
 */
export async function readWords(
  _desk: Desk,
  _page: Page,
  _tabId: number | undefined,
  _anew: boolean,
): Promise<Words> {
  return Promise.resolve({ because: "not-open" });
}
