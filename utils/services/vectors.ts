import { readVectors } from "../fit/meaning/vectors";
import type { Vectors } from "../fit/meaning/vectors";
import type { Desk } from "./desk";

/** The file of words, read once per worker life. */
export function vectorsOf(desk: Desk): Promise<Vectors> {
  loading ??= desk.words().then(readVectors);
  loading.catch(() => (loading = null));
  return loading;
}
/** Constant data. */
let loading: Promise<Vectors> | null = null;
