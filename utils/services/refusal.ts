import { Refusal } from "../messages/serve";
import { faultOf, StoreFull, StoreUnreachable } from "../store/faults";

/** What a failure of the store, of reading as of writing, is to the person who asked; any other error stays itself. */
export function refusalOf(error: unknown): unknown {
  const fault = faultOf(error, null);
  if (fault instanceof StoreFull) return new Refusal("storage-full");
  if (fault instanceof StoreUnreachable) return new Refusal("store-unopened");
  return error;
}
