import type { Growth, OnePageAnswers, Size } from "../../../utils/model/one-page";

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

let kept = EMPTY;

/** What was typed so far. It outlives a look at another page, and is gone with the tab. */
export function readDraft(): Draft {
  return kept;
}

export function keepDraft(draft: Draft): void {
  kept = draft;
}

export function forgetDraft(): void {
  kept = EMPTY;
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
