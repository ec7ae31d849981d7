/** What people may do, by the access the list of people gives them (features.md SP2). */

export const ACCESS = ["lead", "editor", "contributor", "viewer"] as const;
export type Access = (typeof ACCESS)[number];

/**
 * link: link pieces and answer findings; suggest: propose changes; edit: change plan and strategy; publish: make a
 * version of it, and say who may do what.
 */
export type Deed = "link" | "suggest" | "edit" | "publish";

const MAY: Readonly<Record<Access, readonly Deed[]>> = {
  lead: ["link", "suggest", "edit", "publish"],
  editor: ["link", "suggest", "edit"],
  contributor: ["link", "suggest"],
  viewer: [],
};

/** Someone who is not in the list of people, or of whom nothing is said, works alone and may do everything. */
export function accessOf(said: string | null | undefined): Access {
  return ACCESS.find((one) => one === said) ?? "lead";
}

export function may(said: string | null | undefined, deed: Deed): boolean {
  return MAY[accessOf(said)].includes(deed);
}
