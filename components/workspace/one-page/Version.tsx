import { useQuery } from "@tanstack/react-query";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { tallyQuery } from "../../../utils/queries/strategy";
import { useDates, useWords } from "../../ui/words";

interface Props {
  strategy: Strategy;
  mayEdit: boolean;
}

/** Which version this is, when it was looked at last, and when it is looked at again. */
export function Version({ strategy, mayEdit }: Props) {
  const t = useWords();
  const { data: pieces } = useQuery(tallyQuery());
  const waiting = strategy.pending.length;
  return (
    <footer className="sheet-foot">
      <Reviews strategy={strategy} />
      {waiting > 0 && (
        <a className="no-print" href="#/versions">
          {t("page.waiting", { count: waiting })}
        </a>
      )}
      {pieces && pieces.known > 0 && (
        <span className="no-print">
          {t("page.pieces", { count: pieces.known, linked: pieces.linked })}
        </span>
      )}
      {!mayEdit && <span className="no-print">{t("edit.readOnly")}</span>}
    </footer>
  );
}

/** A version is made when a strategy is reviewed: its day is the day of the last review. */
function Reviews({ strategy: { version, today } }: Pick<Props, "strategy">) {
  const t = useWords();
  const { day } = useDates();
  if (!version) return <span>{t("page.noVersion")}</span>;
  const { effectiveFrom, nextReviewOn } = version;
  const due = nextReviewOn && nextReviewOn < today;
  return (
    <>
      <span>{t("page.version", { number: version.number, day: day(effectiveFrom) })}</span>
      <span>{t("page.lastReviewed", { day: day(effectiveFrom) })}</span>
      <span className={due ? "warm" : undefined}>
        {nextReviewOn
          ? t(due ? "page.reviewDue" : "page.review", { day: day(nextReviewOn) })
          : t("page.noReview")}
      </span>
    </>
  );
}
