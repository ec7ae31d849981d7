import type { PlanPiece } from "../../../utils/messages/plan-view";
import { useWords } from "../../ui/words";

/** A piece by its title, which opens what we know of it, and how far it is. */
export function PieceLink({ piece }: { piece: Pick<PlanPiece, "key" | "title" | "status"> }) {
  const t = useWords();
  return (
    <>
      <a
        href={`panel.html?key=${encodeURIComponent(piece.key)}`}
        target="_blank"
        rel="noreferrer"
        dir="auto"
      >
        {piece.title || t("pieces.untitled")}
      </a>{" "}
      <span className="chip">{t(`status.${piece.status}`)}</span>
    </>
  );
}
