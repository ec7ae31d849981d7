import { useWords } from "../ui/words";
import type { CardProps } from "./card";

/** Pieces known on this page, or linked lately where there is no piece. */
export function PiecesCard({ context: { state, pieces } }: CardProps) {
  const t = useWords();
  const list = state === "list";
  const linked = pieces.filter((one) => one.state === "linked").length;
  return (
    <section className="pieces">
      <h2 className="label">{t(list ? "list.title" : "elsewhere.lately")}</h2>
      {pieces.length === 0 && <p className="muted">{t(list ? "list.none" : "elsewhere.none")}</p>}
      {list && pieces.length > 0 && (
        <p className="row small muted">
          <span>{t("list.linked", { count: linked })}</span>
          <span>{t("list.unlinked", { count: pieces.length - linked })}</span>
        </p>
      )}
      <ul>
        {pieces.map((piece) => (
          <li key={piece.key} className="piece">
            <span className={`dot ${piece.state}`} aria-hidden="true" />
            {piece.url ? (
              <a href={piece.url} target="_top" rel="noreferrer" dir="auto">
                {piece.title || piece.key}
              </a>
            ) : (
              <span dir="auto">{piece.title || piece.key}</span>
            )}
            <span className="code">{piece.goalCode ?? t("state.unlinked")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
