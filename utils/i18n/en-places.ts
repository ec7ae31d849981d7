/** English: suggestions, mapped containers and pieces with several places. */
export const enPlaces = {
  "places.notForThis": "Not for this piece",
} as const;
