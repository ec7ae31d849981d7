import { useId } from "react";
import { useWords } from "../../ui/words";
import { Row } from "./Row";
import type { SectionProps } from "./save";

/** One-line tips beside findings: a person's own choice. */
export function Tips({ settings, save }: SectionProps) {
  const t = useWords();
  const id = useId();
  return (
    <Row title={t("tips.title")}>
      <div>
        <label className="check">
          <input
            type="checkbox"
            role="switch"
            checked={settings.tips}
            aria-describedby={id}
            onChange={(event) => save({ tips: event.target.checked })}
          />
          {t("tips.show")}
        </label>
        <p id={id} className="small muted">
          {t("tips.hint")}
        </p>
      </div>
    </Row>
  );
}
