import { X } from "lucide-react";
import { useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Disagreement } from "../../../utils/model/disagreement";
import { useWords } from "../../ui/words";
import { Text } from "../edit/fields";
import { personName } from "./due";
import { PersonField } from "./Person";

type Position = Disagreement["positions"][number];

interface Props {
  value: readonly Position[];
  onChange: (value: Position[]) => void;
  people: Strategy["people"];
}

/** Who says what: one entry for each side. An entry counts once it says who. */
export function Positions({ value, onChange, people }: Props) {
  const t = useWords();
  const [draft, setDraft] = useState("");
  const put = (at: number, part: Partial<Position>): void =>
    onChange(value.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="positions-edit">
      <legend className="label">{t("field.positions")}</legend>
      {value.map((one, at) => (
        <div key={one.by + String(at)} className="position-edit">
          <Text
            label={t("decisions.says", { name: personName(people, one.by) })}
            value={one.says}
            rows={2}
            onChange={(says) => put(at, { says })}
          />
          <button
            type="button"
            className="button plain icon"
            aria-label={t("decisions.dropPosition", { name: personName(people, one.by) })}
            onClick={() => onChange(value.filter((_one, place) => place !== at))}
          >
            <X size={16} aria-hidden />
          </button>
        </div>
      ))}
      <div className="position-new">
        <PersonField
          label={t("decisions.whoSays")}
          value={draft}
          onChange={setDraft}
          people={people}
        />
        <button
          type="button"
          className="button"
          aria-disabled={draft.trim() === ""}
          onClick={() => {
            if (draft.trim() === "") return;
            onChange([...value, { by: draft.trim(), says: "" }]);
            setDraft("");
          }}
        >
          {t("decisions.addPosition")}
        </button>
      </div>
    </fieldset>
  );
}
