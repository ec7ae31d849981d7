import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import type { Orphan, Strategy } from "../../../utils/messages/strategy-view";
import { orphansQuery } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { Fold } from "../../ui/Fold";
import { useDates, useWords } from "../../ui/words";
import { idOf } from "../review/ids";
import { LastDone } from "../review/LastDone";
import { Queue } from "../review/Queue";
import { panelOf } from "../review/ways";
import { useNow, WorkProvider } from "../review/work";
import { reviewOf } from "./review-of";
import "../review/review.css";

interface Props {
  strategy: Strategy;
  /** True right after publishing: the keyboard goes here */
  fresh: boolean;
}

/** Under their owners, one's own first. The address of this page says nothing about it. */
const BY_OWNER = { by: "owner", mine: false, team: "", level: "", search: "" } as const;

/** Pieces that serve something we gave up: kept until a day, linked anew, or retired, one by one or together. */
export function Orphans({ strategy, fresh }: Props) {
  const t = useWords();
  const query = useQuery(orphansQuery());
  const heading = useRef<HTMLHeadingElement>(null);
  const known = query.data !== undefined;
  useEffect(() => {
    if (fresh && known) heading.current?.focus();
  }, [fresh, known]);
  return (
    <section className="versions-part" aria-labelledby="orphans" aria-busy={query.isPending}>
      <h2 id="orphans" ref={heading} tabIndex={-1}>
        {t("versions.orphans")}
      </h2>
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <p className="muted">{t("page.loading")}</p>}
      {query.data && (
        <WorkProvider shows={orphansQuery().queryKey}>
          <Found strategy={strategy} {...query.data} />
          <LastDone />
        </WorkProvider>
      )}
    </section>
  );
}

function Found({ strategy, items, more }: { strategy: Strategy; items: Orphan[]; more: boolean }) {
  const t = useWords();
  const { gone } = useNow();
  const { access, me } = strategy;
  const own = useMemo(
    () => (access === "lead" ? items : items.filter(({ ownerId }) => me && ownerId === me)),
    [items, access, me],
  );
  const open = useMemo(
    () => own.filter((item) => item.keptUntil === undefined && !gone.has(idOf(item))),
    [own, gone],
  );
  const kept = own.filter(({ keptUntil }) => keptUntil);
  const review = useMemo(() => reviewOf(strategy, open), [strategy, open]);
  return (
    <>
      {access !== "lead" && <p className="muted">{t("versions.ownOnly")}</p>}
      {open.length === 0 ? (
        <p className="nothing">{t("versions.noOrphans")}</p>
      ) : (
        <>
          <p className="muted">{t("versions.orphansHint")}</p>
          <Queue
            plain
            review={review}
            items={open}
            filter={BY_OWNER}
            setSearch={() => undefined}
            jump={null}
          />
        </>
      )}
      {more && <p className="muted">{t("versions.moreOrphans")}</p>}
      {kept.length > 0 && <Kept items={kept} />}
    </>
  );
}

/** Pieces that were kept on purpose, each with the day on which it is asked about again. */
function Kept({ items }: { items: readonly Orphan[] }) {
  const t = useWords();
  const { day } = useDates();
  return (
    <Fold title={t("versions.kept", { count: items.length })}>
      <ul className="kept-pieces">
        {items.map(({ on, key, title, keptUntil = "" }) => (
          <li key={on}>
            <a href={panelOf(key)} target="_blank" rel="noreferrer" dir="auto">
              {title || t("review.untitled")}
            </a>{" "}
            <span className="muted">{t("versions.keptUntil", { day: day(keptUntil) })}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
