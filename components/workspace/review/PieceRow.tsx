import { memo } from "react";
import type { Review, ReviewItem, SuggestedGoal } from "../../../utils/messages/views";
import { useWords } from "../../ui/words";
import { idOf } from "./ids";
import { Row } from "./Row";
import { panelOf, useDeeds, useWays } from "./ways";

interface Props {
  item: ReviewItem;
  review: Review;
  guess: SuggestedGoal | null | undefined;
  active: boolean;
  selected: boolean;
  select: (id: string) => void;
}

/** One finding on a piece. Drawn again only when something about it changed. */
export const PieceRow = memo(function PieceRow(props: Props) {
  const { item, review, active, selected, select } = props;
  const t = useWords();
  const { close } = useDeeds(item);
  const ways = useWays(item, review, props.guess);
  const title = item.title || t("review.untitled");
  const readOnly = review.readOnly !== undefined;
  const id = idOf(item);
  return (
    <Row
      id={id}
      finding={item.finding}
      title={
        <a href={panelOf(item.key)} target="_blank" rel="noreferrer" tabIndex={active ? 0 : -1}>
          {title}
        </a>
      }
      meta={<Meta item={item} review={review} />}
      ways={ways}
      active={active}
      readOnly={readOnly}
      today={review.today}
      untilReview={item.status === "draft" || item.status === "idea"}
      onAnswer={close}
      select={
        readOnly ? null : (
          <label className="pick">
            <input
              type="checkbox"
              data-do="select"
              tabIndex={active ? 0 : -1}
              checked={selected}
              aria-label={t("review.select", { title })}
              onChange={() => select(id)}
            />
          </label>
        )
      }
    />
  );
});

/** Whose piece it is and how far it has come. */
function Meta({ item, review }: Pick<Props, "item" | "review">) {
  const t = useWords();
  const owner = review.people.find(({ id }) => id === item.ownerId)?.name;
  const team = review.teams.find(({ id }) => id === item.teamId)?.name;
  const said = [t(`status.${item.status}`), owner ?? t("review.noOwner"), team];
  return (
    <p className="small muted meta">
      {said.map((one, at) => one && <span key={String(at)}>{one}</span>)}
    </p>
  );
}
