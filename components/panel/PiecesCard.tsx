import { useWords } from "../ui/words";
import type { CardProps } from "./card";

/** Pieces linked lately, where a page shows no piece. */
export function PiecesCard({ context: { pieces } }: CardProps) {
  const t = useWords();
  return (
    <section className="pieces">
      <h2 className="label">{t("elsewhere.lately")}</h2>
      {pieces.length === 0 && <p className="muted">{t("elsewhere.none")}</p>}
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
