import { Fold } from "../ui/Fold";
import { useDates, useWords } from "../ui/words";
import type { CardProps } from "./card";

/** What we decided not to do, with the reasons: a strategy without exclusions is none. */
export function NotDoingCard({ context: { notDoing } }: CardProps) {
  const t = useWords();
  const { day } = useDates();
  return (
    <Fold title={t("more.notDoing", { count: notDoing.length })}>
      <ul className="lines">
        {notDoing.map((one) => (
          <li key={one.text} dir="auto">
            <strong>{one.text}</strong>
            {one.until && (
              <span className="muted small"> {t("more.until", { day: day(one.until) })}</span>
            )}
            <p className="muted">{one.why}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
