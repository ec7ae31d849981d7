import { isPressing } from "../findings/standing";
import { words } from "../i18n/index";
import { localeOf } from "../i18n/locale";
import type { Body } from "../messages/protocol";
import type { Sender } from "../messages/serve";
import type { Context, PageState } from "../messages/views";
import { isPaused } from "../model/settings";
import { readDocument } from "../store/read";
import { nameContainer, sight } from "../store/sightings";
import type { Named } from "../store/sightings";
import { contextOf } from "./context";
import type { Desk } from "./desk";
import { rememberPage } from "./pages";
import type { Page } from "./pages";
import { readContainer } from "./places/view";
import { readPick } from "./rows/pick";
import { noteSignal, wasSignalled } from "./signal";
import { todayIn } from "./strategy";

/**
 * A content script's word about its page: remembered for the tab, and the piece as met on this device (never while
 * paused, and in a private window only where the person allowed it). Answers the state of the badge and nothing more.
 */
export async function visit(
  desk: Desk,
  body: Body<"visit">,
  sender: Sender,
  /** Told what panels of this tab show now, before anything is written but the status its page shows */
  onContext: (context: Context) => void = () => undefined,
): Promise<PageState> {
  const settings = await desk.settings();
  const paused = isPaused(settings, body.tool, body.key, desk.now());
  const piece = body.view === "item" && !paused ? body.key : undefined;
  const met = sender.privately !== true || settings.rememberPrivate;
  const quiet =
    piece !== undefined && (await wasSignalled(desk, piece, sender.tabId, await todayOf(desk)));
  const page: Page = { ...trim(body), ...(quiet ? { quiet } : {}) };
  // The status of a piece is read from where it was met.
  if (piece && met && page.hostStatus) await remember(desk, page, piece, await todayOf(desk));
  const asked: Desk = { ...desk, settings: () => Promise.resolve(settings) };
  const { tabId } = sender;
  const [context, picked] = await Promise.all([
    contextOf(asked, page),
    tabId === undefined ? undefined : readPick(tabId, page.url),
    tabId === undefined ? null : rememberPage(tabId, page),
  ]);
  // A panel that shows a row's piece goes on showing it, while the list around it says more of itself.
  if (!picked) onContext(context);
  if (piece && met && !page.hostStatus) await remember(desk, page, piece, context.today);
  const named = paused || !met ? undefined : readNamed(page);
  if (named) await nameContainer(await desk.db(), named);
  if (piece && context.state === "finding" && !quiet) await noteSignal(desk, piece, context.today);
  return pageState(asked, context, page);
}

/** A request without its absent fields: `undefined` is no value in a stored page. */
function trim(body: Body<"visit">): Page {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as Page;
}

async function todayOf(desk: Desk): Promise<string> {
  const workspace = await readDocument(await desk.db(), "meta", "workspace");
  return todayIn(workspace?.body, desk.now());
}

async function remember(desk: Desk, page: Page, key: string, today: string): Promise<void> {
  await sight(await desk.db(), { ...page, key, kind: page.kind ?? "page" }, today);
}

/** What a page calls the container it is, or lies in. A campaign's page is a piece, and its title the campaign's. */
function readNamed(page: Page): Named | undefined {
  const container = readContainer(page);
  const name = container?.name ?? (page.kind === "campaign" ? page.title : undefined);
  return container && name ? { key: container.key, name } : undefined;
}

/** What a host page may learn of a context: its state, and the tab's accessible name. */
export async function pageState(
  desk: Desk,
  context: Context,
  { quiet }: Pick<Page, "quiet"> = {},
): Promise<PageState> {
  const t = words(localeOf((await desk.settings()).locale, desk.language));
  const count = context.findings.filter(isPressing).length;
  const code = context.goal?.code ?? "";
  const label =
    context.state === "linked"
      ? t("tab.linked", { code })
      : context.state === "finding"
        ? t("tab.finding", { count })
        : t(`tab.${context.state}`);
  return { state: context.state, label, ...(quiet ? { quiet } : {}) };
}
