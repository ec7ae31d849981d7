import { later } from "../../ui/later";
import { useWords } from "../../ui/words";
import { NoWorkspace } from "../NoWorkspace";
import type { EarlyProps } from "../page";
import { Views } from "../Views";
import "./pieces.css";

// Neither is small, and the other pages need none of it.
const Table = later(() => import("./AllPieces"));
const Queue = later(() => import("./queue/Queue"));

/** All pieces in a table, or those that wait for a goal one by one. */
export function Pieces(props: EarlyProps) {
  const t = useWords();
  const none = props.strategy !== undefined && !props.strategy.workspace;
  const queue = props.query.get("show") === "queue";
  const own = { ...props, meanwhile: <p className="muted">{t("pieces.loading")}</p> };
  return (
    <article className={queue ? "pieces-page pieces-queue" : "pieces-page"}>
      <header className="page-top">
        <h1 tabIndex={-1}>{t(queue ? "queue.title" : "pieces.title")}</h1>
        {!none && (
          <Views
            label={t("pieces.views")}
            views={[
              { text: t("pieces.all"), address: "#/pieces", here: !queue },
              { text: t("pieces.queue"), address: "#/pieces?show=queue", here: queue },
            ]}
          />
        )}
      </header>
      {none && <NoWorkspace />}
      {!none && (queue ? <Queue {...own} /> : <Table {...own} />)}
    </article>
  );
}
