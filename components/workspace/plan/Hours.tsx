import { useState } from "react";
import type { Campaign } from "../../../utils/model/campaign";
import { useDates, useWords } from "../../ui/words";
import { NumberField } from "../edit/fields";
import { usePlan } from "./data";

/** Hours for working together: what was planned, what was used, and a way to add those of today. */
export function Hours({ campaign }: { campaign: Campaign }) {
  const t = useWords();
  const { number } = useDates();
  const { canEdit } = usePlan();
  // Nothing before it was opened; then the button takes the keyboard back.
  const [open, setOpen] = useState<boolean | null>(null);
  const { budget, used } = campaign.coordinationHours ?? {};
  if (typeof budget !== "number" && typeof used !== "number") return null;
  const over = typeof budget === "number" && budget > 0 ? (used ?? 0) - budget : 0;
  const said =
    typeof budget === "number"
      ? t("plan.hours", { used: number(used ?? 0), budget: number(budget) })
      : t("plan.hoursUsed", { used: number(used ?? 0) });
  return (
    <div className="hours">
      <p className={over > 0 ? "warm" : "muted"}>
        {said}
        {over > 0 && ` ${t("plan.hoursOver", { over: number(over) })}`}
      </p>
      {canEdit && !open && (
        <button
          type="button"
          className="button plain"
          autoFocus={open === false}
          onClick={() => setOpen(true)}
        >
          {t("plan.addHours")}
          <span className="sr-only"> {campaign.name}</span>
        </button>
      )}
      {open && <AddHours campaign={campaign} onClose={() => setOpen(false)} />}
    </div>
  );
}

function AddHours({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useWords();
  const { number } = useDates();
  const { change } = usePlan();
  const [hours, setHours] = useState<number | null>(null);
  const add = (): void => {
    if (hours === null || hours <= 0) return;
    change(
      campaign.id,
      (one) => {
        const used = (one.coordinationHours?.used ?? 0) + hours;
        return { ...one, coordinationHours: { ...one.coordinationHours, used } };
      },
      t("plan.hoursAdded", { hours: number(hours) }),
    );
    onClose();
  };
  return (
    <form
      className="hours-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <NumberField label={t("plan.hoursToAdd")} value={hours} onChange={setHours} autoFocus />
      <button type="submit" className="button" disabled={hours === null || hours <= 0}>
        {t("edit.add")}
      </button>
      <button type="button" className="button plain" onClick={onClose}>
        {t("edit.close")}
      </button>
    </form>
  );
}
