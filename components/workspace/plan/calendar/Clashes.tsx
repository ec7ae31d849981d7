import { useQuery } from "@tanstack/react-query";
import { planQuery } from "../../../../utils/queries/plan";
import { useDates, useSay, useWords } from "../../../ui/words";
import { usePlan } from "../data";
import { PieceLink } from "../PieceLink";
import type { Item } from "./items";

interface Props {
  /** What is one too many, with what goes out before it */
  crowds: readonly (readonly [Item, readonly Item[]])[];
}

/** Too much for one reader at once, and pieces that say opposite things to the same people. */
export function Clashes({ crowds }: Props) {
  const t = useWords();
  const say = useSay();
  const { data } = useQuery(planQuery({ by: "clash" }));
  const pieces = data?.pieces ?? [];
  if (crowds.length === 0 && pieces.length === 0) return null;
  return (
    <section className="clashes" aria-label={t("plan.clashes")}>
      <h2>{t("plan.clashes")}</h2>
      <ul>
        {crowds.map(([item, before]) => (
          <Crowd key={item.id} item={item} before={before} />
        ))}
        {pieces.map((piece) => (
          <li key={piece.id}>
            <p>
              <PieceLink piece={piece} />
            </p>
            {piece.clash && <p dir="auto">{say(piece.clash)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Crowd({ item, before }: { item: Item; before: readonly Item[] }) {
  const t = useWords();
  const { day } = useDates();
  const { personas } = usePlan().strategy;
  const reader = personas.find(({ id }) => id === item.personaId)?.short ?? "";
  return (
    <li>
      <p dir="auto">
        {t("plan.crowd", {
          ...{ reader, channel: item.channel ?? "", day: day(item.date) },
          count: before.length + 1,
        })}
      </p>
      <p className="muted" dir="auto">
        {[...before, item].map(({ title, date }) => `${title} (${day(date)})`).join(", ")}
      </p>
    </li>
  );
}
