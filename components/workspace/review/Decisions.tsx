import type { Decision } from "../../../utils/findings/decisions";
import type { Review, ReviewItem } from "../../../utils/messages/views";
import { Fold } from "../../ui/Fold";
import { useSay, useWords } from "../../ui/words";
import { idOf } from "./ids";
import type { StrategyItem } from "./ids";
import type { Jump } from "./Queue";
import { panelOf, useWays } from "./ways";
import "./decisions.css";

interface Props {
  review: Review;
  items: readonly ReviewItem[];
  strategy: readonly StrategyItem[];
  jump: (jump: Jump) => void;
}

/** At most three things that are worth settling this week, each one sentence. */
export function Decisions({ review, items, strategy, jump }: Props) {
  const t = useWords();
  if (review.decisions.length === 0) return null;
  return (
    <section className="part-of-review" aria-labelledby="decisions">
      <h2 id="decisions">{t(`review.decisions.${String(review.decisions.length)}`)}</h2>
      <ol className="decisions">
        {review.decisions.map((one) => (
          <li key={one.kind + one.on.join()} className="decision">
            <Single
              decision={one}
              review={review}
              pieces={items.filter(
                ({ on, finding }) => one.on.includes(on) && finding.rule === one.rule,
              )}
              place={strategy.find(
                ({ on, finding }) => one.on[0] === on && finding.rule === one.rule,
              )}
              jump={jump}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SingleProps extends Pick<Props, "review" | "jump"> {
  decision: Decision;
  pieces: readonly ReviewItem[];
  place: StrategyItem | undefined;
}

function Single({ decision, review, pieces, place, jump }: SingleProps) {
  const t = useWords();
  const say = useSay();
  const only = pieces.length === 1 ? pieces[0] : undefined;
  const together = pieces.length > 1 && !review.readOnly;
  return (
    <>
      <p className="decision-text">{say(decision.message)}</p>
      <div className="row">
        {only && !review.readOnly && <Fix item={only} review={review} />}
        {together && (
          <button
            type="button"
            className="button"
            onClick={() => jump({ ids: pieces.map(idOf), select: true })}
          >
            {t("review.together")}
          </button>
        )}
        {place && (
          <button
            type="button"
            className="button"
            onClick={() => jump({ ids: [idOf(place)], select: false })}
          >
            {t("review.toStrategy")}
          </button>
        )}
      </div>
      {pieces.length > 0 && (
        <Fold title={t("review.itsPieces", { count: pieces.length })}>
          <ul className="decision-pieces">
            {pieces.map((item) => (
              <li key={item.on} className="row">
                <a href={panelOf(item.key)} target="_blank" rel="noreferrer" dir="auto">
                  {item.title || t("review.untitled")}
                </a>
                <button
                  type="button"
                  className="button plain"
                  aria-label={t("review.toQueueOf", { title: item.title })}
                  onClick={() => jump({ ids: [idOf(item)], select: false })}
                >
                  {t("review.toQueue")}
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** The main fix of the one piece a decision is about, where one click is enough. */
function Fix({ item, review }: { item: ReviewItem; review: Review }) {
  const [main] = useWays(item, review, null);
  if (main?.href !== undefined)
    return (
      <a className="button" href={main.href} target="_blank" rel="noreferrer" dir="auto">
        <span className="clip">{main.text}</span>
      </a>
    );
  return main?.run ? (
    <button type="button" className="button" onClick={main.run}>
      <span className="clip">{main.text}</span>
    </button>
  ) : null;
}
