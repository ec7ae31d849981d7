import { useEffect } from "react";

/**
 * Goes to what the address names: `#/goals?id=g1` brings the element with `data-entity="g1"` into view and gives the
 * keyboard to its heading, so that an address leads to one thing and not to a page to search.
 */
export function useArrival(id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    // After the workspace has given the keyboard to the heading of a new page.
    const later = setTimeout(() => {
      const there = document.querySelector<HTMLElement>(`[data-entity="${CSS.escape(id)}"]`);
      there?.closest("details")?.setAttribute("open", "");
      there?.scrollIntoView({ block: "start" });
      there?.querySelector<HTMLElement>("[tabindex], h2, h3, h4")?.focus({ preventScroll: true });
    });
    return () => clearTimeout(later);
  }, [id]);
}
