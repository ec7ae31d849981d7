import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { Workspace } from "../../components/workspace/Workspace";
import { loadWords } from "../../utils/i18n/load";
import { localeOf } from "../../utils/i18n/locale";
import { createClient } from "../../utils/queries/client";
import { settingsQuery, strategyQuery } from "../../utils/queries/index";
import { everyPieceQuery } from "../../utils/queries/pieces";

const noop = (): void => undefined;
const client = createClient(new AbortController().signal);
// The language that is most likely spoken is fetched while the settings are asked for.
void loadWords(localeOf(null, navigator.language)).catch(() => undefined);
// What the page needs is asked for before React is even set up: it arrives while the page is being built.
client.query(settingsQuery()).catch(noop);
if (/^#\/pieces(?!.*show=queue)/.test(location.hash)) {
  client.query(everyPieceQuery()).catch(noop);
  void import("../../components/workspace/pieces/AllPieces");
}
client.query(strategyQuery()).catch(noop);

createRoot(document.getElementById("root") as HTMLElement).render(
  <QueryClientProvider client={client}>
    <Workspace version={browser.runtime.getManifest().version} />
  </QueryClientProvider>,
);
