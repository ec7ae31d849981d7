import type { Body } from "../messages/protocol";
import type { Sender } from "../messages/serve";
import type { Fit } from "../messages/fit-view";
import type { Desk } from "./desk";
import { pageOf } from "./pages";
import { readWords } from "./reading/read";

const ENOUGH = 40;

/** Reads a piece's own words and says what they speak for. */
export async function check(
  desk: Desk,
  { target, why, text }: Body<"check">,
  sender: Sender,
): Promise<Fit> {
  const { page, tabId } = await pageOf(desk, target, sender);
  const words = text
    ? { from: text.from, at: desk.now(), text: text.text, links: [] }
    : await readWords(desk, page, tabId, why === "asked");
  const blank = {
    lines: [],
    enough: ENOUGH,
    questions: [],
    points: [],
    notDoing: [],
    links: [],
    strange: false,
  };
  if ("because" in words)
    return {
      ...blank,
      read: {
        because: words.because,
        ...(words.retryAt ? { retryAt: words.retryAt.toISOString() } : {}),
      },
    };
  const count = words.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return { ...blank, read: { from: words.from, at: words.at.toISOString(), words: count } };
}
