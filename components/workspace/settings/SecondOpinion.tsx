import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { ownModelQuery } from "../../../utils/queries/second-opinion";
import { useLocale, useWords } from "../../ui/words";
import { Row } from "./Row";
import type { SectionProps } from "./save";

/** Whether the browser's own language model may be asked. Nothing of it where the browser has none. */
export function SecondOpinion({ settings, save }: SectionProps) {
  const t = useWords();
  const id = useId();
  const model = useQuery(ownModelQuery(useLocale())).data;
  if (!model || model === "unavailable") return null;
  return (
    <Row title={t("second.title")}>
      <div>
        <label className="check">
          <input
            type="checkbox"
            role="switch"
            checked={settings.secondOpinion}
            aria-describedby={id}
            onChange={(event) => save({ secondOpinion: event.target.checked })}
          />
          {t("second.switch")}
        </label>
        <div id={id} className="small muted">
          <p>{t("second.hint")}</p>
          {model !== "available" && <p>{t("second.hintDownload")}</p>}
        </div>
      </div>
    </Row>
  );
}
