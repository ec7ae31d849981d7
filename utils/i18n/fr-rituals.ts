import type { Entry } from "./catalogue";
import type { enRituals } from "./en-rituals";

/** French: meetings and the process. */
export const frRituals: Record<keyof typeof enRituals, Entry> = {
  "rituals.title": "Rituels",
};
