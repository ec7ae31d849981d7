import type { EntityOf } from "../../model/entities";
import { Known } from "../table/known";
import type { KnownType } from "../table/known";
import type { Notation } from "../table/values";

/** The strategy that is here, as it crosses to the thread that reads large files. */
export interface Ground {
  lists: { [K in KnownType]?: EntityOf<K>[] };
  notation: Notation;
  today: string;
}

export function knownOf({ lists, notation, today }: Ground): Known {
  return new Known(lists, notation, today);
}
