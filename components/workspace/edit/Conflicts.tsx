import type { FieldConflict } from "../../../utils/model/edit";
import { useDates, useWords } from "../../ui/words";

interface Props {
  conflicts: readonly FieldConflict[];
  decide: (conflict: FieldConflict, mine: boolean) => void;
}

/** Fields that somebody else changed meanwhile, each with both values. Nothing is lost: the person chooses. */
export function Conflicts({ conflicts, decide }: Props) {
  const t = useWords();
  if (conflicts.length === 0) return null;
  return (
    <div className="notice failed edit-conflicts" role="alert">
      <p>{t("edit.conflicts", { count: conflicts.length })}</p>
      <ul>
        {conflicts.map((one) => (
          <Clash key={one.path.join("/")} conflict={one} decide={decide} />
        ))}
      </ul>
    </div>
  );
}

function Clash({ conflict, decide }: { conflict: FieldConflict; decide: Props["decide"] }) {
  const t = useWords();
  const shown = useShown();
  const field = t(`field.${fieldOf(conflict)}`);
  return (
    <li>
      <p className="label">{field}</p>
      <p dir="auto">{t("edit.theirs", { value: shown(conflict.theirs) })}</p>
      <p dir="auto">{t("edit.mine", { value: shown(conflict.mine) })}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => decide(conflict, false)}>
          {t("edit.takeTheirs")}
          <span className="sr-only"> {field}</span>
        </button>
        <button type="button" className="button" onClick={() => decide(conflict, true)}>
          {t("edit.keepMine")}
          <span className="sr-only"> {field}</span>
        </button>
      </div>
    </li>
  );
}

/** The last step of a path that is the name of a field. */
function fieldOf({ path }: FieldConflict): string {
  return path.findLast((step) => /^[a-z][A-Za-z]*$/.test(step)) ?? "other";
}

/** Any value of a field in words: what is not said is said to be empty. */
export function useShown(): (value: unknown) => string {
  const t = useWords();
  const { day, number } = useDates();
  const shown = (value: unknown): string => {
    if (value === null || value === undefined || value === "") return t("edit.empty");
    if (typeof value === "number") return number(value);
    if (typeof value === "boolean") return t(value ? "edit.yes" : "edit.no");
    if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
    if (Array.isArray(value))
      return value.length === 0 ? t("edit.empty") : value.map(shown).join("; ");
    const { name, text, value: amount, on } = value as Record<string, unknown>;
    return [name ?? text, amount, on]
      .filter((one) => one !== undefined && one !== null)
      .map(shown)
      .join(", ");
  };
  return shown;
}
