import type { Entry } from "./catalogue";
import type { enRituals } from "./en-rituals";

/** German: meetings and the process. */
export const deRituals: Record<keyof typeof enRituals, Entry> = {
  "rituals.title": "Rituale",
};
