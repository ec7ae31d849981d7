import type { Entry } from "./catalogue";
import type { enPlaces } from "./en-places";

/** French: suggestions, mapped containers and pieces with several places. */
export const frPlaces: Record<keyof typeof enPlaces, Entry> = {
  "places.notForThis": "Pas pour ce contenu",
};
