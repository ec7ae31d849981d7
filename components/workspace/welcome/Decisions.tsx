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
  const change = (at: number, part: Partial<Draft["notDoing"][number]>): void =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <>
      {value.map((one, at) => (
        <div
          key={at}
          className="decision"
          role="group"
          aria-label={t("welcome.q.notDoingRow", { at: at + 1 })}
        >
          <Field
            name={`decision-${String(at)}`}
            label={t("welcome.q.notDoingText")}
            value={one.text}
            maxLength={300}
            required={one.why.trim() !== ""}
            error={errorOf(`decision-${String(at)}`)}
            onChange={(text) => change(at, { text })}
          />
          <Field
            name={`reason-${String(at)}`}
            label={t("welcome.q.notDoingWhy")}
            value={one.why}
            onChange={(why) => change(at, { why })}
          />
          {value.length > 1 && (
            <button
              type="button"
              className="button plain"
              onClick={() => onChange(value.filter((_one, index) => index !== at))}
            >
              {t("welcome.q.less")}
            </button>
          )}
        </div>
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
