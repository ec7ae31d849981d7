import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";
import { defineConfig } from "wxt";
import { hostMatches } from "./utils/hosts/index";

const POLYFILLED = "@wxt-dev/webextension-polyfill/browser";

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ build: { target: "es2022", sourcemap: false } }),
  hooks: { "vite:build:extendConfig": plainBrowserInPages },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    minimum_chrome_version: browser === "firefox" ? undefined : "120",
    permissions: [
      "storage",
      "unlimitedStorage",
      "contextMenus",
      ...(browser === "firefox" ? [] : ["sidePanel", "scripting"]),
    ],
    host_permissions: [...hostMatches],
    icons: { 16: "icons/16.png", 32: "icons/32.png", 48: "icons/48.png", 128: "icons/128.png" },
    action: { default_title: "Throughline", default_popup: "popup.html" },
    options_ui: { page: "workspace.html", open_in_tab: true },
    commands: {
      "toggle-panel": { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_toggle__" },
    },
    web_accessible_resources: [{ resources: ["panel.html"], matches: hostMatches.map(originOf) }],
    ...(browser === "firefox"
      ? {
          sidebar_action: {
            default_title: "Throughline",
            default_panel: "panel.html",
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: "throughline@throughline.example",
              strict_min_version: "128.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { side_panel: { default_path: "panel.html" } }),
  }),
});

/**
 * Host pages get WXT's plain `browser` instead of the polyfill: in a content script of Manifest V3 it adds 10 kB and
 * nothing else. Every page of ours and the background use the polyfill.
 */
function plainBrowserInPages(entries: readonly { type: string }[], config: InlineConfig): void {
  if (entries.some((entry) => entry.type !== "content-script")) return;
  config.plugins = [
    ...(config.plugins ?? []),
    {
      name: "plain-browser-in-pages",
      enforce: "pre",
      resolveId: (id) =>
        id === POLYFILLED ? fileURLToPath(import.meta.resolve("wxt/browser")) : null,
    },
  ];
}

/** Web accessible resources match whole origins. */
function originOf(pattern: string): string {
  return pattern.replace(/^(\w+:\/\/[^/]+\/).*$/, "$1*");
}
