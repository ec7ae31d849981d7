/** One stop of the tour: a made-up piece of the sample, and what its page is drawn as. */
export interface DemoStep {
  id: "linked" | "reader" | "notDoing" | "orphan" | "link";
  /** The sample's asset key */
  key: string;
  page: "document" | "editor" | "tasks";
  /** As the sample names it */
  title: string;
  /** Selector of what this stop is about, in the panel; nothing where the panel begins with it */
  look?: string;
}

/** The tour, in its order. After the last one comes the person's own work. */
export const STEPS: readonly DemoStep[] = [
  {
    id: "linked",
    key: "gdoc:DEMO01brackenworks",
    page: "document",
    title: "The unannounced audit guide",
  },
  {
    id: "reader",
    key: "hubspot:blog:7700011",
    page: "editor",
    title: "The twelve spares you should never have to wait for",
    look: '[data-rule="FIT-PERSONA"]',
  },
  {
    id: "notDoing",
    key: "gdoc:DEMO04brackenworks",
    page: "document",
    title: "7 bold predictions for AI in manufacturing",
    look: '[data-rule="NOT-DOING"]',
  },
  {
    id: "orphan",
    key: "gdoc:DEMO12brackenworks",
    page: "editor",
    title: "LinkedIn series: Small but mighty",
    look: '[data-rule="VER-ORPHAN"]',
  },
  {
    id: "link",
    key: "asana:1200000000028",
    page: "tasks",
    title: "Get ten customer quotes for paid social",
  },
];

/** The tour's address at a place counted from 1; one more than there are steps is where it becomes the person's own. */
export function demoAt(place: number): string {
  return `/welcome?demo=${String(place)}`;
}

/** Which place of the tour an address names; 0 for none. */
export function placeIn(query: URLSearchParams): number {
  const place = Number(query.get("demo") ?? 0);
  return Number.isInteger(place) && place > 0 && place <= STEPS.length + 1 ? place : 0;
}
