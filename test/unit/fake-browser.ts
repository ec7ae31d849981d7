/**
 * A small real browser API for unit tests: `wxt/browser` resolves to this file. It keeps what it is given, calls who
 * listens, and fails as the browser does when nobody does.
 */

/** Who sends a message, as the browser tells the listener. */
export interface FakeSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}
export interface FakeTab {
  id: number;
  url: string;
  active: boolean;
  windowId: number;
}
type Listener = (message: unknown, sender: FakeSender) => unknown;
type Stored = Record<string, unknown>;

type Answering = (tabId: number, message: unknown) => unknown;
const silent: Answering = () => undefined;

const ID = "throughline-test";
const ORIGIN = `chrome-extension://${ID}`;
const state = {
  listeners: new Set<Listener>(),
  onChanged: new Set<(changes: Stored, area: string) => void>(),
  areas: { local: new Map<string, unknown>(), session: new Map<string, unknown>() },
  tabs: [] as FakeTab[],
  /** What was said to content scripts */
  orders: [] as { tabId: number; message: unknown }[],
  /** What content scripts answer */
  answer: silent,
};

function area(name: "local" | "session") {
  const held = state.areas[name];
  const tell = (changes: Stored): void =>
    state.onChanged.forEach((callback) => callback(changes, name));
  return {
    get(keys?: string | string[] | null): Promise<Stored> {
      const wanted = keys === null || keys === undefined ? [...held.keys()] : [keys].flat();
      const found = wanted.filter((key) => held.has(key));
      return Promise.resolve(
        Object.fromEntries(found.map((key) => [key, structuredClone(held.get(key))])),
      );
    },
    set(values: Stored): Promise<void> {
      // The browser stores what JSON can say; `undefined` is not stored.
      const plain = JSON.parse(JSON.stringify(values)) as Stored;
      for (const [key, value] of Object.entries(plain)) held.set(key, value);
      tell(Object.fromEntries(Object.entries(plain).map(([key, newValue]) => [key, { newValue }])));
      return Promise.resolve();
    },
    remove(keys: string | string[]): Promise<void> {
      for (const key of [keys].flat()) held.delete(key);
      return Promise.resolve();
    },
    clear(): Promise<void> {
      held.clear();
      return Promise.resolve();
    },
  };
}

/** Delivers a message as the browser would and answers what the first listener that takes it answers. */
export async function deliver(message: unknown, sender: FakeSender): Promise<unknown> {
  if (state.listeners.size === 0)
    throw new Error("Could not establish connection. Receiving end does not exist.");
  for (const listener of state.listeners) {
    const answer = listener(structuredClone(message), sender);
    if (answer !== undefined) return structuredClone(await Promise.resolve(answer));
  }
  return undefined;
}

/** A page of the extension as a sender. */
export const OURS: FakeSender = { id: ID, url: `${ORIGIN}/panel.html`, frameId: 0 };
/** A content script in a host page's top frame. */
export const pageSender = (tabId: number): FakeSender => ({
  id: ID,
  url: "https://docs.google.com/document/d/x/edit",
  frameId: 0,
  tab: { id: tabId },
});

export const browser = {
  storage: {
    local: area("local"),
    session: area("session"),
    onChanged: {
      addListener: (callback: (changes: Stored, area: string) => void) =>
        state.onChanged.add(callback),
      removeListener: (callback: (changes: Stored, area: string) => void) =>
        state.onChanged.delete(callback),
    },
  },
  runtime: {
    id: ID,
    getURL: (path: string): string => `${ORIGIN}/${path.replace(/^\//, "")}`,
    sendMessage: (message: unknown): Promise<unknown> => deliver(message, OURS),
    onMessage: {
      addListener: (listener: Listener) => state.listeners.add(listener),
      removeListener: (listener: Listener) => state.listeners.delete(listener),
    },
  },
  tabs: {
    query: ({ active, windowId }: { active?: boolean; windowId?: number }): Promise<FakeTab[]> =>
      Promise.resolve(
        state.tabs.filter(
          (tab) =>
            (active === undefined || tab.active === active) &&
            (windowId === undefined || tab.windowId === windowId),
        ),
      ),
    get(id: number): Promise<FakeTab> {
      const tab = state.tabs.find((one) => one.id === id);
      return tab
        ? Promise.resolve(tab)
        : Promise.reject(new Error(`No tab with id: ${String(id)}`));
    },
    sendMessage(tabId: number, message: unknown): Promise<unknown> {
      state.orders.push({ tabId, message });
      return Promise.resolve(state.answer(tabId, message));
    },
  },
  i18n: { getUILanguage: (): string => "en-GB" },
};

/** A tab goes to another address. */
export function moveTab(id: number, url: string): void {
  state.tabs = state.tabs.map((tab) => (tab.id === id ? { ...tab, url } : tab));
}

/** A browser just started: nothing stored, nobody listening, these tabs open. */
export function freshBrowser(tabs: FakeTab[] = []): void {
  giveLocks();
  state.listeners.clear();
  state.onChanged.clear();
  state.areas.local.clear();
  state.areas.session.clear();
  state.tabs = tabs;
  state.orders = [];
  state.answer = silent;
}

/** From now on content scripts answer this; a promise that never settles is a tab that sleeps. */
export function answerOrders(answer: Answering): void {
  state.answer = answer;
}

/** What was said to content scripts since the browser started. */
export function ordersGiven(): readonly { tabId: number; message: unknown }[] {
  return state.orders;
}

/** The browser's own locks, as far as they are used here: one after the other. Node has none. */
function giveLocks(): void {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>): Promise<unknown> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  const own = (globalThis.navigator as Navigator | undefined) ?? {};
  const value = Object.assign(Object.create(own) as object, { locks: { request } });
  Object.defineProperty(globalThis, "navigator", { value, configurable: true, writable: true });
}
