import { words } from "../i18n/index";
import { localeOf } from "../i18n/locale";
import type { Body } from "../messages/protocol";
import type { Sender } from "../messages/serve";
import type { Context, PageState } from "../messages/views";
import { isPaused } from "../model/settings";
import { sight } from "../store/sightings";
import { contextOf } from "./context";
import type { Desk } from "./desk";
import { rememberPage } from "./pages";
import type { Page } from "./pages";
import { readDocument } from "../store/read";
import { todayIn } from "./strategy";

/**
 * A content script's word about its page: remembered for the tab, and the piece as met on this device (never while
 * paused). Answers the state of the badge and nothing more.
 */
export async function visit(
  desk: Desk,
  body: Body<"visit">,
  sender: Sender,
): Promise<{ context: Context; state: PageState }> {
  const page: Page = trim(body);
  if (sender.tabId !== undefined) await rememberPage(sender.tabId, page);
  const settings = await desk.settings();
  if (page.view === "item" && page.key && !isPaused(settings, page.tool, page.key, desk.now()))
    await remember(desk, page, page.key);
  const context = await contextOf(desk, page);
  return { context, state: await pageState(desk, context) };
}

/** A request without its absent fields: `undefined` is no value in a stored page. */
function trim(body: Body<"visit">): Page {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as Page;
}

async function remember(desk: Desk, page: Page, key: string): Promise<void> {
  const db = await desk.db();
  const workspace = (await readDocument(db, "meta", "workspace"))?.body;
  await sight(db, { ...page, key, kind: page.kind ?? "page" }, todayIn(workspace, desk.now()));
}

/** What a host page may learn of a context: its state, and the tab's accessible name. */
export async function pageState(desk: Desk, context: Context): Promise<PageState> {
  const t = words(localeOf((await desk.settings()).locale, desk.language));
  const count = context.findings.filter((one) => one.level !== "note").length;
  const code = context.goal?.code ?? "";
  const label =
    context.state === "linked"
      ? t("tab.linked", { code })
      : context.state === "finding"
        ? t("tab.finding", { count })
        : t(`tab.${context.state}`);
  return { state: context.state, label };
}
