/** English: reading a piece's own words. */
export const enReading = {
  "reading.again": "Read the words again",
  "reading.menu": "Check this passage with Throughline",
  "settings.toolsText": "Do not read page text in",
  "settings.toolsTextHint":
    "A check reads the text of a piece, says what it speaks for and forgets it. Ticked tools are never read; a passage that you select or paste for a check still is.",
} as const;
