import { useWords } from "../../ui/words";
import { MOST_DECISIONS } from "./draft";
import type { Draft } from "./draft";
import { Field } from "./Question";

interface Props {
  value: Draft["notDoing"];
  onChange: (value: Draft["notDoing"]) => void;
  errorOf: (name: string) => string | undefined;
}

/** What we will not do, and why: one row per decision. */
export function Decisions({ value, onChange, errorOf }: Props) {
  const t = useWords();
  return (
    <>
      {value.map((one, at) => (
        <Decision
          key={at}
          at={at}
          value={one}
          error={errorOf(`decision-${String(at)}`)}
          onChange={(next) => onChange(value.map((old, index) => (index === at ? next : old)))}
          onRemove={
            value.length > 1
              ? () => onChange(value.filter((_one, index) => index !== at))
              : undefined
          }
        />
      ))}
      {value.length < MOST_DECISIONS && (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => onChange([...value, { text: "", why: "" }])}
          >
            {t("welcome.q.more")}
          </button>
        </div>
      )}
    </>
  );
}

interface DecisionProps {
  at: number;
  value: Draft["notDoing"][number];
  error: string | undefined;
  onChange: (value: Draft["notDoing"][number]) => void;
  onRemove: (() => void) | undefined;
}

/** One decision. A reason alone is half of one: then what it is about is needed too. */
function Decision({ at, value, error, onChange, onRemove }: DecisionProps) {
  const t = useWords();
  return (
    <div className="decision" role="group" aria-label={t("welcome.q.notDoingRow", { at: at + 1 })}>
      <Field
        name={`decision-${String(at)}`}
        label={t("welcome.q.notDoingText")}
        value={value.text}
        maxLength={300}
        required={value.why.trim() !== ""}
        error={error}
        onChange={(text) => onChange({ ...value, text })}
      />
      <Field
        name={`reason-${String(at)}`}
        label={t("welcome.q.notDoingWhy")}
        value={value.why}
        onChange={(why) => onChange({ ...value, why })}
      />
      {onRemove && (
        <button type="button" className="button plain" onClick={onRemove}>
          {t("welcome.q.less")}
        </button>
      )}
    </div>
  );
}
