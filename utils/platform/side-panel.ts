import { browser } from "wxt/browser";

interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
}
interface Sidebar {
  open(): Promise<void>;
  close(): Promise<void>;
}

function sidePanel(): SidePanel | null {
  return (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel ?? null;
}

function sidebar(): Sidebar | null {
  return (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction ?? null;
}

/** True when this browser has a side panel or sidebar of its own. */
export function hasSidePanel(): boolean {
  return sidePanel() !== null || sidebar() !== null;
}

/**
 * Opens the browser's own side panel (Chrome, Edge) or sidebar (Firefox). Must be the first thing a click or a
 * shortcut does: the browser forgets the gesture after any `await`. Answers false when the browser refuses.
 */
export function openSidePanel(tabId: number): Promise<boolean> {
  const opening =
    sidePanel()?.open({ tabId }) ?? sidebar()?.open() ?? Promise.reject(new Error("none"));
  return opening.then(
    () => true,
    () => false,
  );
}

/** Closes the side panel this page is in. */
export function closeOwnSidePanel(): void {
  const own = sidebar();
  if (own) void own.close();
  else window.close();
}
