/** Ids and names by which the second import of a table finds what the first one made. */

/** A name as it is compared: no case, no marks, no double spaces. */
export function normal(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** An id that is always the same for the same foreign id or name: `g-cut-the-time-1k2j3h4`. */
export function stableId(prefix: string, of: string): string {
  const plain = normal(of)
    .replaceAll(" ", "-")
    .replace(/[^a-z0-9-]/g, "");
  return [prefix, plain.slice(0, 32).replace(/-$/, ""), hash(normal(of) || of)]
    .filter(Boolean)
    .join("-");
}

/** FNV-1a, 32 bits. Not for secrets. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
