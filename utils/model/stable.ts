/** JSON with sorted keys, so that the order in which fields were written does not look like a change. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
