import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { SyntheticEvent } from "react";
import { changesBetween } from "../../../utils/model/edit";
import type { Goal, Kpi } from "../../../utils/model/goal";
import { readingsOf, withoutReading, withReading } from "../../../utils/model/kpi";
import type { Point } from "../../../utils/model/kpi";
import { strategyMutation } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { Fold } from "../../ui/Fold";
import { useDates, useWords } from "../../ui/words";
import { DayField, NumberField } from "../edit/fields";
import type { Done } from "../edit/Saved";
import { useAmount } from "./words";

export interface ReadingsProps {
  /** Its goal as it is stored, without what waits for the next version */
  stored: Goal;
  kpiId: string;
  today: string;
  say: (done: Done) => void;
}

/** The readings of a key result: add one, correct one, take one out. Saved at once, since it is everyday upkeep. */
export function Readings({ stored, kpiId, today, say }: ReadingsProps) {
  const kpi = stored.kpis.find(({ id }) => id === kpiId);
  return kpi ? <Own goal={stored} kpi={kpi} today={today} say={say} /> : null;
}

type OwnProps = Omit<ReadingsProps, "stored" | "kpiId"> & { goal: Goal; kpi: Kpi };

function Own({ goal, kpi, today, say }: OwnProps) {
  const t = useWords();
  const mutation = useMutation(strategyMutation("edit"));
  const [correcting, setCorrecting] = useState<Point | null>(null);
  const save = (next: Kpi, said: string): void => {
    const kpis = goal.kpis.map((one) => (one.id === kpi.id ? next : one));
    const changes = changesBetween(goal, { ...goal, kpis });
    if (changes.length === 0) return;
    mutation.mutate(
      { when: "now", edits: [{ op: "edit", type: "goal", id: goal.id, changes }] },
      {
        onSuccess: ({ operation, answer }) => {
          if (answer.saved) say({ said, operation });
        },
      },
    );
    setCorrecting(null);
  };
  const readings = readingsOf(kpi);
  return (
    <Fold title={t("goals.readings", { count: readings.length })}>
      <List
        kpi={kpi}
        readings={readings}
        onCorrect={setCorrecting}
        onRemove={({ on }) => save(withoutReading(kpi, on), t("goals.readingGone"))}
      />
      <ReadingForm
        key={correcting?.on ?? String(readings.length)}
        first={correcting}
        today={today}
        onSave={(point) =>
          save(
            withReading(correcting ? withoutReading(kpi, correcting.on) : kpi, point),
            t("edit.savedNow"),
          )
        }
      />
      {mutation.data?.answer.saved === false && (
        <p className="notice failed" role="alert">
          {t("goals.readingClash")}
        </p>
      )}
      {mutation.error && <Failed error={mutation.error} />}
    </Fold>
  );
}

interface ListProps {
  kpi: Kpi;
  readings: readonly Point[];
  onCorrect: (point: Point) => void;
  onRemove: (point: Point) => void;
}

function List({ kpi, readings, onCorrect, onRemove }: ListProps) {
  const t = useWords();
  const { day } = useDates();
  const amount = useAmount(kpi);
  return (
    <ul className="readings">
      {[...readings].reverse().map((one) => (
        <li key={one.on} className="row">
          <span>
            {day(one.on)}: <b>{amount(one.value)}</b>
          </span>
          <button type="button" className="button plain" onClick={() => onCorrect(one)}>
            {t("goals.correct")}
            <span className="sr-only"> {day(one.on)}</span>
          </button>
          <button type="button" className="button plain" onClick={() => onRemove(one)}>
            {t("edit.remove")}
            <span className="sr-only"> {day(one.on)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FormProps {
  /** The one being corrected */
  first: Point | null;
  today: string;
  onSave: (point: Point) => void;
}

function ReadingForm({ first, today, onSave }: FormProps) {
  const t = useWords();
  const id = useId();
  const [value, setValue] = useState<number | null>(first?.value ?? null);
  const [on, setOn] = useState<string | null>(first?.on ?? today);
  const ready = value !== null && on !== null && on <= today;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (ready) onSave({ value, on });
  };
  return (
    <form className="reading-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <p id={id} className="label">
        {t(first ? "goals.correctReading" : "goals.addReading")}
      </p>
      <div className="edit-pair">
        <NumberField
          label={t("field.value")}
          value={value}
          onChange={setValue}
          autoFocus={first !== null}
        />
        <DayField
          label={t("field.on")}
          value={on}
          most={today}
          onChange={setOn}
          error={on !== null && on > today ? t("goals.notYet") : undefined}
        />
        <button type="submit" className="button" aria-disabled={!ready}>
          {t("goals.saveReading")}
        </button>
      </div>
    </form>
  );
}
