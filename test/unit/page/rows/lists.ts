/** Lists for the dots' unit tests, in a page whose browser lays nothing out. */
import { vi } from "vitest";
import type { Row, Rows } from "../../../../utils/hosts/host";
import type { RowState } from "../../../../utils/messages/row-view";
import { RowBadges } from "../../../../utils/page/rows/row-badges";
import type { World } from "../../../../utils/page/rows/row-badges";

/** What the browser would tell of rows in sight is told by the test. */
export class Sight {
  static last: Sight;
  readonly watched = new Set<Element>();
  constructor(readonly back: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    Sight.last = this;
  }
  observe(one: Element): void {
    this.watched.add(one);
  }
  unobserve(one: Element): void {
    this.watched.delete(one);
  }
  disconnect(): void {
    this.watched.clear();
  }
  show(rows: Iterable<Element> = this.watched, isIntersecting = true): void {
    this.back([...rows].map((target) => ({ target, isIntersecting })));
  }
}

class Nothing {
  observe = (): void => undefined;
  unobserve = this.observe;
  disconnect = this.observe;
}

export function stubBrowser(): void {
  vi.stubGlobal("IntersectionObserver", Sight);
  vi.stubGlobal("ResizeObserver", Nothing);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
}

export const unlinked = ({ keys: [key = ""] }: Row): RowState => ({
  ...{ key, state: "unlinked", label: "Throughline: not linked yet" },
});

/** Rows with a task's id as an attribute and a cell for their words. */
export const tasks: Rows = {
  ...{ id: "asana", matches: [], owns: () => true, mayList: () => true },
  every: ".row",
  attributes: ["data-id"],
  readRowAt: (element) => element.closest(".row") ?? undefined,
  readKeys: (row) =>
    row.getAttribute("data-id") ? [`asana:${row.getAttribute("data-id") ?? ""}`] : undefined,
  readRow: (row) => {
    const id = row.getAttribute("data-id");
    const cell = row.querySelector("p") ?? row;
    return id
      ? { keys: [`asana:${id}`], kind: "task", title: "Task", url: "", cell, at: "end" }
      : undefined;
  },
  shapeOf: () => "list",
};

export function listOf(count: number, first = 1): HTMLElement[] {
  const rows = Array.from({ length: count }, (_, at) => {
    const row = document.createElement("div");
    row.className = "row";
    row.dataset["id"] = String(first + at);
    row.append(document.createElement("p"));
    return row;
  });
  document.body.append(...rows);
  return rows;
}

export const dots = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-throughline="badge"]'),
];

export const isShown = ({ style }: HTMLElement): boolean => style.visibility === "visible";

/** Watches rows; what is asked of the world and told to it is noted. */
export function watch(over: Partial<World> = {}, rows: Rows = tasks) {
  const asked: string[][] = [];
  const lost: unknown[] = [];
  let here = new URL("https://app.hubspot.com/email/0000001/manage");
  const badges = new RowBadges(rows, {
    here: () => here,
    isQuiet: () => false,
    ask: (all) => {
      asked.push(all.map(({ keys: [key = ""] }) => key));
      return Promise.resolve(all.map(unlinked));
    },
    hint: () => Promise.resolve({ lines: ["Not linked yet"] }),
    link: () => Promise.resolve({ lines: [] }),
    undo: () => Promise.resolve({ lines: [] }),
    pick: () => undefined,
    lost: (one) => lost.push(one),
    ...over,
  });
  return { badges, asked, lost, go: (address: string) => (here = new URL(address)) };
}
