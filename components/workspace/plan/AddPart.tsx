import { useRef, useState } from "react";
import type { Campaign, Part } from "../../../utils/model/campaign";
import { useWords } from "../../ui/words";
import { Choice, DayField, Text } from "../edit/fields";
import { newId } from "../edit/new-id";
import { usePlan } from "./data";

/** One part after the other: Enter adds it and makes room for the next, for the same reader. */
export function AddPart({ campaign }: { campaign: Campaign }) {
  const t = useWords();
  const { strategy, change } = usePlan();
  const [open, setOpen] = useState<boolean | null>(null);
  const [name, setName] = useState("");
  const [personaId, setReader] = useState<string | null>(campaign.personaIds[0] ?? null);
  const [dueOn, setDue] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  if (!open)
    return (
      <button
        type="button"
        className="button"
        autoFocus={open === false}
        onClick={() => setOpen(true)}
      >
        {t("plan.addPart")}
        <span className="sr-only"> {campaign.name}</span>
      </button>
    );
  const add = (): void => {
    const part: Part = {
      ...{ id: newId("pt"), name: name.trim(), personaId, dueOn, waitsFor: [] },
      ownerId: strategy.me ?? null,
    };
    if (part.name === "") return;
    change(
      campaign.id,
      (one) => ({ ...one, parts: [...one.parts, part] }),
      t("plan.added", { part: part.name }),
    );
    setName("");
    form.current?.querySelector("input")?.focus();
  };
  const readers = strategy.personas.filter(({ retiredOn }) => !retiredOn);
  return (
    <form
      ref={form}
      className="add-part"
      aria-label={t("plan.addPart")}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
    >
      <Text label={t("plan.partName")} value={name} onChange={setName} autoFocus />
      <Choice
        label={t("field.personaId")}
        value={personaId}
        options={readers.map(({ id, short }) => ({ id, label: short }))}
        none={t("plan.anyReader")}
        onChange={setReader}
      />
      <DayField label={t("field.dueOn")} value={dueOn} onChange={setDue} />
      <div className="row">
        <button type="submit" className="button" disabled={name.trim() === ""}>
          {t("edit.add")}
        </button>
        <button type="button" className="button plain" onClick={() => setOpen(false)}>
          {t("edit.close")}
        </button>
      </div>
    </form>
  );
}
