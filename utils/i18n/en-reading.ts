/** English: reading a piece's own words. */
export const enReading = {
  "reading.again": "Read the words again",
} as const;
