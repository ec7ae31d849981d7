import type { AssetStatus } from "../model/asset";

interface Dated {
  id: string;
  createdOn: string;
  status: AssetStatus;
}

const AHEAD: Readonly<Record<AssetStatus, number>> = {
  live: 0,
  review: 1,
  draft: 2,
  idea: 3,
  retired: 4,
};

/** True when one of two pieces came later: by its day, else the less advanced, else by id, so that one always is. */
export function isLater(one: Dated, other: Dated): boolean {
  if (one.createdOn !== other.createdOn) return one.createdOn > other.createdOn;
  if (one.status !== other.status) return AHEAD[one.status] > AHEAD[other.status];
  return one.id > other.id;
}
