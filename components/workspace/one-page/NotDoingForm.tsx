import { useState } from "react";
import type { NotDoing } from "../../../utils/model/not-doing";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { DayField, LinesField, Text } from "../edit/fields";
import { newId } from "../edit/new-id";
import { Retire } from "../edit/Retire";
import { useEdit } from "../edit/use-edit";
import { readPending } from "../edit/Waits";
import type { Sheet } from "./sheet";

interface Props {
  /** Absent for a new one */
  entry?: NotDoing;
  sheet: Sheet;
}

/** Something we decided not to do: with its reason, its end, and the words that tell it. */
export function NotDoingForm({ entry, sheet: { strategy, forms } }: Props) {
  const t = useWords();
  const [blank] = useState<NotDoing>(() => ({ id: newId("n"), text: "", why: "", signals: [] }));
  const stored = entry ?? blank;
  const edit = useEdit({
    ...{ type: "notdoing", stored, isNew: entry === undefined, onSaved: forms.saved },
  });
  const { body, set } = edit;
  const versioned = strategy.version !== undefined;
  const waiting = readPending(strategy, "notdoing", stored.id)?.op === "add";
  const missing = [
    ...(body.text.trim() ? [] : [t("page.notDoingText")]),
    ...(body.why.trim() ? [] : [t("field.why")]),
  ];
  return (
    <EditForm
      title={entry?.text ?? t("page.newNotDoing")}
      edit={edit}
      missing={missing}
      onClose={forms.close}
      versioned={versioned}
      waiting={waiting}
    >
      <Text
        label={t("page.notDoingText")}
        value={body.text}
        onChange={(text) => set({ text })}
        required
      />
      <Text
        label={t("field.why")}
        value={body.why}
        onChange={(why) => set({ why })}
        rows={2}
        required
      />
      <DayField
        label={t("field.until")}
        value={body.until ?? null}
        onChange={(until) => set({ until })}
      />
      <LinesField
        label={t("field.signals")}
        hint={t("page.notDoingSignals")}
        value={body.signals}
        onChange={(signals) => set({ signals: [...signals] })}
      />
      {entry && (
        <Retire
          {...{ type: "notdoing", id: entry.id, name: entry.text, op: "retire" }}
          {...{ versioned, waiting, onSaved: forms.saved }}
        />
      )}
    </EditForm>
  );
}
