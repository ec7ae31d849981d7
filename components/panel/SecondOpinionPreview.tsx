import { useId } from "react";
import type { SecondRequest } from "../../utils/queries/second-opinion";
import { useWords } from "../ui/words";
import type { Asking } from "./second-opinion";

interface Props {
  asking: Asking;
  request: SecondRequest;
  /** The model is not there yet */
  downloads: boolean;
}

/** Exactly what would be sent, and whether it is. */
export function SecondOpinionPreview({ asking, request, downloads }: Props) {
  const t = useWords();
  const title = useId();
  const { downloaded } = asking;
  const busy = downloaded !== null;
  return (
    <>
      <p id={title} className="label">
        {t("second.preview")}
      </p>
      {/* It may be taller than its box: the keyboard must reach it to scroll. */}
      <pre
        className="second-text small"
        dir="auto"
        tabIndex={0}
        role="region"
        aria-labelledby={title}
      >
        {request.text}
      </pre>
      <p className="small muted">{t("second.cloud")}</p>
      {downloads && <p className="small muted">{t("second.download")}</p>}
      {downloads && busy && downloaded < 1 && (
        <progress value={downloaded} aria-label={t("second.downloading")} />
      )}
      <div className="row">
        {!busy && (
          <button type="button" className="button" onClick={asking.send}>
            {t("second.send")}
          </button>
        )}
        <button type="button" className="button plain" onClick={asking.leave}>
          {t(busy ? "second.stop" : "second.doNotSend")}
        </button>
      </div>
    </>
  );
}
