/** What a badge says when it is pointed at, and what Enter on it does. */
import { isPressing } from "../../findings/standing";
import { words } from "../../i18n/index";
import type { Words } from "../../i18n/say";
import { localeOf } from "../../i18n/locale";
import type { Body } from "../../messages/protocol";
import type { Hand, RowHint } from "../../messages/row-view";
import { Refusal } from "../../messages/serve";
import type { Sender } from "../../messages/serve";
import type { Context, SuggestedGoal } from "../../messages/views";
import { link, undo } from "../actions";
import { contextOf } from "../context";
import type { Desk } from "../desk";
import { pageByKey } from "../pages";
import { readOwnGuess } from "../suggest/guess";
import { rowStateOf } from "./states";

/** Two lines about a row: what is linked and why, or what is open, or what a click or Enter would do. */
export async function rowHint(desk: Desk, { key, by }: Body<"rowHint">): Promise<RowHint> {
  const [t, context] = await Promise.all([
    wordsOf(desk),
    contextOf(desk, await pageByKey(desk, key)),
  ]);
  return { lines: linesOf(t, context, by) };
}

function linesOf(t: Words, context: Context, by: Hand): string[] {
  const { goal, persona, link: linked, findings, readOnly } = context;
  if (!goal) {
    if (readOnly) return [t("tab.unlinked")];
    const guess = readOwnGuess(context);
    const next = guess ? t(`row.guess.${by}`, saidOf(t, context, guess)) : t(`row.choose.${by}`);
    return [t("tab.unlinked"), next];
  }
  const first = findings.find(isPressing);
  const about = [`${goal.code} ${goal.name}`, persona?.short].filter(Boolean).join(" · ");
  const second = first ? t(first.message.key, first.message.params) : linked?.why;
  return second ? [about, second] : [about];
}

function saidOf(t: Words, { goals }: Context, { goalId, because }: SuggestedGoal) {
  const goal = goals.find(({ id }) => id === goalId);
  return {
    goal: [goal?.code, goal?.label].filter(Boolean).join(" "),
    because: t(because.key, because.params),
  };
}

/** Links a row's piece with the best guess. No lines when there is none: then the panel is wanted. */
export async function linkRow(
  desk: Desk,
  { key, operation }: Body<"linkRow">,
  sender: Sender,
): Promise<RowHint> {
  const [t, context] = await Promise.all([
    wordsOf(desk),
    contextOf(desk, await pageByKey(desk, key)),
  ]);
  const guess = readOwnGuess(context);
  if (context.link?.goalId || !guess) return { lines: [] };
  const choice = choiceOf(context, guess);
  return done(desk, t, key, async () => {
    const target = { key };
    const changed = await link(desk, { target, operation, ...choice }, sender);
    const said = t("row.linked", saidOf(t, context, guess));
    return { lines: [said, t("row.undo")], undone: changed.operation };
  });
}

/** The guess, as far as nobody has said something else about the piece: what is not named here stays as it is. */
function choiceOf({ link: said }: Context, { goalId, ...guess }: SuggestedGoal) {
  const { campaignId, pillarId, stage } = guess;
  return {
    ...{ goalId, personaId: said?.personaId ?? guess.personaId ?? null, why: said?.why ?? "" },
    ...(campaignId && !said?.campaignId ? { campaignId } : {}),
    ...(pillarId && !said?.pillar ? { pillarId } : {}),
    ...(stage && !said?.stage ? { stage } : {}),
  };
}

/** Takes a row's link back. */
export async function undoRow(
  desk: Desk,
  { key, operation, undone }: Body<"undoRow">,
  sender: Sender,
): Promise<RowHint> {
  const t = await wordsOf(desk);
  return done(desk, t, key, async () => {
    await undo(desk, { target: { key }, operation, undone }, sender);
    return { lines: [t("row.undone")] };
  });
}

/** A refusal is said beside the row in its own words; nothing has changed then. */
async function done(
  desk: Desk,
  t: Words,
  key: string,
  doing: () => Promise<RowHint>,
): Promise<RowHint> {
  try {
    const hint = await doing();
    return { ...hint, state: await rowStateOf(desk, key) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { lines: [t(`failure.${error.code}`)] };
  }
}

async function wordsOf(desk: Desk): Promise<Words> {
  return words(localeOf((await desk.settings()).locale, desk.language));
}
