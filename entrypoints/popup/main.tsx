import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { Popup } from "../../components/popup/Popup";
import type { Doors } from "../../components/popup/doors";
import type { Context } from "../../utils/messages/views";
import { send } from "../../utils/messages/send";
import { hasSidePanel, openSidePanel } from "../../utils/platform/side-panel";
import { loadWords } from "../../utils/i18n/load";
import { localeOf } from "../../utils/i18n/locale";
import { createClient } from "../../utils/queries/client";
import { contextQuery, settingsQuery } from "../../utils/queries/index";

const client = createClient(new AbortController().signal);
// The language that is most likely spoken is fetched while the settings are asked for.
void loadWords(localeOf(null, navigator.language)).catch(() => undefined);

/** True when our content script is in that tab. It leaves an order it does not know unanswered. */
async function hasPage(tabId: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, { order: "there" }, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** The panel of the tab in front: in the page, in the browser's side panel, or for its piece alone in a new tab. */
function panelOpener(tabId: number, inPage: boolean, key: string | undefined): Doors["openPanel"] {
  const close = (): void => window.close();
  if (inPage)
    return () => {
      const home = client.getQueryData(settingsQuery().queryKey)?.settings.home;
      // The browser's own side panel wants this very click; the page cannot pass it on.
      const opening =
        home === "browser" ? openSidePanel(tabId) : send("togglePanel", { tabId, openOnly: true });
      void Promise.resolve(opening).then(close, close);
    };
  if (!key) return undefined;
  return (context: Context) => {
    const path = `/panel.html?key=${encodeURIComponent(context.key ?? key)}`;
    void browser.tabs.create({ url: browser.runtime.getURL(path as never) }).then(close, close);
  };
}

/** Opens the browser's own side panel and remembers it as the panel's home. Must be called straight from a click. */
function moveToBrowser(tabId: number): void {
  const close = (): void => window.close();
  void openSidePanel(tabId)
    .then((opened) => (opened ? send("saveSettings", { home: "browser" }) : null))
    .then(close, close);
}

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const target = { windowId: tab?.windowId ?? -1 };
  client.query(settingsQuery()).catch(() => undefined);
  const [context, inPage] = await Promise.all([
    client.query(contextQuery(target)).catch(() => undefined),
    tab?.id === undefined ? false : hasPage(tab.id),
  ]);
  const openPanel = tab?.id === undefined ? undefined : panelOpener(tab.id, inPage, context?.key);
  const toBrowser = inPage && tab?.id !== undefined && hasSidePanel();
  const doors: Doors = {
    close: () => window.close(),
    ...(openPanel ? { openPanel } : {}),
    ...(toBrowser ? { toBrowser: () => moveToBrowser(tab.id ?? -1) } : {}),
  };
  createRoot(document.getElementById("root") as HTMLElement).render(
    <QueryClientProvider client={client}>
      <Popup target={target} doors={doors} />
    </QueryClientProvider>,
  );
}

void start();
