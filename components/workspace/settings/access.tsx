import type { Person } from "../../../utils/model/people";
import { useWords } from "../../ui/words";

/**
 * Who may only look at what is decided for everybody: any person who does not lead. `null` when this one may change it,
 * also when nobody said who they are: then it is their own device.
 */
export function onlyLooks(people: readonly Person[], me: string | null): Person | null {
  const person = people.find(({ id }) => id === me);
  return person && person.access !== "lead" ? person : null;
}

/** Says why nothing can be changed here, and who can. */
export function LookOnly({ person, people }: { person: Person; people: readonly Person[] }) {
  const t = useWords();
  const leads = people.filter(({ access }) => access === "lead").map(({ name }) => name);
  return (
    <p className="notice">
      {leads.length > 0
        ? t("rules.lookAsk", { name: person.name, names: leads.join(", ") })
        : t("rules.look", { name: person.name })}
    </p>
  );
}
