import { useState } from "react";
import { addDays } from "../../../utils/model/days";
import { useWords } from "../../ui/words";
import { DayField } from "../edit/fields";
import { FormShell } from "./forms";
import type { Deeds } from "./ways";
import { Line } from "./why";

interface Props {
  today: string;
  deeds: Deeds;
  close: () => void;
}

const MONTH = 30;

/** Keeps a piece as it is until a day; then it is asked about again. */
export function KeepForm({ today, deeds, close }: Props) {
  const t = useWords();
  const [until, setUntil] = useState(addDays(today, MONTH));
  const save = (): void => deeds.close({ kind: "snoozed", until });
  return (
    <FormShell onSave={save} close={close} ready={until > today} save="findings.keep">
      <DayField
        label={t("findings.keepUntil")}
        value={until}
        least={addDays(today, 1)}
        onChange={(day) => setUntil(day ?? "")}
        autoFocus
      />
    </FormShell>
  );
}

/** An exception to a decision: why, and until when. */
export function ExceptionForm({ today, deeds, close }: Props) {
  const t = useWords();
  const [note, setNote] = useState("");
  const [until, setUntil] = useState(addDays(today, MONTH));
  const save = (): void => deeds.close({ kind: "accepted", until, note: note.trim() });
  const ready = note.trim() !== "" && until > today;
  return (
    <FormShell onSave={save} close={close} ready={ready} save="findings.acceptNow">
      <Line label={t("findings.exceptionNote")} value={note} autoFocus onChange={setNote} />
      <DayField
        label={t("findings.exception")}
        value={until}
        least={addDays(today, 1)}
        onChange={(day) => setUntil(day ?? "")}
      />
    </FormShell>
  );
}
