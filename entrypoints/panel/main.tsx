import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { PanelPage } from "../../components/panel/PanelPage";
import type { Home } from "../../components/panel/home";
import type { Target } from "../../utils/messages/protocol";
import { send } from "../../utils/messages/send";
import { closeOwnSidePanel, hasSidePanel, openSidePanel } from "../../utils/platform/side-panel";
import { loadWords } from "../../utils/i18n/load";
import { localeOf } from "../../utils/i18n/locale";
import { createClient } from "../../utils/queries/client";
import { lookAtSample } from "../../utils/queries/fit";
import { contextQuery, settingsQuery } from "../../utils/queries/index";

const words = readSampleWords();
// On the welcome page's tour the panel stands in a page of ours, and is about the piece it is given.
const framed = window.parent !== window && words === undefined;
// Inside a host page the panel is about that page, whatever key a page that frames it would like.
const key = framed ? null : new URLSearchParams(location.search).get("key");
const place = framed ? "page" : key ? "tab" : "browser";
const client = createClient(new AbortController().signal);
// The language that is most likely spoken is fetched while the settings are asked for.
void loadWords(localeOf(null, navigator.language)).catch(() => undefined);
let ownTab: number | undefined;

/** The words of the sample page that frames this panel; nothing where a stranger's page does, or none. */
function readSampleWords(): string | undefined {
  try {
    // Asking a stranger's window throws.
    const ours = window.top !== window && window.top?.location.origin === location.origin;
    return ours ? (window.frameElement as HTMLElement | null)?.dataset["words"] : undefined;
  } catch {
    return undefined;
  }
}

/** Which page this panel is about, by where it stands. */
async function targetHere(): Promise<Target> {
  if (key) return { key };
  if (place === "page") return { own: true };
  const { id } = await browser.windows.getCurrent();
  return { windowId: id ?? -1 };
}

function saveWidth(width: number): void {
  client.setQueryData(
    settingsQuery().queryKey,
    (old) => old && { ...old, settings: { ...old.settings, width } },
  );
  void send("saveSettings", { width });
}

const home: Home = {
  toBrowser() {
    // The gesture is lost after any await: open first, remember then.
    if (ownTab === undefined) return;
    void openSidePanel(ownTab).then((opened) =>
      opened ? send("saveSettings", { home: "browser" }) : null,
    );
  },
  toPage() {
    void send("saveSettings", { home: "page", open: true }).then(closeOwnSidePanel);
  },
  close: () => void send("focusPage", { close: true }),
  leave: () => void (place === "page" ? send("focusPage", { close: false }) : null),
  resize: saveWidth,
};

async function start(): Promise<void> {
  const target = await targetHere();
  // Both answers are asked for before React is even set up: they arrive while the page is being built.
  void client.query(settingsQuery()).catch(() => undefined);
  // What the words say is part of what the panel shows: on a sample page they come first.
  if (words) await lookAtSample(client, target, words);
  void client.query(contextQuery(target)).catch(() => undefined);
  // Firefox gives a frame inside a host page no tabs, and no way to open the sidebar.
  const tabs = browser.tabs as typeof browser.tabs | undefined;
  if (place === "page") void tabs?.getCurrent().then((tab) => (ownTab = tab?.id));
  createRoot(document.getElementById("root") as HTMLElement).render(
    <QueryClientProvider client={client}>
      <PanelPage
        target={target}
        place={place}
        home={home}
        movable={hasSidePanel()}
        keyboard={location.hash === "#focus"}
      />
    </QueryClientProvider>,
  );
}

void start();
