import { Fold } from "../ui/Fold";
import { useDates, useWords } from "../ui/words";
import type { CardProps } from "./card";

/** Campaign, part and stage: folded, and only where there is one. */
export function PlanCard({ context: { link } }: CardProps) {
  const t = useWords();
  const { day } = useDates();
  const part = link?.part;
  return (
    <Fold title={link?.campaign ?? t("more.plan")}>
      <ul className="lines">
        {part && (
          <li>
            {part.dueOn
              ? t("more.partDue", { name: part.name, day: day(part.dueOn) })
              : t("more.part", { name: part.name })}
          </li>
        )}
        {link?.stage && <li>{t("more.stage", { name: link.stage })}</li>}
      </ul>
    </Fold>
  );
}
