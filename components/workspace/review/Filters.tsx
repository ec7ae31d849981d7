import { useId } from "react";
import type { Review } from "../../../utils/messages/views";
import { Select } from "../../ui/Select";
import { useWords } from "../../ui/words";
import type { Filter } from "./groups";
import "./filters.css";

interface Props {
  filter: Filter;
  review: Review;
  onChange: (change: Partial<Filter>) => void;
}

/** What to see, and under which headings. */
export function Filters({ filter, review, onChange }: Props) {
  const t = useWords();
  return (
    <div className="filters" role="group" aria-label={t("review.filters")}>
      <Switch
        name="by"
        legend={t("review.group")}
        value={filter.by}
        options={[
          ["rule", t("review.byRule")],
          ["owner", t("review.byOwner")],
        ]}
        onChoose={(by) => onChange({ by })}
      />
      {review.me !== undefined && (
        <Switch
          name="whose"
          legend={t("review.whose")}
          value={filter.mine ? "mine" : "all"}
          options={[
            ["all", t("review.everyone")],
            ["mine", t("review.mine")],
          ]}
          onChoose={(whose) => onChange({ mine: whose === "mine" })}
        />
      )}
      {review.teams.length > 1 && (
        <Select
          label={t("review.team")}
          value={filter.team}
          onChoose={(team) => onChange({ team })}
        >
          <option value="">{t("review.allTeams")}</option>
          {review.teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t("review.level")}
        value={filter.level}
        onChoose={(level) => onChange({ level: level as Filter["level"] })}
      >
        <option value="">{t("review.allLevels")}</option>
        {(["stop", "check", "note"] as const).map((level) => (
          <option key={level} value={level}>
            {t(`findings.level.${level}`)}
          </option>
        ))}
      </Select>
      <Search value={filter.search} onChange={(search) => onChange({ search })} />
    </div>
  );
}

interface SwitchProps<T extends string> {
  name: string;
  legend: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChoose: (value: T) => void;
}

/** One of two, side by side. */
function Switch<T extends string>({ name, legend, value, options, onChoose }: SwitchProps<T>) {
  return (
    <fieldset className="switch">
      <legend className="label">{legend}</legend>
      <div className="switch-row">
        {options.map(([one, text]) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === value}
              onChange={() => onChoose(one)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Search({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const t = useWords();
  const id = useId();
  return (
    <div className="field search">
      <label htmlFor={id}>{t("review.search")}</label>
      <input
        id={id}
        type="search"
        className="input"
        value={value}
        placeholder={t("review.searchHint")}
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
