import { SIZES } from "../../../utils/model/constants";
import type { Growth, OnePageAnswers, Size } from "../../../utils/model/one-page";
import { dropDraft, keepDraft, readDraft } from "../../../utils/platform/drafts";

/** The answers as they are typed, before they are whole. */
export interface Draft {
  change: string;
  name: string;
  now: string;
  target: string;
  by: string;
  reader: string;
  asksFirst: string;
  known: string;
  notDoing: { text: string; why: string }[];
  process: string;
  decides: string;
  size: Size;
  claim: string;
  proof: string;
  teams: string;
}

/** Fields that are one text. */
export type TextName = Exclude<keyof Draft, "notDoing" | "size">;

export const MOST_DECISIONS = 10;

const EMPTY: Draft = {
  change: "",
  name: "",
  now: "",
  target: "",
  by: "",
  reader: "",
  asksFirst: "",
  known: "",
  notDoing: [{ text: "", why: "" }],
  process: "",
  decides: "",
  size: "start-up",
  claim: "",
  proof: "",
  teams: "",
};

const NAME = "welcome";

/** What was typed so far. It outlives a reload and a closed tab. */
export function startDraft(): Draft {
  const value = readDraft(NAME)?.value;
  return typeof value === "object" && value !== null ? fitting(value) : EMPTY;
}

export function rememberDraft(draft: Draft): void {
  keepDraft(NAME, draft);
}

export function forgetDraft(): void {
  dropDraft(NAME);
}

/** What of a kept draft is one: an older version of ours, or a stray hand, may have left something else. */
function fitting(value: object): Draft {
  const { notDoing, size, ...texts } = EMPTY;
  const kept = value as Record<string, unknown>;
  const text = (one: unknown): string => (typeof one === "string" ? one : "");
  const rows = Array.isArray(kept["notDoing"]) ? (kept["notDoing"] as unknown[]) : [];
  const decisions = rows.slice(0, MOST_DECISIONS).map((row) => {
    const said = row as Record<string, unknown> | null;
    return { text: text(said?.["text"]), why: text(said?.["why"]) };
  });
  return {
    ...(Object.fromEntries(
      Object.keys(texts).map((name) => [name, text(kept[name])]),
    ) as typeof texts),
    notDoing: decisions.length > 0 ? decisions : notDoing,
    size: SIZES.find((one) => one === kept["size"]) ?? size,
  };
}

/** Which of the questions of this size have an answer, in their order. */
export function answered(draft: Draft): boolean[] {
  const has = (...texts: string[]): boolean => texts.some((text) => text.trim() !== "");
  return [
    has(draft.change),
    has(draft.name),
    has(draft.reader),
    has(draft.asksFirst),
    has(draft.known),
    draft.notDoing.some(({ text }) => has(text)),
    has(draft.process, draft.decides),
    ...(draft.size === "start-up" ? [] : [has(draft.claim)]),
    ...(draft.size === "group" ? [has(draft.teams)] : []),
  ];
}

/** Questions, by their place, without which there is no page of this size. */
export function needed({ size }: Draft): number[] {
  return size === "start-up" ? [0, 1, 2] : [0, 1, 2, 7];
}

export function answersFrom(draft: Draft): OnePageAnswers {
  const number = (text: string): number | null => (text.trim() === "" ? null : Number(text));
  return {
    change: draft.change.trim(),
    measure: {
      name: draft.name.trim(),
      now: number(draft.now),
      target: number(draft.target),
      by: draft.by || null,
    },
    reader: draft.reader.trim(),
    asksFirst: draft.asksFirst.trim(),
    known: draft.known.trim(),
    notDoing: draft.notDoing
      .map(({ text, why }) => ({ text: text.trim(), why: why.trim() }))
      .filter(({ text }) => text !== ""),
    process: draft.process.trim(),
    decides: draft.decides.trim(),
    ...(draft.size === "start-up" ? {} : { growth: growthFrom(draft) }),
  };
}

/** What only a larger page asks. */
export function growthFrom({
  size,
  claim,
  proof,
  teams,
}: Pick<Draft, "size" | "claim" | "proof" | "teams">): Growth {
  return { size, claim: claim.trim(), proof: proof.trim(), teams: teams.trim() };
}
