import { useWords } from "../ui/words";
import type { CardProps } from "./card";

/** A quiet way to keep what a piece of research found, so that it makes a reader or a goal believable. */
export function EvidenceCard({ context: { evidence, title = "" } }: CardProps) {
  const t = useWords();
  if (!evidence) return null;
  const query = new URLSearchParams({ view: "evidence", from: evidence.assetId, text: title });
  for (const id of evidence.backs) query.append("for", id);
  return (
    <p className="small">
      <a href={`/workspace.html#/personas?${query.toString()}`} target="_blank" rel="noreferrer">
        {t(evidence.kept ? "evidence.offered" : "evidence.offer")}
      </a>
    </p>
  );
}
