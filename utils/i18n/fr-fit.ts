import type { Entry } from "./catalogue";
import type { enFit } from "./en-fit";

/** French: the fit region, the brief and points with proof. */
export const frFit: Record<keyof typeof enFit, Entry> = {
  "fit.checking": "Lecture du texte…",
};
