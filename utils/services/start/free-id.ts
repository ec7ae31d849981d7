/** The first id of a kind that nothing has yet: `m-1`, `m-2`. */
export function freeId(kind: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let at = 1;
  while (ids.has(`${kind}-${String(at)}`)) at++;
  return `${kind}-${String(at)}`;
}
