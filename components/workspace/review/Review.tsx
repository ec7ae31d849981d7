import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import type { Review as Reviewed } from "../../../utils/messages/views";
import { may } from "../../../utils/model/access";
import { reviewQuery } from "../../../utils/queries/index";
import { Failed } from "../../ui/Failed";
import { useWords } from "../../ui/words";
import { NoWorkspace } from "../NoWorkspace";
import type { PageProps } from "../page";
import { Views } from "../Views";
import { Decisions } from "./Decisions";
import { filterFrom } from "./groups";
import { idOf, piecesOf, strategyItem } from "./ids";
import { LastDone } from "./LastDone";
import { Queue } from "./Queue";
import type { Jump } from "./Queue";
import { Quieted } from "./Quieted";
import { Strategy } from "./Strategy";
import { useNow, WorkProvider } from "./work";
import "./review.css";

const Numbers = lazy(() => import("./numbers/Numbers"));

/** What waits for an answer, or the numbers of all work. */
export function Review(props: PageProps) {
  const t = useWords();
  const { query, strategy } = props;
  if (query.get("view") !== "numbers" || !strategy.workspace) return <Answering {...props} />;
  return (
    <article className="review">
      <Top numbers />
      <Suspense fallback={<p className="muted">{t("page.loading")}</p>}>
        <Numbers strategy={strategy} />
      </Suspense>
    </article>
  );
}

/** The title, and the choice between the queue and the numbers where there is one. */
function Top({ numbers }: { numbers: boolean | null }) {
  const t = useWords();
  return (
    <header className="page-top">
      <h1 tabIndex={-1}>{t("review.title")}</h1>
      {numbers !== null && (
        <Views
          label={t("numbers.views")}
          views={[
            { text: t("numbers.waiting"), address: "#/review", here: !numbers },
            { text: t("numbers.title"), address: "#/review?view=numbers", here: numbers },
          ]}
        />
      )}
    </header>
  );
}

/** What waits for somebody: three decisions, the queue of findings on pieces, and findings on the strategy itself. */
function Answering(props: PageProps) {
  const t = useWords();
  const query = useQuery(reviewQuery());
  const { data, error } = query;
  const { workspace } = props.strategy;
  return (
    <article className="review" aria-busy={Boolean(workspace) && query.isPending}>
      <Top numbers={workspace ? false : null} />
      {!workspace && <NoWorkspace />}
      {workspace && error && <Failed error={error} again={() => void query.refetch()} />}
      {workspace && query.isPending && <p className="muted">{t("review.loading")}</p>}
      {workspace && data && (
        <WorkProvider>
          <Everything {...props} review={data} />
          <LastDone leads={may(props.strategy.access, "publish")} />
        </WorkProvider>
      )}
    </article>
  );
}

function Everything({ strategy, query, review }: PageProps & { review: Reviewed }) {
  const t = useWords();
  const { gone } = useNow();
  const [search, setSearch] = useState("");
  const [jump, setJump] = useState<Jump | null>(null);
  const filter = useMemo(() => ({ ...filterFrom(query), search }), [query, search]);
  const items = useMemo(
    () => review.pieces.filter((item) => !gone.has(idOf(item))),
    [review.pieces, gone],
  );
  const onStrategy = useMemo(
    () => review.strategy.map(strategyItem).filter((item) => !gone.has(idOf(item))),
    [review.strategy, gone],
  );
  const nothing = items.length === 0 && onStrategy.length === 0;
  /** Whatever hides the place one goes to is taken away first. */
  const goTo = (to: Jump): void => {
    setSearch("");
    if (location.hash !== "#/review") location.replace("#/review");
    setJump(to);
  };
  return (
    <>
      <Lead review={review} items={items} />
      {review.readOnly && (
        <p className="notice">
          {t(review.readOnly === "newer" ? "form.readOnlyNewer" : "review.viewer")}
        </p>
      )}
      <Quieted review={review} />
      {nothing && review.decisions.length === 0 && <p className="nothing">{t("review.empty")}</p>}
      <Decisions review={review} items={items} strategy={onStrategy} jump={goTo} />
      {!nothing && (
        <Queue review={review} items={items} filter={filter} setSearch={setSearch} jump={jump} />
      )}
      <Strategy review={review} items={onStrategy} strategy={strategy} jump={jump} />
    </>
  );
}

/** How much was looked at and how much waits: of pieces, never of people, and no score. */
function Lead({ review, items }: { review: Reviewed; items: Reviewed["pieces"] }) {
  const t = useWords();
  const waiting = items.filter(({ finding }) => finding.level !== "note");
  const wait = piecesOf(waiting);
  const on = new Set(waiting.map((item) => item.on));
  const noted = piecesOf(items.filter((item) => !on.has(item.on)));
  return (
    <p className="review-lead">
      {t("review.looked", { count: review.looked })}{" "}
      {t(wait > 0 ? "review.wait" : "review.waitNone", { count: wait })}{" "}
      {noted > 0 && t("review.noted", { count: noted })}
    </p>
  );
}
