import { useState } from "react";
import { later } from "../../ui/later";
import { useWords } from "../../ui/words";
import { NoWorkspace } from "../NoWorkspace";
import type { EarlyProps } from "../page";
import { Views } from "../Views";
import { useMany } from "./many";
import "./pieces.css";

// Neither is small, and the other pages need none of it.
const Table = later(() => import("./AllPieces"));
const Queue = later(() => import("./queue/Queue"));

/** All pieces in a table, or those that wait for a goal one by one. */
export function Pieces(props: EarlyProps) {
  const t = useWords();
  const none = props.strategy !== undefined && !props.strategy.workspace;
  const queue = props.query.get("show") === "queue";
  const addresses = useAddresses(queue ? "queue" : "all", props.query);
  // A change to many goes on while one looks at the queue.
  const many = useMany();
  const own = { ...props, meanwhile: <p className="muted">{t("pieces.loading")}</p> };
  return (
    <article className={queue ? "pieces-page pieces-queue" : "pieces-page"}>
      <header className="page-top">
        <h1 tabIndex={-1}>{t(queue ? "queue.title" : "pieces.title")}</h1>
        {!none && (
          <Views
            label={t("pieces.views")}
            views={[
              { text: t("pieces.all"), address: queue ? addresses.all : "#/pieces", here: !queue },
              {
                text: t("pieces.queue"),
                address: queue ? "#/pieces?show=queue" : addresses.queue,
                here: queue,
              },
            ]}
          />
        )}
      </header>
      {none && <NoWorkspace />}
      {!none && (queue ? <Queue {...own} /> : <Table {...own} many={many} />)}
    </article>
  );
}

/** The address of each view as it was seen last, so that its filters are there on return. */
function useAddresses(view: "all" | "queue", query: URLSearchParams) {
  const [seen, setSeen] = useState({ all: "#/pieces", queue: "#/pieces?show=queue" });
  const said = query.toString();
  const now = said ? `#/pieces?${said}` : "#/pieces";
  if (seen[view] !== now) setSeen({ ...seen, [view]: now });
  return seen;
}
