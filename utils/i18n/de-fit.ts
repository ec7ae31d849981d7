import type { Entry } from "./catalogue";
import type { enFit } from "./en-fit";

/** German: the fit region, the brief and points with proof. */
export const deFit: Record<keyof typeof enFit, Entry> = {
  "fit.checking": "Der Text wird geprüft …",
};
