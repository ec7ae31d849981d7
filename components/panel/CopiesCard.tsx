import { useId } from "react";
import { useWords } from "../ui/words";
import type { CardProps } from "./card";
import { useFit } from "./fit-look";

/** Pieces that say nearly the same, with the sentences both have where both can be read. */
export function CopiesCard({ target }: CardProps) {
  const t = useWords();
  const title = useId();
  const copies = useFit(target)?.copies ?? [];
  if (copies.length === 0) return null;
  return (
    <section className="against" aria-labelledby={title}>
      <h2 id={title} className="label">
        {t("fit.copies")}
      </h2>
      <ul className="lines">
        {copies.map(({ key, title: of, url, sentences }) => (
          <li key={key} data-copy={key}>
            <p dir="auto">
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {of}
                </a>
              ) : (
                of
              )}
            </p>
            {sentences.length === 0 && <p className="muted small">{t("fit.copiesHint")}</p>}
            {sentences.map((sentence) => (
              <blockquote key={sentence} className="fit-quote small" dir="auto">
                “{sentence}”
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
