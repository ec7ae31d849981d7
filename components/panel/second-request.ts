import type { Words } from "../../utils/i18n/say";
import type { Fit } from "../../utils/messages/fit-view";
import type { Choice, Context } from "../../utils/messages/views";
import { LETTERS } from "../../utils/queries/second-opinion";
import type { SecondRequest } from "../../utils/queries/second-opinion";

const MOST_SENTENCES = 12;
/** One goal to choose from is no question. */
const LEAST_GOALS = 2;

/** The same request with ever fewer sentences. */
export type Requests = readonly [SecondRequest, ...SecondRequest[]];

/**
 * What the browser's model would be asked about a piece: which of the goals that its words speak for, but not clearly,
 * it serves. First with all quoted sentences, then with ever fewer of them. `null` when there is nothing to ask:
 * somebody or something has made it clear, or nothing speaks for anything.
 */
export function requestsFor(
  { state, status, readOnly, title, suggested, goals }: Context,
  fit: Fit,
  t: Words,
  language: string,
): Requests | null {
  if (state !== "unlinked" || status === "idea" || readOnly || !title) return null;
  if (!suggested[0]?.maybe) return null;
  const candidates = suggested
    .filter(({ maybe }) => maybe)
    .flatMap(({ goalId }) => goals.find(({ id }) => id === goalId) ?? [])
    .slice(0, LETTERS.length);
  const [first, ...rest] = sentencesOf(fit);
  if (candidates.length < LEAST_GOALS || first === undefined) return null;
  const request = (sentences: readonly string[]): SecondRequest => ({
    language,
    words: [title, ...sentences],
    goals: candidates.map(({ id }) => id),
    text: written(t, title, sentences, candidates),
  });
  const shorter = rest.map((_, at) => request([first, ...rest.slice(0, rest.length - 1 - at)]));
  return [request([first, ...rest]), ...shorter];
}

/** The sentences that the look at the words quoted, those of the three lines first. */
function sentencesOf({ lines, questions, notDoing }: Fit): string[] {
  const quotes = [
    ...lines.flatMap((line) => line.quotes),
    ...questions.flatMap(({ quote }) => quote ?? []),
    ...notDoing.map(({ quote }) => quote),
  ];
  return [...new Set(quotes.map(({ text }) => text))].slice(0, MOST_SENTENCES);
}

function written(
  t: Words,
  title: string,
  sentences: readonly string[],
  goals: readonly Choice[],
): string {
  return [
    t("second.question"),
    ...goals.map((goal, at) => `${LETTERS[at] ?? ""}: ${goalName(goal)}`),
    "",
    t("second.titleOf", { title }),
    ...sentences.map((one) => `- ${one}`),
    "",
    t("second.form"),
  ].join("\n");
}

function goalName({ code, label }: Choice): string {
  return [code, label].filter(Boolean).join(" ");
}
