import { useId } from "react";
import type { Crowd, Limited } from "../../../utils/model/limits";
import { useWords } from "../../ui/words";

interface Props {
  what: Limited;
  crowd: Crowd<{ id: string; name: string }> | undefined;
  /** Which one makes room; `null` keeps all */
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Asks which one makes room for one more than a team keeps at a time. Keeping all is an answer, too. */
export function MakeRoom({ what, crowd, value, onChange }: Props) {
  const t = useWords();
  const name = useId();
  if (!crowd) return null;
  const option = (id: string | null, label: string) => (
    <label key={id} className="check">
      <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
      <span dir="auto">{label}</span>
    </label>
  );
  return (
    <fieldset className="notice make-room">
      <legend className="label">
        {t(`limit.${what}`, { count: crowd.count, limit: crowd.limit })}
      </legend>
      {option(null, t("limit.keepAll"))}
      {crowd.others.map((one) => option(one.id, t("limit.retire", { name: one.name })))}
    </fieldset>
  );
}
