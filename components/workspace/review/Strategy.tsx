import { useEffect, useRef } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Strategy as Whole } from "../../../utils/messages/strategy-view";
import type { Review } from "../../../utils/messages/views";
import { useWords } from "../../ui/words";
import { idOf } from "./ids";
import type { StrategyItem } from "./ids";
import type { Jump } from "./Queue";
import { useRoving } from "./roving";
import { StrategyRow } from "./StrategyRow";

interface Props {
  review: Review;
  items: readonly StrategyItem[];
  strategy: Whole;
  jump: Jump | null;
}

const KINDS = [
  ["goals", ["goal", "kpi"]],
  ["readers", ["persona"]],
  ["campaigns", ["campaign", "part"]],
  ["rituals", ["ritual"]],
] as const;

/** What the rules found on the strategy itself, under what it is about. */
export function Strategy({ review, items, strategy, jump }: Props) {
  const t = useWords();
  const groups = KINDS.map(([kind, types]) => ({
    kind,
    own: items.filter(({ finding }) => types.some((type) => type === finding.target.type)),
  })).filter(({ own }) => own.length > 0);
  const ids = groups.flatMap(({ own }) => own.map(idOf));
  const { list, active, goTo, handlers } = useRoving(ids);
  const followed = useRef<Jump | null>(null);
  useEffect(() => {
    const [first] = jump?.ids ?? [];
    if (jump === followed.current || first === undefined || !ids.includes(first)) return;
    followed.current = jump;
    goTo(first);
  }, [jump, ids, goTo]);
  if (items.length === 0) return null;
  return (
    <section className="part-of-review" aria-labelledby="on-strategy">
      <h2 id="on-strategy">{t("review.strategy")}</h2>
      <div className="groups" ref={list} {...handlers}>
        {groups.map(({ kind, own }) => (
          <section key={kind} className="group" aria-label={t(`review.kind.${kind}`)}>
            <header className="group-head">
              <h3>{t(`review.kind.${kind}`)}</h3>
            </header>
            <ul>
              {own.map((item) => (
                <li key={idOf(item)}>
                  <StrategyRow
                    item={item}
                    review={review}
                    strategy={strategy}
                    active={idOf(item) === active}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
