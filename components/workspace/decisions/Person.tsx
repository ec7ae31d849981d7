import type { Strategy } from "../../../utils/messages/strategy-view";
import { useWords } from "../../ui/words";
import { Choice, Text } from "../edit/fields";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  people: Strategy["people"];
}

/** One of the people; where there is no list of them, a name. */
export function PersonField({ label, value, onChange, people }: Props) {
  const t = useWords();
  if (people.length === 0) return <Text {...{ label, value, onChange }} maxLength={200} />;
  const known = people.map(({ id, name }) => ({ id, label: name }));
  const other = value !== "" && !people.some(({ id }) => id === value);
  return (
    <Choice
      label={label}
      value={value}
      onChange={(next) => onChange(next ?? "")}
      options={other ? [...known, { id: value, label: value }] : known}
      none={t("decisions.nobody")}
    />
  );
}
