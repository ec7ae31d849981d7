import { useId } from "react";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { useFit } from "./fit-look";
import { Quoted } from "./FitLines";

/** Decisions against something that the piece's own words speak of: the decision, its reason, and the sentence. */
export function AgainstCard({ target }: CardProps) {
  const t = useWords();
  const title = useId();
  const notDoing = useFit(target)?.notDoing ?? [];
  if (notDoing.length === 0) return null;
  return (
    <section className="against" aria-labelledby={title}>
      <h2 id={title} className="label">
        {t("fit.against")}
      </h2>
      <ul className="lines">
        {notDoing.map(({ id, text, why, quote }) => (
          <li key={id} data-decision={id}>
            <p dir="auto">
              <strong>{text}</strong>
            </p>
            <p className="muted" dir="auto">
              {why}
            </p>
            <Quoted quote={quote} />
          </li>
        ))}
      </ul>
    </section>
  );
}
