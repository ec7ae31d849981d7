import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { hostFor, hosts } from "../utils/hosts/index";
import { localeOf } from "../utils/i18n/locale";
import { announce } from "../utils/messages/changed";
import { serve } from "../utils/messages/serve";
import { report } from "../utils/platform/report";
import { forgetSession } from "../utils/platform/session";
import { changeSettings, readSettings } from "../utils/platform/settings";
import { onMenu } from "../utils/platform/menu";
import { hasSidePanel, openSidePanel } from "../utils/platform/side-panel";
import { order } from "../utils/platform/tabs";
import * as actions from "../utils/services/actions";
import { amend } from "../utils/services/amend";
import { closeMany, tagCause, undoReview } from "../utils/services/answers";
import { check } from "../utils/services/check";
import { catchUp } from "../utils/services/review/catch-up";
import { review } from "../utils/services/review/queue";
import { tipShown } from "../utils/services/tips";
import { contextOf } from "../utils/services/context";
import { storeOpener } from "../utils/services/desk";
import { forgetAll } from "../utils/services/forget-all";
import type { Desk } from "../utils/services/desk";
import { exchangeAnswers, mendWhenLeft } from "../utils/services/exchange/answers";
import { exportRaw, storageLines } from "../utils/services/exports";
import { learnAgain } from "../utils/services/lessons";
import { loadSample, removeSample } from "../utils/services/imports";
import { linkEach, proposals } from "../utils/services/lists/each";
import { forgetShown } from "../utils/services/lists/shown";
import { pageOf } from "../utils/services/pages";
import { peopleAnswers } from "../utils/services/team/answers";
import { personAnswers } from "../utils/services/person/answers";
import { pieceAnswers } from "../utils/services/pieces/answers";
import { refreshToolbar } from "../utils/services/pieces/toolbar";
import { attach, detach } from "../utils/services/places/attach";
import { findPieces } from "../utils/services/places/find";
import { mapContainer, refuse } from "../utils/services/places/say";
import { planAnswers } from "../utils/services/plan/answers";
import { refreshBadges } from "../utils/services/badges";
import { offerPassageMenu, retitlePassageMenu } from "../utils/services/reading/menu";
import { readPassageTime, forgetPassage, takePassage } from "../utils/services/reading/selection";
import { refusalOf } from "../utils/services/refusal";
import { rowAnswers } from "../utils/services/rows/answers";
import { forgetLost, readLost } from "../utils/services/rows/lost";
import { forgetPick } from "../utils/services/rows/pick";
import { startOnePage } from "../utils/services/start";
import { strategyAnswers } from "../utils/services/editing/answers";
import { visit } from "../utils/services/visit";

const store = storeOpener();
const desk: Desk = {
  db: store.open,
  now: () => new Date(),
  settings: readSettings,
  language: browser.i18n.getUILanguage(),
  async words() {
    const answer = await fetch(browser.runtime.getURL("/fit/words.bin" as never));
    return new Uint8Array(await answer.arrayBuffer());
  },
  async sample() {
    const names = ["brackenworks.strategy.json", "brackenworks.assets.json"];
    const read = async (name: string): Promise<string> =>
      (await fetch(browser.runtime.getURL(`/sample/${name}` as never))).text();
    return Promise.all(names.map(async (name) => ({ name, text: await read(name) })));
  },
};

/** After stored data changed: every page of ours shows it, every badge says it. */
async function spread<T>(doing: Promise<T>): Promise<T> {
  const done = await doing;
  void announce({});
  void refreshBadges(desk).catch((error: unknown) => report("badges", error));
  lookAgain();
  return done;
}

/** What the rules find now is told to pages that show it, and to the toolbar. */
function lookAgain(): void {
  const looking = async (): Promise<void> => {
    const caught = await catchUp(desk);
    if (caught.pieces > 0) {
      void announce({ reviewed: true });
      await refreshBadges(desk);
    }
    await refreshToolbar(desk);
    await learnAgain(desk, caught);
  };
  void looking().catch((error: unknown) => report("review", error));
}

function listen(): void {
  serve(refusalOf, {
    visit: (body, sender) =>
      visit(desk, body, sender, (context) => {
        if (sender.tabId !== undefined) void announce({ tabId: sender.tabId, context });
      }),
    openSide(_body, { tabId }) {
      if (tabId !== undefined) void openSidePanel(tabId);
      return null;
    },
    async opened({ open }, { tabId }) {
      await changeSettings({ open });
      if (!open && tabId !== undefined) await forgetPick(tabId);
      return null;
    },
    async context({ target }, sender) {
      const { page, tabId, picked } = await pageOf(desk, target, sender);
      const shown = await contextOf(desk, page);
      if (tabId === undefined) return shown;
      const passage = readPassageTime(tabId, page.key);
      const rowsLost = await readLost(tabId);
      return {
        ...{ ...shown, tabId },
        ...(passage ? { passage } : {}),
        ...(picked ? { picked } : {}),
        ...(rowsLost ? { rowsLost } : {}),
      };
    },
    check: (body, sender) => check(desk, body, sender, () => void spread(Promise.resolve(null))),
    link: (body, sender) => spread(actions.link(desk, body, sender)),
    unlink: (body, sender) => spread(actions.unlink(desk, body, sender)),
    setStatus: (body, sender) => spread(actions.setStatus(desk, body, sender)),
    close: (body, sender) => spread(actions.close(desk, body, sender)),
    fill: (body, sender) => spread(actions.fill(desk, body, sender)),
    refuse: (body, sender) => spread(refuse(desk, body, sender)),
    mapContainer: (body, sender) => spread(mapContainer(desk, body, sender)),
    attach: (body, sender) => spread(attach(desk, body, sender)),
    detach: (body, sender) => spread(detach(desk, body, sender)),
    findPieces: (body, sender) => findPieces(desk, body, sender),
    ...personAnswers(desk, spread),
    ...peopleAnswers(desk, spread),
    ...pieceAnswers(desk, spread),
    proposals: (body) => proposals(desk, body),
    linkEach: (body) => spread(linkEach(desk, body)),
    ...rowAnswers(desk, spread, (tabId) => void announce({ tabId })),
    review: () => review(desk),
    closeMany: (body) => spread(closeMany(desk, body)),
    tagCause: (body) => spread(tagCause(desk, body)),
    undoReview: (body) => spread(undoReview(desk, body)),
    amend: (body) => spread(amend(desk, body)),
    tipShown: ({ rule }) => tipShown(desk, rule),
    undo: (body, sender) => spread(actions.undo(desk, body, sender)),
    ...strategyAnswers(desk, spread),
    ...planAnswers(desk),
    startOnePage: (body) => spread(startOnePage(desk, body)),
    loadSample: ({ operation }) => spread(loadSample(desk, operation)),
    removeSample: () => spread(removeSample(desk)),
    ...exchangeAnswers(desk, spread, () => ({
      version: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
    })),
    rawExport: () => exportRaw(desk),
    storage: () => storageLines(desk),
    async deleteAll() {
      await spread(forgetAll(store));
      return null;
    },
    async settings() {
      const settings = await readSettings();
      return {
        settings,
        locale: localeOf(settings.locale, desk.language),
        sidePanel: hasSidePanel(),
      };
    },
    async saveSettings(change) {
      await changeSettings(change);
      if (change.locale !== undefined)
        void retitlePassageMenu(desk).catch((error: unknown) => report("menu", error));
      return spread(Promise.resolve(null));
    },
    async togglePanel({ tabId, openOnly }) {
      await order(tabId, { order: "toggle", focus: true, openOnly: openOnly === true });
      return null;
    },
    async focusPage({ close }, { tabId }) {
      if (tabId !== undefined) await order(tabId, { order: "focus", close });
      return null;
    },
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "toggle-panel" && tab?.id !== undefined)
      void order(tab.id, { order: "toggle", focus: true });
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    // A tab that leaves the hosts says so itself no more.
    if (url && !hostFor(new URL(url)))
      void forgetSession(`tab:${String(tabId)}`).then(() => announce({ tabId }));
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void announce({ tabId }));
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetPassage(tabId);
    void forgetSession(`tab:${String(tabId)}`);
    void forgetPick(tabId);
    void forgetLost(tabId);
    void forgetShown(tabId);
  });
  onMenu((tabId, selected) => {
    void takePassage(desk, tabId, selected).then((taken) => {
      if (taken) void announce({ tabId });
    });
  });
  mendWhenLeft(desk, spread);
  // A browser that starts shows no number of its own accord, and a new day may have brought one.
  browser.runtime.onStartup.addListener(lookAgain);
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
}

/** A new install says hello; tabs that are open already get the panel without a reload (Firefox does so itself). */
async function installed(reason: string): Promise<void> {
  void offerPassageMenu(desk).catch((error: unknown) => report("menu", error));
  if (reason === "install")
    await browser.tabs.create({ url: browser.runtime.getURL("/workspace.html#/welcome" as never) });
  if (!("scripting" in browser)) return;
  const tabs = await browser.tabs.query({ url: hosts.flatMap((host) => [...host.matches]) });
  for (const tab of tabs)
    if (tab.id !== undefined)
      await browser.scripting
        .executeScript({ target: { tabId: tab.id }, files: ["/content-scripts/page.js"] })
        .catch(() => undefined);
}

export default defineBackground({ type: "module", main: listen });
