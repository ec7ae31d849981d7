import type { Entry } from "./catalogue";
import type { enPlaces } from "./en-places";

/** German: suggestions, mapped containers and pieces with several places. */
export const dePlaces: Record<keyof typeof enPlaces, Entry> = {
  "places.notForThis": "Nicht für diesen Beitrag",
};
