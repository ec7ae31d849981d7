/** A person hands a piece's text over, and what the device holds afterwards. */
import { check } from "../../../utils/services/check";
import type { Fit } from "../../../utils/messages/fit-view";
import { rawExport } from "../../../utils/store/open";
import { must, piece } from "../brackenworks";
import { OWN } from "../desk";
import type { TestDesk } from "../desk";

export const textOf = (id: string): string => must(piece(id).text);
export const keyOf = (id: string): string => must(piece(id).refs[0]).key;

/** Checks a text that was pasted, and counts how often it was news. */
export async function paste(
  desk: TestDesk,
  key: string,
  text: string,
  from: "pasted" | "selection" = "pasted",
): Promise<Fit & { news: number }> {
  let news = 0;
  const body = { target: { key }, why: "asked" as const, text: { from, text } };
  const fit = await check(desk, body, OWN, () => news++);
  return { ...fit, news };
}

/** Everything in every store, as text in lower case. */
export async function everything(desk: TestDesk): Promise<string> {
  await desk.db();
  return JSON.stringify(await rawExport()).toLowerCase();
}

/** Every run of so many words of a text, in lower case, with one space between them. */
export function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return words.slice(length - 1).map((_one, at) => words.slice(at, at + length).join(" "));
}
