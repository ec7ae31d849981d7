/** What the address of the plan says: which view, which days, which filters, which form is open. */

export const VIEWS = ["list", "calendar", "grid"] as const;
export type View = (typeof VIEWS)[number];

export function viewFrom(query: URLSearchParams): View {
  return VIEWS.find((one) => one === query.get("view")) ?? "list";
}

/** The address after a change of some of what it says; `null` says a thing no more. */
export function addressWith(
  query: URLSearchParams,
  change: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change))
    if (value === null) next.delete(name);
    else next.set(name, value);
  const said = next.toString();
  return said ? `#/plan?${said}` : "#/plan";
}

/** Says something else in the address, without a step in the browser's history. */
export function say(query: URLSearchParams, change: Readonly<Record<string, string | null>>): void {
  location.replace(addressWith(query, change));
}

/** Where one part, or one campaign, stands in the list. */
export function placeOf(id: string): string {
  return `#/plan?id=${encodeURIComponent(id)}`;
}
