/** Draws parts of the pieces page in a made-up document, with a background that answers as a test says. */
import { act, createElement } from "react";
import type { ComponentType, ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { QueryClientProvider } from "@tanstack/react-query";
import { vi } from "vitest";
import type { PiecesFrame } from "../../../utils/messages/pieces-view";
import { createClient } from "../../../utils/queries/client";
import type { Piece } from "../../../utils/queries/pieces";
import { browser, freshBrowser } from "../fake-browser";

export interface Asked {
  name: string;
  body: Record<string, unknown>;
}
export type Answer = { ok: true; value: unknown } | { ok: false; code: string };

export const well = (value: unknown = null): Answer => ({ ok: true, value });
export const failed = (code = "storage-full"): Answer => ({ ok: false, code });

export const line = (at: number, more: Partial<Piece> = {}): Piece => {
  const title = `T${String(at).padStart(3, "0")}`;
  const said = { id: `p${String(at)}`, key: `asana:${String(at)}`, title };
  return { ...said, plain: title.toLowerCase(), state: "unlinked", status: "draft", ...more };
};

export const FRAME: PiecesFrame = {
  goals: [{ id: "g", code: "G1", label: "Goal", open: true }],
  personas: [],
  campaigns: [{ id: "c", label: "Campaign", open: true, goalId: "g" }],
  teams: [],
  people: [{ id: "u", label: "Priya" }],
  stages: [],
};

/** Does something, and draws what follows from it at once. */
export const doing = (what: () => void): Promise<void> => act(() => Promise.resolve().then(what));

/** Lets what was asked be answered and drawn. @param ms how long that takes */
export const wait = (ms = 20): Promise<void> =>
  act(() => new Promise<void>((done) => setTimeout(done, ms)));

export interface Stage {
  show: (node: ReactNode) => Promise<void>;
  /** What the background answers from now on */
  answer: (answer: (asked: Asked) => Answer | Promise<Answer>) => void;
  close: () => Promise<void>;
}

/** An empty page. Close it after the test. */
export function openStage(): Stage {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {
        return;
      }
      disconnect(): void {
        return;
      }
    },
  );
  // High enough for all rows to be drawn.
  const high = vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(4000);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.stubGlobal("navigator", { language: "en" });
  freshBrowser();
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  const root: Root = createRoot(place);
  const end = new AbortController();
  const client = createClient(end.signal);
  let answers: (asked: Asked) => Answer | Promise<Answer> = () => well();
  browser.runtime.onMessage.addListener((message) => {
    const asked = message as Asked;
    return asked.name ? Promise.resolve(asked).then((one) => answers(one)) : undefined;
  });
  return {
    async show(node) {
      await doing(() => {
        root.render(createElement(QueryClientProvider, { client }, node));
      });
      await wait();
    },
    answer: (next) => (answers = next),
    async close() {
      await doing(() => {
        root.unmount();
      });
      end.abort();
      client.clear();
      high.mockRestore();
      vi.unstubAllGlobals();
    },
  };
}

/** Draws what a hook answers, for a test to use. */
export async function hold<T>(stage: Stage, use: () => T): Promise<() => T> {
  const held: { now?: T } = {};
  const Holder: ComponentType = () => {
    held.now = use();
    return null;
  };
  await stage.show(createElement(Holder));
  return () => held.now as T;
}

export async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const on = document.activeElement ?? document.body;
  await doing(() => {
    on.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
    );
  });
  await wait(2);
}

/** @param where the part of the page it stands in */
export function button(text: string, where = "body"): HTMLButtonElement {
  const found = [...document.querySelectorAll<HTMLButtonElement>(`${where} button`)].find((one) =>
    one.textContent.includes(text),
  );
  if (!found) throw new Error(`No button says ${text}: ${document.body.textContent}`);
  return found;
}

/** A click by the keyboard: what is clicked has it first. */
export async function click(element: HTMLElement): Promise<void> {
  await doing(() => {
    element.focus();
    element.click();
  });
  await wait();
}
