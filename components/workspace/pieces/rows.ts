import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** Rows drawn beyond each edge, so that scrolling shows no gap. */
const BESIDE = 8;

/** Which rows of a long list are drawn. All are equally high, so that a division tells. */
export interface Rows {
  first: number;
  last: number;
  /** Height of one row in pixels */
  height: number;
  /** Height of all of them */
  all: number;
}

interface Sight {
  top: number;
  height: number;
  row: number;
}

/** The rows in sight of a scrolling box. @param count how many there are */
export function useRows(box: RefObject<HTMLElement | null>, count: number): Rows {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 800, row: 44 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => {
      const row = parseFloat(getComputedStyle(element).getPropertyValue("--row-height")) || 2.75;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = { top: element.scrollTop, height: element.clientHeight, row: row * rem };
      setSight((now) => (isSame(now, next) ? now : next));
    };
    look();
    const sized = new ResizeObserver(look);
    sized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box]);
  const { row: height } = sight;
  const first = Math.floor(sight.top / height);
  return {
    height,
    all: height * count,
    first: Math.max(0, Math.min(first, count) - BESIDE),
    last: Math.min(count, first + Math.ceil(sight.height / height) + BESIDE),
  };
}

function isSame(a: Sight, b: Sight): boolean {
  return a.top === b.top && a.height === b.height && a.row === b.row;
}

/** Brings a row into sight, clear of what is stuck to the upper edge. */
export function bringIntoSight(box: HTMLElement, at: number, height: number, head: number): void {
  const top = at * height;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height > box.scrollTop + box.clientHeight - head)
    box.scrollTop = top + height - box.clientHeight + head;
}
