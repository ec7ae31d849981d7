import { useState } from "react";
import { useWords } from "../../ui/words";

interface Props {
  pending: boolean;
  /** Entries stored so far, of a large file */
  progress: { stored: number; total: number } | null;
  stopped: boolean;
  stop: () => void;
}

/** How far a large import is, and the button that stops it. Always there, so that it is read out. */
export function Progress({ pending, progress, stopped, stop }: Props) {
  const t = useWords();
  const [stopping, setStopping] = useState(false);
  const shown = pending && progress !== null;
  const count = progress ? { count: progress.stored, total: progress.total } : {};
  return (
    <>
      {shown && (
        <div className="importing">
          <progress
            max={progress.total}
            value={progress.stored}
            aria-label={t("exchange.importing", count)}
          />
          <p className="small">{t(stopping ? "exchange.stopping" : "exchange.importing", count)}</p>
          <button
            type="button"
            className="button"
            disabled={stopping}
            onClick={() => {
              setStopping(true);
              stop();
            }}
          >
            {t("exchange.stop")}
          </button>
        </div>
      )}
      <p role="status" aria-label={t("exchange.stop")} className={stopped ? "" : "sr-only"}>
        {stopped && !pending && t("exchange.stopped")}
      </p>
    </>
  );
}
