import type { Entry } from "./catalogue";
import type { enReading } from "./en-reading";

/** French: reading a piece's own words. */
export const frReading: Record<keyof typeof enReading, Entry> = {
  "reading.again": "Relire le texte",
};
