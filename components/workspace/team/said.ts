import { ACCESS } from "../../../utils/model/access";
import type { Access } from "../../../utils/model/access";
import type { Person } from "../../../utils/model/people";

/** The access a person's entry names; `none` where it names none that we know. */
export function saidAccess({ access }: Pick<Person, "access">): Access | "none" {
  return ACCESS.find((one) => one === access) ?? "none";
}
