/** English: the fit region, the brief and points with proof. */
export const enFit = {
  "fit.checking": "Checking what it says…",
} as const;
