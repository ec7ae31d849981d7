/** How a strategy begins, and how a page grows into a larger one. */
import { words } from "../i18n/index";
import type { Words } from "../i18n/say";
import { localeOf } from "../i18n/locale";
import type { Answers, Body } from "../messages/protocol";
import { Refusal } from "../messages/serve";
import { readDocument } from "../store/read";
import type { Writer } from "../store/write";
import { save } from "./actions";
import type { Desk } from "./desk";
import { shelfFor } from "./editing/may";
import type { Addition } from "./start/additions";
import { hereFrom, missingFor } from "./start/grow";
import { onePage } from "./start/one-page";
import { todayIn } from "./strategy";

/**
 * Makes a workspace from the seven answers: one goal with one key result, one reader, what we do not do; with `growth`
 * what a larger page has beside. The sample makes room for it; a workspace of the person's own does not.
 * @throws Refusal `workspace-exists`
 */
export async function startOnePage(
  desk: Desk,
  { answers, operation }: Body<"startOnePage">,
): Promise<null> {
  const db = await desk.db();
  const here = (await readDocument(db, "meta", "workspace"))?.body;
  if (here && !here.sample) throw new Refusal("workspace-exists", here.name);
  const today = todayIn(undefined, desk.now());
  const page = onePage(answers, `ws-${operation.slice(0, 8)}`, today);
  const more = answers.growth
    ? missingFor(hereFrom(withoutVersion(page), today), answers.growth, await speech(desk))
    : [];
  await saveAs(desk, operation, async (writer) => {
    if (here?.sample) await writer.clearSample();
    for (const one of together(page, more)) await put(writer, one);
  });
  return null;
}

/**
 * Adds what a larger page has and this one has not; what is there stays as it is, but for the size it is called.
 * @returns how many documents of each kind were added
 * @throws Refusal `viewer`, `editors-only`, `newer-data`
 */
export async function growPage(
  desk: Desk,
  { operation, growth }: Body<"growPage">,
): Promise<Answers["growPage"]> {
  const shelved = await shelfFor(desk, "edit");
  const more = missingFor(shelved, growth, await speech(desk));
  await saveAs(desk, operation, async (writer) => {
    for (const one of more) await put(writer, one);
    const meta = await writer.read("meta", "workspace");
    if (meta) await writer.put("meta", { ...meta.body, size: growth.size });
  });
  const added: Answers["growPage"]["added"] = {};
  for (const { type } of more) added[type] = (added[type] ?? 0) + 1;
  return { added };
}

/** A page that starts as a group gets its version from there, with a day to look at it again. */
function withoutVersion(page: readonly Addition[]): Addition[] {
  return page.filter(({ type }) => type !== "version");
}

/** The page with what a larger one brings; the first goal serves what the business wants. */
function together(page: readonly Addition[], more: readonly Addition[]): Addition[] {
  const wanted = more.find((one) => one.type === "business");
  const version = more.some(({ type }) => type === "version");
  const own = version ? withoutVersion(page) : page;
  const serving = own.map((one): Addition =>
    one.type === "goal" && wanted
      ? { ...one, body: { ...one.body, businessGoalId: wanted.body.id } }
      : one,
  );
  return [...serving, ...more];
}

async function speech(desk: Desk): Promise<Words> {
  return words(localeOf((await desk.settings()).locale, desk.language));
}

function put(writer: Writer, { type, body, rank }: Addition): Promise<boolean> {
  return writer.put(type, body, rank);
}

async function saveAs(
  desk: Desk,
  operation: string,
  work: (writer: Writer) => Promise<void>,
): Promise<void> {
  const by = (await desk.settings()).me ?? "you";
  await save(desk, { id: operation, by, at: desk.now().toISOString() }, work);
}
