import { useQuery } from "@tanstack/react-query";
import { mineQuery } from "../../utils/queries/pieces";
import { useDates, useWords } from "../ui/words";

/** This person's own pieces, where a page shows none: how many are in work, and how many wait for them. */
export function MineCard() {
  const t = useWords();
  const { number } = useDates();
  const { data } = useQuery(mineQuery());
  if (!data?.known) return null;
  const { inWork, waiting, unlinked } = data;
  return (
    <section className="mine">
      <dl className="mine-lines">
        <dt>{t("mine.pieces")}</dt>
        <dd>{t("mine.inWork", { count: inWork })}</dd>
        <dt>{t("mine.waiting")}</dt>
        <dd>{number(waiting)}</dd>
      </dl>
      {unlinked > 0 && <Way to="pieces?show=queue&whose=mine" text={t("mine.toQueue")} />}
      {waiting > unlinked && <Way to="review?whose=mine" text={t("mine.toReview")} />}
      <Way to="my-part" text={t("part.link")} />
    </section>
  );
}

function Way({ to, text }: { to: string; text: string }) {
  return (
    <a href={`/workspace.html#/${to}`} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
