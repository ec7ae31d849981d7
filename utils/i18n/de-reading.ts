import type { Entry } from "./catalogue";
import type { enReading } from "./en-reading";

/** German: reading a piece's own words. */
export const deReading: Record<keyof typeof enReading, Entry> = {
  "reading.again": "Text neu lesen",
};
