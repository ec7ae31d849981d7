import { useId } from "react";
import { useWords } from "../../ui/words";
import type { Draft, Field, Step } from "./workflow-draft";
import { FIELDS, STEPS } from "./workflow-draft";

interface Props {
  asked: Draft["asked"];
  onChange: (asked: Draft["asked"]) => void;
}

/** What is asked, and at which step: fields down, steps across. The goal is asked of every piece. */
export function AskGrid({ asked, onChange }: Props) {
  const t = useWords();
  const id = useId();
  const tick = (step: Step, field: Field, on: boolean): void => {
    const others = asked[step].filter((one) => one !== field);
    onChange({ ...asked, [step]: on ? [...others, field] : others });
  };
  return (
    <table className="ask-grid">
      <caption className="label">{t("workflow.grid")}</caption>
      <thead>
        <tr>
          <td />
          {STEPS.map((step) => (
            <th key={step} id={`${id}-${step}`} scope="col">
              {t(`status.${step}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("workflow.field.goal")}</th>
          <td colSpan={STEPS.length} className="small muted">
            {t("workflow.always")}
          </td>
        </tr>
        {FIELDS.map((field) => (
          <tr key={field}>
            <th scope="row" id={`${id}-${field}`}>
              {t(`workflow.field.${field}`)}
            </th>
            {STEPS.map((step) => (
              <td key={step}>
                <label className="tick">
                  <input
                    type="checkbox"
                    aria-labelledby={`${id}-${field} ${id}-${step}`}
                    checked={asked[step].includes(field)}
                    onChange={(event) => tick(step, field, event.target.checked)}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
