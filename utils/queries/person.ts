/** What one person asks about themselves and about our words. */
import { queryOptions } from "@tanstack/react-query";
import { send } from "../messages/send";

/** One example of this workspace for each of the words we use. */
export function examplesQuery() {
  return queryOptions({ queryKey: ["examples"], queryFn: () => send("examples", {}) });
}

/** This person's own pieces in work, for whom they are and which numbers they move. */
export function myPartQuery() {
  return queryOptions({ queryKey: ["my-part"], queryFn: () => send("myPart", {}) });
}
