/* global document, window */
import { el, flags, latest, recordKeys, route, setTitle } from "../shared/dom.js";
import { campaignPage, homePage } from "./bodies.js";
import { editorPage } from "./editor.js";
import { assistant, toolbar, verticalNav } from "./frame.js";
import { listPage } from "./list.js";
import { parse } from "./routes.js";
import { kinds } from "./store.js";

recordKeys();
const nav = el("div", { class: "nav-holder" });
const content = el("div", { class: "content" });
document.body.append(nav, toolbar(), content, assistant());
const later = latest();

// The frame of the new page stands at once; its title is painted a little after.
route(() => {
  const now = parse(window.location.pathname);
  nav.replaceChildren(verticalNav(now.app));
  const shownPage = pageOf(now);
  content.replaceChildren(shownPage.node);
  later(flags.delay ?? 80, () => {
    shownPage.showTitle?.();
    setTitle(`${shownPage.title} | HubSpot`);
  });
});

function pageOf(now) {
  if (now.view === "list") return { node: listPage(now), title: kinds[now.kind].tab };
  if (now.view === "campaign") return campaignPage(now);
  if (now.view === "home") return { node: homePage(), title: "Home" };
  const { node, piece, showTitle } = editorPage(now);
  return { node, title: piece.title, showTitle };
}
