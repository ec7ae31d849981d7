import { useQuery } from "@tanstack/react-query";
import { useContext } from "react";
import type { WaitingPiece } from "../../utils/messages/pieces-view";
import { mineQuery } from "../../utils/queries/pieces";
import { useWords } from "../ui/words";
import { DoorsContext } from "./doors";

/** What waits for this person, the most pressing first. Nobody else's pieces, and nothing before they said who they are. */
export function MyQueue() {
  const t = useWords();
  const { data } = useQuery(mineQuery());
  if (!data?.known) return null;
  return (
    <section className="popup-queue" aria-labelledby="my-queue">
      <h2 id="my-queue" className="label">
        {t("mine.title")}
      </h2>
      {data.waiting === 0 && <p className="muted small">{t("mine.none")}</p>}
      <ul>
        {data.first.map((piece) => (
          <li key={piece.key}>
            <Waiting piece={piece} />
          </li>
        ))}
      </ul>
      {data.waiting > 0 && (
        <p className="row small">
          {data.unlinked > 0 && <Way to="pieces?show=queue&whose=mine" text={t("mine.toQueue")} />}
          {data.waiting > data.unlinked && <Way to="review?whose=mine" text={t("mine.toReview")} />}
        </p>
      )}
      <p className="small">
        <Way to="my-part" text={t("part.link")} />
      </p>
    </section>
  );
}

function Waiting({ piece }: { piece: WaitingPiece }) {
  const t = useWords();
  const { close } = useContext(DoorsContext);
  const { title, state, url, key } = piece;
  return (
    <a
      href={url ?? `/panel.html?key=${encodeURIComponent(key)}`}
      target="_blank"
      rel="noreferrer"
      onClick={() => setTimeout(close, 100)}
    >
      <span className={`popup-dot ${state}`} aria-hidden="true" />
      <span className="popup-title" dir="auto">
        {title || t("pieces.untitled")}
      </span>
      <span className="sr-only">{t(state === "unlinked" ? "state.unlinked" : "mine.finding")}</span>
    </a>
  );
}

function Way({ to, text }: { to: string; text: string }) {
  const { close } = useContext(DoorsContext);
  return (
    <a
      href={`/workspace.html#/${to}`}
      target="_blank"
      rel="noreferrer"
      onClick={() => setTimeout(close, 100)}
    >
      {text}
    </a>
  );
}
