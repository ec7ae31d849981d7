import { Refusal } from "../../messages/serve";
import { may } from "../../model/access";
import type { Deed } from "../../model/access";
import type { Desk } from "../desk";
import { readOnlyOf, shelf } from "../strategy";
import type { Shelf } from "../strategy";

/**
 * The strategy as it is, for somebody who may do this.
 * @throws Refusal `newer-data`, `viewer`, `editors-only`, `leads-only`
 */
export async function shelfFor(desk: Desk, deed: Deed): Promise<Shelf> {
  const [shelved, { me }] = await Promise.all([
    shelf(await desk.db(), desk.now()),
    desk.settings(),
  ]);
  const readOnly = readOnlyOf(shelved, me);
  if (readOnly) throw new Refusal(readOnly === "newer" ? "newer-data" : "viewer");
  const access = shelved.people.find(({ id }) => id === me)?.access;
  if (!may(access, deed)) throw new Refusal(deed === "publish" ? "leads-only" : "editors-only");
  return shelved;
}
