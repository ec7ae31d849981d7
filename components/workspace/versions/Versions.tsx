import { useCallback, useMemo, useState } from "react";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { may } from "../../../utils/model/access";
import { useDates, useWords } from "../../ui/words";
import { Saved } from "../edit/Saved";
import type { Done } from "../edit/Saved";
import { NoWorkspace } from "../NoWorkspace";
import type { PageProps } from "../page";
import { Compare } from "./Compare";
import { History } from "./History";
import { idsOf, namesOf } from "./names";
import { Orphans } from "./Orphans";
import { Publish } from "./Publish";
import { Waiting } from "./Waiting";
import "../edit/edit.css";
import "./versions.css";

/** What waits for the next version, how it becomes one, what it leaves behind, and every version before it. */
export default function Versions({ strategy, query }: PageProps) {
  const t = useWords();
  return (
    <article className="versions">
      <h1 tabIndex={-1}>{t("versions.title")}</h1>
      {strategy.workspace ? (
        <Everything strategy={strategy} wanted={query.get("id")} />
      ) : (
        <NoWorkspace />
      )}
    </article>
  );
}

function Everything({ strategy, wanted }: { strategy: Strategy; wanted: string | null }) {
  const t = useWords();
  const [done, setDone] = useState<Done | null>(null);
  const [fresh, setFresh] = useState(false);
  const names = useMemo(() => namesOf(strategy), [strategy]);
  const ids = useMemo(() => idsOf(strategy), [strategy]);
  const gone = useCallback(() => setDone(null), []);
  const { access, readOnly, pending, version, versions } = strategy;
  const mayEdit = may(access, "edit") && !readOnly;
  const mayPublish = may(access, "publish") && !readOnly;
  const some = pending.length > 0;
  return (
    <>
      <Lead strategy={strategy} />
      {!mayEdit && <p className="notice">{t("edit.readOnly")}</p>}
      {some && (
        <Waiting
          {...{ strategy, names, ids, mayEdit }}
          onDone={(next) => {
            setFresh(false);
            setDone(next);
          }}
        />
      )}
      {(some || versions.length === 0) && mayPublish && (
        <Publish
          strategy={strategy}
          onDone={(next) => {
            setFresh(true);
            setDone(next);
          }}
        />
      )}
      {some && mayEdit && !mayPublish && <p className="notice">{t("failure.leads-only")}</p>}
      {version && <Orphans strategy={strategy} fresh={fresh} />}
      <History {...{ strategy, names, ids, wanted }} />
      <Compare key={versions.length} versions={versions} names={names} ids={ids} />
      <Saved done={done} onGone={gone} />
    </>
  );
}

/** Which version holds, since when, and when it is looked at again. */
function Lead({ strategy: { version, pending, today } }: { strategy: Strategy }) {
  const t = useWords();
  const { day } = useDates();
  const { number, effectiveFrom, nextReviewOn } = version ?? {};
  const holds =
    number !== undefined && effectiveFrom
      ? t("versions.holds", { number, day: day(effectiveFrom) })
      : t("versions.none");
  const review = nextReviewOn
    ? t(nextReviewOn < today ? "versions.reviewWas" : "versions.nextReview", {
        day: day(nextReviewOn),
      })
    : "";
  return (
    <p className="versions-lead">
      {[holds, review, pending.length === 0 && version ? t("versions.nothingWaits") : ""]
        .filter(Boolean)
        .join(" ")}
    </p>
  );
}
