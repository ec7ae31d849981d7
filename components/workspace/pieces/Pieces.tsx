import { lazy, Suspense } from "react";
import { useWords } from "../../ui/words";
import { NoWorkspace } from "../NoWorkspace";
import type { EarlyProps } from "../page";
import "./pieces.css";

// Neither is small, and the other pages need none of it.
const Table = lazy(() => import("./AllPieces"));
const Queue = lazy(() => import("./queue/Queue"));

/** All pieces in a table, or those that wait for a goal one by one. */
export function Pieces(props: EarlyProps) {
  const t = useWords();
  const none = props.strategy !== undefined && !props.strategy.workspace;
  const queue = props.query.get("show") === "queue";
  return (
    <article className={queue ? "pieces-page pieces-queue" : "pieces-page"}>
      <header className="pieces-top">
        <h1 tabIndex={-1}>{t(queue ? "queue.title" : "pieces.title")}</h1>
        {!none && <Views queue={queue} />}
      </header>
      {none && <NoWorkspace />}
      {!none && (
        <Suspense fallback={<p className="muted">{t("pieces.loading")}</p>}>
          {queue ? <Queue {...props} /> : <Table {...props} />}
        </Suspense>
      )}
    </article>
  );
}

function Views({ queue }: { queue: boolean }) {
  const t = useWords();
  return (
    <nav className="pieces-views" aria-label={t("pieces.views")}>
      <a href="#/pieces" aria-current={queue ? undefined : "page"}>
        {t("pieces.all")}
      </a>
      <a href="#/pieces?show=queue" aria-current={queue ? "page" : undefined}>
        {t("pieces.queue")}
      </a>
    </nav>
  );
}
